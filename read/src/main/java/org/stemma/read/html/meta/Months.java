package org.stemma.read.html.meta;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of months in the languages of the news.
 *
 * <p>Source: the platform's CLDR data, full and short forms, in running and stand-alone case. A name that means
 * different months in different languages (Croatian and Polish {@code listopad}) counts only with the page's language.
 */
final class Months {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "is", "pl", "cs", "sk", "hu", "ro", "hr",
            "sr", "sl", "bg", "uk", "ru", "be", "el", "tr", "az", "et", "lv", "lt", "sq", "mk", "ca", "gl", "eu", "ga",
            "cy", "af", "sw", "zu", "xh", "id", "ms", "vi", "ar", "fa", "he", "hi", "mr", "bn", "ta", "te", "ur", "ka",
            "hy", "kk");

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
    private static final Map<String, Integer> ALL = new HashMap<>();

    static {
        Set<String> torn = new HashSet<>();
        for (String language : LANGUAGES) {
            Map<String, Integer> names = names(Locale.of(language));
            BY_LANGUAGE.put(language, names);
            names.forEach((name, month) -> {
                Integer before = ALL.putIfAbsent(name, month);
                if (before != null && !before.equals(month)) {
                    torn.add(name);
                }
            });
        }
        torn.forEach(ALL::remove);
        ALL.put("sept", 9);
    }

    private Months() {}

    private static Map<String, Integer> names(Locale locale) {
        Map<String, Integer> out = new HashMap<>();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        add(out, symbols.getMonths());
        add(out, symbols.getShortMonths());
        for (int m = 1; m <= 12; m++) {
            java.time.Month month = java.time.Month.of(m);
            for (java.time.format.TextStyle style : List.of(
                    java.time.format.TextStyle.FULL,
                    java.time.format.TextStyle.FULL_STANDALONE,
                    java.time.format.TextStyle.SHORT,
                    java.time.format.TextStyle.SHORT_STANDALONE)) {
                put(out, month.getDisplayName(style, locale), m);
            }
        }
        return out;
    }

    private static void add(Map<String, Integer> out, String[] names) {
        for (int i = 0; i < 12; i++) {
            put(out, names[i], i + 1);
        }
    }

    private static void put(Map<String, Integer> out, String name, int month) {
        String key = key(name);
        if (key.length() > 1 && !Character.isDigit(key.charAt(0))) {
            out.putIfAbsent(key, month);
        }
    }

    private static String key(String name) {
        String s = name.toLowerCase(Locale.ROOT);
        return s.endsWith(".") ? s.substring(0, s.length() - 1) : s;
    }

    /** 1 to 12 for a month's name in the language, else in any language in which it has one meaning. */
    static Optional<Integer> of(String name, String language) {
        String key = key(name);
        Integer own = BY_LANGUAGE.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(own == null ? ALL.get(key) : own);
    }
}
