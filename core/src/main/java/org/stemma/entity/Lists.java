package org.stemma.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package: folded words and phrases, the words of a phrase parted by one space. */
final class Lists {

    private static final Map<String, Set<String>> SETS = sets();
    private static final Map<String, String> GIVEN = given();
    private static final Map<String, String> COUNTRY = new HashMap<>();
    private static final Map<String, String> PEOPLE = new HashMap<>();

    static {
        for (String line : lines("countries.txt")) {
            int bar = line.indexOf('|');
            String code = line.substring(0, 2);
            for (String name : words(line.substring(2, bar))) {
                COUNTRY.putIfAbsent(name, code);
            }
            for (String name : words(line.substring(bar + 1))) {
                PEOPLE.putIfAbsent(name, code);
            }
        }
    }

    private Lists() {}

    /** The members of a list. @throws IllegalArgumentException if there is none of that name */
    static Set<String> set(String name) {
        Set<String> set = SETS.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return set;
    }

    /** Whether {@code word} is a common given name. */
    static boolean given(String word) {
        return GIVEN.containsKey(word);
    }

    /** {@code m}, {@code f}, {@code b} for both; null for no given name. */
    static @Nullable String sex(String word) {
        return GIVEN.get(word);
    }

    /** ISO code of the country of that name; null when there is none. */
    static @Nullable String country(String name) {
        return COUNTRY.get(name);
    }

    /** ISO code of the country whose people or adjective the word is; null when there is none. */
    static @Nullable String people(String word) {
        return PEOPLE.get(word);
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (String line : lines("lists.txt")) {
            if (line.startsWith("[")) {
                open = sets.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new HashSet<>());
            } else {
                open.addAll(words(line));
            }
        }
        return sets;
    }

    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (String line : lines("given-names.txt")) {
            int blank = line.lastIndexOf(' ');
            given.put(line.substring(0, blank), line.substring(blank + 1));
        }
        return given;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.replace('_', ' '));
            }
        }
        return words;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name + " beside " + Lists.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list " + name, e);
        }
    }
}
