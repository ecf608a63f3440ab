package org.stemma.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Language codes and names as archives write them, to BCP 47. */
final class Languages {

    /** ISO 639-2 codes of three letters and English names, lower case, to codes of two letters. */
    private static final Map<String, String> CODES = codes();

    /** Bibliographic codes of ISO 639-2 that differ from the terminological ones that the platform knows. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.of(
            "ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "gre", "el", "cze", "cs", "rum", "ro", "per", "fa",
            "alb", "sq", "ice", "is");

    private Languages() {}

    /** {@code eng}, {@code EN_us}, {@code English}: {@code en}, {@code en-US}, {@code en}. Empty when not understood. */
    static Optional<String> tag(String written) {
        String plain = written.strip().replace('_', '-');
        String lower = plain.toLowerCase(Locale.ROOT);
        if (CODES.containsKey(lower)) {
            return Optional.ofNullable(CODES.get(lower));
        }
        if (BIBLIOGRAPHIC.containsKey(lower)) {
            return Optional.ofNullable(BIBLIOGRAPHIC.get(lower));
        }
        String tag = Locale.forLanguageTag(plain).toLanguageTag();
        return tag.equals("und") || plain.indexOf('-') < 0 && plain.length() > 3 ? Optional.empty() : Optional.of(tag);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String two : Locale.getISOLanguages()) {
            Locale locale = Locale.of(two);
            codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), two);
            try {
                codes.putIfAbsent(locale.getISO3Language(), two);
            } catch (MissingResourceException withoutThreeLetters) {
                continue;
            }
        }
        return codes;
    }
}
