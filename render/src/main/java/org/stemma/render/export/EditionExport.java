package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.stemma.model.Edition;

/**
 * Formats of other tools for a whole edition. All are UTF-8, a function of the edition alone, and safe for hostile
 * reports: what a format cannot hold (control characters in XML, formulas in tables) is made harmless.
 */
public enum EditionExport {
    /** The family tree for Graphviz. */
    DOT("dot", (edition, out) -> new Dot(edition).write(out)),
    /** The family tree as GraphML 1.0. */
    GRAPHML("graphml", (edition, out) -> new GraphMl(edition).write(out)),
    /** TEI P5: witnesses, reconstructed texts, and the critical apparatus of altered and variant readings. */
    TEI("xml", (edition, out) -> new Tei(edition).write(out)),
    /** W3C Web Annotations (JSON-LD): every finding on the words that it is about. */
    ANNOTATIONS("jsonld", (edition, out) -> new Annotations(edition).write(out)),
    /** W3C PROV-O (JSON-LD): which report was derived from which, and how. */
    PROV("jsonld", (edition, out) -> new Prov(edition).write(out)),
    /** A table of the reports with their place in the tree, as CSV (RFC 4180). */
    CSV("csv", Tables::reports),
    /** A table of the altered facts, as CSV (RFC 4180). */
    ALTERATIONS("csv", Tables::alterations);

    /** Writes an edition in one format. */
    @FunctionalInterface
    private interface Writing {
        void write(Edition edition, OutputStream out) throws IOException;
    }

    private final String ending;
    private final Writing writing;

    EditionExport(String ending, Writing writing) {
        this.ending = ending;
        this.writing = writing;
    }

    /** The format of files with that ending, in small letters and without a dot; of two that share it the first. */
    public static Optional<EditionExport> ofEnding(String ending) {
        String usual = ending.equals("gv") ? DOT.ending : ending;
        return Arrays.stream(values()).filter(e -> e.ending.equals(usual)).findFirst();
    }

    /** The usual ending of such files, without a dot. */
    public String ending() {
        return ending;
    }

    /** Writes {@code edition}; the stream is flushed and left open. @throws IOException if {@code out} fails */
    public void write(Edition edition, OutputStream out) throws IOException {
        writing.write(edition, out);
    }
}
