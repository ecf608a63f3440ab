package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A command that ran in this process: its exit code, and what it wrote. */
record Ran(int code, String out, String err) {

    /** The repository, seen from the module that a test runs in. */
    static final Path REPOSITORY = Path.of("..");

    static Ran stemma(Object... args) {
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        PrintStream standardOut = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
        try {
            int code = Main.commandLine()
                    .setOut(new PrintWriter(System.out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(words);
            System.out.flush();
            return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standardOut);
        }
    }

    /** A word of a documented command line: a path of the repository as it is named from the module. */
    static String fromRepository(String word) {
        return !word.startsWith("-") && Files.exists(REPOSITORY.resolve(word))
                ? REPOSITORY.resolve(word).toString()
                : word;
    }
}
