package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma backup}: a copy of the archive as of one moment, also while it is written to. */
@Command(
        name = "backup",
        description = "Copies the archive as it is at one moment, also while another process writes to it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", description = "Where the copy goes; must not be there yet.")
    private Path file;

    @Mixin
    private StoreChoice store;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            spec.commandLine().getErr().println("stemma: " + file + " is there already; a backup replaces nothing");
            return Exit.NOTHING_DONE;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            spec.commandLine()
                    .getErr()
                    .println("stemma: " + file + " cannot be written: "
                            + (folder != null && Files.isDirectory(folder)
                                    ? "no file may be made in "
                                    : "there is no folder ")
                            + folder);
            return Exit.NOTHING_DONE;
        }
        try (Archive archive = store.open(StoreOptions.reading())) {
            archive.store().backup(file);
        }
        return Exit.DONE;
    }
}
