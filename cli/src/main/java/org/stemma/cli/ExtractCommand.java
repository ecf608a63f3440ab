package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.read.Read;
import org.stemma.read.html.print.Markdown;
import org.stemma.read.html.print.PageRecord;
import org.stemma.read.html.print.SafeHtml;
import org.stemma.read.html.text.Focus;
import org.stemma.render.export.ReportExport;
import org.stemma.render.json.ReportJson;
import org.stemma.render.text.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma extract}: files in, reports out, one at a time and in bounded memory. */
@Command(
        name = "extract",
        description = "Reads reports and prints them: their text without page matter, or all that is known as JSON.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    /** How reports are written. */
    enum Format {
        /** For reading: what is known, and the running text. */
        TEXT,
        /** One array. */
        JSON,
        /** One object a line; the reader takes it back. */
        JSONL,
        /** Title and text with headings, lists, links. */
        MARKDOWN,
        /** The same as one {@code article} element a report: no script, no style, only http and https links. */
        HTML,
        /** Lines with trafilatura's fields alone. */
        TRAFILATURA(ReportExport.TRAFILATURA),
        /** Lines for passim. */
        PASSIM(ReportExport.PASSIM),
        /** Lines of schema.org's NewsArticle. */
        NEWSARTICLE(ReportExport.NEWSARTICLE),
        /** Lines of IPTC's ninjs 3.0. */
        NINJS(ReportExport.NINJS);

        private final @Nullable ReportExport export;

        Format() {
            this(null);
        }

        Format(@Nullable ReportExport export) {
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
            description = "text, json, jsonl, markdown, html, or lines as others take them: trafilatura, passim,"
                    + " newsarticle, ninjs; without it by the ending of -o FILE, else text.")
    private @Nullable Format format;

    @Option(names = "--precision", description = "Of a web page leave out what may not be the article.")
    private boolean precision;

    @Option(names = "--recall", description = "Of a web page keep what may be the article.")
    private boolean recall;

    @Mixin
    private Rejects rejects;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (precision && recall) {
            throw new ParameterException(spec.commandLine(), "--precision and --recall exclude each other");
        }
        List<Dropped> dropped = new ArrayList<>();
        int kept;
        try (Stream<Read> reads = inputs.read(focus());
                Progress progress = Progress.of(output.file() != null)) {
            Kept reports = new Kept(reads.iterator(), dropped, err, progress);
            if (reports.hasNext()) {
                output.write(out -> write(reports, out));
            }
            kept = reports.count();
        }
        ReportInputs.name(dropped, err);
        rejects.write(dropped);
        if (kept == 0) {
            err.println("stemma: no report was read");
            return Exit.NOTHING_DONE;
        }
        return dropped.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private Focus focus() {
        return precision ? Focus.PRECISION : recall ? Focus.RECALL : Focus.BALANCED;
    }

    private void write(Iterator<Read.Kept> reports, OutputStream out) throws IOException {
        Format chosen = chosen();
        if (chosen.export != null) {
            while (reports.hasNext()) {
                chosen.export.writeLine(reports.next().report(), out);
            }
            return;
        }
        switch (chosen) {
            case JSON -> ReportJson.writeArray(new Records(reports), out);
            case JSONL -> {
                while (reports.hasNext()) {
                    ReportJson.writeLine(Records.of(reports.next()), out);
                }
            }
            case MARKDOWN ->
                print(
                        reports,
                        k -> k.page() == null
                                ? Markdown.of(k.report(), ReportText.running(k.report()))
                                : Markdown.of(k.report(), k.page()),
                        out);
            case HTML ->
                print(
                        reports,
                        k -> k.page() == null
                                ? SafeHtml.of(k.report(), ReportText.running(k.report()))
                                : SafeHtml.of(k.report(), k.page()),
                        out);
            default -> {
                boolean colour = Terminal.isTerminal(output.file() == null);
                print(reports, kept -> ReportText.render(kept.report(), colour), out);
            }
        }
    }

    private static void print(Iterator<Read.Kept> reports, Function<Read.Kept, String> form, OutputStream out)
            throws IOException {
        String separator = "";
        while (reports.hasNext()) {
            out.write((separator + form.apply(reports.next())).getBytes(StandardCharsets.UTF_8));
            separator = "\n";
        }
    }

    /** What is written of each report as JSON. */
    private record Records(Iterator<Read.Kept> reports) implements Iterator<Record> {
        static Record of(Read.Kept kept) {
            return kept.page() == null ? kept.report() : PageRecord.of(kept.report(), kept.page());
        }

        @Override
        public boolean hasNext() {
            return reports.hasNext();
        }

        @Override
        public Record next() {
            return of(reports.next());
        }
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        return switch (output.ending()) {
            case "jsonl", "ndjson" -> Format.JSONL;
            case "md" -> Format.MARKDOWN;
            case "html", "htm" -> Format.HTML;
            case "json" -> Format.JSON;
            default -> Format.TEXT;
        };
    }

    /** The reports among what was read; notes are told, rejections are put aside. */
    private static final class Kept implements Iterator<Read.Kept> {
        private final Iterator<Read> reads;
        private final List<Dropped> dropped;
        private final PrintWriter err;
        private final Progress progress;
        private Read.@Nullable Kept next;
        private int count;

        Kept(Iterator<Read> reads, List<Dropped> dropped, PrintWriter err, Progress progress) {
            this.reads = reads;
            this.dropped = dropped;
            this.err = err;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (next == null && reads.hasNext()) {
                switch (reads.next()) {
                    case Read.Kept kept -> {
                        ReportInputs.note(kept, err);
                        next = kept;
                    }
                    case Read.Rejected rejected -> dropped.add(rejected.dropped());
                }
            }
            return next != null;
        }

        @Override
        public Read.Kept next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            Read.Kept report = next;
            next = null;
            count++;
            progress.step();
            return report;
        }

        int count() {
            return count;
        }
    }
}
