package org.stemma.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.Run;
import org.stemma.archive.store.StoreInfo;
import org.stemma.render.safe.Visible;
import org.stemma.render.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma doctor}: is the archive sound? */
@Command(
        name = "doctor",
        description = "Says what the archive holds, and whether it is sound. Reads all of it and changes nothing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreChoice store;

    @Override
    public Integer call() {
        try (Archive archive = store.open(StoreOptions.reading())) {
            List<String> faults = archive.store().faults();
            say(archive.store().info(), archive.store().runs(1));
            faults.forEach(f -> spec.commandLine().getErr().println("stemma: " + Visible.line(f)));
            return faults.isEmpty() ? Exit.DONE : Exit.REJECTED;
        }
    }

    private void say(StoreInfo info, List<Run> runs) {
        StringBuilder text = new StringBuilder(info.location()).append('\n');
        text.append(info.kind())
                .append(", tables of version ")
                .append(info.schema())
                .append('\n');
        text.append(Wording.count(info.reports(), "report", "reports")).append(", ");
        text.append(Wording.count(info.stories(), "story", "stories")).append(", ");
        text.append(info.stale()).append(" of them without an edition that is up to date\n");
        text.append(info.captures()).append(" inputs in the ledger\n");
        for (Run run : runs) {
            text.append("last ingest: begun ").append(run.startedAt());
            text.append(run.endedAt() == null ? ", not finished; run it again\n" : ", ended " + run.endedAt() + "\n");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
