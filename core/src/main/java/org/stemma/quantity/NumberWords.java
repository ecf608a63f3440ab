package org.stemma.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of English, and the letters that stand behind digits. */
final class NumberWords {

    static final Map<String, Double> SCALE = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("lakh", 1e5),
            Map.entry("million", 1e6),
            Map.entry("crore", 1e7),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("dozen", 12d));

    /** Scales that only stand behind digits: {@code 5 bn}. */
    static final Map<String, Double> SHORT_SCALE =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mln", 1e6, "b", 1e9, "bn", 1e9, "bln", 1e9, "tn", 1e12, "trn", 1e12);

    /** Plurals of scales: they name no number. */
    static final Map<String, Double> SCORES = Map.of(
            "dozens",
            12d,
            "hundreds",
            100d,
            "thousands",
            1e3,
            "lakhs",
            1e5,
            "millions",
            1e6,
            "crores",
            1e7,
            "billions",
            1e9,
            "scores",
            20d,
            "tens",
            10d,
            "trillions",
            1e12);

    static final Map<String, Integer> ORDINAL = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));

    private NumberWords() {}

    /** A scale word or, behind digits, its abbreviation; null if none. */
    static @Nullable Double scale(String form, boolean behindDigits) {
        Double scale = SCALE.get(form);
        return scale == null && behindDigits ? SHORT_SCALE.get(form) : scale;
    }
}
