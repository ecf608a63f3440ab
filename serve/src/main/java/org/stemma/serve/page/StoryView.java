package org.stemma.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.render.html.EditionPage;
import org.stemma.render.html.EditionParts;
import org.stemma.render.html.View.ReportView;

/**
 * A story's page.
 *
 * @param links addresses of its pages
 * @param parts of its edition
 * @param stale whether reports came or went since the edition was made
 * @param map of its places; null when none is on a map
 */
public record StoryView(
        Links links,
        EditionParts parts,
        boolean stale,
        @Nullable PlaceMap map) {

    /** The page of an edition. */
    public static StoryView of(Links links, EditionParts parts, boolean stale) {
        PlaceMap map = PlaceMap.of(parts.page().edition(), links).orElse(null);
        return new StoryView(links, parts, stale, map);
    }

    /** The edition's page. */
    public EditionPage page() {
        return parts.page();
    }

    /** Its reports in the order of their letters. */
    public List<ReportView> reports() {
        return page().reports();
    }
}
