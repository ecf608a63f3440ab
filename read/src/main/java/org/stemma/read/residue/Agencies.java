package org.stemma.read.residue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** News agencies by the names that credits give them. */
final class Agencies {

    private static final int LONGEST_ABBREVIATION = 5;

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:/|,|&|\\+|;|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

    private static final Map<String, String> NAMES = names();

    private Agencies() {}

    /** The canonical name; null when {@code written} is no agency's name. */
    static @Nullable String named(String written) {
        String name = written.strip();
        String exact = NAMES.get(name);
        return exact != null || name.length() <= LONGEST_ABBREVIATION
                ? exact
                : NAMES.get(name.toLowerCase(Locale.ROOT));
    }

    /** The first agency among names joined by {@code /}, a comma or "and"; null when there is none. */
    static @Nullable String among(String written) {
        String whole = named(written);
        if (whole != null) {
            return whole;
        }
        for (String part : BETWEEN.split(written)) {
            String agency = named(part);
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : Resources.sections("agencies.txt").getOrDefault("", java.util.List.of())) {
            String[] parts = line.split("\\|");
            names.put(parts[0].toLowerCase(Locale.ROOT), parts[0]);
            for (int i = 1; i < parts.length; i++) {
                names.put(parts[i], parts[0]);
                if (parts[i].length() > LONGEST_ABBREVIATION) {
                    names.put(parts[i].toLowerCase(Locale.ROOT), parts[0]);
                }
            }
        }
        return names;
    }
}
