package org.stemma.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.align.Run;
import org.stemma.align.SentencePair;
import org.stemma.link.Relation;

/**
 * How well each word of each report is matched by each related report.
 *
 * <p>A word in a common run counts 1, a word in a sentence that the other report has in other words counts up to
 * {@value #REWRITTEN}, a word in a masked quotation counts 0. Sums of these grades are in words.
 */
final class MatchTable {

    /** A rewritten word is half a match: it shows the same sentence, not the same wording. */
    private static final float REWRITTEN = 0.5f;

    /** From this similarity on a rewritten sentence counts in full; sums below it are noise of sentence alignment. */
    private static final double FULL_SIMILARITY = 0.45;

    /** Between copies nine tenths of the shared words stand in common runs; between rewritings four fifths at most. */
    private static final double SAME_WORDS = 0.85;

    /** Moving a block costs an editor about as much as cutting a sentence. */
    private static final int MOVE = 20;

    private final List<IndexedReport> reports;
    private final Map<Long, Integer> moves = new HashMap<>();
    private final float[][] @Nullable [] grades;
    private final List<Set<Integer>> stems;

    /** Sums over the grades of a pair, asked for again and again; made when first asked for. */
    private final @Nullable Sums[][] sums;

    /**
     * @param weight of all grades
     * @param same words in common runs
     * @param told words with any grade
     */
    private record Sums(double weight, int same, int told) {

        static final Sums NONE = new Sums(0, 0, 0);
    }

    MatchTable(List<IndexedReport> reports, List<Relation> relations) {
        this.reports = reports;
        int n = reports.size();
        stems = reports.stream().map(MatchTable::stems).toList();
        grades = new float[n][n][];
        sums = new Sums[n][n];
        for (Relation r : relations) {
            if (r.related()) {
                grades[r.a()][r.b()] = new float[reports.get(r.a()).words()];
                grades[r.b()][r.a()] = new float[reports.get(r.b()).words()];
                fill(r);
                moves.put(key(r.a(), r.b()), (int) r.pairs().stream()
                        .mapToInt(SentencePair::chain)
                        .filter(c -> c > 0)
                        .distinct()
                        .count());
            }
        }
    }

    private void fill(Relation r) {
        IndexedReport a = reports.get(r.a());
        IndexedReport b = reports.get(r.b());
        float[] ofA = grades(r.a(), r.b());
        float[] ofB = grades(r.b(), r.a());
        for (SentencePair p : r.pairs()) {
            float grade = (float) (REWRITTEN * Math.min(1, p.similarity() / FULL_SIMILARITY));
            raise(a, p.a(), ofA, grade);
            raise(b, p.b(), ofB, grade);
        }
        for (Run run : r.runs()) {
            for (int k = 0; k < run.length(); k++) {
                ofA[run.a() + k] = a.quoted(run.a() + k) ? 0 : 1;
                ofB[run.b() + k] = b.quoted(run.b() + k) ? 0 : 1;
            }
        }
    }

    private static void raise(IndexedReport r, int sentence, float[] grades, float grade) {
        for (int w = r.firstWord(sentence); w < r.endWord(sentence); w++) {
            if (!r.quoted(w)) {
                grades[w] = Math.max(grades[w], grade);
            }
        }
    }

    private float[] grades(int of, int by) {
        float[] found = grades[of][by];
        if (found == null) {
            throw new IllegalArgumentException("reports " + of + " and " + by + " are not related");
        }
        return found;
    }

    /** How many reports. */
    int size() {
        return reports.size();
    }

    /** The report at {@code i}. */
    IndexedReport report(int i) {
        return reports.get(i);
    }

    /** Whether both are of one family. */
    boolean related(int a, int b) {
        return a != b && grades[a][b] != null;
    }

    /**
     * What it takes to make {@code to} of {@code from}, in words: those cut away, and {@value #MOVE} for each block that
     * stands in another place.
     */
    double editWords(int from, int to) {
        float[] g = grades[from][to];
        if (g == null) {
            return Double.MAX_VALUE;
        }
        int cut = 0;
        for (float x : g) {
            cut += x > 0 ? 0 : 1;
        }
        return cut + MOVE * moves.getOrDefault(key(from, to), 0);
    }

    /**
     * Words of {@code of} that only {@code one} has, less those that only {@code other} has: where two possible sources
     * read differently, whose reading it follows. Words that carry topic, by stem, without regard to place.
     */
    int readingVotes(int of, int one, int other) {
        IndexedReport report = reports.get(of);
        float[] best = shared(of, List.of(one, other));
        Set<Integer> seen = new HashSet<>();
        int votes = 0;
        for (int w = 0; w < report.words(); w++) {
            boolean told = best[w] > 0;
            if (told && report.content(w) && seen.add(report.stem(w))) {
                boolean inOne = stems.get(one).contains(report.stem(w));
                boolean inOther = stems.get(other).contains(report.stem(w));
                votes += inOne == inOther ? 0 : inOne ? 1 : -1;
            }
        }
        return votes;
    }

    private static Set<Integer> stems(IndexedReport report) {
        Set<Integer> stems = new HashSet<>();
        for (int w = 0; w < report.words(); w++) {
            if (report.content(w)) {
                stems.add(report.stem(w));
            }
        }
        return stems;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** Whether what two reports share is mostly the same words, and not the same sentences in other words. */
    boolean sameWords(int a, int b) {
        Sums s = sums(a, b);
        return s.same() >= SAME_WORDS * s.told();
    }

    private Sums sums(int of, int by) {
        float[] g = grades[of][by];
        Sums known = sums[of][by];
        if (g == null || known != null) {
            return known == null ? Sums.NONE : known;
        }
        double weight = 0;
        int same = 0;
        int told = 0;
        for (float x : g) {
            weight += x;
            same += x >= 1 ? 1 : 0;
            told += x > 0 ? 1 : 0;
        }
        Sums made = new Sums(weight, same, told);
        sums[of][by] = made;
        return made;
    }

    /** How much of {@code of} the report {@code by} matches, in words; 0 when unrelated. */
    double weight(int of, int by) {
        return sums(of, by).weight();
    }

    /** Words of {@code of} that {@code by} has to the letter. */
    int verbatim(int of, int by) {
        return sums(of, by).same();
    }

    /** Sum over all relatives of the share of {@code of}'s words that they have to the letter: how central its wording is. */
    double centrality(int of) {
        double sum = 0;
        for (int other = 0; other < reports.size(); other++) {
            sum += verbatim(of, other);
        }
        return sum / Math.max(1, reports.get(of).words());
    }

    /** Words of these sentences of {@code of} that {@code by} has to the letter. */
    int verbatimIn(int of, int by, List<Integer> sentences) {
        float[] g = grades[of][by];
        int sum = 0;
        if (g != null) {
            for (int s : sentences) {
                for (int w = reports.get(of).firstWord(s); w < reports.get(of).endWord(s); w++) {
                    sum += g[w] >= 1 ? 1 : 0;
                }
            }
        }
        return sum;
    }

    /** By word of {@code of}: how well the one of {@code by} matches it that does so best. */
    float[] shared(int of, List<Integer> by) {
        float[] best = new float[reports.get(of).words()];
        for (int other : by) {
            float[] g = grades[of][other];
            for (int w = 0; g != null && w < best.length; w++) {
                best[w] = g[w] > best[w] ? g[w] : best[w];
            }
        }
        return best;
    }

    /** Share of the words of {@code of} outside quotations that any of {@code by} has in equal or other words. */
    double coveredShare(int of, List<Integer> by) {
        IndexedReport r = reports.get(of);
        float[] best = shared(of, by);
        int known = 0;
        int all = 0;
        for (int w = 0; w < best.length; w++) {
            if (!r.quoted(w)) {
                all++;
                known += best[w] > 0.2 ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    /** What {@code of} shares with others, see {@link #shared}, beyond what it shares with {@code sources}, in words. */
    double loss(int of, List<Integer> sources, float[] shared) {
        float[] known = shared(of, sources);
        double sum = 0;
        for (int w = 0; w < shared.length; w++) {
            sum += Math.max(0, shared[w] - known[w]);
        }
        return sum;
    }
}
