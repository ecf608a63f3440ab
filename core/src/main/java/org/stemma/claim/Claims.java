package org.stemma.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.align.SentencePair;
import org.stemma.compare.WordMeaning;
import org.stemma.entity.Entities;
import org.stemma.lineage.FamilyTree;
import org.stemma.link.Relation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.quote.Quote;
import org.stemma.quote.Tag;
import org.stemma.text.AnalysedReport;
import org.stemma.text.SentenceEncoder;

/**
 * Finds the claims of one story and where lineages disagree.
 *
 * <p>English: a report in another language states nothing here. Two wordings join one claim only when both state the same
 * proposition ({@link Entailment}); precision comes first, since a claim that is falsely called confirmed is the worst
 * error. Cost grows with the pairs of clauses that share rarer words. Deterministic; the order of the reports does not
 * matter.
 */
public final class Claims {

    /** More clauses than these are not compared across reports: pairs grow with the square. */
    private static final int MOST_CLAUSES = 20_000;

    private final List<AnalysedReport> reports;
    private final List<Set<String>> lineages = new ArrayList<>();
    private final List<Finding.Alteration> alterations;
    private final SourceCount count;
    private final List<Clause> clauses = new ArrayList<>();

    private Claims(Input input) {
        reports = input.reports().stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        for (AnalysedReport r : reports) {
            Set<String> own = new TreeSet<>();
            for (Edition.Lineage l : input.tree().lineages()) {
                if (l.reports().contains(r.id())) {
                    own.add(l.id());
                }
            }
            lineages.add(own.isEmpty() ? Set.of(r.id()) : own);
        }
        alterations = input.alterations();
        count = new SourceCount(reports, lineages, input.joins());
        for (int i = 0; i < reports.size() && clauses.size() < MOST_CLAUSES; i++) {
            AnalysedReport report = reports.get(i);
            String language = report.report().language();
            if (language == null || language.startsWith("en")) {
                clauses.addAll(ClauseReader.read(
                        report,
                        i,
                        input.quotes().getOrDefault(report.id(), List.of()),
                        input.entities().parts(report.id())));
            }
        }
    }

    /**
     * What claims are made of.
     *
     * @param reports the story's reports
     * @param tree its family tree
     * @param joins why lineages may be one
     * @param quotes the quotes of each report, by id
     * @param utterances things said once
     * @param alterations facts that a descendant states differently from its source
     * @param entities who and what the reports name
     * @param encoder proposes what to compare beside what shares words; null when there is none
     */
    public record Input(
            List<AnalysedReport> reports,
            FamilyTree tree,
            List<Edition.Join> joins,
            Map<String, List<Quote>> quotes,
            List<Finding.Utterance> utterances,
            List<Finding.Alteration> alterations,
            Entities entities,
            @Nullable SentenceEncoder encoder) {

        /** Copies the collections. */
        public Input {
            reports = List.copyOf(reports);
            joins = List.copyOf(joins);
            quotes = Map.copyOf(quotes);
            utterances = List.copyOf(utterances);
            alterations = List.copyOf(alterations);
        }
    }

    /**
     * What was found.
     *
     * @param claims disputed ones first, then confirmed ones, then those of a single lineage; among equals those that more
     *     lineages and reports state, then by their first wording
     * @param disagreements claims of different lineages that cannot both be true
     * @param standing by claim: how its text stands where it was taken from
     */
    public record Found(List<Claim> claims, List<Finding.Disagreement> disagreements, Map<String, Standing> standing) {
        /** Copies the collections. */
        public Found {
            claims = List.copyOf(claims);
            disagreements = List.copyOf(disagreements);
            standing = Map.copyOf(standing);
        }
    }

    /**
     * How a claim's text stands where it was taken from.
     *
     * @param report the report it was taken from
     * @param lineage a lineage of that report
     * @param sentence place of its sentence in that report, from 0
     * @param alone whether it can stand alone: a subject that is no pronoun, and a finite verb
     * @param attributed whether the report gives it as somebody's words
     * @param rewritten whether the report puts another's sentences into its own words
     */
    public record Standing(
            String report, String lineage, int sentence, boolean alone, boolean attributed, boolean rewritten) {}

    /** The claims of {@code input}. */
    public static Found of(Input input) {
        return new Claims(input).find(input);
    }

    private Found find(Input input) {
        Weights weights = new Weights(clauses);
        List<@Nullable LocalDate> published = new ArrayList<>();
        reports.forEach(r -> published.add(day(r.report().publishedAt())));
        Entailment entailment =
                new Entailment(new WordMeaning(), weights, published, new Ties(reports, input.entities()));
        List<Node> nodes = Supports.nodes(clauses, lineages);
        SentenceEncoder encoder = input.encoder();
        List<Proposals.Proposal> proposals = new ArrayList<>(Proposals.byFigures(nodes, new WordMeaning()));
        if (encoder != null) {
            proposals.addAll(Proposals.of(nodes, reports, encoder));
        }
        Supports supports = new Supports(nodes, aligned(input.tree()), entailment, weights, proposals);
        Worded worded = new Worded(reports, supports, alterations, count);
        Set<Integer> altered = worded.altered();
        Set<Integer> rewritten = rewritten(input.tree());
        List<Groups.Group> groups = Groups.of(
                supports,
                entailment,
                weights,
                said(input.utterances(), supports),
                new Groups.Standing(altered, rewritten));
        Disagreements disagreements = new Disagreements(reports, supports);
        Map<Groups.Group, List<Disputes.Dispute>> disputed = disagreements.join(
                new Sentences(supports).whole(groups), new Disputes(reports, supports, entailment, altered).find());
        List<Claim> claims = new ArrayList<>();
        List<Finding.Disagreement> differing = new ArrayList<>();
        Map<String, Standing> standing = new HashMap<>();
        disputed.forEach((group, disputes) -> {
            Claim claim = worded.claim(group, !disputes.isEmpty());
            claims.add(claim);
            standing.put(claim.id(), standing(group, supports, rewritten));
            disputes.forEach(d -> differing.add(disagreements.worded(claim.id(), d)));
        });
        return new Found(new Sorting().sorted(claims), differing, standing);
    }

    private Standing standing(Groups.Group group, Supports supports, Set<Integer> rewritten) {
        Clause core = supports.nodes.get(group.core()).sample();
        Clause shown = group.whole() ? opening(group, supports, core) : core;
        boolean voice = shown.quote() != null || shown.direct();
        return new Standing(
                reports.get(core.report()).id(),
                new TreeSet<>(lineages.get(core.report())).first(),
                core.sentence().index(),
                shown.own() && (named(shown) || voice) && !caption(shown),
                voice,
                rewritten.contains(core.report()));
    }

    /** The first clause of the core's sentence that can stand alone; the core when none can. */
    private static Clause opening(Groups.Group group, Supports supports, Clause core) {
        return group.members().stream()
                .flatMap(m -> supports.nodes.get(m).clauses().stream())
                .filter(c -> c.report() == core.report() && c.sentence().equals(core.sentence()) && c.own() && named(c))
                .min(Comparator.comparingInt(Clause::number))
                .orElse(core);
    }

    /** {@code The couple leave the church on 3 May 2024}: the present with the whole date of a past day is told of a picture. */
    private static boolean caption(Clause clause) {
        return clause.mood() == Mood.PLAIN
                && clause.terms().get(clause.verb()).tag() == Tag.VERB
                && clause.times().stream().anyMatch(t -> t.year() != null && t.day() != null);
    }

    private static boolean named(Clause clause) {
        return clause.terms().subList(0, clause.subjectEnd()).stream().anyMatch(Term::content);
    }

    private Set<Integer> rewritten(FamilyTree tree) {
        Set<String> ids = new TreeSet<>();
        for (Stemma.Link link : tree.stemma().links()) {
            if (!link.kind().verbatim()) {
                ids.add(link.to());
            }
        }
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < reports.size(); i++) {
            if (ids.contains(reports.get(i).id())) {
                found.add(i);
            }
        }
        return found;
    }

    /** The sentences that are aligned between reports of one family. */
    private static Set<Long> aligned(FamilyTree tree) {
        Set<Long> pairs = new HashSet<>();
        for (Relation relation : tree.relations()) {
            if (relation.related()) {
                for (SentencePair p : relation.pairs()) {
                    pairs.add(Supports.key(relation.a(), p.a(), relation.b(), p.b()));
                }
            }
        }
        return pairs;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException e) {
            return null; // no date, so weekdays stay unresolved
        }
    }

    /** By utterance that two reports share: the nodes that word it. */
    private List<Set<Integer>> said(List<Finding.Utterance> utterances, Supports supports) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byId.put(reports.get(i).id(), i);
        }
        Map<Integer, List<Integer>> nodesOf = new HashMap<>();
        for (int n = 0; n < supports.nodes.size(); n++) {
            for (Clause c : supports.nodes.get(n).clauses()) {
                nodesOf.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(n);
            }
        }
        List<Set<Integer>> sets = new ArrayList<>();
        for (Finding.Utterance u : utterances) {
            Set<Integer> nodes = new TreeSet<>();
            Set<String> ids = new TreeSet<>();
            for (Finding.QuoteWording w : u.wordings()) {
                int report = byId.getOrDefault(w.report(), -1);
                for (int n : nodesOf.getOrDefault(report, List.of())) {
                    if (supports.nodes.get(n).clauses().stream()
                            .anyMatch(c -> c.report() == report && words(c, new Span(w.start(), w.end())))) {
                        nodes.add(n);
                        ids.add(w.report());
                    }
                }
            }
            if (ids.size() > 1) {
                sets.add(nodes);
            }
        }
        return sets;
    }

    /** Whether the clause is the wording, or the wording most of the clause. */
    private static boolean words(Clause clause, Span wording) {
        Span own = clause.span();
        int common = Math.min(own.end(), wording.end()) - Math.max(own.start(), wording.start());
        return common > 0 && common >= 0.5 * Math.min(own.length(), wording.length()) && common >= 0.4 * own.length();
    }

    /** The order in which claims are shown. */
    private static final class Sorting {

        private static final List<String> VERDICTS = List.of("disputed", "confirmed", "single-lineage");

        List<Claim> sorted(List<Claim> claims) {
            Map<String, Claim> byId = new TreeMap<>();
            claims.forEach(c -> byId.putIfAbsent(c.id(), c));
            List<Claim> sorted = new ArrayList<>(byId.values());
            sorted.sort(Comparator.comparingInt((Claim c) -> VERDICTS.indexOf(c.verdict()))
                    .thenComparingInt(c -> -c.counts().lineages().min())
                    .thenComparingInt(c -> -c.counts().lineages().max())
                    .thenComparingInt(c -> -c.counts().articles())
                    .thenComparing(c -> c.wordings().get(0).report())
                    .thenComparingInt(c -> c.wordings().get(0).start())
                    .thenComparing(Claim::id));
            return sorted;
        }
    }
}
