package org.stemma.read.residue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word lists beside this class: lines in sections, {@code #} and a blank open a comment. */
final class Resources {

    private Resources() {}

    /** Section name to its lines, in file order; lines before any section are under the empty name. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : lines(file)) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                current = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), name -> new ArrayList<>());
            } else if (!entry.isEmpty() && !entry.startsWith("# ")) {
                current.add(entry);
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file + " of " + Resources.class.getName(), e);
        }
    }
}
