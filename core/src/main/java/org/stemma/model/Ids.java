package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids: the same content has the same id on every machine and in every run. */
public final class Ids {

    /** Hex digits kept: 48 bits, under one accidental clash in a story of a million parts. */
    private static final int DIGITS = 12;

    private Ids() {}

    /**
     * {@code kind-} and the start of the SHA-256 of {@code parts}.
     *
     * @param kind what the id names, for readers: {@code link}, {@code lost}
     * @param parts the content, in a fixed order
     */
    public static String of(String kind, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return kind + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
