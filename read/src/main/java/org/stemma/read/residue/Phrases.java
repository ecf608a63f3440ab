package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/**
 * Set phrases of page matter: what outlets print around articles in the same words everywhere.
 *
 * <p>Looking a line up costs one normalisation of the line and a few hash look-ups; phrases that may stand anywhere are
 * tried one by one, and only on lines of a paragraph's length.
 */
final class Phrases {

    private static final Map<String, ResidueKind> WHOLE = new LinkedHashMap<>();
    private static final Map<String, List<Phrase>> OPENING = new LinkedHashMap<>();
    private static final Map<String, List<Phrase>> CLOSING = new LinkedHashMap<>();
    private static final List<Phrase> ANYWHERE = new ArrayList<>();

    /** A line that begins or ends with a set phrase and is longer than this is running text that happens to. */
    private static final int LONGEST_CHARS = 320;

    private static final int LONGEST_LEGAL_CHARS = 900;

    /** In a line of several sentences a notice must come early, or the line is an article that ends in one. */
    private static final int LONGEST_LEAD_CHARS = 160;

    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?][\"”’)]*[\\s\\u00A0]+[\"“‘(]?\\p{Lu}");

    private static final Set<String> BETWEEN_NAMES = Set.of(
            "and",
            "in",
            "by",
            "with",
            "from",
            "editing",
            "additional",
            "writing",
            "reporting",
            "at",
            "on",
            "the",
            "for",
            "of",
            "de",
            "van",
            "von",
            "compiled",
            "produced",
            "translated",
            "newsroom",
            "bureau");

    static {
        Resources.sections("phrases.txt").forEach((section, entries) -> {
            for (String entry : entries) {
                add(entry, ResidueKind.valueOf(section.toUpperCase(Locale.ROOT)));
            }
        });
    }

    private Phrases() {}

    private record Phrase(String words, ResidueKind kind) {}

    /** The kind of page matter that {@code line} is by its words; null when it is none. */
    static @Nullable ResidueKind kind(String line) {
        if (line.length() > LONGEST_LEGAL_CHARS) {
            return null;
        }
        String bare = normal(line);
        if (bare.isEmpty()) {
            return null;
        }
        ResidueKind whole = WHOLE.get(bare);
        if (whole != null) {
            return whole;
        }
        if (!isQuoted(line) && line.length() <= LONGEST_CHARS) {
            for (Phrase phrase : OPENING.getOrDefault(firstWord(bare), List.of())) {
                if (bare.startsWith(phrase.words)
                        && endsWord(bare, phrase.words.length())
                        && !(phrase.words.endsWith(" by") && isSentence(line))) {
                    return phrase.kind;
                }
            }
            for (Phrase phrase : CLOSING.getOrDefault(lastWord(bare), List.of())) {
                if (bare.endsWith(phrase.words)
                        && beginsWord(bare, bare.length() - phrase.words.length())
                        && !SENTENCES.matcher(line).find()) {
                    return phrase.kind;
                }
            }
        }
        for (Phrase phrase : ANYWHERE) {
            int at = bare.indexOf(phrase.words);
            if (at >= 0
                    && beginsWord(bare, at)
                    && (at <= LONGEST_LEAD_CHARS || !SENTENCES.matcher(line).find())) {
                return phrase.kind;
            }
        }
        return null;
    }

    /** {@code Reporting by the council showed that …} is no credit: more of its words are small than names would be. */
    private static boolean isSentence(String line) {
        int small = 0;
        int words = 0;
        for (String word : line.split("[\\s\\u00A0]+")) {
            words++;
            boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            small += lower && !BETWEEN_NAMES.contains(word) ? 1 : 0;
        }
        return small > 2 && small * 4 > words;
    }

    private static void add(String entry, ResidueKind kind) {
        boolean open = entry.endsWith(" ...");
        boolean close = entry.startsWith("... ");
        String words = normalWords(
                entry.substring(close ? 4 : 0, entry.length() - (open ? 4 : 0)).strip());
        if (open && close) {
            ANYWHERE.add(new Phrase(words, kind));
        } else if (open) {
            OPENING.computeIfAbsent(firstWord(words), w -> new ArrayList<>()).add(new Phrase(words, kind));
        } else if (close) {
            CLOSING.computeIfAbsent(lastWord(words), w -> new ArrayList<>()).add(new Phrase(words, kind));
        } else {
            WHOLE.putIfAbsent(normal(entry), kind);
        }
    }

    /** Lower case, straight apostrophes, numbers as 9, single blanks, © a word, outer marks and brackets taken off. */
    static String normal(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !isWordOrSign(line.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        return normalWords(line.substring(from, to));
    }

    private static boolean isWordOrSign(char c) {
        return Character.isLetterOrDigit(c) || c == '©';
    }

    private static String normalWords(String words) {
        StringBuilder out = new StringBuilder(words.length());
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = Character.toLowerCase(words.charAt(i));
            if (Character.isWhitespace(c) || c == '\u00A0') {
                c = ' ';
            } else if (c == '’' || c == '‘' || c == '`') {
                c = '\'';
            } else if (Character.isDigit(c)) {
                c = '9';
            }
            if (!(c == ' ' && before == ' ') && !(c == '9' && before == '9')) {
                out.append(before == '©' && c != ' ' ? " " : "").append(c);
            }
            before = c;
        }
        return out.toString();
    }

    private static boolean isQuoted(String line) {
        return "\"“”„«'‘’".indexOf(line.charAt(0)) >= 0;
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length()
                && words.charAt(end) != ' '
                && words.charAt(end) != ':'
                && words.charAt(end) != ',') {
            end++;
        }
        return words.substring(0, end);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static boolean endsWord(String words, int at) {
        return at >= words.length()
                || !Character.isLetterOrDigit(words.charAt(at))
                || !Character.isLetterOrDigit(words.charAt(at - 1));
    }

    private static boolean beginsWord(String words, int at) {
        return at == 0
                || !Character.isLetterOrDigit(words.charAt(at - 1))
                || !Character.isLetterOrDigit(words.charAt(at));
    }
}
