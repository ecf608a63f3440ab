package org.stemma.read.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which scripts languages are written in, as far as it takes to see that a text cannot be in one. */
final class Scripts {
    private static final Set<String> CYRILLIC =
            Set.of("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "ba", "ce");
    private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ps", "ug", "sd", "ckb");
    private static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne", "sa");
    private static final Set<String> TWO = Set.of("sr", "uz", "az", "ku", "bs", "ms", "pa", "sh");
    private static final Map<String, UnicodeScript> OWN = Map.ofEntries(
            Map.entry("el", UnicodeScript.GREEK),
            Map.entry("he", UnicodeScript.HEBREW),
            Map.entry("iw", UnicodeScript.HEBREW),
            Map.entry("zh", UnicodeScript.HAN),
            Map.entry("ko", UnicodeScript.HANGUL),
            Map.entry("th", UnicodeScript.THAI),
            Map.entry("bn", UnicodeScript.BENGALI),
            Map.entry("gu", UnicodeScript.GUJARATI),
            Map.entry("ta", UnicodeScript.TAMIL),
            Map.entry("te", UnicodeScript.TELUGU),
            Map.entry("kn", UnicodeScript.KANNADA),
            Map.entry("ml", UnicodeScript.MALAYALAM),
            Map.entry("si", UnicodeScript.SINHALA),
            Map.entry("ka", UnicodeScript.GEORGIAN),
            Map.entry("hy", UnicodeScript.ARMENIAN),
            Map.entry("am", UnicodeScript.ETHIOPIC),
            Map.entry("km", UnicodeScript.KHMER),
            Map.entry("lo", UnicodeScript.LAO),
            Map.entry("my", UnicodeScript.MYANMAR));

    private Scripts() {}

    /** Whether most letters are of a script that the language is not written in. */
    static boolean contradict(String language, String text) {
        if (TWO.contains(language)) {
            return false;
        }
        UnicodeScript most = most(text);
        if (language.equals("ja")) {
            return most != UnicodeScript.HAN && most != UnicodeScript.HIRAGANA && most != UnicodeScript.KATAKANA;
        }
        return most != expected(language);
    }

    private static UnicodeScript expected(String language) {
        if (CYRILLIC.contains(language)) {
            return UnicodeScript.CYRILLIC;
        }
        if (ARABIC.contains(language)) {
            return UnicodeScript.ARABIC;
        }
        return DEVANAGARI.contains(language)
                ? UnicodeScript.DEVANAGARI
                : OWN.getOrDefault(language, UnicodeScript.LATIN);
    }

    private static UnicodeScript most(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
