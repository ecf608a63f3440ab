package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The command's arguments, given as such or, when they are many, in a file: ONNX Runtime cannot bear a process with a long
 * command line.
 */
final class Arguments {

    /** Names a file of arguments, each ended by a zero byte; it is read and deleted at the start. */
    static final String FILE = "stemma.arguments";

    private Arguments() {}

    /** {@code given}, or what stands in {@code file} when there is one. */
    static String[] of(String[] given, @Nullable String file) throws IOException {
        if (file == null) {
            return given;
        }
        Path path = Path.of(file);
        byte[] bytes = Files.readAllBytes(path);
        Files.deleteIfExists(path);
        String all = new String(bytes, names());
        return all.isEmpty()
                ? new String[0]
                : all.substring(0, all.length() - 1).split("\0", -1);
    }

    /** How the system writes the names of files. */
    private static Charset names() {
        String name = System.getProperty("sun.jnu.encoding");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8; // as the virtual machine does itself
        }
    }
}
