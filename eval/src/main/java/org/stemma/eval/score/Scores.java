package org.stemma.eval.score;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares and means by name, added up over cases. */
public final class Scores {

    private static final String PRECISION = ".precision";
    private static final String RECALL = ".recall";

    private final SortedMap<String, double[]> sums = new TreeMap<>();

    /** Counts one more try at {@code name}, that succeeded or not. */
    public void hit(String name, boolean success) {
        add(name, success ? 1 : 0, 1);
    }

    /** Adds {@code part} of {@code whole} to {@code name}; its value is the sum of parts by the sum of wholes. */
    public void add(String name, double part, double whole) {
        double[] sum = sums.computeIfAbsent(name, key -> new double[2]);
        sum[0] += part;
        sum[1] += whole;
    }

    /** How often {@code name} was tried, 0 when never. */
    public double whole(String name) {
        return sums.getOrDefault(name, new double[2])[1];
    }

    /** The value of {@code name}; NaN when it was never tried. */
    public double value(String name) {
        double[] sum = sums.getOrDefault(name, new double[2]);
        return sum[1] == 0 ? Double.NaN : sum[0] / sum[1];
    }

    /**
     * All values by name, with {@code x.f1} wherever {@code x.precision} and {@code x.recall} are known. A precision
     * of which nothing was claimed is left out; the F1 is then 0.
     */
    public SortedMap<String, Double> values() {
        SortedMap<String, Double> values = new TreeMap<>();
        for (Map.Entry<String, double[]> entry : sums.entrySet()) {
            if (entry.getValue()[1] > 0) {
                values.put(entry.getKey(), value(entry.getKey()));
            }
        }
        for (String name : sums.keySet()) {
            if (name.endsWith(RECALL)) {
                String stem = name.substring(0, name.length() - RECALL.length());
                double precision = value(stem + PRECISION);
                double recall = value(name);
                if (!Double.isNaN(recall)) {
                    double sum = precision + recall;
                    values.put(stem + ".f1", Double.isNaN(sum) || sum == 0 ? 0 : 2 * precision * recall / sum);
                }
            }
        }
        return values;
    }
}
