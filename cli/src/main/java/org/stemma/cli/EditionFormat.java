package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.render.export.EditionExport;
import org.stemma.render.html.EditionHtml;
import org.stemma.render.json.EditionJson;
import org.stemma.render.text.EditionText;
import org.stemma.render.text.TextOptions;

/** How an edition is written. */
enum EditionFormat {
    /** For a terminal. */
    TEXT,
    /** For programs: the contract of docs/formats.md. */
    JSON,
    /** One self-contained page. */
    HTML,
    /** The family tree for Graphviz. */
    DOT(EditionExport.DOT),
    /** The family tree for graph tools. */
    GRAPHML(EditionExport.GRAPHML),
    /** TEI P5 with a critical apparatus. */
    TEI(EditionExport.TEI),
    /** W3C Web Annotations. */
    ANNOTATIONS(EditionExport.ANNOTATIONS),
    /** W3C PROV-O. */
    PROV(EditionExport.PROV),
    /** A table of the reports. */
    CSV(EditionExport.CSV),
    /** A table of the altered facts, as CSV. */
    ALTERATIONS(EditionExport.ALTERATIONS);

    private final @Nullable EditionExport export;

    EditionFormat() {
        this(null);
    }

    EditionFormat(@Nullable EditionExport export) {
        this.export = export;
    }

    /** The format that was asked for; where none was, by the ending of the file that is written; else text. */
    static EditionFormat chosen(@Nullable EditionFormat asked, Output output) {
        if (asked != null) {
            return asked;
        }
        return switch (output.ending()) {
            case "html", "htm" -> HTML;
            case "json" -> JSON;
            default ->
                EditionExport.ofEnding(output.ending())
                        .map(export -> valueOf(export.name()))
                        .orElse(TEXT);
        };
    }

    /** Writes {@code edition}; {@code terminal} says how text is laid out. @throws IOException if it cannot be written */
    void write(Edition edition, TextOptions terminal, OutputStream out) throws IOException {
        if (export != null) {
            export.write(edition, out);
            return;
        }
        switch (this) {
            case JSON -> EditionJson.write(edition, out);
            case HTML -> {
                Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                EditionHtml.write(edition, page);
                page.flush();
            }
            default -> out.write(EditionText.render(edition, terminal).getBytes(StandardCharsets.UTF_8));
        }
    }
}
