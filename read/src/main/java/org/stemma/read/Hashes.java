package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names made of content: the first 64 bits of SHA-256 over UTF-8. Among a million names the chance that any two meet by
 * accident is 3e-8.
 */
final class Hashes {

    private Hashes() {}

    /** 16 lower-case hexadecimal digits. */
    static String hex(String text) {
        return HexFormat.of().formatHex(digest(text), 0, 8);
    }

    /** The same 64 bits as a number. */
    static long bits(String text) {
        byte[] digest = digest(text);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        return bits;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
