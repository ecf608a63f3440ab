package org.stemma.read.html.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at the markup in a page's bytes without decoding them. Places beyond the end hold nothing. */
final class ByteMarkup {
    static final int SPACE = 1;
    static final int SLASH = 2;
    static final int CLOSE = 4;
    static final int OPEN = 8;
    static final int EQUALS = 16;

    private static final byte[] KINDS = new byte[256];

    static {
        for (char c : " \n\t\r\f".toCharArray()) {
            KINDS[c] = SPACE;
        }
        KINDS['/'] = SLASH;
        KINDS['>'] = CLOSE;
        KINDS['<'] = OPEN;
        KINDS['='] = EQUALS;
    }

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] b;
    private final int n;

    ByteMarkup(byte[] bytes) {
        b = bytes;
        n = bytes.length;
    }

    /** Number of bytes. */
    int length() {
        return n;
    }

    /** What the byte at a place inside is for markup; 0 for most. */
    int kind(int i) {
        return KINDS[b[i] & 0xff];
    }

    /** Whether a place holds a byte. */
    boolean at(int i, char c) {
        return i < n && b[i] == c;
    }

    /** Whether a place holds a letter, with which names of elements begin. */
    boolean letter(int i) {
        int lower = i < n ? b[i] | 32 : 0;
        return lower >= 'a' && lower <= 'z';
    }

    /** The byte at a place inside, its letter in lower case. */
    int lower(int i) {
        return b[i] | 32;
    }

    /** The next place of a byte, eight at a time; -1 for none. */
    int find(int c, int from) {
        long pattern = c * LOW_BITS;
        int i = from;
        while (i + 8 <= n) {
            long x = (long) EIGHT.get(b, i) ^ pattern;
            long hit = x - LOW_BITS & ~x & HIGH_BITS;
            if (hit != 0) {
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
            i += 8;
        }
        while (i < n && b[i] != c) {
            i++;
        }
        return i < n ? i : -1;
    }

    /** Whether a word of lower-case letters stands at a place. */
    boolean named(String word, int from) {
        if (from + word.length() > n) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of lower-case letters stands somewhere between two places. */
    boolean holds(String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (named(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the white space at a place. */
    int spaces(int from) {
        int i = from;
        while (i < n && kind(i) == SPACE) {
            i++;
        }
        return i;
    }

    /** Where an attribute's value ends, with its closing mark; -1 if the mark is missing. */
    int valueEnd(int from) {
        if (at(from, '"') || at(from, '\'')) {
            int close = find(b[from], from + 1);
            return close < 0 ? -1 : close + 1;
        }
        int i = from;
        while (i < n && (kind(i) & (SPACE | CLOSE)) == 0) {
            i++;
        }
        return i;
    }

    /** Where the end tag begins that has the name which stands between two places; -1 for nowhere. */
    int endTag(int name, int nameEnd, int from) {
        for (int i = find('<', from); i >= 0; i = find('<', i + 1)) {
            if (ends(name, nameEnd, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the end tag of the name which stands between two places begins at {@code i}. */
    boolean ends(int name, int nameEnd, int i) {
        int length = nameEnd - name;
        if (!at(i + 1, '/') || i + 2 + length >= n || (kind(i + 2 + length) & (SPACE | SLASH | CLOSE)) == 0) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (lower(name + k) != lower(i + 2 + k)) {
                return false;
            }
        }
        return true;
    }
}
