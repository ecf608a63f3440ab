package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestCounts;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.StoreInfo;
import org.stemma.model.Dropped;
import org.stemma.read.Read;
import org.stemma.render.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma ingest}: reports into the archive. */
@Command(
        name = "ingest",
        description =
                "Takes reports into the archive: what it has is passed over, changed texts become versions, stories"
                        + " form. Run it again to finish one that was interrupted.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportInputs inputs;

    @Mixin
    private StoreChoice store;

    @Option(names = "--editions", description = "Then make the editions that are out of date.")
    private boolean editions;

    @Mixin
    private Rejects rejects;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Dropped> dropped = new ArrayList<>();
        try (Stream<Read> reads = inputs.read();
                Archive archive = store.open(StoreOptions.creating())) {
            IngestCounts counts = ingest(archive, reads, dropped, err);
            if (editions) {
                refresh(archive);
            }
            ReportInputs.name(dropped, err);
            rejects.write(dropped);
            if (counts.all() == 0 || counts.dropped() == counts.all()) {
                err.println("stemma: no report to take in");
                return Exit.NOTHING_DONE;
            }
            say(counts, archive.store().info());
        }
        return dropped.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private IngestCounts ingest(Archive archive, Stream<Read> reads, List<Dropped> dropped, PrintWriter err) {
        Iterator<Input> iterator = reads.map(read -> input(read, dropped, err)).iterator();
        boolean terminal = Terminal.isTerminal(true);
        try (Progress progress =
                Progress.of(true, "Taking in", "reports", terminal ? Inputs.count(inputs.paths()) : -1)) {
            return archive.ingest(iterator, IngestOptions.defaults(), counts -> progress.at(counts.all()));
        }
    }

    private static Input input(Read read, List<Dropped> dropped, PrintWriter err) {
        return switch (read) {
            case Read.Kept kept -> {
                ReportInputs.note(kept, err);
                yield new Input.Kept(kept.report());
            }
            case Read.Rejected rejected -> {
                dropped.add(rejected.dropped());
                yield new Input.Rejected(rejected.dropped());
            }
        };
    }

    private static void refresh(Archive archive) {
        try (Progress progress =
                Progress.of(true, "Editions", "stories", archive.store().info().stale())) {
            archive.refresh(List.of(), story -> progress.step());
        }
    }

    private void say(IngestCounts counts, StoreInfo info) {
        String line = counts.kept() + " new, " + Wording.count(counts.versions(), "new version", "new versions") + ", "
                + counts.duplicates() + " known already, " + counts.dropped() + " rejected; the archive has "
                + Wording.count(info.reports(), "report", "reports") + " in "
                + Wording.count(info.stories(), "story", "stories");
        spec.commandLine().getOut().println(line);
    }
}
