package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.text.FunctionWords;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;

/**
 * What an hour's script reaches with hindsight: TF-IDF cosine of headline and text over the whole set, average linkage, and of
 * all thresholds the one that suits these very labels best.
 */
public final class TfIdfBaseline {

    private static final double STEP = 0.01;

    private final StorySet set;
    private final TextAnalyser analyser = new TextAnalyser();

    /** The baseline on {@code set}. */
    public TfIdfBaseline(StorySet set) {
        this.set = set;
    }

    /** {@code tfidf.f1}, B-cubed, and {@code tfidf.threshold} where it was reached. */
    public SortedMap<String, Double> score() {
        float[][] similarity = similarity(vectors());
        int count = similarity.length;
        int[] group = new int[count];
        int[] size = new int[count];
        Arrays.setAll(group, i -> i);
        Arrays.fill(size, 1);
        double best = 0;
        double at = 0;
        for (double threshold = 1; threshold > 0; threshold -= STEP) {
            join(similarity, group, size, threshold);
            double f1 = StoryScorer.bCubed(set.reports(), found(group)).f1();
            if (f1 > best) {
                best = f1;
                at = threshold;
            }
        }
        SortedMap<String, Double> values = new TreeMap<>();
        values.put(set.name() + ".tfidf.f1", best);
        values.put(set.name() + ".tfidf.threshold", at);
        return values;
    }

    private Map<String, Integer> found(int[] group) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            found.put(set.reports().get(i).report().id(), group[i]);
        }
        return found;
    }

    private List<Map<String, Double>> vectors() {
        List<Map<String, Double>> vectors = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (Labelled labelled : set.reports()) {
            Map<String, Double> counts = new TreeMap<>();
            count(labelled.report().tokens(), counts);
            String title = labelled.report().report().title();
            if (title != null) {
                count(
                        analyser.analyse(org.stemma.model.Report.of("title", title))
                                .tokens(),
                        counts);
            }
            counts.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
            vectors.add(counts);
        }
        for (Map<String, Double> vector : vectors) {
            vector.replaceAll((word, times) ->
                    (1 + Math.log(times)) * Math.log((double) vectors.size() / frequency.getOrDefault(word, 1)));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
            vector.replaceAll((word, weight) -> weight / Math.max(1e-9, length));
        }
        return vectors;
    }

    private static void count(List<Token> tokens, Map<String, Double> counts) {
        for (Token token : tokens) {
            if (token.lexical() && !FunctionWords.of("en").contains(token.form())) {
                counts.merge(token.form(), 1.0, Double::sum);
            }
        }
    }

    private static float[][] similarity(List<Map<String, Double>> vectors) {
        float[][] similarity = new float[vectors.size()][vectors.size()];
        for (int i = 0; i < similarity.length; i++) {
            for (int j = 0; j < i; j++) {
                Map<String, Double> other = vectors.get(j);
                double sum = 0;
                for (Map.Entry<String, Double> e : vectors.get(i).entrySet()) {
                    sum += e.getValue() * other.getOrDefault(e.getKey(), 0.0);
                }
                similarity[i][j] = (float) sum;
                similarity[j][i] = (float) sum;
            }
        }
        return similarity;
    }

    /** Joins the two nearest groups while they are as near as the threshold; a group goes by its lowest number. */
    private static void join(float[][] similarity, int[] group, int[] size, double threshold) {
        while (true) {
            int a = -1;
            int b = -1;
            float most = (float) threshold;
            for (int i = 0; i < group.length; i++) {
                for (int j = 0; j < i && group[i] == i; j++) {
                    if (group[j] == j && similarity[i][j] >= most) {
                        most = similarity[i][j];
                        a = j;
                        b = i;
                    }
                }
            }
            if (a < 0) {
                return;
            }
            for (int k = 0; k < group.length; k++) {
                float mean = (similarity[a][k] * size[a] + similarity[b][k] * size[b]) / (size[a] + size[b]);
                similarity[a][k] = mean;
                similarity[k][a] = mean;
                group[k] = group[k] == b ? a : group[k];
            }
            size[a] += size[b];
        }
    }
}
