package org.stemma.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.check.Check.CheckedSentence;
import org.stemma.check.Check.Differing;
import org.stemma.check.Check.Origin;
import org.stemma.check.Check.Told;
import org.stemma.check.Places.Place;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.lineage.LineageCounter;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;

/**
 * Holds a text against editions: each sentence's origin, the facts that it states differently, and how many lineages
 * state it.
 *
 * <p>Input: a text and the editions of the stories that it may tell of, in any order. Output: a function of both. A sentence
 * is looked for in every report by the weight of its words and compared with what is found as a copy is with its source
 * ({@link SentenceComparer}). A sentence that only altered copies state is held by them, and the difference to the
 * others is named. Cost: sentences of the text times sentences of the stories. Not safe for use by several threads.
 */
public final class Checker {

    /** By so much, in shares of weight and of word triples, a report that differs is plainly closer than one that agrees. */
    private static final double CLOSER = 0.1;

    private static final int MOST_ORIGINS = 12;

    /** With fewer lineages "not found" says more of the collection than of the text. */
    private static final int FEW_LINEAGES = 3;

    private final TextAnalyser analyser = new TextAnalyser();
    private final SentenceComparer comparer = new SentenceComparer();

    /** A story as it is looked through. */
    private record Told0(Edition edition, List<AnalysedReport> reports) {}

    /** The verdicts on {@code text}. @throws IllegalArgumentException if two reports of the editions have the same id */
    public Check check(Report text, List<Edition> editions) {
        AnalysedReport analysed = analyser.analyse(text);
        List<Told0> stories = editions.stream()
                .sorted(Comparator.comparing(e -> e.story().id()))
                .map(e -> new Told0(
                        e,
                        e.reports().stream()
                                .map(Edition.Entry::report)
                                .map(analyser::analyse)
                                .toList()))
                .toList();
        Set<String> ids = new HashSet<>();
        for (Told0 t : stories) {
            for (AnalysedReport r : t.reports) {
                if (!ids.add(r.id())) {
                    throw new IllegalArgumentException("two reports have the id " + r.id());
                }
            }
        }
        List<AnalysedReport> reports =
                stories.stream().flatMap(t -> t.reports.stream()).toList();
        Places places = new Places(analysed, reports);
        List<CheckedSentence> stated = analysed.sentences().stream()
                .map(s -> sentence(analysed, s, stories, places))
                .toList();
        List<CheckedSentence> sentences = new Doubts(comparer).add(analysed, reports, stated);
        List<Told> told = told(stories, sentences);
        boolean enough = told.stream()
                        .filter(t -> t.sentences() > 0)
                        .mapToInt(t -> t.counts().lineages().max())
                        .sum()
                >= FEW_LINEAGES;
        return new Check(Check.SCHEMA, text.id(), coverage(told, enough), enough, told, sentences);
    }

    private CheckedSentence sentence(AnalysedReport text, Sentence sentence, List<Told0> stories, Places where) {
        List<Origin> origins = new ArrayList<>();
        Set<String> pieces = new HashSet<>();
        List<Differing> differences = new ArrayList<>();
        Unsupported unsupported = Unsupported.of(text, sentence);
        boolean claim = where.claims(sentence);
        List<Place> places = where.of(sentence);
        for (Place place : places) {
            List<Difference> differs = comparer.examine(
                            place.report(),
                            inOrder(place.found()),
                            text,
                            List.of(sentence),
                            Context.of(place.report(), text))
                    .differences();
            unsupported.remove(place.report(), place.found().sentences());
            if (place.found().apart()) {
                pieces.add(place.report().id());
            }
            origins.add(origin(edition(stories, place.report()), place.report(), place.found(), differs.isEmpty()));
            differs.forEach(d -> differences.add(differing(place.report(), d)));
        }
        origins.sort(Comparator.comparingDouble((Origin o) -> o.verbatim() + o.share())
                .reversed()
                .thenComparing(Origin::agrees, Comparator.reverseOrder())
                .thenComparing(Origin::report));
        Verdict verdict = claim ? verdict(origins, pieces, !unsupported.spans().isEmpty()) : Verdict.NO_CLAIM;
        return new CheckedSentence(
                sentence.start(),
                sentence.end(),
                sentence.span().of(text.text()),
                verdict,
                counts(stories, places.stream().map(p -> p.report().id()).collect(Collectors.toSet())),
                origins.subList(0, Math.min(MOST_ORIGINS, origins.size())),
                distinct(differences),
                verdict == Verdict.NO_CLAIM || verdict == Verdict.NOT_FOUND ? List.of() : unsupported.spans(),
                List.of());
    }

    private static Edition edition(List<Told0> stories, AnalysedReport report) {
        return stories.stream()
                .filter(t -> t.reports.stream().anyMatch(r -> r.id().equals(report.id())))
                .findFirst()
                .orElseThrow()
                .edition;
    }

    private static List<Sentence> inOrder(Finder.Found found) {
        return found.sentences().stream()
                .sorted(Comparator.comparingInt(Sentence::index))
                .toList();
    }

    /**
     * What the reports say of it. A report that states the sentence in pieces states no more than parts of it; one that agrees
     * counts for nothing where another that differs is plainly closer: it speaks of something else.
     */
    private static Verdict verdict(List<Origin> origins, Set<String> pieces, boolean more) {
        if (origins.isEmpty()) {
            return Verdict.NOT_FOUND;
        }
        double agreeing = closest(origins, pieces, true);
        double differing = closest(origins, pieces, false);
        boolean whole = agreeing > 0 && agreeing + CLOSER >= differing;
        if (whole && !more) {
            return Verdict.HELD;
        }
        return differing > 0 && !whole ? Verdict.ALTERED : Verdict.PARTLY;
    }

    /** How close the closest report is that states the whole sentence, and agrees or not; 0 when there is none. */
    private static double closest(List<Origin> origins, Set<String> pieces, boolean agrees) {
        return origins.stream()
                .filter(o -> o.agrees() == agrees && o.share() >= Places.WHOLE && !pieces.contains(o.report()))
                .mapToDouble(o -> o.share() + o.verbatim())
                .max()
                .orElse(0);
    }

    private static Origin origin(Edition edition, AnalysedReport report, Finder.Found found, boolean agrees) {
        Span first = found.sentences().getFirst().span();
        Span last = found.apart() ? first : found.sentences().getLast().span();
        return new Origin(
                edition.story().id(),
                report.id(),
                edition.lineages().stream()
                        .filter(l -> l.reports().contains(report.id()))
                        .map(Edition.Lineage::id)
                        .toList(),
                report.cite(first.union(last)),
                rounded(found.share()),
                rounded(found.verbatim()),
                agrees);
    }

    private static Differing differing(AnalysedReport report, Difference d) {
        return new Differing(d.type(), report.cite(d.from()), d.to(), d.explanation(), d.decidedBy());
    }

    /** One difference for each wording of the text and reading of the reports; copies repeat each other. */
    private static List<Differing> distinct(List<Differing> all) {
        TreeMap<String, Differing> kept = new TreeMap<>();
        for (Differing d : all) {
            String key = String.format(
                    "%08d:%s:%s", d.to().start(), d.type(), d.from().exact());
            kept.merge(key, d, (a, b) -> a.from().compareTo(b.from()) <= 0 ? a : b);
        }
        return List.copyOf(kept.values());
    }

    /** Counts over the reports that state a sentence, by the lineages of all stories. */
    private static Counts counts(List<Told0> stories, Set<String> holders) {
        List<Report> reports = new ArrayList<>();
        List<Edition.Lineage> lineages = new ArrayList<>();
        for (Told0 t : stories) {
            t.reports.stream().filter(r -> holders.contains(r.id())).forEach(r -> reports.add(r.report()));
            for (Edition.Lineage l : t.edition.lineages()) {
                List<String> own =
                        l.reports().stream().filter(holders::contains).toList();
                if (!own.isEmpty()) {
                    lineages.add(new Edition.Lineage(l.id(), l.root(), own, l.agency()));
                }
            }
        }
        return new LineageCounter(reports, lineages).counts();
    }

    private static List<Told> told(List<Told0> stories, List<CheckedSentence> sentences) {
        return stories.stream()
                .map(t -> new Told(
                        t.edition.story().id(),
                        t.edition.story().headline(),
                        t.edition.story().counts(),
                        (int) sentences.stream()
                                .filter(s -> s.origins().stream()
                                        .anyMatch(o -> o.story()
                                                .equals(t.edition.story().id())))
                                .count()))
                .toList();
    }

    /** Counts the stories that the text has something of; all of them when it has something of none. */
    private static String coverage(List<Told> all, boolean enough) {
        if (all.isEmpty()) {
            return "No report here states any of it; what was not found may well stand in reports that are not here.";
        }
        List<Told> touched = all.stream().filter(t -> t.sentences() > 0).toList();
        List<Told> told = touched.isEmpty() ? all : touched;
        int reports = told.stream().mapToInt(t -> t.counts().articles()).sum();
        int lineages = told.stream().mapToInt(t -> t.counts().lineages().max()).sum();
        String against = "Held against " + reports + (reports == 1 ? " report" : " reports") + " in " + lineages
                + (lineages == 1 ? " lineage" : " lineages") + ".";
        return enough
                ? against
                : against + " That is poor coverage: what was not found may well stand in reports that are not here.";
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
