package org.stemma.eval.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.model.Report;
import org.stemma.model.VariantType;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/**
 * How the comparison does on {@link PairSet}.
 *
 * @param faithful harmless rewrites
 * @param falseAlarms those of them in which something was flagged
 * @param altered alterations
 * @param found those of them in which the altered words were flagged
 * @param typed those of them flagged under the right type
 * @param flagged all differences flagged in altered pairs
 * @param foundByType alterations and found ones, by type
 * @param misses one line for each pair that went wrong
 */
record PairScore(
        int faithful,
        int falseAlarms,
        int altered,
        int found,
        int typed,
        int flagged,
        Map<VariantType, int[]> foundByType,
        List<String> misses) {

    static PairScore measure(List<PairSet.Labelled> pairs) {
        SentenceComparer comparer = new SentenceComparer();
        TextAnalyser analyser = new TextAnalyser();
        int faithful = 0;
        int alarms = 0;
        int altered = 0;
        int found = 0;
        int typed = 0;
        int flagged = 0;
        Map<VariantType, int[]> byType = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (PairSet.Labelled pair : pairs) {
            AnalysedReport from = analyser.analyse(Report.of("from", pair.from()));
            AnalysedReport to = analyser.analyse(Report.of("to", pair.to()));
            List<Difference> differences = comparer.compare(from, from.sentences(), to, to.sentences(), Context.none());
            VariantType type = pair.type();
            if (type == null) {
                faithful++;
                if (!differences.isEmpty()) {
                    alarms++;
                    misses.add("FALSE " + line(pair, differences));
                }
                continue;
            }
            altered++;
            int[] counts = byType.computeIfAbsent(type, t -> new int[2]);
            counts[0]++;
            List<Difference> hits = differences.stream()
                    .filter(d -> pair.altered() != null && d.to().overlaps(pair.altered()))
                    .toList();
            flagged += differences.size();
            if (hits.isEmpty() || differences.size() > hits.size()) {
                misses.add((hits.isEmpty() ? "MISS " : "EXTRA ") + type + " " + line(pair, differences));
            }
            if (!hits.isEmpty()) {
                found++;
                counts[1]++;
                boolean right = hits.stream().anyMatch(d -> d.type() == type);
                typed += right ? 1 : 0;
                if (!right) {
                    misses.add("TYPE " + type + " " + line(pair, differences));
                }
            }
        }
        return new PairScore(faithful, alarms, altered, found, typed, flagged, byType, misses);
    }

    private static String line(PairSet.Labelled pair, List<Difference> differences) {
        StringBuilder out = new StringBuilder(pair.from()).append("\n    => ").append(pair.to());
        for (Difference d : differences) {
            out.append("\n    ")
                    .append(d.type())
                    .append(": ")
                    .append(d.from().of(pair.from()))
                    .append(" -> ")
                    .append(d.to().of(pair.to()));
        }
        return out.toString();
    }

    double precision() {
        int wrong = falseAlarms;
        return found == 0 ? 0 : found / (double) (found + wrong + Math.max(0, flagged - found));
    }

    double recall() {
        return altered == 0 ? 0 : found / (double) altered;
    }

    String summary() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                java.util.Locale.ROOT,
                "faithful %d, false alarms %d; altered %d, found %d (typed %d), flagged %d; precision %.3f recall %.3f%n",
                faithful,
                falseAlarms,
                altered,
                found,
                typed,
                flagged,
                precision(),
                recall()));
        foundByType.forEach((type, n) -> out.append(type)
                .append(' ')
                .append(n[1])
                .append('/')
                .append(n[0])
                .append("  "));
        return out.toString();
    }

    public static void main(String[] arguments) {
        PairScore score = measure(PairSet.read());
        score.misses().forEach(System.out::println);
        System.out.println(score.summary());
    }
}
