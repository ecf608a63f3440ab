package org.stemma.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.serve.library.Library;
import org.stemma.serve.mcp.Mcp;
import org.stemma.serve.mcp.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stemma mcp}: the archive as tools of an agent, on standard input and output. */
@Command(
        name = "mcp",
        description =
                "Lets an agent check texts, search, and look at stories and editions: the Model Context Protocol on"
                        + " standard input and output.",
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    @Mixin
    private StoreChoice archive;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try (Archive opened = archive.open(StoreOptions.existing());
                Library library = new Library(opened)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            new Mcp(new Tools(library), new Version().getVersion()[0].replace("stemma ", "")).serve(in, out);
        }
        return Exit.DONE;
    }
}
