package org.stemma.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;

/**
 * What a report itself says a name is, by a common noun beside it: {@code the freighter Astrid Lind}, {@code Astrid Lind, a
 * 190-metre freighter}, {@code the newspaper Het Baken}. A ship named like a person is known by nothing else.
 */
final class Told {

    /** Kinds of noun, by what their first sense is. */
    private static final List<String> MADE = List.of("vehicle", "weapon", "drug");

    private static final List<String> BODY = List.of("organization", "newspaper", "institution");
    private static final List<String> HAPPENING = List.of("storm", "windstorm");

    /** Words between article and noun in an apposition. */
    private static final int LONGEST_APPOSITION = 5;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Told() {}

    /** What the words beside {@code name} say it is; null when they say nothing. */
    static @Nullable EntityKind kind(String text, Span name) {
        EntityKind before = kind(wordBefore(text, name.start()));
        return before != null ? before : kind(apposition(text, name.end()));
    }

    private static @Nullable EntityKind kind(String noun) {
        if (noun.isEmpty()) {
            return null;
        }
        Lexicon lexicon = Lexicon.english();
        Entry entry = lexicon.entry(noun);
        if (entry.usual() != Pos.NOUN || !noun.equals(entry.lemma(Pos.NOUN))) {
            return null;
        }
        return is(entry, MADE)
                ? EntityKind.PRODUCT
                : is(entry, BODY) ? EntityKind.ORGANISATION : is(entry, HAPPENING) ? EntityKind.EVENT : null;
    }

    private static boolean is(Entry entry, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> Lexicon.english().firstSenseIs(entry, kind));
    }

    /** The small word right before {@code at}; empty when there is none. */
    private static String wordBefore(String text, int at) {
        int end = at - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int start = end;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == 0 || Character.isWhitespace(text.charAt(start - 1)) || text.charAt(start - 1) == '-';
        return whole ? text.substring(start, end) : "";
    }

    /** The noun of {@code , a 190-metre freighter,}: the last of the words up to the next mark; empty when there is none. */
    private static String apposition(String text, int at) {
        if (!text.startsWith(", ", at)) {
            return "";
        }
        int end = at + 2;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-' || small(text.charAt(end)))) {
            end++;
        }
        boolean ended = end == text.length() || ",.;".indexOf(text.charAt(end)) >= 0;
        String[] words = text.substring(at + 2, end).split(" ", -1);
        return ended && words.length > 1 && words.length <= LONGEST_APPOSITION && ARTICLES.contains(words[0])
                ? Gazetteer.fold(words[words.length - 1])
                : "";
    }

    private static boolean small(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
