package org.stemma.read.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The month names and zone abbreviations that the resource files hold. */
final class Vocabulary {

    /** Month name in lower case to its number. */
    static final Map<String, Integer> MONTHS = months();

    /** Zone abbreviation in upper case to an offset or a region. */
    static final Map<String, String> ZONES = zones();

    private Vocabulary() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        for (String[] words : rows("months.txt")) {
            for (int i = 1; i < words.length; i++) {
                months.put(words[i].toLowerCase(Locale.ROOT), Integer.valueOf(words[0]));
            }
        }
        return months;
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        for (String[] words : rows("zones.txt")) {
            zones.put(words[0], words[1]);
        }
        return zones;
    }

    private static Iterable<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " of " + Vocabulary.class.getName(), e);
        }
    }
}
