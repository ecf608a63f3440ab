package org.stemma.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many reports an input holds, as far as can be told without reading them. */
final class Inputs {

    /** Reading what is larger only to count its lines would itself want a progress bar. */
    private static final long LARGEST_COUNTED = 8L << 30;

    private Inputs() {}

    /** Files, and lines of JSON lines; -1 when that says nothing: standard input, compressed files. */
    static long count(List<Path> paths) {
        long count = 0;
        try {
            for (Path path : paths) {
                if (path.toString().equals("-")) {
                    return -1;
                }
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        long here = inFile(file);
                        if (here < 0) {
                            return -1;
                        }
                        count += here;
                    }
                }
            }
        } catch (IOException e) {
            return -1; // the reader will say what is wrong
        }
        return count;
    }

    private static long inFile(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || Files.size(file) > LARGEST_COUNTED) {
            return -1;
        }
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return 1;
        }
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
