package org.stemma.text;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of speech that a model gave to the words of one report; immutable.
 *
 * <p>Words that no model read have none. Places are UTF-16 code units of the report's text.
 */
public final class PartsOfSpeech {

    /** What a word is where it stands. */
    public enum Part {
        /** A common noun. */
        NOUN,
        /** A part of a proper name. */
        NAME,
        /** A present tense or a base form. */
        VERB,
        /** A past tense. */
        PAST,
        /** A past participle. */
        PARTICIPLE,
        /** A form in -ing used as a verb. */
        GERUND,
        /** An adjective. */
        ADJECTIVE,
        /** Anything else, or not read. */
        OTHER
    }

    /** A word's part of speech. @param start its first code unit */
    public record Word(int start, Part part) {}

    private static final PartsOfSpeech NONE = new PartsOfSpeech(List.of());

    private final int[] starts;
    private final Part[] parts;

    private PartsOfSpeech(List<Word> words) {
        starts = words.stream().mapToInt(Word::start).toArray();
        parts = words.stream().map(Word::part).toArray(Part[]::new);
    }

    /** Of no word anything. */
    public static PartsOfSpeech none() {
        return NONE;
    }

    /** Those of {@code words}, which stand in order. */
    public static PartsOfSpeech of(List<Word> words) {
        return words.isEmpty() ? NONE : new PartsOfSpeech(words);
    }

    /** What the word that begins at {@code start} is. */
    public Part at(int start) {
        int at = Arrays.binarySearch(starts, start);
        return at < 0 ? Part.OTHER : parts[at];
    }
}
