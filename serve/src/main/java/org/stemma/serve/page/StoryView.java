package org.stemma.serve.page;

import java.util.List;
import org.stemma.render.html.EditionPage;
import org.stemma.render.html.EditionParts;
import org.stemma.render.html.View.ReportView;

/**
 * A story's page.
 *
 * @param links addresses of its pages
 * @param parts of its edition
 * @param stale whether reports came or went since the edition was made
 */
public record StoryView(Links links, EditionParts parts, boolean stale) {

    /** The edition's page. */
    public EditionPage page() {
        return parts.page();
    }

    /** Its reports in the order of their letters. */
    public List<ReportView> reports() {
        return page().reports();
    }
}
