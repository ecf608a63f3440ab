package org.stemma.cli;

import java.io.IOException;
import org.stemma.archive.store.StoreException;
import org.stemma.read.ReadException;
import org.stemma.render.safe.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code stemma} command: its subcommands do the work. */
@Command(
        name = "stemma",
        description = "Makes a critical edition of the news.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            EditionCommand.class,
            LinksCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            IngestCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            DoctorCommand.class,
            ServeCommand.class,
            McpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some input was rejected; each is named on standard error",
            "2:wrong use",
            "3:nothing could be done"
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) throws IOException {
        System.exit(commandLine().execute(Arguments.of(args, System.getProperty(Arguments.FILE))));
    }

    /** The command with all its subcommands; every exit code is one of {@link Exit}. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, at));
        return line;
    }

    /** The one boundary where a failure becomes a message and an exit code. */
    private static int failed(Exception failure, CommandLine at) throws Exception {
        if (failure instanceof ReadException) {
            at.getErr().println("stemma: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.WRONG_USE;
        }
        if (failure instanceof StoreException) {
            at.getErr().println("stemma: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.NOTHING_DONE;
        }
        if (failure instanceof IOException) {
            at.getErr().println("stemma: cannot write: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.NOTHING_DONE;
        }
        throw failure;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand");
    }
}
