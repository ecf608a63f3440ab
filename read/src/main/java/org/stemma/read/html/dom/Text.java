package org.stemma.read.html.dom;

/** Facts about text that hold in every script. */
public final class Text {
    private static final int ALPHANUMERIC = 1;
    private static final int SPACE = 2;
    /** What each code unit of ASCII is. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (Character.isLetterOrDigit(c) ? ALPHANUMERIC : isSpace(c) ? SPACE : 0);
        }
    }

    private Text() {}

    /** Whether a code unit is white space for HTML or a space of Unicode (no-break and ideographic space too). */
    public static boolean isSpace(char c) {
        if (c > ' ' && c < '\u00a0') {
            return false;
        }
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\f'
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Whether a code unit shows nothing and only disturbs comparison: soft hyphen, zero-width marks, controls. */
    public static boolean isInvisible(char c) {
        if (c >= ' ' && c < '\u007f') {
            return false;
        }
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f')
                || (c >= '\u007f' && c <= '\u009f');
    }

    /** Whether a code unit belongs to a script written without spaces between words (Han, kana, Thai, Lao, Khmer). */
    public static boolean isUnspaced(char c) {
        if (c < '\u0e00') {
            return false;
        }
        return (c >= '\u3040' && c <= '\u30ff')
                || (c >= '\u3400' && c <= '\u9fff')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\u0e00' && c <= '\u0eff')
                || (c >= '\u1780' && c <= '\u17ff');
    }

    /** Whether a code unit is neither a space nor invisible. */
    static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f'
                || c > '\u00ad' && c < '\u2000'
                || c > '\u3000' && c < '\ufeff'
                || !isSpace(c) && !isInvisible(c);
    }

    /** Where the run of plain code units that starts at {@code from} ends; single blanks between them belong to it. */
    static int plainRun(String s, int from) {
        int n = s.length();
        int i = from + 1;
        while (i < n) {
            char c = s.charAt(i);
            if (isPlain(c)) {
                i++;
            } else if (c == ' ' && i + 1 < n && isPlain(s.charAt(i + 1))) {
                i += 2;
            } else {
                return i;
            }
        }
        return n;
    }

    /** {@link #words} in the upper half, {@link #letters} in the lower, counted in one pass; 0 when there is no letter. */
    static long counts(String s) {
        int letters = 0;
        int words = 0;
        int unspaced = 0;
        int in = 0;
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            int kind = c < 128 ? ASCII[c] : kind(c);
            int letter = kind & ALPHANUMERIC;
            letters += letter;
            words += letter & ~in;
            in = letter | in & ~(kind >> 1);
            if (c >= '\u0e00' && isUnspaced(c)) {
                letters += Character.isLetterOrDigit(c) ? 1 : 0;
                unspaced++;
                in = 0;
            }
        }
        return letters == 0 ? 0 : (long) (words + (unspaced + 1) / 2) << 32 | letters;
    }

    /** What a code unit outside ASCII is; nothing of these if it belongs to a script without spaces. */
    private static int kind(char c) {
        return isUnspaced(c) ? 0 : Character.isLetterOrDigit(c) ? ALPHANUMERIC : isSpace(c) ? SPACE : 0;
    }

    /** Words by white space; in unspaced scripts two letters count as one word, as in translation on average. */
    public static int words(CharSequence s) {
        int words = 0;
        int unspaced = 0;
        boolean in = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isUnspaced(c)) {
                unspaced++;
                in = false;
            } else if (isSpace(c)) {
                in = false;
            } else if (!in && Character.isLetterOrDigit(c)) {
                in = true;
                words++;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    /** Letters and digits. */
    public static int letters(CharSequence s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /** Whether a code unit ends a sentence in some script. */
    public static boolean endsSentence(char c) {
        if (c < '\u055a') {
            return c == '.' || c == '!' || c == '?';
        }
        return switch (c) {
            case '\u2026',
                    '\u3002',
                    '\uff01',
                    '\uff1f',
                    '\uff0e',
                    '\u0964',
                    '\u06d4',
                    '\u061f',
                    '\u1362',
                    '\u104b',
                    '\u17d4',
                    '\u055a',
                    '\u0589' -> true;
            default -> false;
        };
    }

    /** Whether the text closes like a sentence: a full stop or its like, with closing quotes or brackets behind. */
    public static boolean closesSentence(CharSequence s) {
        int i = s.length() - 1;
        while (i >= 0 && isCloser(s.charAt(i))) {
            i--;
        }
        return i >= 0 && endsSentence(s.charAt(i));
    }

    private static boolean isCloser(char c) {
        return isSpace(c)
                || c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '*'
                || (c >= '\u2018' && c <= '\u201f')
                || c == '\u00bb'
                || c == '\u00ab'
                || c == '\u300d'
                || c == '\u300f'
                || c == '\uff09';
    }

    /** Number of sentence ends in the text that are followed by a space or the end, or stand in an unspaced script. */
    public static int sentenceEnds(CharSequence s) {
        int n = 0;
        for (int i = 1; i < s.length(); i++) {
            char c = s.charAt(i);
            if (endsSentence(c) && (c > '\u3000' || closesAt(s, i))) {
                n++;
            }
        }
        return n;
    }

    private static boolean closesAt(CharSequence s, int i) {
        int next = i + 1;
        while (next < s.length() && isCloser(s.charAt(next)) && !isSpace(s.charAt(next))) {
            next++;
        }
        return next >= s.length() || isSpace(s.charAt(next));
    }

    /** White space collapsed to single blanks, invisible characters removed, ends trimmed. */
    public static String collapse(CharSequence s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Runs of plain white space collapsed, no-break and ideographic spaces kept, invisible characters removed. */
    public static String tidy(CharSequence s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean plain = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (plain) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int from = 0;
        int to = out.length();
        while (from < to && isSpace(out.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(out.charAt(to - 1))) {
            to--;
        }
        return out.substring(from, to);
    }

    /** Letters and digits only, lower case, for comparing what two places of a page say. */
    public static String key(CharSequence s) {
        char[] out = new char[s.length()];
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out[n++] = c;
            } else if (c < 128 ? ASCII[c] == ALPHANUMERIC : Character.isLetterOrDigit(c)) {
                out[n++] = Character.toLowerCase(c);
            }
        }
        return new String(out, 0, n);
    }
}
