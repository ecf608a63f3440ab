package org.stemma.serve.library;

import org.stemma.archive.store.StoreInfo;
import org.stemma.model.Counts;

/**
 * How much an archive can say about a story at all. Where it has little, that no one else states something means nothing,
 * and is not to be read as a doubt.
 *
 * @param poor whether it has too little to conclude anything from silence
 * @param why a plain sentence
 */
public record Coverage(boolean poor, String why) {

    /** Below three outlets, silence of the others is the usual case: most stories of an archive have one or two. */
    private static final int LEAST_OUTLETS = 3;

    /** A collection of less than this many reports was put together for something else than to cover the news. */
    private static final int LEAST_REPORTS = 100;

    /** How well {@code store} covers a story with these counts. */
    public static Coverage of(Counts story, StoreInfo store) {
        int outlets = story.outlets() + story.outletsUnknown();
        if (story.articles() == 0) {
            return new Coverage(
                    true,
                    "Coverage is poor: this archive has no report on it, which says nothing of whether it is true.");
        }
        if (outlets < LEAST_OUTLETS) {
            return new Coverage(
                    true,
                    "Coverage is poor: this archive has " + story.articles()
                            + (story.articles() == 1 ? " report" : " reports")
                            + " of " + outlets + (outlets == 1 ? " outlet" : " outlets")
                            + " on this story. That nothing else confirms it says nothing of whether it is true.");
        }
        if (store.reports() < LEAST_REPORTS) {
            return new Coverage(
                    true,
                    "Coverage is poor: this archive has only " + store.reports()
                            + " reports in all. What they do not say may well be said elsewhere.");
        }
        return new Coverage(
                false,
                "This archive has " + story.articles() + " reports of " + outlets
                        + " outlets on this story. It knows no others; what it does not have it cannot weigh.");
    }
}
