package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import org.stemma.model.Edition;

/**
 * Formats of other tools for a whole edition. All are UTF-8, a function of the edition alone, and safe for hostile
 * reports: what a format cannot hold (control characters in XML, formulas in tables) is made harmless.
 */
public enum EditionExport {
    /** The family tree for Graphviz. */
    DOT("dot") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            new Dot(edition).write(out);
        }
    },
    /** The family tree as GraphML 1.0. */
    GRAPHML("graphml") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            new GraphMl(edition).write(out);
        }
    },
    /** TEI P5: witnesses, reconstructed texts, and the critical apparatus of altered and variant readings. */
    TEI("xml") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            new Tei(edition).write(out);
        }
    },
    /** W3C Web Annotations (JSON-LD): every finding on the words that it is about. */
    ANNOTATIONS("jsonld") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            new Annotations(edition).write(out);
        }
    },
    /** W3C PROV-O (JSON-LD): which report was derived from which, and how. */
    PROV("jsonld") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            new Prov(edition).write(out);
        }
    },
    /** A table of the reports with their place in the tree, as CSV (RFC 4180). */
    CSV("csv") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            Tables.reports(edition, out);
        }
    },
    /** A table of the altered facts, as CSV (RFC 4180). */
    ALTERATIONS("csv") {
        @Override
        public void write(Edition edition, OutputStream out) throws IOException {
            Tables.alterations(edition, out);
        }
    };

    private final String ending;

    EditionExport(String ending) {
        this.ending = ending;
    }

    /** The usual ending of such files, without a dot. */
    public String ending() {
        return ending;
    }

    /** Writes {@code edition}; the stream is flushed and left open. @throws IOException if {@code out} fails */
    public abstract void write(Edition edition, OutputStream out) throws IOException;
}
