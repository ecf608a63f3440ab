package org.stemma.serve.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer carries, ready to be sent again and again: its bytes, the same packed where that saves something, and a
 * tag that names them.
 *
 * @param type media type
 * @param bytes as they are; not to be changed
 * @param packed by gzip; null where that would not help
 * @param tag entity tag, in quotes: equal tags mean equal bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Sent, never compared.
public record Body(String type, byte[] bytes, byte @Nullable [] packed, String tag) {

    /** Below this, a header costs more than packing saves. */
    private static final int LEAST_PACKED_BYTES = 1024;

    /** A page. */
    public static final String HTML = "text/html; charset=utf-8";

    /** JSON. */
    public static final String JSON = "application/json";

    /** {@code text} as UTF-8. */
    public static Body of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code bytes}, which belong to the answer from now on. */
    public static Body of(String type, byte[] bytes) {
        return new Body(type, bytes, bytes.length < LEAST_PACKED_BYTES ? null : pack(bytes), tag(bytes));
    }

    /** What it takes to keep it. */
    public long weight() {
        return bytes.length + (packed == null ? 0 : packed.length) + 200L;
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 10) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
