package org.stemma.lineage;

import java.util.List;
import org.stemma.align.IndexedReport;
import org.stemma.model.Stemma.Witnessed;

/**
 * A lost report, as far as its witnesses preserve it.
 *
 * @param id stable: a hash of the witnesses' ids
 * @param witnesses members of the family that stand directly under it
 * @param indexed its text as a report of its own, for comparison
 * @param spans which witnesses preserve each stretch of the text
 */
record LostSource(String id, List<Integer> witnesses, IndexedReport indexed, List<Witnessed> spans) {

    LostSource {
        witnesses = List.copyOf(witnesses);
        spans = List.copyOf(spans);
    }

    /** The reconstructed text. */
    String text() {
        return indexed.report().text();
    }
}
