package org.stemma.understand.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.model.Span;

/**
 * Splits a sentence the way the model's training texts are split (Penn Treebank as in OntoNotes): marks and possessives are
 * words of their own, hyphens part words but for prefixes and codes, abbreviations keep their point.
 */
final class PennTokens {

    private static final Set<String> PREFIXES = Set.of(
            "anti", "co", "non", "pre", "re", "ex", "mid", "pro", "multi", "un", "sub", "semi", "self", "ultra", "e",
            "bi", "de", "inter", "intra", "micro", "mini", "neo", "over", "post", "super", "trans", "tri", "vice", "al",
            "el", "x", "t", "u");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "gen", "col", "lt", "sgt", "capt", "maj", "cpl", "adm",
            "gov", "sen", "rep", "rev", "hon", "inc", "corp", "ltd", "co", "bros", "vs", "etc", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mt", "ft", "no", "dept", "est", "calif",
            "mass", "conn", "pa", "fla", "ariz", "colo", "tenn", "wash", "ill", "mich", "minn", "mo", "ala", "ga", "va",
            "vt", "wis", "ore", "okla", "tex", "cmdr", "supt", "messrs");

    private final String text;
    private final List<Span> tokens = new ArrayList<>();

    private PennTokens(String text) {
        this.text = text;
    }

    /** The tokens of {@code span} of {@code text}. */
    static List<Span> of(String text, Span span) {
        PennTokens penn = new PennTokens(text);
        int at = span.start();
        while (at < span.end()) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < span.end() && !blank(text.charAt(end))) {
                end++;
            }
            penn.chunk(at, end);
            at = end;
        }
        return penn.tokens;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private void add(int from, int to) {
        if (to > from) {
            tokens.add(new Span(from, to));
        }
    }

    /** A run without blanks. */
    private void chunk(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = wordEnd(at, to);
            if (end > at) {
                word(at, end);
                at = end;
            } else {
                int same = at + 1;
                while (same < to && text.charAt(same) == c && (c == '.' || c == '-' || c == '!' || c == '?')) {
                    same++;
                }
                add(at, same);
                at = same;
            }
        }
    }

    /** The end of the word that begins at {@code at}; {@code at} when a mark stands there. */
    private int wordEnd(int at, int to) {
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            boolean inside = i > at && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean digits = inside && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            boolean tie = inside
                            && (apostrophe(c)
                                    || c == '.'
                                    || c == '&'
                                    || c == '_'
                                    || c == '-'
                                    || c == '\u2010'
                                    || c == '\u2011')
                    || digits && (c == ',' || c == ':' || c == '/');
            if (!Character.isLetterOrDigit(c) && !tie && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        if (i > at && i < to && text.charAt(i) == '.' && abbreviation(at, i, to)) {
            i++;
        }
        return i;
    }

    private boolean abbreviation(int from, int end, int to) {
        String word = text.substring(from, end);
        boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.indexOf('.') > 0
                        && word.length() <= 7
                        && word.length() == 2 * word.replace(".", "").length() - 1;
        boolean last = end + 1 >= to && from + 1 < end && !more(end + 1);
        return initials && !(last && word.length() == 1)
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && !last;
    }

    /** Whether the text goes on in its paragraph. */
    private boolean more(int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void word(int from, int to) {
        int end = clitic(from, to);
        int at = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean hyphen = (c == '-' || c == '\u2010' || c == '\u2011') && i > at;
            if (hyphen && parts(at, i, end)) {
                add(at, i);
                add(i, i + 1);
                at = i + 1;
            }
        }
        add(at, end);
        if (end < to) {
            add(end, to);
        }
    }

    private boolean parts(int from, int hyphen, int end) {
        String left = text.substring(from, hyphen);
        boolean right = hyphen + 1 < end && Character.isLetter(text.charAt(hyphen + 1));
        boolean digits = hyphen + 1 < end && Character.isDigit(text.charAt(hyphen + 1));
        return right
                        && !PREFIXES.contains(left.toLowerCase(Locale.ROOT))
                        && !(left.length() == 1 && Character.isUpperCase(left.charAt(0)))
                || digits && left.length() > 4;
    }

    /** Where a clitic begins in the word: {@code 's, n't, 're}; {@code to} when there is none. */
    private int clitic(int from, int to) {
        for (int i = to - 1; i > from && i >= to - 3; i--) {
            if (apostrophe(text.charAt(i))) {
                String tail = text.substring(i + 1, to).toLowerCase(Locale.ROOT);
                boolean not = tail.equals("t") && i - 1 > from && Character.toLowerCase(text.charAt(i - 1)) == 'n';
                if (not) {
                    return i - 1;
                }
                return Set.of("s", "re", "ve", "ll", "d", "m").contains(tail) ? i : to;
            }
        }
        return to;
    }
}
