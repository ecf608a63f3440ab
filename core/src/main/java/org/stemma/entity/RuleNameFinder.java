package org.stemma.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Finds names by capitals and word lists. The kind of a name is what most speaks for over all its mentions in the report;
 * the last word of a person's full name is that person.
 */
final class RuleNameFinder implements NameFinder {

    static final RuleNameFinder INSTANCE = new RuleNameFinder();

    /** What speaks for a kind when nothing does. */
    private static final double LEAST = 0.4;

    private static final double[] NO_VOTES = new double[EntityKind.values().length];

    private static final double INHERITED = 4;

    private RuleNameFinder() {}

    @Override
    public String name() {
        return "rules/1";
    }

    @Override
    public List<NameMention> find(AnalysedReport report) {
        String language = report.report().language();
        if (language != null && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return List.of();
        }
        List<List<Unit>> sentences = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            sentences.add(Units.of(report, sentence));
        }
        Set<String> inside = capitalInside(sentences);
        List<Chunk> chunks = new ArrayList<>();
        for (List<Unit> sentence : sentences) {
            chunks.addAll(Chunker.of(sentence, inside));
        }
        return judge(chunks);
    }

    /** Forms with a capital inside a sentence that is no headline. */
    private static Set<String> capitalInside(List<List<Unit>> sentences) {
        Set<String> inside = new HashSet<>();
        for (List<Unit> sentence : sentences) {
            if (Runs.headline(sentence)) {
                continue;
            }
            for (Unit unit : sentence) {
                if (unit.capital() && !unit.opens()) {
                    inside.add(unit.form());
                }
            }
        }
        return inside;
    }

    private static List<NameMention> judge(List<Chunk> chunks) {
        Map<String, double[]> votes = new HashMap<>();
        for (Chunk chunk : chunks) {
            double[] own = KindEvidence.of(chunk);
            double[] sum = votes.computeIfAbsent(chunk.phrase(), k -> new double[EntityKind.values().length]);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += own[k];
            }
        }
        shortened(votes);
        inherit(chunks, votes);
        List<NameMention> mentions = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            double[] sum = votes.getOrDefault(chunk.phrase(), NO_VOTES);
            int best = best(sum);
            double total = LEAST + Arrays.stream(sum).filter(v -> v > 0).sum();
            double confidence = Math.max(0.05, Math.max(sum[best], LEAST) / total);
            Span span = new Span(chunk.first().start(), chunk.last().end());
            EntityKind kind = sum[best] < LEAST ? EntityKind.OTHER : EntityKind.values()[best];
            mentions.add(new NameMention(span, kind, Math.min(1, confidence)));
        }
        return mentions;
    }

    /** A later mention by the last word alone is how one speaks of a person, by the first word of a company. */
    private static void shortened(Map<String, double[]> votes) {
        votes.forEach((phrase, sum) -> {
            int first = phrase.indexOf(' ');
            int last = phrase.lastIndexOf(' ');
            if (first > 0 && phrase.indexOf(' ', first + 1) == (first == last ? -1 : last)) {
                boolean byLast = votes.containsKey(phrase.substring(last + 1));
                boolean byFirst =
                        votes.containsKey(phrase.substring(0, first)) && !Lists.given(phrase.substring(0, first));
                sum[EntityKind.PERSON.ordinal()] += byLast ? 1 : 0;
                sum[EntityKind.ORGANISATION.ordinal()] += byFirst ? 1 : 0;
            }
        });
    }

    /** A part of a longer name is of its kind: a surname, a company without its form. */
    private static void inherit(List<Chunk> chunks, Map<String, double[]> votes) {
        Map<String, double[]> add = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (chunk.size() < 2 || !seen.add(chunk.phrase())) {
                continue;
            }
            int best = best(votes.getOrDefault(chunk.phrase(), NO_VOTES));
            if (best == EntityKind.PERSON.ordinal()) {
                give(add, votes, chunk.last().form(), best, INHERITED);
                give(add, votes, chunk.first().form(), best, 1);
            } else if (best == EntityKind.ORGANISATION.ordinal() || best == EntityKind.PRODUCT.ordinal()) {
                give(add, votes, chunk.first().form(), best, best == EntityKind.PRODUCT.ordinal() ? 0 : 1);
            }
        }
        add.forEach((phrase, given) -> {
            double[] sum = votes.get(phrase);
            for (int k = 0; sum != null && k < sum.length; k++) {
                sum[k] += given[k];
            }
        });
    }

    private static void give(
            Map<String, double[]> add, Map<String, double[]> votes, String phrase, int kind, double weight) {
        if (votes.containsKey(phrase)) {
            add.computeIfAbsent(phrase, p -> new double[EntityKind.values().length])[kind] += weight;
        }
    }

    private static int best(double[] votes) {
        int best = 0;
        for (int k = 1; k < votes.length; k++) {
            best = votes[k] > votes[best] ? k : best;
        }
        return best;
    }
}
