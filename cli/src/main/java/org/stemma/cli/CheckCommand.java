package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.TextCheck;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.check.Check;
import org.stemma.check.Checker;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.read.Metadata;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;
import org.stemma.render.json.ReportJson;
import org.stemma.render.text.CheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma check}: a text in, what the reports say of each of its sentences out. */
@Command(
        name = "check",
        description = "Says of each sentence of a text where it stands in reports, what it states differently, and how"
                + " many lineages state it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** How a check is written. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For programs: docs/formats.md. */
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description = "The text to check: text, JSON or HTML; - reads standard input.")
    private Path file;

    @Option(
            names = "--reports",
            paramLabel = "PATH",
            description =
                    "File or folder of the reports to hold it against, instead of an archive; may be given again.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--meta",
            paramLabel = "FILE",
            description = "CSV table with outlet, date and address of the reports' files; see docs/formats.md.")
    private @Nullable Path meta;

    @Mixin
    private StoreChoice store;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; without it by the ending of -o FILE, else text.")
    private @Nullable Format format;

    @Override
    public Integer call() throws IOException {
        if (!reports.isEmpty() && store.named()) {
            throw new ParameterException(spec.commandLine(), "--reports and --store exclude each other");
        }
        PrintWriter err = spec.commandLine().getErr();
        List<Dropped> dropped = new ArrayList<>();
        List<Report> texts = texts(dropped);
        List<Report> known = read(reports, meta == null ? Metadata.empty() : Metadata.read(meta), dropped);
        ReportInputs.name(dropped, err);
        if (texts.isEmpty() || known.isEmpty() && !reports.isEmpty()) {
            err.println(texts.isEmpty() ? "stemma: no text to check" : "stemma: no report to hold the text against");
            return Exit.NOTHING_DONE;
        }
        List<Check> checks = known.isEmpty() ? againstArchive(texts) : against(known, texts);
        output.write(out -> write(checks, out));
        return dropped.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private List<Check> againstArchive(List<Report> texts) {
        try (Archive archive = store.open(StoreOptions.existing());
                Progress progress = Progress.of(true, "Editions", "stories", -1)) {
            TextCheck check = new TextCheck(archive, story -> {
                Optional<Edition> edition = archive.edition(story);
                progress.step();
                return edition;
            });
            return texts.stream().map(check::check).toList();
        }
    }

    private static List<Check> against(List<Report> known, List<Report> texts) {
        List<Edition> editions = editions(known);
        Checker checker = new Checker();
        return texts.stream().map(t -> checker.check(t, editions)).toList();
    }

    /** An edition of each story; a report that belongs to none is a story of its own here. */
    private static List<Edition> editions(List<Report> known) {
        Editor editor = new Editor(EditionOptions.defaults());
        List<Edition> editions = new ArrayList<>(editor.editAll(known, List.of()));
        Set<String> told = editions.stream()
                .flatMap(e -> e.reports().stream())
                .map(Edition.Entry::id)
                .collect(Collectors.toSet());
        known.stream().filter(r -> !told.contains(r.id())).forEach(r -> editions.add(editor.edit(List.of(r))));
        return editions;
    }

    private List<Report> texts(List<Dropped> dropped) {
        if (!file.toString().equals("-")) {
            return read(List.of(file), Metadata.empty(), dropped);
        }
        try (Stream<Read> all = new ReportReader(ReadOptions.defaults()).read(List.of(), System.in)) {
            return kept(all, dropped);
        }
    }

    private static List<Report> read(List<Path> paths, Metadata meta, List<Dropped> dropped) {
        ReadOptions options = ReadOptions.defaults()
                .withWorkers(Runtime.getRuntime().availableProcessors())
                .withMetadata(meta);
        try (Stream<Read> all = new ReportReader(options).read(paths)) {
            return kept(all, dropped);
        }
    }

    private static List<Report> kept(Stream<Read> all, List<Dropped> dropped) {
        List<Report> reports = new ArrayList<>();
        all.forEach(read -> {
            switch (read) {
                case Read.Kept kept -> reports.add(kept.report());
                case Read.Rejected rejected -> dropped.add(rejected.dropped());
            }
        });
        return reports;
    }

    private void write(List<Check> checks, OutputStream out) throws IOException {
        for (Check check : checks) {
            if (json()) {
                ReportJson.writeLine(check, out);
            } else {
                String text = CheckText.render(check, Terminal.options(output.file() == null));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private boolean json() {
        if (format != null) {
            return format == Format.JSON;
        }
        return output.ending().equals("json");
    }
}
