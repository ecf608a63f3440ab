package org.stemma.read.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names made of content: the first 64 bits of SHA-256 over UTF-8. Among a million names the chance that any two meet by
 * accident is 3e-8.
 */
public final class Hashes {

    /** Never fed: looking the algorithm up costs more than copying it. */
    private static final MessageDigest SHA_256 = sha256();

    private Hashes() {}

    /** 16 lower-case hexadecimal digits. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(digest(text), 0, 8);
    }

    /** The same 64 bits as a number. */
    public static long bits(String text) {
        byte[] digest = digest(text);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        return bits;
    }

    private static byte[] digest(String text) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("a digest in memory can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
