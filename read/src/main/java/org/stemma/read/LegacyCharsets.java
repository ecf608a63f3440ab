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
            "GB18030",
            "Big5",
            "EUC-KR");

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
            double score = text == null ? Double.NEGATIVE_INFINITY : Script.score(candidate.name(), text);
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

    /** How much a decoding looks like writing; only non-ASCII characters speak. */
    private static final class Script {

        private int good;
        private int bad;
        private int seen;

        static double score(String charset, String text) {
            Script script = new Script();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    script.seen++;
                    script.judge(
                            charset,
                            c,
                            i == 0 ? ' ' : text.charAt(i - 1),
                            i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                }
            }
            return script.seen == 0 ? 0 : (script.good - 2.0 * script.bad) / script.seen;
        }

        private void judge(String charset, char c, char before, char after) {
            if (c == '\uFFFD' || c < 0xA0 || Character.getType(c) == Character.PRIVATE_USE) {
                bad += 2;
                return;
            }
            switch (charset) {
                case "windows-1251", "KOI8-R" ->
                    inRuns(c, before, after, c >= 0x400 && c < 0x460 || c == 'Ґ' || c == 'ґ');
                case "windows-1253" -> inRuns(c, before, after, c >= 0x386 && c < 0x3CF);
                case "windows-1252" -> amongLatin(c, before, after, WESTERN);
                case "windows-1250" -> amongLatin(c, before, after, CENTRAL);
                case "windows-1254" -> amongLatin(c, before, after, TURKISH);
                default -> eastAsian(charset, c);
            }
        }

        /** A script of its own: letters stand beside letters of the same script, capitals at the front. */
        private void inRuns(char c, char before, char after, boolean own) {
            if (!own) {
                good += COMMON.indexOf(c) >= 0 ? 1 : 0;
                bad += COMMON.indexOf(c) >= 0 ? 0 : 1;
                return;
            }
            boolean neighbour =
                    before >= 0x370 && Character.isLetter(before) || after >= 0x370 && Character.isLetter(after);
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean lowerAfterAsciiLetter = isAscii(before) || isAscii(after);
            if (capitalInside || lowerAfterAsciiLetter) {
                bad++;
            } else if (neighbour || !Character.isLetter(before) && !Character.isLetter(after)) {
                good++;
            }
        }

        /** Letters with marks among plain letters. A run of three of them is another script read wrongly. */
        private void amongLatin(char c, char before, char after, String letters) {
            if (letters.indexOf(c) >= 0) {
                boolean run =
                        before >= 0xC0 && Character.isLetter(before) && after >= 0xC0 && Character.isLetter(after);
                boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
                good += run || capitalInside ? 0 : 1;
                bad += run || capitalInside ? 1 : 0;
            } else {
                good += COMMON.indexOf(c) >= 0 ? 1 : 0;
                bad += COMMON.indexOf(c) >= 0 ? 0 : 1;
            }
        }

        private void eastAsian(String charset, char c) {
            boolean kana = c >= 0x3041 && c < 0x3100;
            boolean hangul = c >= 0xAC00 && c < 0xD7A4;
            boolean han = c >= 0x4E00 && c < 0x9FFF;
            boolean wide = c >= 0x3000 && c < 0x3020 || c >= 0xFF01 && c < 0xFF5F || COMMON.indexOf(c) >= 0;
            boolean own = switch (charset) {
                case "Shift_JIS", "EUC-JP" -> kana || han;
                case "EUC-KR" -> hangul;
                default -> han;
            };
            good += own || wide ? 1 : 0;
            bad += own || wide ? 0 : 1;
        }

        private static boolean isAscii(char c) {
            return c < 0x80 && Character.isLetter(c);
        }

        private static final String COMMON = "\u00A0«»“”„‘’‚–—…•§°·€£¥©®™¿¡ºª№×½¼¾";
        private static final String WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŸšžŠŽðþÐÞ";
        private static final String CENTRAL =
                "áâăäąćčçďđéęëěíîĺľłńňóôőöŕřśšşťţúůűüýźžżßÁÂĂÄĄĆČÇĎĐÉĘËĚÍÎĹĽŁŃŇÓÔŐÖŔŘŚŠŞŤŢÚŮŰÜÝŹŽŻ";
        private static final String TURKISH = "çğıöşüâîûÇĞİÖŞÜÂÎÛ";
    }
}
