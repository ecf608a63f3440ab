package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.sketch.TermStatistics;

/**
 * Turns the words of reports into vectors whose inner product is the similarity of two reports, in [0, 1].
 *
 * <p>Per view: (1 + ln count) times the root of idf, length 1, then times the root of the view's share: idf counts once in
 * the product of two reports, as in Okapi's BM25 (Robertson and Walker 1994), not squared as in Salton and Buckley's ltc
 * (1988), where a single rare word outweighs all that two reports say. The sum over a story's reports yields average
 * similarities, so no pair needs to be kept.
 */
final class Features {

    private final TermStatistics statistics;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final List<View> views = new ArrayList<>();

    Features(TermStatistics statistics) {
        this.statistics = statistics;
    }

    SparseVector vector(ReportWords words) {
        List<long[]> parts = new ArrayList<>();
        for (View view : View.values()) {
            add(view, words.counts(view), parts);
        }
        parts.sort((a, b) -> Long.compare(a[0], b[0]));
        int[] features = new int[parts.size()];
        float[] weights = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = (int) parts.get(i)[0];
            weights[i] = (float) Double.longBitsToDouble(parts.get(i)[1]);
        }
        return new SparseVector(features, weights);
    }

    private void add(View view, Map<String, Integer> counts, List<long[]> parts) {
        double[] weights = new double[counts.size()];
        int n = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            weights[n++] = (1 + Math.log(entry.getValue())) * Math.sqrt(statistics.idf(entry.getKey()));
        }
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        n = 0;
        for (String stem : counts.keySet()) {
            double weight = weights[n++] / length * Math.sqrt(view.share());
            parts.add(new long[] {number(view, stem), Double.doubleToLongBits(weight)});
        }
    }

    private int number(View view, String stem) {
        return numbers.computeIfAbsent(view.ordinal() + stem, key -> {
            stems.add(stem);
            views.add(view);
            return stems.size() - 1;
        });
    }

    /** The root of what a feature's stem says. */
    double rootIdf(int feature) {
        return Math.sqrt(statistics.idf(stems.get(feature)));
    }

    String stem(int feature) {
        return stems.get(feature);
    }

    View view(int feature) {
        return views.get(feature);
    }
}
