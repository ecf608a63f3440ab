package org.stemma.read.html.bytes;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decodes UTF-8 piece by piece as it is asked for, ASCII eight bytes at a time; no copy of the page is made.
 *
 * <p>Source: the Encoding Standard's UTF-8 decoder: each maximal piece of a broken sequence becomes one U+FFFD. Not for
 * several threads.
 */
final class Utf8 extends Reader {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final char BROKEN = '\ufffd';

    private final byte[] bytes;
    private final Gaps gaps;
    private int at;
    private char low;
    private int gap;
    private int stop;

    /** Reads {@code bytes} from {@code from} on, all but the gaps, whose ends are ASCII. */
    Utf8(byte[] bytes, int from, Gaps gaps) {
        this.bytes = bytes;
        this.gaps = gaps;
        this.at = from;
        this.stop = gaps.size() == 0 ? bytes.length : gaps.start(0);
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int i = offset;
        int end = offset + length;
        if (low != 0 && i < end) {
            into[i++] = low;
            low = 0;
        }
        while (i < end && shown()) {
            int run = widen(bytes, at, Math.min(stop, at + end - i), into, i);
            i += run;
            at += run;
            if (i < end && at < stop) {
                int point = point();
                if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    into[i++] = (char) point;
                } else {
                    into[i++] = Character.highSurrogate(point);
                    low = Character.lowSurrogate(point);
                    if (i < end) {
                        into[i++] = low;
                        low = 0;
                    }
                }
            }
        }
        return i == offset && length > 0 ? -1 : i - offset;
    }

    /** Steps over a gap that begins here; answers whether anything is left. */
    private boolean shown() {
        while (at == stop && gap < gaps.size()) {
            at = gaps.end(gap++);
            stop = gap < gaps.size() ? gaps.start(gap) : bytes.length;
        }
        return at < bytes.length;
    }

    /** Copies ASCII up to the first other byte, eight at a time; answers how many. */
    private static int widen(byte[] from, int start, int end, char[] into, int at) {
        int i = start;
        int o = at;
        while (i + 8 <= end) {
            long eight = (long) EIGHT.get(from, i);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            into[o] = (char) (eight & 0xff);
            into[o + 1] = (char) (eight >>> 8 & 0xff);
            into[o + 2] = (char) (eight >>> 16 & 0xff);
            into[o + 3] = (char) (eight >>> 24 & 0xff);
            into[o + 4] = (char) (eight >>> 32 & 0xff);
            into[o + 5] = (char) (eight >>> 40 & 0xff);
            into[o + 6] = (char) (eight >>> 48 & 0xff);
            into[o + 7] = (char) (eight >>> 56);
            i += 8;
            o += 8;
        }
        while (i < end && from[i] >= 0) {
            into[o++] = (char) from[i++];
        }
        return i - start;
    }

    /** Where the run of ASCII that starts at {@code from} ends, at most {@code to}. */
    private static int ascii(byte[] b, int from, int to) {
        int i = from;
        while (i + 8 <= to && ((long) EIGHT.get(b, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < to && b[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The code point of the sequence that starts here; steps behind it, or behind its broken piece. */
    private int point() {
        int length = length(bytes, at);
        if (length <= 0) {
            at += Math.max(1, -length);
            return BROKEN;
        }
        int point = bytes[at] & 0x7f >> length;
        for (int k = 1; k < length; k++) {
            point = point << 6 | bytes[at + k] & 0x3f;
        }
        at += length;
        return point;
    }

    /** Bytes of the sequence at {@code i} if it is whole, else the negative of those that belong to its broken piece. */
    private static int length(byte[] b, int i) {
        int lead = b[i] & 0xff;
        int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        for (int k = 1; k < length; k++) {
            if (i + k >= b.length || !follows(lead, k, b[i + k] & 0xff)) {
                return -k;
            }
        }
        return length;
    }

    /** Whether a byte may stand behind a lead byte: neither longer forms than need be, nor surrogates, nor beyond Unicode. */
    private static boolean follows(int lead, int k, int c) {
        int least = k == 1 && lead == 0xe0 ? 0xa0 : k == 1 && lead == 0xf0 ? 0x90 : 0x80;
        int most = k == 1 && lead == 0xed ? 0x9f : k == 1 && lead == 0xf4 ? 0x8f : 0xbf;
        return c >= least && c <= most;
    }

    /** Number of multi-byte sequences if the bytes are well-formed (a sequence cut at the end is let pass), else -1. */
    static int sequences(byte[] b) {
        int n = 0;
        int i = ascii(b, 0, b.length);
        while (i < b.length) {
            int length = length(b, i);
            if (length <= 0) {
                return length < 0 && i - length >= b.length ? n : -1;
            }
            n++;
            i = ascii(b, i + length, b.length);
        }
        return n;
    }

    @Override
    public void close() {
        at = bytes.length;
        low = 0;
    }
}
