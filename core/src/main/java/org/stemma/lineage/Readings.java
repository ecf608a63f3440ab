package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;

/**
 * The wording that each member of a family has of each unit, and how the wordings differ.
 *
 * <p>Words are compared by form or stem, as sets. Sums are in words that carry topic; a function word counts
 * {@value #FUNCTION}.
 */
final class Readings {

    private static final double FUNCTION = 0.3;

    /**
     * A word that the other uses elsewhere in what both have, in nats of plainness. On planted pairs a fit gives 2 to 3.5, on own events and
     * on ECB+'s, whichever it is made on.
     */
    private static final double LEAKED = 2;

    /** A word that reports of other families use, in the same nats; rewriters with one thesaurus share words, too. */
    private static final double USED = 1;

    /** Likeness from which the words of two wordings stand for each other: one was made of the other word for word. */
    private static final double SAME_FRAME = 0.5;

    private final List<IndexedReport> reports;
    private final Units units;
    /** Per report and unit: the places of its words; null where the report lacks the unit. */
    private final int[][] @Nullable [] words;

    private final double[][] size;
    /** Per report, other and unit: what the report has there and the other has not; negative where either lacks it. */
    private final double[][][] unmatched;

    private final boolean[][] @Nullable [] matched;

    /** The same, a bit for each word, unit by unit: where a report's unit begins, in longs; which words carry topic; by other. */
    private final int[][] firstBits;

    private final long[][] topicBits;
    private final long[][] @Nullable [] matchedBits;
    private final List<List<Integer>> sequences = new ArrayList<>();
    private final Plainness plainness;
    private final IntPredicate usedBeside;
    /** Per report, other and unit: how much likelier the first ones the words are that the report alone has there. */
    private final double[][] @Nullable [] plainer;

    private final Map<Integer, Set<Integer>> shared = new HashMap<>();

    Readings(List<IndexedReport> reports, Units units, IntPredicate usedBeside) {
        this.usedBeside = usedBeside;
        this.reports = reports;
        this.units = units;
        int n = reports.size();
        words = new int[n][units.count()][];
        size = new double[n][units.count()];
        matched = new boolean[n][n][];
        firstBits = new int[n][units.count() + 1];
        topicBits = new long[n][];
        matchedBits = new long[n][n][];
        unmatched = new double[n][n][units.count()];
        List<List<Set<Integer>>> sets = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            sets.add(collect(r));
            sequences.add(units.sequence(r));
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (a != b) {
                    match(a, b, sets.get(b));
                }
            }
        }
        plainness = new Plainness(reports);
        plainer = new double[n][n][];
    }

    private List<Set<Integer>> collect(int r) {
        IndexedReport report = reports.get(r);
        List<List<Integer>> places = new ArrayList<>();
        List<Set<Integer>> sets = new ArrayList<>();
        for (int u = 0; u < units.count(); u++) {
            places.add(new ArrayList<>());
            sets.add(new HashSet<>());
        }
        for (int w = 0; w < report.words(); w++) {
            int u = units.unit(r, report.sentenceOf(w));
            if (u >= 0) {
                places.get(u).add(w);
                sets.get(u).add(report.form(w));
                sets.get(u).add(report.stem(w));
                size[r][u] += weight(report, w);
            }
        }
        for (int u = 0; u < units.count(); u++) {
            if (!places.get(u).isEmpty()) {
                words[r][u] = places.get(u).stream().mapToInt(Integer::intValue).toArray();
            }
            firstBits[r][u + 1] = firstBits[r][u] + (places.get(u).size() + Long.SIZE - 1) / Long.SIZE;
        }
        topicBits[r] = bits(r, report::content);
        return sets;
    }

    /** A bit for each word of {@code r} in a unit that is {@code so}. */
    private long[] bits(int r, IntPredicate so) {
        long[] bits = new long[firstBits[r][units.count()]];
        for (int u = 0; u < units.count(); u++) {
            int[] places = words[r][u];
            for (int k = 0; places != null && k < places.length; k++) {
                bits[firstBits[r][u] + k / Long.SIZE] |= so.test(places[k]) ? 1L << k : 0;
            }
        }
        return bits;
    }

    private void match(int a, int b, List<Set<Integer>> of) {
        IndexedReport report = reports.get(a);
        boolean[] found = new boolean[report.words()];
        for (int u = 0; u < units.count(); u++) {
            int[] places = words[a][u];
            if (places == null || words[b][u] == null) {
                unmatched[a][b][u] = -1;
                continue;
            }
            double sum = 0;
            for (int w : places) {
                found[w] = of.get(u).contains(report.form(w)) || of.get(u).contains(report.stem(w));
                sum += found[w] ? 0 : weight(report, w);
            }
            unmatched[a][b][u] = sum;
        }
        matched[a][b] = found;
        matchedBits[a][b] = bits(a, w -> found[w]);
    }

    private static double weight(IndexedReport report, int w) {
        return report.content(w) ? 1 : FUNCTION;
    }

    /** Members of the family. */
    int size() {
        return reports.size();
    }

    /** Units of the family. */
    int units() {
        return units.count();
    }

    /** The units of {@code report} in the order of its text. */
    List<Integer> sequence(int report) {
        return sequences.get(report);
    }

    /** Whether {@code report} has {@code unit}. */
    boolean has(int report, int unit) {
        return words[report][unit] != null;
    }

    /** Words of {@code report} in {@code unit}. */
    double words(int report, int unit) {
        return size[report][unit];
    }

    /** The unit that comes before {@code unit} in {@code report}; -1 for the first. */
    int before(int report, int unit) {
        int at = sequences.get(report).indexOf(unit);
        return at <= 0 ? -1 : sequences.get(report).get(at - 1);
    }

    /** Words by which two wordings of a unit differ, each side's counted half; both must have the unit. */
    double apart(int a, int b, int unit) {
        return unmatched[a][b][unit] / 2 + unmatched[b][a][unit] / 2;
    }

    /**
     * By how much the words of {@code a} in {@code unit} are likelier the first ones than those of {@code b} that they stand for, in
     * nats: for being plainer, for standing elsewhere in {@code b}, and for standing in reports of other families; 0 for a sentence
     * that was not reworded word for word.
     */
    double plainer(int a, int b, int unit) {
        if (plainer[a][b] == null) {
            plainer[a][b] = new double[units.count()];
            plainer[b][a] = new double[units.count()];
            for (int u = 0; u < units.count(); u++) {
                int[] ofA = words[a][u];
                int[] ofB = words[b][u];
                boolean[] inB = matched[a][b];
                boolean[] inA = matched[b][a];
                boolean frame = likeness(a, b, u) >= SAME_FRAME && likeness(b, a, u) >= SAME_FRAME;
                if (frame && ofA != null && ofB != null && inB != null && inA != null) {
                    int used = used(a, ofA, inB) - used(b, ofB, inA);
                    int leaks = leaks(a, ofA, inB, b) - leaks(b, ofB, inA, a);
                    plainer[a][b][u] = plainness.lead(a, ofA, inB, b, ofB, inA) + LEAKED * leaks + USED * used;
                    plainer[b][a][u] = -plainer[a][b][u];
                }
            }
        }
        return plainer[a][b][unit];
    }

    /** The sum of {@link #plainer} over all units that both have. */
    double plainer(int a, int b) {
        double sum = 0;
        for (int u = 0; u < units.count(); u++) {
            sum += has(a, u) && has(b, u) ? plainer(a, b, u) : 0;
        }
        return sum;
    }

    /**
     * How many of the words of {@code a} at {@code places} {@code b} has not there, but in another sentence that both have: who
     * puts a text in other words leaves some of its words, and then has both.
     */
    private int leaks(int a, int[] places, boolean[] inB, int b) {
        IndexedReport report = reports.get(a);
        int count = 0;
        for (int w : places) {
            count += !inB[w] && report.ordinary(w) && stemsShared(b, a).contains(report.stem(w)) ? 1 : 0;
        }
        return count;
    }

    /** How many of the words of {@code a} at {@code places} {@code b} has not there, but reports of other families have. */
    private int used(int a, int[] places, boolean[] inB) {
        IndexedReport report = reports.get(a);
        int count = 0;
        for (int w : places) {
            count += !inB[w] && report.ordinary(w) && usedBeside.test(report.stem(w)) ? 1 : 0;
        }
        return count;
    }

    /** Stems of {@code a} in the units that {@code b} has, too. */
    private Set<Integer> stemsShared(int a, int b) {
        return shared.computeIfAbsent(a * reports.size() + b, pair -> {
            Set<Integer> stems = new HashSet<>();
            for (int u = 0; u < units.count(); u++) {
                int[] places = words[b][u] == null ? null : words[a][u];
                if (places != null) {
                    for (int w : places) {
                        stems.add(reports.get(a).stem(w));
                    }
                }
            }
            return stems;
        });
    }

    /** Share of the words of {@code of} in {@code unit} that {@code by} has too, in [0, 1]. */
    double likeness(int of, int by, int unit) {
        return 1 - unmatched[of][by][unit] / Math.max(1, size[of][unit]);
    }

    /** Words of {@code of} in {@code unit} that {@code third} has and {@code by} has not. */
    double sharedWithout(int of, int by, int third, int unit) {
        long[] one = matchedBits[of][by];
        long[] other = matchedBits[of][third];
        int topic = 0;
        int function = 0;
        for (int i = firstBits[of][unit]; one != null && other != null && i < firstBits[of][unit + 1]; i++) {
            long without = other[i] & ~one[i];
            topic += Long.bitCount(without & topicBits[of][i]);
            function += Long.bitCount(without & ~topicBits[of][i]);
        }
        return topic + FUNCTION * function;
    }
}
