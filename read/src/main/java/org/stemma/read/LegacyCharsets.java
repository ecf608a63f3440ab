package org.stemma.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses among the encodings that came before UTF-8, for text of which nothing is declared.
 *
 * <p>A candidate is scored by what its decoding looks like as writing: letters of its own script in runs, capital letters
 * at the beginning of words and not inside, common punctuation; characters that news does not print count against it. Ties go to
 * the earlier candidate. Candidates that the platform lacks are skipped. What it cannot tell apart is named in
 * docs/formats.md; {@code --encoding} decides then.
 */
final class LegacyCharsets {

    /** In the order of preference; the first decodes every byte sequence that is left. */
    private static final List<String> NAMES = List.of(
            "windows-1252",
            "windows-1251",
            "KOI8-R",
            "windows-1250",
            "windows-1253",
            "windows-1254",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "GB18030",
            "Big5");

    private static final List<Charset> CANDIDATES =
            NAMES.stream().filter(Charset::isSupported).map(Charset::forName).toList();

    private static final int SAMPLE_BYTES = 1 << 16;

    private LegacyCharsets() {}

    /** The likeliest encoding; windows-1252 where nothing speaks for another. */
    static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE_BYTES ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE_BYTES);
        Charset best = CANDIDATES.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            String text = decode(sample, candidate);
            double score = text == null ? Double.NEGATIVE_INFINITY : Writing.score(candidate.name(), text);
            if (score > bestScore + 1e-9) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static @Nullable String decode(byte[] sample, Charset charset) {
        boolean manyBytes = charset.newEncoder().maxBytesPerChar() > 1.5f;
        CharBuffer out = CharBuffer.allocate(sample.length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(manyBytes ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(manyBytes ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
        if (decoder.decode(ByteBuffer.wrap(sample), out, false).isError()) {
            return null;
        }
        return out.flip().toString();
    }
}
