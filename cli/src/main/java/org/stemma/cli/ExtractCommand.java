package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.render.json.ReportJson;
import org.stemma.render.text.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        JSONL
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
            description = "text, json or jsonl; without it by the ending of -o FILE, else text.")
    private @Nullable Format format;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Also write what was rejected to FILE, one JSON object a line.")
    private @Nullable Path rejects;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Dropped> dropped = new ArrayList<>();
        int kept;
        try (Stream<Read> reads = inputs.read();
                Progress progress = Progress.of(output.file() != null)) {
            Kept reports = new Kept(reads.iterator(), dropped, err, progress);
            if (reports.hasNext()) {
                output.write(out -> write(reports, out));
            }
            kept = reports.count();
        }
        ReportInputs.name(dropped, err);
        if (rejects != null) {
            writeRejects(rejects, dropped);
        }
        if (kept == 0) {
            err.println("stemma: no report was read");
            return Exit.NOTHING_DONE;
        }
        return dropped.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private void write(Iterator<Report> reports, OutputStream out) throws IOException {
        switch (chosen()) {
            case JSON -> ReportJson.writeArray(reports, out);
            case JSONL -> {
                while (reports.hasNext()) {
                    ReportJson.writeLine(reports.next(), out);
                }
            }
            case TEXT -> {
                String separator = "";
                while (reports.hasNext()) {
                    String text = ReportText.render(reports.next(), Terminal.isTerminal(output.file() == null));
                    out.write((separator + text).getBytes(StandardCharsets.UTF_8));
                    separator = "\n";
                }
            }
        }
    }

    private static void writeRejects(Path file, List<Dropped> dropped) throws IOException {
        Output.writeFile(file, out -> {
            for (Dropped drop : dropped) {
                ReportJson.writeLine(drop, out);
            }
        });
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        String name = output.file() == null ? "" : output.file().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Format.JSONL;
        }
        return name.endsWith(".json") ? Format.JSON : Format.TEXT;
    }

    /** The reports among what was read; notes are told, rejections are put aside. */
    private static final class Kept implements Iterator<Report> {
        private final Iterator<Read> reads;
        private final List<Dropped> dropped;
        private final PrintWriter err;
        private final Progress progress;
        private @Nullable Report next;
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
                        next = kept.report();
                    }
                    case Read.Rejected rejected -> dropped.add(rejected.dropped());
                }
            }
            return next != null;
        }

        @Override
        public Report next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            Report report = next;
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
