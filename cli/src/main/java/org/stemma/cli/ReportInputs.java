package org.stemma.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.model.Report;
import org.stemma.read.Metadata;
import org.stemma.read.Read;
import org.stemma.read.ReadException;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.text.Focus;
import org.stemma.render.safe.Visible;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command that reads reports, and the options that say how to read them. */
final class ReportInputs {

    /** Rejected inputs named one by one on standard error; the rest is counted. */
    private static final int NAMED = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of reports: text, JSON, JSON lines, HTML, each also gzipped;"
                    + " - reads standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--meta",
            paramLabel = "FILE",
            description = "CSV table with outlet, date and address of files; see docs/formats.md.")
    private @Nullable Path meta;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "Encoding of the files; without it each file tells by its bytes.")
    private @Nullable Charset encoding;

    /** What was read. */
    record Loaded(List<Report> reports, List<Dropped> dropped) {}

    /**
     * Reads all inputs, naming on {@code err} what is rejected.
     *
     * @throws ReadException if a named path or the table cannot be used at all
     */
    Loaded load(PrintWriter err) {
        List<Report> reports = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        try (Stream<Read> all = read()) {
            all.forEach(read -> {
                switch (read) {
                    case Read.Kept kept -> {
                        reports.add(kept.report());
                        note(kept, err);
                    }
                    case Read.Rejected rejected -> dropped.add(rejected.dropped());
                }
            });
        }
        name(dropped, err);
        return new Loaded(reports, dropped);
    }

    /** What was named on the command line. */
    List<Path> paths() {
        return List.copyOf(paths);
    }

    /** Says what is to be known of how a report was read, if anything. */
    static void note(Read.Kept kept, PrintWriter err) {
        if (!kept.note().isEmpty()) {
            err.println("stemma: " + Visible.line(kept.report().source() + ": " + kept.note()));
        }
    }

    /** The inputs one after the other; to be closed. */
    Stream<Read> read() {
        return read(Focus.BALANCED);
    }

    /** The inputs one after the other, web pages read with that focus; to be closed. */
    Stream<Read> read(Focus focus) {
        Metadata known = meta == null ? Metadata.empty() : Metadata.read(meta);
        ReadOptions options = ReadOptions.defaults()
                .withPages(HtmlOptions.defaults().withFocus(focus))
                .withWorkers(Runtime.getRuntime().availableProcessors())
                .withEncoding(encoding)
                .withMetadata(known);
        ReportReader reader = new ReportReader(options);
        List<Path> files = paths.stream().filter(p -> !p.toString().equals("-")).toList();
        if (!known.concerns(files)) {
            command.commandLine()
                    .getErr()
                    .println("stemma: " + Visible.line(meta + ": no row is about any file of the input"));
        }
        return files.size() == paths.size() ? reader.read(files) : reader.read(files, standardInput());
    }

    private static InputStream standardInput() {
        return System.in;
    }

    static void name(List<Dropped> dropped, PrintWriter err) {
        dropped.stream()
                .limit(NAMED)
                .forEach(d -> err.println("stemma: rejected " + Visible.line(d.source() + ": " + d.reason())));
        if (dropped.size() > NAMED) {
            err.println("stemma: rejected " + (dropped.size() - NAMED) + " more");
        }
        err.flush();
    }

    /** Names of character encodings. */
    private static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException("'" + name + "' is no encoding that this Java knows");
            }
        }
    }
}
