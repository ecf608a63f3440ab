package org.stemma.sketch;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import org.stemma.text.TokenKind;

/**
 * A word as the sketch sees it.
 *
 * @param form hash of the folded form
 * @param stem hash of the stem
 * @param rare whether it can tell events apart: a number of two digits or more, or a stem that news in general seldom
 *     uses
 */
public record HashedWord(long form, long stem, boolean rare) {

    /** Komihash 5.0 as hash4j has it: the fastest of its hashes here, and pinned by name, so that it never changes. */
    static final Hasher64 HASHER = Hashing.komihash5_0();

    /** Shorter stems are clitics, initials and list marks. */
    private static final int SHORTEST_STEM = 3;

    /** What a sketch sees of a token. */
    public static HashedWord of(String form, String stem, TokenKind kind, String language) {
        boolean rare = kind == TokenKind.NUMBER
                ? form.length() > 1
                : stem.length() >= SHORTEST_STEM && !CommonStems.common(stem, language);
        return new HashedWord(HASHER.hashCharsToLong(form), HASHER.hashCharsToLong(stem), rare);
    }
}
