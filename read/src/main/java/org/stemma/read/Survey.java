package org.stemma.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The web pages of an input, looked at before any report is given, so that what pages of one host repeat is known.
 *
 * <p>What was read is kept for the second look up to a bound; pages beyond it are read again. Only files that may be pages
 * are opened, and fewer than three need no survey.
 */
final class Survey {
    /** Code units of extracted text that are kept, some tens of megabytes with all that belongs to it. */
    static final int MAX_KEPT = 8 << 20;

    private final SiteBlocks blocks = new SiteBlocks();
    private final Map<Path, Outcome> kept = new HashMap<>();

    private Survey() {}

    /** Nothing was looked at, and every page is taken by itself. */
    static Survey none() {
        return new Survey();
    }

    /** Reads the pages among {@code files}. */
    static Survey of(List<InputFile> files, ReadOptions options, int maxKept) {
        Survey survey = new Survey();
        List<InputFile> pages = files.stream().filter(Survey::mayBePage).toList();
        if (pages.size() < SiteBlocks.LINES) {
            return survey;
        }
        int chars = 0;
        try (Ahead ahead = Ahead.ofPages(pages.iterator(), options)) {
            for (InputFile file : pages) {
                Ahead.Opened opened = ahead.next();
                Outcome outcome = opened == null ? null : opened.first();
                if (outcome instanceof Outcome.Found(Draft draft) && draft.page() != null) {
                    survey.blocks.add(draft.page());
                    chars += draft.text().length();
                    if (chars <= maxKept) {
                        survey.kept.put(file.path(), outcome);
                    }
                }
            }
        }
        return survey;
    }

    private static boolean mayBePage(InputFile file) {
        String ending = Format.ending(file.source());
        return ending == null
                || switch (ending) {
                    case "txt", "json", "jsonl", "ndjson" -> false;
                    default -> true;
                };
    }

    /** What reading the file gave; null when it is to be read. Given once. */
    synchronized @Nullable Outcome take(InputFile file) {
        return kept.remove(file.path());
    }

    /** The same without what is the site's. */
    Draft article(Draft draft) {
        return draft.page() == null ? draft : draft.withPage(blocks.article(draft.page()));
    }
}
