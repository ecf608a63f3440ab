package org.stemma.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;

/**
 * In how many reports each stem stands.
 *
 * <p>Reports of one event use the event's words, whoever writes them; who puts one of them in other words leaves those
 * words. So the wording whose words other families use, too, is likelier the first one.
 */
final class WordUse {

    /**
     * Of the words that one telling alone has, other families use about a sixth if it is the first, a tenth if it is a rewriting:
     * on planted pairs of own events, of ECB+'s and of the second generator's alike.
     */
    private static final double USUAL_SHARE = 0.15;

    /** A text with few words of its own says little: so many more are taken for as usual as any. */
    private static final double SMOOTHING = 5;

    private final int[] reports;

    private WordUse(int[] reports) {
        this.reports = reports;
    }

    /** Counts {@code reports}, whose words {@code vocabulary} has numbered. */
    static WordUse of(List<IndexedReport> reports, Vocabulary vocabulary) {
        return new WordUse(count(reports, vocabulary.size()));
    }

    private static int[] count(List<IndexedReport> reports, int stems) {
        int[] counts = new int[stems];
        int[] last = new int[stems];
        for (int r = 0; r < reports.size(); r++) {
            IndexedReport report = reports.get(r);
            for (int w = 0; w < report.words(); w++) {
                int stem = report.stem(w);
                counts[stem] += last[stem] == r + 1 ? 0 : 1;
                last[stem] = r + 1;
            }
        }
        return counts;
    }

    /** The use of words beside {@code family}, which is of those that were counted. */
    Beside beside(List<IndexedReport> family) {
        int[] own = count(family, reports.length);
        return new Beside() {
            @Override
            public boolean used(int stem) {
                return stem < reports.length && reports[stem] > own[stem];
            }
        };
    }

    /** What reports of other families use. */
    interface Beside {

        /** Whether any of them has this stem. */
        boolean used(int stem);

        /**
         * The share of the ordinary words of {@code one} that none of {@code others} has which are used beside the family, in
         * (0, 1).
         */
        default double share(IndexedReport one, List<IndexedReport> others) {
            Set<Integer> seen = new HashSet<>();
            for (IndexedReport other : others) {
                for (int w = 0; w < other.words(); w++) {
                    seen.add(other.stem(w));
                }
            }
            int count = 0;
            int used = 0;
            for (int w = 0; w < one.words(); w++) {
                if (one.ordinary(w) && seen.add(one.stem(w))) {
                    count++;
                    used += used(one.stem(w)) ? 1 : 0;
                }
            }
            return (used + USUAL_SHARE * SMOOTHING) / (count + SMOOTHING);
        }
    }
}
