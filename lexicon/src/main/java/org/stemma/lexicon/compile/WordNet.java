package org.stemma.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.Relation;

/**
 * WordNet's database files as records.
 *
 * <p>Source: wndb(5WN), senseidx(5WN) and morphy(7WN) of WordNet 3.1.
 */
final class WordNet {

    /** The folder of the files on the class path. */
    static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    /** A synset under its file's part of speech and its offset there. */
    record Key(Pos pos, int offset) {}

    /** A pointer; word numbers count from 1, both are 0 for one between synsets. */
    record Pointer(Relation relation, Key target, int sourceWord, int targetWord) {}

    /** A synset. */
    record Synset(Key key, List<String> words, List<Pointer> pointers) {}

    /** One line of the sense index. */
    record Sense(String word, Key synset, int number, int count) {}

    /** An irregular form. */
    record Irregular(String form, Pos pos, String lemma) {}

    private static final Map<Pos, String> FILES =
            Map.of(Pos.NOUN, "noun", Pos.VERB, "verb", Pos.ADJECTIVE, "adj", Pos.ADVERB, "adv");

    private final ClassLoader loader;

    WordNet(ClassLoader loader) {
        this.loader = loader;
    }

    /** A word as the table keeps it: lower case, spaces for underscores, without an adjective's position mark. */
    static String folded(String word) {
        int mark = word.endsWith(")") ? word.lastIndexOf('(') : -1;
        String bare = mark > 0 ? word.substring(0, mark) : word;
        return bare.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** All synsets, ordered by part of speech and offset. */
    List<Synset> synsets() throws IOException {
        List<Synset> all = new ArrayList<>();
        for (Pos pos : Pos.values()) {
            for (String line : lines("data." + FILES.get(pos))) {
                if (!line.startsWith(" ")) {
                    all.add(synset(pos, line));
                }
            }
        }
        return all;
    }

    /** The definitions and examples of all synsets. */
    List<String> glosses() throws IOException {
        List<String> all = new ArrayList<>();
        for (Pos pos : Pos.values()) {
            for (String line : lines("data." + FILES.get(pos))) {
                if (!line.startsWith(" ")) {
                    all.add(line.substring(line.indexOf('|') + 1));
                }
            }
        }
        return all;
    }

    private static Synset synset(Pos pos, String line) {
        String[] field = line.substring(0, line.indexOf('|')).split(" ");
        int at = 3;
        int words = Integer.parseInt(field[at++], 16);
        List<String> members = new ArrayList<>(words);
        for (int i = 0; i < words; i++, at += 2) {
            members.add(folded(field[at]));
        }
        int count = Integer.parseInt(field[at++]);
        List<Pointer> pointers = new ArrayList<>(count);
        for (int i = 0; i < count; i++, at += 4) {
            Relation relation = Relation.ofSymbol(field[at]);
            if (relation != null) {
                int ends = Integer.parseInt(field[at + 3], 16);
                Key target = new Key(pos(field[at + 2].charAt(0)), Integer.parseInt(field[at + 1]));
                pointers.add(new Pointer(relation, target, ends >>> 8, ends & 0xff));
            }
        }
        return new Synset(new Key(pos, Integer.parseInt(field[0])), members, pointers);
    }

    private static Pos pos(char symbol) {
        return switch (symbol) {
            case 'n' -> Pos.NOUN;
            case 'v' -> Pos.VERB;
            case 'a', 's' -> Pos.ADJECTIVE;
            case 'r' -> Pos.ADVERB;
            default -> throw new IllegalArgumentException("no part of speech is written " + symbol);
        };
    }

    /** The sense index: which word has which synsets, in which order of use. */
    List<Sense> senses() throws IOException {
        List<Sense> all = new ArrayList<>();
        for (String line : lines("index.sense")) {
            String[] field = line.split(" ");
            int mark = field[0].indexOf('%');
            Pos pos = switch (field[0].charAt(mark + 1)) {
                case '1' -> Pos.NOUN;
                case '2' -> Pos.VERB;
                case '4' -> Pos.ADVERB;
                default -> Pos.ADJECTIVE;
            };
            all.add(new Sense(
                    folded(field[0].substring(0, mark)),
                    new Key(pos, Integer.parseInt(field[1])),
                    Integer.parseInt(field[2]),
                    Integer.parseInt(field[3])));
        }
        return all;
    }

    /** The irregular forms of all parts of speech. */
    List<Irregular> irregular() throws IOException {
        List<Irregular> all = new ArrayList<>();
        for (Pos pos : Pos.values()) {
            for (String line : lines(FILES.get(pos) + ".exc")) {
                String[] field = line.split(" ");
                for (int i = 1; i < field.length; i++) {
                    all.add(new Irregular(folded(field[0]), pos, folded(field[i])));
                }
            }
        }
        return all;
    }

    private List<String> lines(String file) throws IOException {
        try (InputStream in = loader.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("no " + FOLDER + file + " on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** The synsets' numbers by key. */
    static Map<Key, Integer> numbers(List<Synset> synsets) {
        Map<Key, Integer> numbers = new HashMap<>();
        synsets.forEach(synset -> numbers.put(synset.key(), numbers.size()));
        return numbers;
    }
}
