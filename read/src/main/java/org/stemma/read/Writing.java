package org.stemma.read;

import java.util.List;
import java.util.Map;

/**
 * How much a decoding looks like writing. Only characters beyond ASCII speak: what a wrong encoding makes of them are
 * letters of many languages at once, signs that nobody prints, capitals inside words.
 */
final class Writing {

    /** Punctuation and signs of any language's print. */
    private static final String COMMON = "\u00A0«»“”„‘’‚–—…•§°·€£¥©®™¿¡ºª№×½¼¾";

    /** For each code page the letters with marks of single languages, small: a text is written in one of them. */
    private static final Map<String, List<String>> ALPHABETS = Map.of(
            "windows-1252",
            List.of(
                    "äöüßé",
                    "àâæçéèêëîïôœùûüÿ",
                    "áéíóúüñçà",
                    "àèéìíîòóùú",
                    "ãáàâçéêíóôõúü",
                    "æøåéóòäö",
                    "åäöéàü",
                    "áéíóúýþæöð",
                    "ëïéèüöáí"),
            "windows-1250",
            List.of("áčďéěíňóřšťúůýžäĺľŕô", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
            "windows-1254",
            List.of("çğıöşüâîû"));

    private int good;
    private int bad;
    private int borrowed;
    private int letters;
    private final int[] ofAlphabet = new int[16];

    private Writing() {}

    /** At most 1, higher is likelier; 0 for plain ASCII. */
    static double score(String charset, String text) {
        Writing writing = new Writing();
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                seen++;
                writing.judge(
                        charset,
                        c,
                        i == 0 ? ' ' : text.charAt(i - 1),
                        i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        if (writing.good * 3 >= seen) {
            writing.good += writing.borrowed;
        }
        return seen == 0 ? 0 : (writing.good + writing.ofOneLanguage() - 2.0 * writing.bad) / seen;
    }

    private double ofOneLanguage() {
        int most = 0;
        for (int count : ofAlphabet) {
            most = Math.max(most, count);
        }
        return most - 2.0 * (letters - most);
    }

    private void judge(String charset, char c, char before, char after) {
        if (c == '\uFFFD' || c < 0xA0 || Character.getType(c) == Character.PRIVATE_USE) {
            bad += 2;
        } else if (COMMON.indexOf(c) >= 0) {
            good++;
        } else {
            switch (charset) {
                case "windows-1251", "KOI8-R" ->
                    inRuns(c, before, after, c >= 0x400 && c < 0x460 || c == 'Ґ' || c == 'ґ');
                case "windows-1253" -> inRuns(c, before, after, c >= 0x386 && c < 0x3CF);
                case "windows-1252", "windows-1250", "windows-1254" ->
                    amongLatin(c, before, after, ALPHABETS.getOrDefault(charset, List.of()));
                default -> eastAsian(charset, c);
            }
        }
    }

    /** A script of its own: letters stand beside letters of the same script, capitals at the front. */
    private void inRuns(char c, char before, char after, boolean own) {
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean mixed = isAsciiLetter(before) || isAsciiLetter(after);
        if (own && !capitalInside && !mixed) {
            good++;
        } else {
            bad++;
        }
    }

    /** Letters with marks among plain letters. A run of three of them is another script read wrongly. */
    private void amongLatin(char c, char before, char after, List<String> alphabets) {
        boolean run = before >= 0xC0 && Character.isLetter(before) && after >= 0xC0 && Character.isLetter(after);
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        if (!Character.isLetter(c) || run || capitalInside) {
            bad++;
            return;
        }
        letters++;
        char small = Character.toLowerCase(c);
        for (int i = 0; i < alphabets.size(); i++) {
            ofAlphabet[i] += alphabets.get(i).indexOf(small) >= 0 ? 1 : 0;
        }
    }

    /** Japanese shows by its kana; its Chinese characters count only beside enough of them. */
    private void eastAsian(String charset, char c) {
        boolean kana = c >= 0x3041 && c < 0x3100;
        boolean hangul = c >= 0xAC00 && c < 0xD7A4;
        boolean han = c >= 0x4E00 && c < 0x9FFF;
        boolean wide = c >= 0x3000 && c < 0x3020 || c >= 0xFF01 && c < 0xFF5F;
        boolean japanese = charset.equals("Shift_JIS") || charset.equals("EUC-JP");
        boolean own = japanese ? kana : charset.equals("EUC-KR") ? hangul : han;
        if (own || wide) {
            good++;
        } else if (japanese && han) {
            borrowed++;
        } else {
            bad++;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
