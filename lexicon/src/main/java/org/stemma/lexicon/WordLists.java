package org.stemma.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Closed lists of English where the dictionary does not help: hedges, modals, negators, words of saying, words that news
 * writers use for one another, opposites, countries with their people and capitals.
 *
 * <p>Words are folded and American; the parts of a phrase are parted by one space. Immutable.
 */
public final class WordLists {

    private static final String RESOURCE = "english.lists";

    private static final int[] NO_GROUP = {};

    private static final class Holder {
        private static final WordLists ENGLISH = new WordLists(read());
    }

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, int[]> alike;
    private final Map<String, int[]> countries;
    private final Map<String, int[]> contrast;
    private final Map<String, int[]> predicates;
    private final Map<String, int[]> opposed = new HashMap<>();
    private final Map<String, int[]> eventWords;
    private final Map<String, int[]> eventsTold;
    private final Map<String, int[]> speakers;

    private WordLists(Map<String, List<String>> lines) {
        lines.forEach((name, content) -> sets.put(name, Set.copyOf(members(String.join(",", content)))));
        alike = groups(lines.getOrDefault("alike", List.of()));
        contrast = groups(lines.getOrDefault("contrast", List.of()));
        predicates = groups(lines.getOrDefault("predicate", List.of()));
        countries = groups(lines.getOrDefault("country", List.of()));
        speakers = groups(lines.getOrDefault("speaker", List.of()));
        List<String> events = lines.getOrDefault("event", List.of());
        eventsTold = groups(events.stream().map(line -> line.split("\\|", 2)[0]).toList());
        eventWords = groups(events.stream().map(line -> line.replace('|', ',')).toList());
        List<String> pairs = lines.getOrDefault("opposed", List.of());
        for (int i = 0; i < pairs.size(); i++) {
            String[] sides = pairs.get(i).split("\\|", 2);
            put(opposed, members(sides[0]), 2 * i);
            put(opposed, members(sides[1]), 2 * i + 1);
        }
    }

    /** The one set of lists. */
    public static WordLists english() {
        return Holder.ENGLISH;
    }

    /** The members of a list. @throws IllegalArgumentException if there is no list of that name */
    public Set<String> set(String name) {
        Set<String> set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return set;
    }

    /** Whether news writers use the lemmas {@code a} and {@code b} for one another. */
    public boolean alike(String a, String b) {
        return meet(alike.get(a), alike.get(b), 0);
    }

    /** Whether news writers report one deed by the predicates {@code a} and {@code b}: {@code turn down, reject}. */
    public boolean samePredicate(String a, String b) {
        return meet(predicates.get(a), predicates.get(b), 0);
    }

    /** Whether {@code phrase} is a predicate of a list: {@code take custody}. */
    public boolean predicate(String phrase) {
        return predicates.containsKey(phrase);
    }

    /** Whether the lemma {@code word} tells a grave event: {@code steal, resignation}. */
    public boolean tellsEvent(String word) {
        return eventsTold.containsKey(word);
    }

    /** Whether a report with the lemma {@code known} may tell of the grave event that the lemma {@code told} tells. */
    public boolean knowsEvent(String known, String told) {
        return meet(eventWords.get(known), eventsTold.get(told), 0);
    }

    /** Whether the lemmas {@code a} and {@code b} are of different kinds of people who speak in the news, each of a known one. */
    public boolean twoKindsOfSpeaker(String a, String b) {
        return speakers.containsKey(a) && speakers.containsKey(b) && !meet(speakers.get(a), speakers.get(b), 0);
    }

    /** Whether both name one country, by its name, its people or its capital. */
    public boolean sameCountry(String a, String b) {
        return meet(countries.get(a), countries.get(b), 0);
    }

    /** Whether {@code name} names a country, its people or its capital. */
    public boolean country(String name) {
        return countries.containsKey(name);
    }

    /** Whether the lemmas {@code a} and {@code b} stand on two sides of one pair of opposites. */
    public boolean opposed(String a, String b) {
        return meet(opposed.get(a), opposed.get(b), 1);
    }

    /**
     * Notes in {@code entry} the groups that hold its form, its {@code plain} form or one of its lemmas. Opposites are not sought by
     * the plain form: of two rivals one can be larger and the other smaller in one sentence.
     */
    void mark(Entry entry, String plain) {
        Set<String> own = new LinkedHashSet<>(entry.lemmas());
        own.add(entry.form());
        for (String form : own) {
            for (int side : opposed.getOrDefault(form, NO_GROUP)) {
                entry.opposed = Sorted.with(entry.opposed, side);
            }
        }
        own.add(plain);
        for (String form : own) {
            for (int group : alike.getOrDefault(form, NO_GROUP)) {
                entry.alike = Sorted.with(entry.alike, group);
            }
            for (int group : contrast.getOrDefault(form, NO_GROUP)) {
                entry.contrast = Sorted.with(entry.contrast, group);
            }
        }
    }

    private static boolean meet(int @Nullable [] a, int @Nullable [] b, int flip) {
        if (a == null || b == null) {
            return false;
        }
        for (int x : a) {
            for (int y : b) {
                if ((x ^ flip) == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> groups(List<String> lines) {
        Map<String, int[]> groups = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            put(groups, members(lines.get(i)), i);
        }
        return groups;
    }

    private static void put(Map<String, int[]> groups, Set<String> members, int group) {
        for (String member : members) {
            int[] had = groups.getOrDefault(member, new int[0]);
            int[] now = Arrays.copyOf(had, had.length + 1);
            now[had.length] = group;
            groups.put(member, now);
        }
    }

    private static Set<String> members(String line) {
        Set<String> members = new LinkedHashSet<>();
        for (String member : line.split(",")) {
            if (!member.isBlank()) {
                members.add(member.strip());
            }
        }
        return members;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lines = new HashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path");
            }
            List<String> section = List.of(); // a line before the first section fails
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    lines.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return lines;
    }
}
