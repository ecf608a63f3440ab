package org.stemma.read.html.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Turns a page's bytes into characters.
 *
 * <p>Order, as the HTML Standard's encoding sniffing has it: byte-order mark; the transport's label; the page's own
 * label; then the content: well-formed UTF-8 is UTF-8, anything else windows-1252. It differs in one point: a page that
 * declares a legacy encoding and is well-formed UTF-8 with at least {@value #PROOF} sequences of several bytes (of an
 * encoding of single bytes {@value #PROOF_OF_SINGLE}) is read as UTF-8; and UTF-16 is known by its zeros. Such pages come from archives that re-encoded them and left the declaration; a legacy text is never so by
 * chance.
 */
public final class PageBytes {
    /** Multi-byte sequences that rule out chance, if a legacy encoding has several bytes too: each passes by accident less often than once in eight. */
    private static final int PROOF = 12;
    /** The same for an encoding of single bytes, where an accident is a capital with a sign behind it, and no small accented letter on the whole page. */
    private static final int PROOF_OF_SINGLE = 4;
    /** Bytes in which markup in UTF-16 shows by its zeros. */
    private static final int WIDE_SAMPLE = 512;
    /** Share of the zeros on one side: a page opens with markup, and that is ASCII. */
    private static final double WIDE = 0.8;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PageBytes() {}

    /**
     * Unpacks gzip or zlib if need be, and decodes; what lies beyond {@code maxBytes} is left out and noted.
     *
     * @param label the transport's charset label; empty when none is known
     */
    public static Decoded decode(byte[] raw, String label, int maxBytes) {
        List<String> notes = new ArrayList<>();
        byte[] bytes = cut(unpack(raw, maxBytes, notes), maxBytes, notes);
        int bom = bom(bytes);
        if (bom > 0) {
            Charset c = bom == 3
                    ? StandardCharsets.UTF_8
                    : bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(bytes, bom, c, "bom", notes);
        }
        Optional<Charset> transport = label.isEmpty() ? Optional.empty() : Encodings.of(label);
        Optional<Charset> declared = transport.isPresent() ? transport : MetaScan.find(bytes);
        String by = transport.isPresent() ? "transport" : "meta";
        if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)) {
            return new Decoded(bytes, 0, StandardCharsets.UTF_8, by, notes);
        }
        Optional<Charset> wide = declared.isPresent() ? Optional.empty() : wide(bytes);
        if (wide.isPresent()) {
            notes.add("UTF-16 without a byte-order mark");
            return new Decoded(bytes, 0, wide.get(), "content", notes);
        }
        int sequences = Utf8.sequences(bytes);
        if (declared.isPresent()) {
            Charset c = declared.get();
            if (sequences >= (single(c) ? PROOF_OF_SINGLE : PROOF) && !c.name().startsWith("UTF-16")) {
                notes.add("declared as " + c.name() + " but well-formed UTF-8");
                return new Decoded(bytes, 0, StandardCharsets.UTF_8, "content", notes);
            }
            return new Decoded(bytes, 0, c, by, notes);
        }
        return sequences >= 0
                ? new Decoded(bytes, 0, StandardCharsets.UTF_8, sequences > 0 ? "content" : "default", notes)
                : new Decoded(bytes, 0, WINDOWS_1252, "default", notes);
    }

    /** Whether each character takes one byte. */
    private static boolean single(Charset c) {
        String name = c.name();
        return name.startsWith("windows-125") || name.startsWith("ISO-8859") || name.startsWith("KOI8");
    }

    /** UTF-16 that no mark tells: in markup every other byte is zero, always on the same side. */
    private static Optional<Charset> wide(byte[] b) {
        int n = Math.min(b.length, WIDE_SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < n; i++) {
            zeros[i & 1] += b[i] == 0 ? 1 : 0;
        }
        if (n < 8 || Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) < WIDE * n / 2) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static int bom(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return 3;
        }
        boolean be = b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff;
        boolean le = b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe;
        return be || le ? 2 : 0;
    }

    private static byte[] cut(byte[] bytes, int maxBytes, List<String> notes) {
        if (bytes.length <= maxBytes) {
            return bytes;
        }
        notes.add("longer than " + maxBytes + " bytes; the rest was left out");
        return Arrays.copyOf(bytes, maxBytes);
    }

    private static byte[] unpack(byte[] raw, int maxBytes, List<String> notes) {
        boolean gzip = raw.length > 2 && raw[0] == (byte) 0x1f && raw[1] == (byte) 0x8b;
        boolean zlib =
                raw.length > 2 && raw[0] == 0x78 && (raw[1] == 1 || raw[1] == (byte) 0x9c || raw[1] == (byte) 0xda);
        if (!gzip && !zlib) {
            return raw;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(maxBytes, raw.length * 4));
        try (InputStream in = gzip
                ? new GZIPInputStream(new ByteArrayInputStream(raw))
                : new InflaterInputStream(new ByteArrayInputStream(raw))) {
            copy(in, out, maxBytes + 1L);
        } catch (IOException broken) {
            notes.add("packed data broken: " + broken.getMessage());
        }
        return out.toByteArray();
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, long max) throws IOException {
        byte[] buffer = new byte[8192];
        int n = in.read(buffer);
        while (n >= 0 && out.size() < max) {
            out.write(buffer, 0, n);
            n = in.read(buffer);
        }
    }
}
