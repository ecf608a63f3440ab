package org.stemma.read.language;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its function words where they decide, else by a model that is loaded when it is first
 * needed.
 *
 * <p>Most news is settled by counting some hundred words, in microseconds; the model takes about a millisecond a text,
 * and a second to load. Pure, deterministic, safe for several threads.
 */
public final class TextLanguage {
    /** A language is told from this many characters; more changes next to nothing. */
    private static final int LOOKED_AT = 600;
    /** Fewer letters could be a name or a title in any language. */
    private static final int MIN_LETTERS = 60;

    private TextLanguage() {}

    /**
     * The language of {@code text} as a BCP 47 tag; empty when it is too short or its language in doubt.
     */
    public static Optional<String> of(String text) {
        String sample = sample(text);
        if (letters(sample) < MIN_LETTERS) {
            return Optional.empty();
        }
        Optional<String> known = WordVote.of(sample).decided();
        return known.isPresent() ? known : Model.language(sample, Model.LIKELY);
    }

    /**
     * The language that {@code text} is in, if it is surely not the declared one; empty when declaration and text agree
     * or nothing is sure.
     *
     * @param declared a BCP 47 tag
     */
    public static Optional<String> otherThan(@Nullable String declared, String text) {
        if (declared == null) {
            return Optional.empty();
        }
        String primary = WordVote.knows(declared)
                ? declared
                : Locale.forLanguageTag(declared).getLanguage();
        String sample = sample(text);
        if (letters(sample) < 2 * MIN_LETTERS) {
            return Optional.empty();
        }
        WordVote vote = WordVote.of(sample);
        if (vote.speaksFor(primary)) {
            return Optional.empty();
        }
        Optional<String> found = vote.decided();
        if (found.isEmpty() && (WordVote.knows(primary) || Scripts.contradict(primary, sample))) {
            found = Model.language(sample, Model.SURE);
        }
        return found.filter(f -> !same(f, primary));
    }

    /** Norwegian is declared as {@code no} and written in one of two forms; old codes mean the same. */
    private static boolean same(String found, String declared) {
        return family(found).equals(family(declared));
    }

    private static String family(String language) {
        return switch (language) {
            case "nb", "nn", "no" -> "no";
            case "hr", "sr", "bs", "sh" -> "sh";
            case "id", "ms" -> "ms";
            default -> language;
        };
    }

    private static String sample(String text) {
        return text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    }

    private static int letters(String s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            n += Character.isLetter(s.charAt(i)) ? 1 : 0;
        }
        return n;
    }
}
