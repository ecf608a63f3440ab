package org.stemma.render.text;

/** How many columns of a terminal characters take. */
final class Columns {

    /** Wide and full-width blocks, and emoji (Unicode Standard Annex 11, rounded to blocks). */
    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3041, 0xa4cf},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd}
    };

    private Columns() {}

    /** Columns of {@code s}, which holds no control characters. */
    static int of(String s) {
        int sum = 0;
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            sum += of(c);
            i += Character.charCount(c);
        }
        return sum;
    }

    static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** {@code s} and blanks up to {@code width} columns; longer ones as they are. */
    static String pad(String s, int width) {
        return s + " ".repeat(Math.max(0, width - of(s)));
    }

    /** {@code s} cut to {@code width} columns, with an ellipsis in place of its middle. */
    static String fit(String s, int width) {
        if (of(s) <= width) {
            return s;
        }
        int[] points = s.codePoints().toArray();
        int head = 0;
        int used = 1;
        while (used + of(points[head]) <= (width + 1) / 2) {
            used += of(points[head++]);
        }
        int tail = points.length;
        while (tail > head && used + of(points[tail - 1]) <= width) {
            used += of(points[--tail]);
        }
        return new String(points, 0, head) + "…" + new String(points, tail, points.length - tail);
    }
}
