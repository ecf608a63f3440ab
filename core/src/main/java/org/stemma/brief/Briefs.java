package org.stemma.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claims;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Finding.BriefSentence;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Report;

/**
 * Writes the brief of a story: what happened, what independent sources confirm, what one source said, what only one lineage
 * has, what is disputed, what copies altered.
 *
 * <p>Extractive: a sentence is a claim's own text, without a leading connective, and with who carries it where that is one
 * line of descent. Every sentence cites a span of each report that carries it; nothing stands there twice. Deterministic.
 */
public final class Briefs {

    /** News tells first what happened: the brief's first sentence is one of so many that open a report. */
    private static final int OPENING = 3;

    /** What each sentence before it takes from a claim that would be the first sentence. */
    private static final double LATE = 0.05;

    /** What several lineages tell comes first if it tells at least this share of what reports open with, beside the best that one tells. */
    private static final double NEARLY = 0.65;

    /** News says on which day it happened; what is always so has none. */
    private static final Pattern DAY =
            Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight)\\b");

    private static final double DATED = 0.3;

    /** What a claim loses as the first sentence when it is somebody's statement: mostly a deed is the news. */
    private static final double SAID = 0.4;

    private static final int MOST = 10;
    private static final int FEWEST = 3;

    /** One sentence of the brief for so many claims of the story. */
    private static final double CLAIMS_A_SENTENCE = 5;

    /** A sentence takes no second "according to". */
    private static final String ACCORDING = "according to";

    /** The words of a sentence that is about the story stand in this share of the other reports, on the average. */
    private static final double ABOUT = 0.2;

    private static final int MOST_CONFIRMED = 5;
    private static final int MOST_DISPUTED = 3;
    private static final int MOST_ALTERED = 2;
    private static final int MOST_STATEMENTS = 2;
    private static final int MOST_TOGETHER = 8;

    private final Input input;
    private final Sources sources;
    private final Prominence prominence;
    private final List<Told> told = new ArrayList<>();
    private final List<BriefSentence> brief = new ArrayList<>();
    private final Novelty novelty = new Novelty();

    /** A sentence that says what happened, and how much it belongs at the beginning. */
    private record Told(BriefSentence sentence, double weight) {}

    private Briefs(Input input) {
        this.input = input;
        sources = new Sources(input.reports());
        prominence = new Prominence(input.reports());
    }

    /**
     * What a brief is made of.
     *
     * @param reports the story's reports
     * @param found its claims and disagreements
     * @param alterations facts that a descendant states differently from its source
     * @param contradictions reports that contradict themselves
     * @param timeline its dated happenings
     */
    public record Input(
            List<Report> reports,
            Claims.Found found,
            List<Finding.Alteration> alterations,
            List<Finding.Contradiction> contradictions,
            List<Finding.Event> timeline) {
        /** Copies the lists. */
        public Input {
            reports = List.copyOf(reports);
            alterations = List.copyOf(alterations);
            contradictions = List.copyOf(contradictions);
            timeline = List.copyOf(timeline);
        }
    }

    /** The sentences in order; empty when no claim can stand by itself. */
    public static List<BriefSentence> of(Input input) {
        return new Briefs(input).write();
    }

    private List<BriefSentence> write() {
        List<Claim> claims = input.found().claims().stream()
                .filter(c -> standing(c).alone() && !ofItself(c) && Wordings.readable(Wordings.alone(c.text())))
                .toList();
        int length = (int) Math.clamp(Math.round(input.found().claims().size() / CLAIMS_A_SENTENCE), FEWEST, MOST);
        int disputes = Math.min(MOST_DISPUTED, input.found().disagreements().size());
        int altered = Math.min(MOST_ALTERED, input.alterations().size());
        int facts = Math.max(FEWEST, length - disputes - altered);
        List<Claim> confirmed = ranked(claims, c -> c.verdict().equals("confirmed"));
        List<Claim> single = ranked(claims, c -> c.verdict().equals("single-lineage") && toThePoint(c));
        lead(Stream.concat(confirmed.stream(), single.stream()).toList());
        take(confirmed, Math.min(facts, MOST_CONFIRMED), false);
        List<Claim> statements =
                single.stream().filter(c -> c.counts().lineages().max() > 1).toList();
        take(statements, Math.min(facts, told.size() + MOST_STATEMENTS), false);
        take(everyLineage(single), facts, true);
        told.stream()
                .sorted(Comparator.comparingDouble((Told t) -> -t.weight()))
                .map(Told::sentence)
                .forEach(brief::add);
        disputed(disputes);
        altered(altered);
        return brief;
    }

    private Claims.Standing standing(Claim claim) {
        return input.found().standing().getOrDefault(claim.id(), new Claims.Standing("", "", 0, false, false, false));
    }

    /** Whether it names the outlet that prints it: that is about the outlet, not the story. */
    private boolean ofItself(Claim claim) {
        return claim.wordings().stream()
                .map(w -> sources.name(w.report()))
                .anyMatch(n -> !n.equals(Sources.UNNAMED) && claim.text().contains(n));
    }

    private interface Which {
        boolean holds(Claim claim);
    }

    private List<Claim> ranked(List<Claim> claims, Which which) {
        record Weighed(Claim claim, double weight) {}
        return claims.stream()
                .filter(which::holds)
                .map(c -> new Weighed(c, weight(c)))
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.weight())
                        .thenComparing(w -> w.claim().id()))
                .map(Weighed::claim)
                .toList();
    }

    /**
     * How much belongs in a brief: widely carried, early in its reports, of what reports open with and what the story is about,
     * told whole, with a figure. That so many more lineages carry it counts ever less, so that what all have in passing comes
     * after the news.
     */
    private double weight(Claim claim) {
        Claims.Standing standing = standing(claim);
        String text = claim.text();
        double carried = 1.6 * Math.log(1 + claim.counts().lineages().min())
                + 0.6 * Math.log(1 + claim.counts().lineages().max())
                + 0.4 * Math.log(1 + claim.counts().articles());
        boolean figure = text.chars().anyMatch(Character::isDigit);
        return carried
                + 3 * prominence.early(claim)
                + 2.5 * topic(claim)
                + 3 * prominence.nearOpening(text)
                + 1.2 * prominence.whole(text)
                + (figure ? 0.2 : 0)
                - (standing.attributed() ? 0.4 : 0)
                - (standing.rewritten() ? 1.5 : 0);
    }

    /** What happened: of the widely carried claims the one that reports begin with and that is about what most are about. */
    private void lead(List<Claim> claims) {
        List<Claim> plain = claims.stream().filter(c -> !quotation(c)).toList();
        List<Claim> early =
                plain.stream().filter(c -> standing(c).sentence() < OPENING).toList();
        Claim best = best(early.isEmpty() ? plain.isEmpty() ? claims : plain : early);
        if (best == null) {
            return;
        }
        Claim confirmed = best(plain.stream()
                .filter(c -> c.verdict().equals("confirmed") && opens(c) >= NEARLY * opens(best))
                .toList());
        Claim lead = confirmed == null ? best : confirmed;
        add(lead, lead.counts().lineages().max() < 2, Double.MAX_VALUE);
    }

    /** What somebody said may be the news; that he said it is told first, not his words. */
    private static boolean quotation(Claim claim) {
        return "\"“‘".indexOf(claim.text().charAt(0)) >= 0;
    }

    private @Nullable Claim best(List<Claim> claims) {
        return claims.stream()
                .max(Comparator.comparingDouble(this::first).thenComparing(Claim::id))
                .orElse(null);
    }

    private double first(Claim claim) {
        return opens(claim)
                + Math.log(1 + claim.counts().lineages().max())
                + 0.3 * Math.log(1 + claim.counts().articles())
                + (DAY.matcher(claim.text()).find() ? DATED : 0)
                - LATE * standing(claim).sentence()
                - (standing(claim).attributed() ? SAID : 0)
                - (Wordings.adds(claim.text()) ? 1 : 0);
    }

    private double opens(Claim claim) {
        return prominence.opens(claim.text());
    }

    /** Whether its words are words of other reports too: what but one of them tells may be an aside. */
    private boolean toThePoint(Claim claim) {
        int reports = input.reports().size();
        return reports < 3 || topic(claim) - 1.0 / reports >= ABOUT;
    }

    private double topic(Claim claim) {
        return prominence.topic(claim.text());
    }

    private void take(List<Claim> claims, int until, boolean single) {
        for (Claim c : claims) {
            if (told.size() >= until) {
                return;
            }
            add(c, single, weight(c));
        }
    }

    /** The claims so that each lineage comes once before one comes again. */
    private List<Claim> everyLineage(List<Claim> ranked) {
        Map<Integer, List<Claim>> rounds = new TreeMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Claim c : ranked) {
            int round = times.merge(standing(c).lineage(), 1, Integer::sum);
            rounds.computeIfAbsent(round, k -> new ArrayList<>()).add(c);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    private void add(Claim claim, boolean single, double weight) {
        String text = Wordings.alone(claim.text());
        List<Citation> citations = new ArrayList<>();
        claim.wordings().stream()
                .filter(w -> w.status().equals("faithful"))
                .forEach(w -> citations.add(new Citation(w.report(), w.start(), w.end(), w.exact())));
        if (citations.isEmpty()) {
            return;
        }
        String whole = single ? according(text, sources.origin(claim)) : text;
        if (novelty.isNew(text)) {
            told.add(new Told(new BriefSentence(whole, new ArrayList<>(new TreeSet<>(citations))), weight));
        }
    }

    private static String according(String text, String origin) {
        boolean stop = text.endsWith(".") && !text.contains(ACCORDING);
        return stop
                ? text.substring(0, text.length() - 1) + ", according to " + origin + "."
                : Wordings.inserted(text, " (" + origin + ")");
    }

    private void disputed(int most) {
        input.found().disagreements().stream().limit(most).forEach(d -> {
            List<Citation> citations = new ArrayList<>();
            d.readings().forEach(r -> citations.addAll(r.wordings()));
            brief.add(new BriefSentence(d.explanation(), new ArrayList<>(new TreeSet<>(citations))));
        });
    }

    /** The firmest alteration in full, then what else was altered: report by report, each with all that it changed. */
    private void altered(int most) {
        List<Finding.Alteration> left = new ArrayList<>(input.alterations());
        left.sort(Comparator.comparingInt(Briefs::firmness)
                .thenComparingDouble(a -> -a.confidence())
                .thenComparing(Finding.Alteration::to));
        String last = "";
        for (int n = 0; n < most && !left.isEmpty(); n++) {
            String report = left.get(0).to().report();
            List<Finding.Alteration> same = n == 0
                    ? List.of(left.get(0))
                    : left.stream()
                            .filter(a ->
                                    a.to().report().equals(report) && a.status().equals("changed"))
                            .limit(MOST_TOGETHER)
                            .toList();
            brief.add(same.size() < 2 ? altered(left.get(0)) : altered(same, report.equals(last)));
            left.removeAll(same.isEmpty() ? List.of(left.get(0)) : same);
            last = report;
        }
    }

    private BriefSentence altered(Finding.Alteration a) {
        List<Citation> citations = new ArrayList<>(List.of(sources.withNoun(a.to()), sources.withNoun(a.from())));
        String text = altered(a, citations) + elsewhere(a, citations);
        return new BriefSentence(text, new ArrayList<>(new TreeSet<>(citations)));
    }

    private BriefSentence altered(List<Finding.Alteration> alterations, boolean again) {
        Set<Citation> citations = new TreeSet<>();
        Set<String> pairs = new LinkedHashSet<>();
        for (Finding.Alteration a : alterations) {
            Citation to = sources.withNoun(a.to());
            Citation from = sources.withNoun(a.from());
            citations.addAll(List.of(to, from));
            pairs.add(quoted(to) + " for " + quoted(from));
        }
        String where = again
                ? "The same report also has "
                : "Altered in " + sources.name(alterations.get(0).to().report()) + ": ";
        return new BriefSentence(where + Wordings.list(List.copyOf(pairs)) + ".", List.copyOf(citations));
    }

    /** What arithmetic decides comes first, then values, then the rest. */
    private static int firmness(Finding.Alteration a) {
        return switch (a.decidedBy()) {
            case "date", "sum", "self-contradiction" -> 0;
            default ->
                switch (a.type()) {
                    case NUMBER, NEGATION, ROLE, DATE, DURATION, UNIT, QUOTATION, ATTRIBUTION -> 1;
                    case APPROXIMATION, ENTITY, ANTONYM, SCOPE -> 2;
                    default -> 3;
                };
        };
    }

    private String altered(Finding.Alteration a, List<Citation> citations) {
        Citation to = citations.get(0);
        Citation from = citations.get(1);
        String where = a.via() == null ? "its source has" : "others from the same source have";
        String what = a.status().equals("corrected") ? "Corrected in " : "Altered in ";
        return what + sources.name(to.report()) + ": " + quoted(to) + ", where " + where + " " + quoted(from) + "."
                + arithmetic(a, citations);
    }

    /** What the same report has elsewhere, when it contradicts itself there. */
    private String elsewhere(Finding.Alteration a, List<Citation> citations) {
        for (Finding.Contradiction c : input.contradictions()) {
            boolean here = c.spans().stream()
                    .anyMatch(
                            s -> s.report().equals(a.to().report()) && s.span().overlaps(a.to().span()));
            if (here) {
                for (Citation s : c.spans()) {
                    if (!s.span().overlaps(a.to().span())) {
                        citations.add(s);
                        return " Elsewhere it has " + quoted(s) + ".";
                    }
                }
            }
        }
        return "";
    }

    /** What the story's dates say, with the evidence of the happening that was dated. */
    private String arithmetic(Finding.Alteration a, List<Citation> citations) {
        int at = a.explanation().indexOf(" By the story’s own dates");
        if (at < 0) {
            return "";
        }
        for (Finding.Event event : input.timeline()) {
            boolean dates = event.evidence().stream()
                    .anyMatch(c -> c.report().equals(a.from().report())
                            && c.span().contains(a.from().span()));
            if (dates) {
                citations.addAll(event.evidence());
            }
        }
        return a.explanation().substring(at);
    }

    private static String quoted(Citation c) {
        return "“" + c.exact().replaceAll("[\\s\\p{Z}]+", " ").strip() + "”";
    }
}
