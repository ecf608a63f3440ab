package org.stemma.sketch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.stemma.model.Report;

/**
 * All pairs of a collection that are worth aligning, with exact containment.
 *
 * <p>Cost grows linearly with the collection. Uses all processors; the answer does not depend on how many there are, and
 * the same reports in another order yield the same pairs. Source of the bounds: {@link CandidateOptions}.
 */
public final class CandidateSearch {

    /** Reports that a thread takes at a time. */
    private static final int BATCH = 64;

    /** Collections up to this size yield every pair: 780 pairs align faster than one copy can be missed. */
    static final int ALL_PAIRS = 40;

    private CandidateSearch() {}

    /** The sketches of {@code reports}, in their order. */
    public static List<Sketch> sketches(List<Report> reports, SketchOptions options) {
        Sketch[] made = new Sketch[reports.size()];
        inParallel(made.length, () -> {
            Sketcher sketcher = new Sketcher(options);
            return i -> made[i] = sketcher.sketch(reports.get(i));
        });
        return Arrays.asList(made);
    }

    /** The pairs of {@code reports} that are worth aligning, ascending; with the default options. */
    public static List<CandidatePair> pairsOf(List<Report> reports) {
        return pairs(sketches(reports, SketchOptions.defaults()), CandidateOptions.defaults());
    }

    /**
     * The pairs of {@code sketches} that are worth aligning, ascending; of at most {@value #ALL_PAIRS} sketches, every
     * pair.
     */
    public static List<CandidatePair> pairs(List<Sketch> sketches, CandidateOptions options) {
        CandidateIndex index = new CandidateIndex(options);
        index.addAll(sketches);
        int[][] partners = new int[sketches.size()][];
        int[][] weights = new int[sketches.size()][];
        inParallel(partners.length, () -> {
            CandidateIndex.Asker asker = index.asker();
            return i -> {
                partners[i] = asker.candidates(sketches.get(i), i).stream()
                        .mapToInt(Candidate::report)
                        .toArray();
                weights[i] = asker.termWeights();
            };
        });
        int[][] below = partners.length <= ALL_PAIRS ? all(partners.length) : mutual(partners);
        List<List<CandidatePair>> found = new ArrayList<>(Collections.nCopies(below.length, List.of()));
        inParallel(below.length, () -> a -> found.set(a, measured(sketches, weights, a, below[a])));
        return found.stream().flatMap(List::stream).toList();
    }

    private static int[][] all(int count) {
        int[][] higher = new int[count][];
        Arrays.setAll(higher, i -> IntStream.range(i + 1, count).toArray());
        return higher;
    }

    /** For each report its partners of higher number, ascending, whichever of the two named the other. */
    private static int[][] mutual(int[][] partners) {
        int[] counts = new int[partners.length];
        for (int i = 0; i < partners.length; i++) {
            for (int p : partners[i]) {
                counts[Math.min(i, p)]++;
            }
        }
        int[][] higher = new int[partners.length][];
        Arrays.setAll(higher, i -> new int[counts[i]]);
        for (int i = 0; i < partners.length; i++) {
            for (int p : partners[i]) {
                int lower = Math.min(i, p);
                higher[lower][--counts[lower]] = Math.max(i, p);
            }
        }
        for (int i = 0; i < higher.length; i++) {
            higher[i] = Arrays.stream(higher[i]).sorted().distinct().toArray();
        }
        return higher;
    }

    private static List<CandidatePair> measured(List<Sketch> sketches, int[][] weights, int a, int[] partners) {
        List<CandidatePair> pairs = new ArrayList<>(partners.length);
        long weightA = Arrays.stream(weights[a]).asLongStream().sum();
        for (int b : partners) {
            long smaller =
                    Math.min(weightA, Arrays.stream(weights[b]).asLongStream().sum());
            long shared = sharedWeight(sketches.get(a), weights[a], sketches.get(b));
            double containment = sketches.get(a).containment(sketches.get(b));
            pairs.add(new CandidatePair(a, b, containment, smaller == 0 ? 0 : (double) shared / smaller));
        }
        return pairs;
    }

    private static long sharedWeight(Sketch a, int[] weights, Sketch b) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.termCount() && j < b.termCount()) {
            int order = Long.compare(a.term(i), b.term(j));
            sum += order == 0 ? weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Runs a worker over {@code [0, count)} on each processor; each index goes to exactly one of them. */
    static void inParallel(int count, Supplier<IntConsumer> workers) {
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), (count + BATCH - 1) / BATCH);
        IntStream.range(0, threads).parallel().forEach(t -> {
            IntConsumer worker = workers.get();
            for (int from = next.getAndAdd(BATCH); from < count; from = next.getAndAdd(BATCH)) {
                for (int i = from; i < Math.min(count, from + BATCH); i++) {
                    worker.accept(i);
                }
            }
        });
    }
}
