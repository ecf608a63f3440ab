package org.stemma.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which words of two readings differ.
 *
 * @param from the first reading, whole, in pieces
 * @param to the second
 */
public record WordDiff(List<Piece> from, List<Piece> to) {

    /** Above this many comparisons (two readings of 700 words each) everything counts as changed. */
    private static final int MAX_CELLS = 500_000;

    /** Copies the lists. */
    public WordDiff {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** A stretch of a reading. @param changed whether the other reading lacks it */
    public record Piece(String text, boolean changed) {}

    /**
     * Compares word by word, letter case aside (longest common subsequence). The pieces of a side, joined, are that
     * side. Cost: product of both lengths in words, bounded.
     */
    public static WordDiff of(String from, String to) {
        List<String> a = words(from);
        List<String> b = words(to);
        if ((long) a.size() * b.size() > MAX_CELLS) {
            return new WordDiff(whole(from), whole(to));
        }
        boolean[] keptA = new boolean[a.size()];
        boolean[] keptB = new boolean[b.size()];
        align(a, b, keptA, keptB);
        return new WordDiff(pieces(a, keptA), pieces(b, keptB));
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
    }

    private static void align(List<String> a, List<String> b, boolean[] keptA, boolean[] keptB) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] = same(a.get(i), b.get(j))
                        ? best[i + 1][j + 1] + weight(a.get(i))
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same(a.get(i), b.get(j))) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A shared word outweighs any number of shared blanks beside it. */
    private static int weight(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0)) ? 4 : 1;
    }

    private static boolean same(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    /** Letters and digits in a row are one token, every other character is one. */
    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            if (inWord(text, i)) {
                while (end < text.length() && inWord(text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            out.add(text.substring(i, end));
            i = end;
        }
        return out;
    }

    private static boolean inWord(String text, int at) {
        int c = text.codePointAt(at);
        boolean inside = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || inside && (c == '\'' || c == '\u2019' || c == '.' || c == ',' || c == '-');
    }

    /** Joins neighbours; blanks between two changed words are changed too, blanks at the edge of a change are not. */
    private static List<Piece> pieces(List<String> tokens, boolean[] kept) {
        boolean[] changed = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            changed[i] = !kept[i] && !tokens.get(i).isBlank();
        }
        for (int i = 1; i + 1 < kept.length; i++) {
            changed[i] |= tokens.get(i).isBlank() && changed[i - 1] && changed[i + 1];
        }
        List<Piece> out = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            if (i > 0 && changed[i] != changed[i - 1]) {
                out.add(new Piece(run.toString(), changed[i - 1]));
                run.setLength(0);
            }
            run.append(tokens.get(i));
        }
        if (kept.length > 0) {
            out.add(new Piece(run.toString(), changed[kept.length - 1]));
        }
        return out;
    }
}
