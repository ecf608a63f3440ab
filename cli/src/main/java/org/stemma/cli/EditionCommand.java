package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.model.Edition;
import org.stemma.render.Excerpts;
import org.stemma.render.export.EditionExport;
import org.stemma.render.html.EditionHtml;
import org.stemma.render.json.EditionJson;
import org.stemma.render.text.EditionText;
import org.stemma.render.text.TextOptions;
import org.stemma.understand.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma edition}: reports in, the story's edition out. */
@Command(
        name = "edition",
        description = "Makes the edition of the story that the reports tell: who derives from whom, and what changed.",
        mixinStandardHelpOptions = true)
final class EditionCommand implements Callable<Integer> {

    /** How an edition is written. */
    enum Format {
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

        Format() {
            this(null);
        }

        Format(@Nullable EditionExport export) {
            this.export = export;
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportInputs inputs;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, html, dot, graphml, tei, annotations, prov, csv (of the reports) or alterations"
                    + " (also csv); without it by the ending of -o FILE, else text.")
    private @Nullable Format format;

    @Option(
            names = "--all",
            description = "One edition for every story in the input: JSON, one a line, or text with --format text.")
    private boolean all;

    @Option(names = "--fast", description = "Leave out what needs models.")
    private boolean fast;

    @Option(
            names = "--excerpts",
            description = "Leave out the parts of the reports' text that carry no evidence, for passing on.")
    private boolean excerpts;

    @Override
    public Integer call() throws IOException {
        if (all && format != null && format != Format.JSON && format != Format.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "--all goes with --format json or text: other formats hold one story");
        }
        PrintWriter err = spec.commandLine().getErr();
        ReportInputs.Loaded loaded = inputs.load(err);
        if (loaded.reports().isEmpty()) {
            err.println("stemma: no report to make an edition of");
            return Exit.NOTHING_DONE;
        }
        Editor editor = new Editor(
                EditionOptions.defaults().withFast(fast), fast ? Understanding.byRules() : Models.understanding());
        List<Edition> whole = all
                ? editor.editAll(loaded.reports(), loaded.dropped())
                : List.of(editor.edit(loaded.reports(), loaded.dropped()));
        List<Edition> editions = excerpts ? whole.stream().map(Excerpts::of).toList() : whole;
        output.write(out -> write(editions, out));
        return loaded.dropped().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private void write(List<Edition> editions, OutputStream out) throws IOException {
        if (all) {
            for (Edition edition : editions) {
                if (format == Format.TEXT) {
                    writeText(edition, out);
                } else {
                    EditionJson.writeLine(edition, out);
                }
            }
            return;
        }
        Edition edition = editions.get(0);
        Format chosen = chosen();
        if (chosen.export != null) {
            chosen.export.write(edition, out);
            return;
        }
        switch (chosen) {
            case JSON -> EditionJson.write(edition, out);
            case HTML -> {
                Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                EditionHtml.write(edition, page);
                page.flush();
            }
            default -> writeText(edition, out);
        }
    }

    private void writeText(Edition edition, OutputStream out) throws IOException {
        TextOptions options = Terminal.options(output.file() == null);
        out.write(EditionText.render(edition, options).getBytes(StandardCharsets.UTF_8));
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        String name = output.file() == null ? "" : output.file().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html", "htm" -> Format.HTML;
            case "json" -> Format.JSON;
            case "dot", "gv" -> Format.DOT;
            case "graphml" -> Format.GRAPHML;
            case "xml" -> Format.TEI;
            case "csv" -> Format.CSV;
            default -> Format.TEXT;
        };
    }
}
