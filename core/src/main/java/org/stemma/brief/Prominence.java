package org.stemma.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Report;

/**
 * How much of the news a claim tells, by what the reports themselves put first: the words that many of them open with, where
 * they tell it, how much they tell of it.
 */
final class Prominence {

    /** So many words that reports open with tell how well a sentence says what happened: a full sentence of news has as many. */
    private static final int LEAD_WORDS = 12;

    /** Of a report's text so many characters count as its opening, beside its title; of a short one the first half. */
    private static final int OPENS = 400;

    /** Half as early is what stands so many characters from the beginning, of a short report in so large a share of it. */
    private static final double HALF = 600;

    private static final double HALF_SHARE = 0.2;

    /** So many tell how near to it what comes later stands, so that length does not count. */
    private static final int FEW_WORDS = 6;

    private static final int TOPIC_WORDS = 10;

    /** A sentence of so many words that carry meaning tells something whole. */
    private static final int WHOLE = 9;

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Double> common = new HashMap<>();
    private final Map<String, Double> opening = new HashMap<>();
    /** By sentence asked about: its words. */
    private final Map<String, Set<String>> asked = new HashMap<>();

    Prominence(List<Report> reports) {
        double one = 1.0 / reports.size();
        for (Report r : reports) {
            lengths.put(r.id(), r.text().length());
            String start = (r.title() == null ? "" : r.title()) + " "
                    + r.text().substring(0, Math.min(OPENS, r.text().length() / 2));
            Wordings.words(start).forEach(w -> opening.merge(w, one, Double::sum));
            Wordings.words(r.text()).forEach(w -> common.merge(w, one, Double::sum));
        }
    }

    /** How much of what reports open with it tells: the shares of them that open with its words, of the best words. */
    double opens(String text) {
        return best(text, opening, LEAD_WORDS).sum();
    }

    /** The same by the average of its best words, in [0, 1]. */
    double nearOpening(String text) {
        return best(text, opening, FEW_WORDS).average().orElse(0);
    }

    /** How much its most common words are words of other reports, in [0, 1]; so that length does not count. */
    double topic(String text) {
        return best(text, common, TOPIC_WORDS).average().orElse(0);
    }

    private DoubleStream best(String text, Map<String, Double> shares, int most) {
        double[] told = new double[words(text).size()];
        int n = 0;
        for (String word : words(text)) {
            told[n++] = shares.getOrDefault(word, 0.0);
        }
        Arrays.sort(told);
        return IntStream.range(0, Math.min(most, n)).mapToDouble(i -> told[told.length - 1 - i]);
    }

    private Set<String> words(String text) {
        return asked.computeIfAbsent(text, Wordings::words);
    }

    /** How early its reports tell it, in [0, 1]: 1 in the first words of all. */
    double early(Claim claim) {
        return claim.wordings().stream()
                .mapToDouble(w -> {
                    double half = Math.min(HALF, HALF_SHARE * lengths.getOrDefault(w.report(), 0) + 1);
                    return half / (half + w.start());
                })
                .average()
                .orElse(0);
    }

    /** How whole a sentence is by its words that carry meaning, in [0, 1]. */
    double whole(String text) {
        return Math.min(1.0, words(text).size() / (double) WHOLE);
    }
}
