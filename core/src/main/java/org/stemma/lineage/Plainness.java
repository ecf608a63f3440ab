package org.stemma.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.lexicon.Lexicon;

/**
 * How usual the words of reports are.
 *
 * <p>Who writes takes the word that first comes to mind, which is mostly the usual one; who puts that text in other words
 * must take another. So of two wordings of one text the one in rarer words is likelier the rewriting. Asked only of
 * sentences whose frame stands: who writes a sentence anew may well make it plainer. Names, numbers,
 * function words and what the dictionary does not know say nothing, nor do texts in other languages than English.
 *
 * <p>Source: the "tortured phrases" of paraphrasing machines (Cabanac, Labbé and Magazinov 2021); differs in that no list of phrases is kept.
 */
final class Plainness {

    /** Added to a count: a million words of definitions do not tell once from never. */
    private static final double SMOOTHING = 5;

    private final List<IndexedReport> reports;
    private final double[][] usual;

    Plainness(List<IndexedReport> reports) {
        this.reports = reports;
        usual = new double[reports.size()][];
    }

    /**
     * By how much the words of {@code a} that {@code b} has not are more usual than those of {@code b} that {@code a} has
     * not: the difference of the mean logarithms of use, for as many words as both have.
     *
     * @param words places in {@code a}, of which {@code shared} tells which {@code b} has, too
     */
    double lead(int a, int[] words, boolean[] shared, int b, int[] others, boolean[] sharedOthers) {
        Mean own = mean(a, words, shared);
        Mean other = mean(b, others, sharedOthers);
        int count = Math.min(own.count(), other.count());
        return count == 0 ? 0 : count * (own.value() - other.value());
    }

    private record Mean(double value, int count) {}

    private Mean mean(int report, int[] words, boolean[] shared) {
        double[] known = usual(report);
        double sum = 0;
        int count = 0;
        for (int w : words) {
            if (!shared[w] && !Double.isNaN(known[w])) {
                sum += known[w];
                count++;
            }
        }
        return new Mean(count == 0 ? 0 : sum / count, count);
    }

    private double[] usual(int r) {
        if (usual[r] == null) {
            IndexedReport report = reports.get(r);
            boolean english = english(report.report().report().language());
            usual[r] = new double[report.words()];
            for (int w = 0; w < usual[r].length; w++) {
                int uses = english && report.ordinary(w)
                        ? Lexicon.english().uses(report.token(w).form())
                        : -1;
                usual[r][w] = uses < 0 ? Double.NaN : Math.log(uses + SMOOTHING);
            }
        }
        return usual[r];
    }

    private static boolean english(@Nullable String language) {
        return language == null || language.startsWith("en");
    }
}
