package org.stemma.lineage;

import org.stemma.align.IndexedReport;
import org.stemma.link.Relation;
import org.stemma.model.Stemma.Link;

/**
 * A link with what it rests on.
 *
 * @param link the link as the edition shows it
 * @param source the source's words; for a lost source those of its reconstructed text
 * @param to the descendant's words
 * @param relation the judged pair, {@code a} the source and {@code b} the descendant
 */
public record Derivation(Link link, IndexedReport source, IndexedReport to, Relation relation) {}
