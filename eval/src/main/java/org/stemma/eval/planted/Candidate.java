package org.stemma.eval.planted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.model.VariantType;

/**
 * A change that could be planted in a sentence.
 *
 * @param kind what it is, for the record
 * @param types types that a detector may rightly give it; empty for a harmless rewrite
 * @param start first UTF-16 unit to replace
 * @param end one past the last
 * @param with the words to put there, never empty
 */
record Candidate(String kind, Set<VariantType> types, int start, int end, String with) {

    static Candidate altering(int start, int end, String with, VariantType type, VariantType... also) {
        Set<VariantType> types = new LinkedHashSet<>(List.of(type));
        types.addAll(List.of(also));
        return new Candidate(type.toString(), types, start, end, with);
    }

    static Candidate harmless(String kind, int start, int end, String with) {
        return new Candidate(kind, Set.of(), start, end, with);
    }

    /** The same change on the fewest whole words, one at least, so that the mark points at what differs. */
    Candidate tight(String sentence) {
        String from = sentence.substring(start, end);
        int head = 0;
        while (head < from.length() && head < with.length() && from.charAt(head) == with.charAt(head)) {
            head++;
        }
        while (head > 0 && !atWordStart(from, head, with)) {
            head--;
        }
        int tail = 0;
        while (tail < from.length() - head
                && tail < with.length() - head
                && from.charAt(from.length() - 1 - tail) == with.charAt(with.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && !spaceAt(from, from.length() - tail)) {
            tail--;
        }
        String rest = with.substring(head, with.length() - tail).strip();
        if (rest.isEmpty() || head + tail >= from.length()) {
            return this;
        }
        return new Candidate(kind, types, start + head, end - tail, with.substring(head, with.length() - tail));
    }

    private static boolean atWordStart(String from, int at, String with) {
        return from.charAt(at - 1) == ' ' && with.charAt(at - 1) == ' ';
    }

    private static boolean spaceAt(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    /** The first letter of {@code words} as that of {@code model}. */
    static String cased(String words, String model) {
        if (model.isEmpty() || words.isEmpty() || !Character.isUpperCase(model.charAt(0))) {
            return words;
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
