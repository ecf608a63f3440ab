package org.stemma.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. Order of evidence: a byte-order mark; the declared encoding; a pattern of NUL bytes (UTF-16 and UTF-32
 * without mark); valid UTF-8; {@link LegacyCharsets}. A byte that the encoding does not define becomes U+FFFD.
 */
final class Decoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** How many bytes the pattern of NULs is looked for in; text of any script shows it within a few hundred. */
    private static final int NUL_SAMPLE = 4096;

    private Decoder() {}

    /**
     * An encoding, and how long its mark is.
     *
     * @param charset the encoding
     * @param mark bytes of the byte-order mark, 0 without one
     */
    record Encoding(Charset charset, int mark) {}

    /** The text of a whole file: mark removed, line ends as LF, nothing else changed. */
    static String decodeWhole(byte[] bytes, @Nullable Charset declared) {
        Encoding encoding = detect(bytes, declared, true);
        String text = decode(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
        return withLineFeeds(text);
    }

    /** Finds the encoding. {@code whole} says that a character cannot be cut at the end of {@code bytes}. */
    static Encoding detect(byte[] bytes, @Nullable Charset declared, boolean whole) {
        Encoding marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        if (declared != null) {
            return new Encoding(declared, 0);
        }
        Charset wide = byNulPattern(bytes);
        if (wide != null) {
            return new Encoding(wide, 0);
        }
        return new Encoding(isUtf8(bytes, whole) ? UTF_8 : LegacyCharsets.guess(bytes), 0);
    }

    /** Decodes one line of a file that is not UTF-16 or UTF-32: UTF-8 where valid, else what its letters suggest. */
    static String line(byte[] bytes, int length, @Nullable Charset declared) {
        if (declared != null) {
            return decode(bytes, 0, length, declared);
        }
        byte[] exact = length == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, length);
        return decode(exact, 0, length, isUtf8(exact, true) ? UTF_8 : LegacyCharsets.guess(exact));
    }

    /** The head of a file for looking at: mark and line ends left as they are. */
    static String decode(byte[] head, Charset charset) {
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, int from, int length, Charset charset) {
        return new String(bytes, from, length, charset);
    }

    private static @Nullable Encoding marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(UTF_8, 3);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32LE, 4);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32BE, 4);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return new Encoding(UTF_16LE, 2);
        }
        return starts(b, 0xFE, 0xFF) ? new Encoding(UTF_16BE, 2) : null;
    }

    static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 the spaces and digits of any script have a zero byte, and always on the same side. */
    private static @Nullable Charset byNulPattern(byte[] bytes) {
        int length = Math.min(bytes.length, NUL_SAMPLE) & ~3;
        int[] nul = new int[4];
        for (int i = 0; i < length; i++) {
            nul[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int quarter = length / 4;
        if (quarter == 0) {
            return null;
        }
        if (nul[0] == quarter && nul[1] * 10 >= quarter * 9 && nul[3] == 0) {
            return UTF_32BE;
        }
        if (nul[3] == quarter && nul[2] * 10 >= quarter * 9 && nul[0] == 0) {
            return UTF_32LE;
        }
        int even = nul[0] + nul[2];
        int odd = nul[1] + nul[3];
        if (even == 0 && odd * 20 >= length / 2) {
            return UTF_16LE;
        }
        return odd == 0 && even * 20 >= length / 2 ? UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes, boolean whole) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (whole) {
            try {
                decoder.decode(ByteBuffer.wrap(bytes));
                return true;
            } catch (CharacterCodingException notUtf8) {
                return false;
            }
        }
        return !decoder.decode(ByteBuffer.wrap(bytes), java.nio.CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }

    /** Line ends as LF: CRLF and a lone CR become one LF. */
    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
