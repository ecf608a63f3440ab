package org.stemma.read.html.print;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A 64-bit fingerprint of which few bits differ when few words do.
 *
 * <p>Source: Charikar, Similarity Estimation Techniques from Rounding Algorithms (2002), over words of at least four
 * letters, each hashed with FNV-1a and mixed. It is for finding equal pages quickly; Stemma's own comparison does not
 * use it.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** 16 hexadecimal digits. */
    static String of(String text) {
        int[] votes = new int[64];
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (word.length() >= 4) {
                    vote(votes, word.toString().toLowerCase(Locale.ROOT));
                }
                word.setLength(0);
            }
        }
        long bits = 0;
        for (int b = 0; b < 64; b++) {
            bits |= votes[b] > 0 ? 1L << b : 0;
        }
        return HexFormat.of().toHexDigits(bits);
    }

    private static void vote(int[] votes, String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        for (int b = 0; b < 64; b++) {
            votes[b] += (hash >>> b & 1) == 1 ? 1 : -1;
        }
    }
}
