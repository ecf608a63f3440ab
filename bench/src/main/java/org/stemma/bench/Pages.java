package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real pages to measure on, unpacked, in memory. */
final class Pages {
    private Pages() {}

    /** All {@code .html} and {@code .html.gz} files under the folders, in order of their paths; at least one. */
    static List<byte[]> in(List<Path> folders) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.toString();
                    if (name.endsWith(".html") || name.endsWith(".html.gz")) {
                        pages.add(bytes(file));
                    }
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no pages in " + folders);
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }
}
