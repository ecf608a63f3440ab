package org.stemma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.model.Span;

/**
 * Splits a report's running text into sentences.
 *
 * <p>Residue is skipped. A sentence ends at {@code . ! ? …} (and their wide forms) with what closes behind them, when a
 * new sentence can begin there: not after an abbreviation, an initial or a title, not before a lower-case letter. It ends
 * at a line's end too, unless the line plainly goes on (it ends on a word that cannot end a sentence, or the next line
 * begins in lower case): real pages break sentences across paragraphs.
 */
final class SentenceSplitter {

    /** A sentence's extent and the ranges of running text in it. */
    record Piece(int start, int end, List<Span> ranges, int paragraph) {}

    /** Abbreviations that are followed by a name or a number, so a capital letter behind them begins nothing. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "pvt", "adm",
            "cmdr", "brig", "rep", "sen", "gov", "rev", "hon", "st", "sr", "sra", "mt", "ft", "vs", "no", "nos", "fig",
            "vol", "pp", "art", "sec", "ca", "approx", "est", "al", "supt", "insp", "det", "pres", "amb", "atty", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "hr", "fr", "mme", "mlle",
            "nr", "bzw", "ing", "dipl", "univ", "dept", "ave", "blvd", "rd", "cf", "viz", "resp", "del", "reps", "sens",
            "govs", "cllr");

    /** Abbreviations that can also end a sentence: a capital letter behind them decides. */
    private static final Set<String> INSIDE = Set.of(
            "inc", "ltd", "corp", "co", "bros", "jr", "etc", "a.m", "p.m", "e.g", "i.e", "u.s", "u.k", "u.n", "e.u",
            "d.c", "b.c", "a.d", "ph.d", "z.b", "u.a", "d.h");

    private static final Set<String> CANNOT_END = Set.of(
            "the", "a", "an", "of", "to", "and", "or", "but", "with", "from", "by", "at", "for", "as", "that", "which",
            "who", "whose", "than", "into", "between", "its", "their", "his", "her", "our", "my", "is", "are", "was",
            "were", "has", "have", "had", "will", "would", "because", "while", "if", "about", "der", "die", "das",
            "und", "le", "la", "les", "des", "du", "el", "los", "las", "y", "de", "il", "lo", "gli", "che", "het",
            "een", "en", "van", "os", "e", "que", "et", "oder", "mit", "von");

    private final String text;
    private final List<Span> residue;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private int openParagraph;

    SentenceSplitter(String text, List<Span> residue) {
        this.text = text;
        this.residue = residue;
    }

    List<Piece> pieces() {
        int at = 0;
        int paragraph = 0;
        int r = 0;
        while (at < text.length()) {
            while (r < residue.size() && residue.get(r).end() <= at) {
                r++;
            }
            if (r < residue.size() && residue.get(r).start() <= at) {
                if (!inlineResidue(residue.get(r))) {
                    settleBeforeBreak(residue.get(r).end());
                }
                at = residue.get(r).end();
                continue;
            }
            int limit = r < residue.size() ? residue.get(r).start() : text.length();
            int newline = text.indexOf('\n', at);
            int end = newline < 0 || newline >= limit ? limit : newline;
            paragraph = line(at, end, paragraph);
            at = end;
            if (at < limit && text.charAt(at) == '\n') {
                at++;
                settleBeforeBreak(at);
            }
        }
        close();
        return pieces;
    }

    /** Residue inside a line (a reading time, a date line's agency) does not end the sentence around it. */
    private boolean inlineResidue(Span span) {
        return text.indexOf('\n', span.start()) < 0 || text.indexOf('\n', span.start()) >= span.end();
    }

    private int line(int start, int end, int paragraph) {
        int from = start;
        while (from < end && blank(text.charAt(from))) {
            from++;
        }
        if (from == end) {
            return paragraph;
        }
        if (open.isEmpty()) {
            openParagraph = paragraph;
        }
        int begin = from;
        for (int i = from; i < end; i++) {
            if (terminal(text.charAt(i))) {
                int close = closing(i, end);
                if (ends(i, close, end)) {
                    add(begin, close, paragraph);
                    close();
                    openParagraph = paragraph;
                    begin = close;
                }
                i = close - 1;
            }
        }
        add(begin, end, paragraph);
        return paragraph + 1;
    }

    private void add(int start, int end, int paragraph) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            if (open.isEmpty()) {
                openParagraph = paragraph;
            }
            open.add(new Span(from, to));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            pieces.add(
                    new Piece(open.get(0).start(), open.get(open.size() - 1).end(), List.copyOf(open), openParagraph));
            open.clear();
        }
    }

    /** At a line's end: keeps the open sentence only if the line plainly goes on behind the break. */
    private void settleBeforeBreak(int next) {
        if (open.isEmpty()) {
            return;
        }
        Span last = open.get(open.size() - 1);
        char end = text.charAt(last.end() - 1);
        int i = next;
        while (i < text.length() && (text.charAt(i) == '\n' || blank(text.charAt(i)))) {
            i++;
        }
        boolean lower = i < text.length() && Character.isLowerCase(text.codePointAt(i));
        boolean dangling = end == ',' || CANNOT_END.contains(lastWord(last));
        boolean letter = Character.isLetterOrDigit(end) || end == ',';
        if (!(letter && (lower || dangling)) || i >= text.length()) {
            close();
        }
    }

    private String lastWord(Span span) {
        int start = span.end();
        while (start > span.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, span.end());
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? "" : word.toLowerCase(Locale.ROOT);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean terminal(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\uff01'
                || c == '\uff1f'
                || c == '\u061f'
                || c == '\u06d4'
                || c == '\u0964';
    }

    /** One past the terminal's run and the marks and brackets that close behind it. */
    private int closing(int at, int end) {
        int i = at + 1;
        while (i < end && (terminal(text.charAt(i)) || closes(i, end))) {
            i++;
        }
        return i;
    }

    private boolean closes(int i, int end) {
        char c = text.charAt(i);
        if (")]}\u201d\u2019\u00bb\u203a\u300d\u300f".indexOf(c) >= 0) {
            return true;
        }
        boolean spaceBehind = i + 1 >= end || blank(text.charAt(i + 1));
        return (c == '"' || c == '\'' || c == '\u201c') && spaceBehind;
    }

    private boolean ends(int at, int close, int end) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return true;
        }
        if (close >= end) {
            return true;
        }
        if (!blank(text.charAt(close))) {
            return glued(at, close);
        }
        int next = close;
        while (next < end && blank(text.charAt(next))) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        int first = begins(next, end);
        if (Character.isLowerCase(first)) {
            return false;
        }
        return c != '.' || close > at + 1 || !abbreviated(at, first);
    }

    /** {@code said.The}: a scrape lost the space between two sentences. */
    private boolean glued(int at, int close) {
        if (close != at + 1 || at < 3 || close + 1 >= text.length()) {
            return false;
        }
        boolean wordBefore = Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3));
        return wordBefore
                && Character.isUpperCase(text.charAt(close))
                && Character.isLetter(text.charAt(close + 1))
                && !text.startsWith("Com", close);
    }

    /** The first letter or digit behind opening marks, or a space when there is none. */
    private int begins(int next, int end) {
        int i = next;
        while (i < end && !Character.isLetterOrDigit(text.charAt(i)) && !blank(text.charAt(i))) {
            i++;
        }
        return i < end ? text.codePointAt(i) : ' ';
    }

    private boolean abbreviated(int dot, int first) {
        int start = dot;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || innerDot(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (BEFORE_NAME.contains(word)) {
            return !monthOrNumberWord(word) || Character.isDigit(first) || Character.isUpperCase(text.charAt(start));
        }
        if (word.length() == 1 && Character.isUpperCase(text.charAt(start))) {
            return true; // an initial: J. Smith
        }
        if (INSIDE.contains(word) || word.indexOf('.') > 0) {
            return !Character.isUpperCase(first) || nameLikely(word);
        }
        return Character.isDigit(text.charAt(dot - 1)) && word.length() <= 2 && Character.isDigit(first);
    }

    /** {@code no.} and {@code art.} are words too: they abbreviate only before a number. */
    private static boolean monthOrNumberWord(String word) {
        return word.equals("no")
                || word.equals("nos")
                || word.equals("art")
                || word.equals("sec")
                || word.equals("fig")
                || word.equals("est")
                || word.equals("ing")
                || word.equals("mar")
                || word.equals("al");
    }

    /** {@code U.S. President}, {@code U.N. Secretary}: these dotted names mostly stand before another capital. */
    private static boolean nameLikely(String word) {
        return word.equals("u.s") || word.equals("u.k") || word.equals("u.n") || word.equals("e.u");
    }

    private boolean innerDot(int i) {
        return text.charAt(i) == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
    }
}
