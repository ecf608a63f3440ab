package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stemma.archive.store.StoreException;
import org.stemma.read.ReadException;
import org.stemma.render.safe.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
public final class Main implements Callable<Integer> {

    /** What the system says when nobody reads standard output any more. */
    private static final String BROKEN_PIPE = "Broken pipe";

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) throws IOException {
        // System.out would swallow that the disk is full.
        OutputStream standard = new FileOutputStream(FileDescriptor.out);
        System.exit(run(commandLine(standard), Arguments.of(args, System.getProperty(Arguments.FILE))));
    }

    /** Runs {@code line}; memory that is not enough is a failure like others. */
    static int run(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr()
                    .println("stemma: " + Runtime.getRuntime().maxMemory() / (1 << 20)
                            + " MB of memory were not enough; STEMMA_JAVA_OPTS=-Xmx8g gives it 8 GB");
            return Exit.NOTHING_DONE;
        }
    }

    /** The command, writing what it makes to {@code System.out}. */
    static CommandLine commandLine() {
        return commandLine(System.out);
    }

    /** The command with all its subcommands; every exit code is one of {@link Exit}. */
    static CommandLine commandLine(OutputStream standard) {
        CommandLine line = new CommandLine(new Main(), new Parts(standard));
        line.getSubcommands().values().forEach(Main::nameChoices);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> misused(wrong));
        line.setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, at));
        Remembering said = new Remembering(standard);
        line.setOut(new PrintWriter(said, true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(parsed -> {
            int code = new RunLast().execute(parsed);
            IOException lost = said.failure();
            return lost == null || code > Exit.REJECTED ? code : failed(lost, line);
        });
        return line;
    }

    /** Makes the parts of commands. */
    private record Parts(OutputStream standard) implements IFactory {
        @Override
        public <K> K create(Class<K> part) throws Exception {
            return part == Output.class
                    ? part.cast(new Output(standard))
                    : CommandLine.defaultFactory().create(part);
        }
    }

    /** Has values of a choice read, and named when another is given, as they are documented: in lower case. */
    private static void nameChoices(CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (option.type().isEnum()) {
                register(command, option.type());
            }
        }
    }

    private static <K> void register(CommandLine command, Class<K> choice) {
        Map<String, K> values = new LinkedHashMap<>();
        for (K value : choice.getEnumConstants()) {
            values.put(value.toString().toLowerCase(Locale.ROOT), value);
        }
        command.registerConverter(choice, given -> {
            K value = values.get(given.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw new TypeConversionException(
                        "expected " + String.join(", ", values.keySet()) + " but was '" + given + "'");
            }
            return value;
        });
    }

    /** Says what is wrong and where help is; a screen of options would push the first out of sight. */
    private static int misused(ParameterException wrong) {
        CommandLine at = wrong.getCommandLine();
        PrintWriter err = at.getErr();
        err.println("stemma: " + Visible.line(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        if (wrong instanceof UnmatchedArgumentException unknown
                && unknown.isUnknownOption()
                && at.getCommand() instanceof SearchCommand) {
            err.println("stemma: a word to leave out goes into quotes with the others: \"crane -quay\"");
        }
        err.println("stemma: " + at.getCommandSpec().qualifiedName() + " --help lists what there is");
        return Exit.WRONG_USE;
    }

    /** The one boundary where a failure becomes a message and an exit code. */
    private static int failed(Exception failure, CommandLine at) {
        if (failure instanceof ReadException) {
            at.getErr().println("stemma: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.WRONG_USE;
        }
        if (failure instanceof StoreException) {
            at.getErr().println("stemma: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.NOTHING_DONE;
        }
        if (BROKEN_PIPE.equals(failure.getMessage()) && failure instanceof IOException) {
            return Exit.DONE; // behind head: the reader has all that it wanted
        }
        if (failure instanceof IOException) {
            at.getErr().println("stemma: cannot write: " + Visible.line(String.valueOf(failure.getMessage())));
            return Exit.NOTHING_DONE;
        }
        at.getErr().println("stemma: this is a fault in Stemma itself; please report it with what follows");
        failure.printStackTrace(at.getErr());
        return Exit.NOTHING_DONE;
    }

    /** Without a subcommand: says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.WRONG_USE;
    }
}
