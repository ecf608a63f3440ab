package org.stemma.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query.Field;

/** Reads what was typed. */
final class QueryReader {

    static final int LONGEST_CHARS = 4_000;
    static final int DEEPEST = 20;

    private final String in;
    private int at;
    private int depth;

    QueryReader(String in) {
        if (in.length() > LONGEST_CHARS) {
            throw new IllegalArgumentException(
                    "a search has at most " + LONGEST_CHARS + " characters, this one has " + in.length());
        }
        this.in = in;
    }

    Optional<Query> read() {
        List<Query> parts = new ArrayList<>();
        while (at < in.length()) {
            Query part = choice(null);
            if (part != null) {
                parts.add(part);
            }
            blanks();
            if (at < in.length() && in.charAt(at) == ')') {
                at++;
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.get(0) : new Query.All(parts, List.of()));
    }

    /** Parts with OR between them; null when there is nothing. */
    private @Nullable Query choice(@Nullable Field field) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("a search nests at most " + DEEPEST + " deep");
        }
        List<Query> parts = new ArrayList<>();
        do {
            Query part = all(field);
            if (part != null) {
                parts.add(part);
            }
        } while (word("OR"));
        depth--;
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.Any(parts);
    }

    private @Nullable Query all(@Nullable Field field) {
        List<Query> must = new ArrayList<>();
        List<Query> not = new ArrayList<>();
        for (blanks(); at < in.length() && in.charAt(at) != ')' && !ahead("OR"); blanks()) {
            if (word("AND")) {
                continue;
            }
            boolean negated = word("NOT") || minus();
            blanks();
            Query one = at < in.length() && in.charAt(at) != ')' ? one(field) : null;
            if (one != null) {
                (negated ? not : must).add(one);
            }
        }
        if (must.isEmpty()) {
            return null;
        }
        return must.size() == 1 && not.isEmpty() ? must.get(0) : new Query.All(must, not);
    }

    private boolean minus() {
        if (at + 1 < in.length() && in.charAt(at) == '-' && !Character.isWhitespace(in.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private @Nullable Query one(@Nullable Field field) {
        Field named = field();
        Field where = named == null ? field : named;
        char c = at < in.length() ? in.charAt(at) : ' ';
        if (c == '(') {
            at++;
            Query inside = choice(where);
            blanks();
            if (at < in.length() && in.charAt(at) == ')') {
                at++;
            }
            return inside;
        }
        if (c == '"' || c == '\u201c' || c == '\u201d') {
            int start = ++at;
            while (at < in.length() && "\"\u201c\u201d".indexOf(in.charAt(at)) < 0) {
                at++;
            }
            String inside = in.substring(start, at);
            at = Math.min(in.length(), at + 1);
            return phrase(where, inside);
        }
        int start = at;
        while (at < in.length() && !Character.isWhitespace(in.charAt(at)) && "()\"".indexOf(in.charAt(at)) < 0) {
            at++;
        }
        return phrase(where, in.substring(start, at));
    }

    private @Nullable Field field() {
        int colon = at;
        while (colon < in.length() && Character.isLetter(in.charAt(colon))) {
            colon++;
        }
        Field field = colon < in.length() && in.charAt(colon) == ':' ? Field.of(in.substring(at, colon)) : null;
        if (field != null) {
            at = colon + 1;
        }
        return field;
    }

    /** A word with a hyphen or an apostrophe inside is a phrase, as the index sees it. */
    private static @Nullable Query phrase(@Nullable Field field, String written) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            if (inWord) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words.isEmpty() ? null : new Query.Phrase(field, words, written.endsWith("*"));
    }

    private void blanks() {
        while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
    }

    private boolean ahead(String word) {
        int end = at + word.length();
        return in.startsWith(word, at) && (end == in.length() || !Character.isLetterOrDigit(in.charAt(end)));
    }

    private boolean word(String word) {
        blanks();
        if (ahead(word)) {
            at += word.length();
            return true;
        }
        return false;
    }
}
