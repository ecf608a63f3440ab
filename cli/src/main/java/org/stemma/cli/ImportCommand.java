package org.stemma.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestCounts;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.export.ArchiveImport;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.model.Dropped;
import org.stemma.read.Failures;
import org.stemma.read.ReadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma import}: what {@code export} wrote as JSON lines, into an archive. */
@Command(
        name = "import",
        description = "Takes the JSON lines that export wrote into an archive: reports as they were, versions in their"
                + " order. Stories form anew.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The lines; - reads standard input.")
    private Path file = Path.of("-");

    @Mixin
    private StoreChoice store;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Dropped> dropped = new ArrayList<>();
        IngestCounts counts;
        int decided;
        int decisions;
        try (InputStream in = open();
                Archive archive = store.open(StoreOptions.creating());
                Progress progress = Progress.of(true, "Taking in", "reports", -1)) {
            ArchiveImport lines = new ArchiveImport(in, file.getFileName().toString(), input -> {
                if (input instanceof Input.Rejected rejected) {
                    dropped.add(rejected.dropped());
                }
            });
            counts = archive.ingest(lines, IngestOptions.defaults(), c -> progress.at(c.all()));
            decided = archive.curation()
                    .take(
                            lines.decisions(),
                            d -> dropped.add(new Dropped(
                                    file.getFileName().toString(),
                                    "a decision on " + d.a() + " and " + d.b() + ", which are not both here")));
            decisions = lines.decisions().size();
        }
        ReportInputs.name(dropped, err);
        if (counts.dropped() == counts.all() && decisions == 0) {
            err.println("stemma: no report to take in; what export did not write is for stemma ingest");
            return Exit.NOTHING_DONE;
        }
        spec.commandLine()
                .getOut()
                .println(counts.kept() + " new, " + counts.versions() + " new versions, " + counts.duplicates()
                        + " known already, " + counts.dropped() + " rejected"
                        + (decisions == 0 ? "" : "; " + decided + " of " + decisions + " decisions new"));
        return dropped.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private InputStream open() throws IOException {
        if (file.toString().equals("-")) {
            return new BufferedInputStream(System.in);
        }
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file));
            in.mark(1);
            in.read(); // a folder opens and does not read
            in.reset();
            return in;
        } catch (IOException e) {
            throw new ReadException(file + ": cannot be read (" + Failures.why(e) + ")", e);
        }
    }
}
