package org.stemma.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.model.Ids;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/**
 * Finds what was said once and stands in several reports, in other words, under other attributions, out of another
 * language.
 *
 * <p>Statements are compared only when they share words; pairs join into utterances from the surest down. The order of the
 * reports does not matter. Deterministic; cost grows with the pairs of statements that share words.
 */
public final class Utterances {

    /** Words that stand in more statements than this propose no pairs; the rarer words of the same statement do. */
    private static final int COMMON = 400;

    /** An utterance takes in another when their wordings are on the average at least this much alike. */
    private static final double JOIN = .4;

    private Utterances() {}

    /**
     * The utterances of one story's reports: every one with a wording inside marks, and every retold one that two reports
     * share. By their first wording; the wordings by report and place.
     */
    public static List<Edition.Utterance> of(List<AnalysedReport> reports) {
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (AnalysedReport report : reports) {
            quotes.put(report.id(), Quotes.find(report));
        }
        return of(reports, quotes);
    }

    /** The same, with the quotes of each report, by id, found before. */
    public static List<Edition.Utterance> of(List<AnalysedReport> reports, Map<String, List<Quote>> quotes) {
        List<AnalysedReport> ordered = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            AnalysedReport report = ordered.get(i);
            statements.addAll(Statements.of(report, i, quotes.getOrDefault(report.id(), List.of())));
        }
        List<Edition.Utterance> utterances = new ArrayList<>();
        for (List<Statement> group : new Groups(statements).groups()) {
            boolean worded = group.stream().anyMatch(Statement::direct);
            boolean shared =
                    group.stream().mapToInt(Statement::report).distinct().count() > 1;
            if (worded || shared) {
                utterances.add(utterance(ordered, group));
            }
        }
        utterances.sort(Comparator.comparing(
                        (Edition.Utterance u) -> u.wordings().get(0).report())
                .thenComparingInt(u -> u.wordings().get(0).start()));
        return utterances;
    }

    private static Edition.Utterance utterance(List<AnalysedReport> reports, List<Statement> group) {
        List<Edition.QuoteWording> wordings = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Statement s : group) {
            AnalysedReport report = reports.get(s.report());
            Span span = s.span();
            wordings.add(new Edition.QuoteWording(
                    report.id(), span.start(), span.end(), span.of(report.text()), s.direct()));
            parts.add(report.id() + ' ' + span.start() + ' ' + span.end());
        }
        return new Edition.Utterance(Ids.of("utterance", parts.toArray(String[]::new)), speaker(group), wordings);
    }

    /**
     * The name that most wordings give, of equals the longest, a person's before an institution's; without a name the first
     * description; null when there is none but a pronoun.
     */
    private static @Nullable String speaker(List<Statement> group) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Statement s : group) {
            Speaker speaker = s.speaker();
            if (speaker != null && speaker.named()) {
                votes.merge(speaker.name(), speaker.role() == null ? 2 : 3, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> description(group));
    }

    private static @Nullable String description(List<Statement> group) {
        for (Statement s : group) {
            if (s.speaker() != null && s.speaker().name().indexOf(' ') > 0) {
                return s.speaker().name();
            }
        }
        return null;
    }

    /** Joins statements into utterances. */
    private static final class Groups {
        private final List<Statement> statements;
        private final Map<Long, Double> scores = new HashMap<>();
        private final int[] group;
        private final Map<Integer, List<Integer>> members = new TreeMap<>();

        private record Pair(int a, int b, double score) {}

        Groups(List<Statement> statements) {
            this.statements = statements;
            group = new int[statements.size()];
            for (int i = 0; i < group.length; i++) {
                group[i] = i;
                members.put(i, new ArrayList<>(List.of(i)));
            }
            pairs().forEach(this::join);
        }

        List<List<Statement>> groups() {
            List<List<Statement>> groups = new ArrayList<>();
            for (List<Integer> numbers : members.values()) {
                groups.add(numbers.stream().sorted().map(statements::get).toList());
            }
            return groups;
        }

        private List<Pair> pairs() {
            Map<String, List<Integer>> byWord = new TreeMap<>();
            for (int i = 0; i < statements.size(); i++) {
                for (String word : statements.get(i).words()) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
            Likeness likeness = new Likeness();
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < statements.size(); i++) {
                for (int j : partners(i, byWord)) {
                    double score = likeness.of(statements.get(i), statements.get(j));
                    if (score > 0) {
                        scores.put(key(i, j), score);
                        pairs.add(new Pair(i, j, score));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble(Pair::score)
                    .reversed()
                    .thenComparingInt(Pair::a)
                    .thenComparingInt(Pair::b));
            return pairs;
        }

        /** Later statements of other reports that share at least two words with {@code i}, or its only one. */
        private List<Integer> partners(int i, Map<String, List<Integer>> byWord) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String word : statements.get(i).words()) {
                List<Integer> holders = byWord.getOrDefault(word, List.of());
                if (holders.size() <= COMMON) {
                    for (int j : holders) {
                        if (j > i
                                && statements.get(j).report()
                                        != statements.get(i).report()) {
                            shared.merge(j, 1, Integer::sum);
                        }
                    }
                }
            }
            return shared.entrySet().stream()
                    .filter(e -> e.getValue() >= 2)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private static long key(int a, int b) {
            return ((long) Math.min(a, b) << 32) | Math.max(a, b);
        }

        private void join(Pair pair) {
            int a = group[pair.a()];
            int b = group[pair.b()];
            if (a == b) {
                return;
            }
            List<Integer> first = members.get(a);
            List<Integer> second = members.get(b);
            if (first == null || second == null) {
                throw new IllegalStateException("a statement stands in no group");
            }
            double sum = 0;
            for (int x : first) {
                for (int y : second) {
                    if (statements.get(x).report() == statements.get(y).report()) {
                        return;
                    }
                    sum += scores.getOrDefault(key(x, y), 0.0);
                }
            }
            if (sum / (first.size() * second.size()) < JOIN) {
                return;
            }
            first.addAll(second);
            second.forEach(x -> group[x] = a);
            members.remove(b);
        }
    }
}
