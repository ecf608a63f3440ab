package org.stemma.time;

import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Cardinals;
import org.stemma.text.WordSets;

/** The words that dates are made of, folded. */
final class DateWords {

    /** Prepositions that stand before a date and are no part of it. */
    static final Set<String> LEADS = Set.of(
            "in", "on", "at", "by", "since", "until", "till", "from", "before", "after", "during", "through", "for",
            "over", "within", "to", "into", "of", "than", "between", "around", "about");

    /** Words that make a number beside them a rough one. */
    static final Set<String> ROUGH = Set.of(
            "about",
            "around",
            "some",
            "roughly",
            "approximately",
            "almost",
            "nearly",
            "over",
            "under",
            "than",
            "least",
            "most",
            "to",
            "just",
            "only",
            "estimated",
            "barely");

    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("second", ChronoUnit.SECONDS),
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("night", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("fortnight", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("decade", ChronoUnit.DECADES),
            Map.entry("century", ChronoUnit.CENTURIES),
            Map.entry("centurie", ChronoUnit.CENTURIES));

    /** What counts units beside the numerals. */
    private static final Map<String, Integer> NUMBERS = Map.of("a", 1, "an", 1, "couple", 2, "hundred", 100);

    private static final Map<String, DateForm.Turn> TURNS = Map.ofEntries(
            Map.entry("last", DateForm.Turn.LAST),
            Map.entry("past", DateForm.Turn.LAST),
            Map.entry("this", DateForm.Turn.THIS),
            Map.entry("current", DateForm.Turn.THIS),
            Map.entry("next", DateForm.Turn.NEXT),
            Map.entry("coming", DateForm.Turn.NEXT));

    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "final", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    /** Before a turn these name a part of what it turns to: {@code late last year}. */
    static final Set<String> PARTS = Set.of("earlier", "later", "early", "late", "sometime", "mid");

    private static final Set<String> EDGES =
            Set.of("end", "beginning", "start", "middle", "close", "turn", "half", "part");

    /** Words in small letters that an expression of time can begin with, dates and figures aside. */
    private static final Set<String> FIRST = WordSets.all(
            Set.of("that", "the", "from", "between", "q1", "q2", "q3", "q4"),
            PARTS,
            NUMBERS.keySet(),
            Cardinals.VALUES.keySet(),
            TURNS.keySet(),
            ORDINALS.keySet(),
            SEASONS,
            EDGES);

    private DateWords() {}

    /**
     * Whether an expression of time can begin with {@code form}, in small letters, where no date does: most words are told by that.
     */
    static boolean first(String form) {
        return FIRST.contains(form) || !form.isEmpty() && form.charAt(0) <= '9';
    }

    /** The unit of time that a singular or plural names; null if none. */
    static @Nullable ChronoUnit unit(String form) {
        ChronoUnit unit = UNITS.get(form);
        return unit == null && form.endsWith("s") ? UNITS.get(form.substring(0, form.length() - 1)) : unit;
    }

    /** How many units of {@link #unit} one of {@code form} is: two weeks for a fortnight. */
    static int times(String form) {
        return form.startsWith("fortnight") ? 2 : 1;
    }

    /** A number word below a hundred or a short row of digits; null if none. */
    static @Nullable Integer number(String form) {
        Integer word = NUMBERS.getOrDefault(form, Cardinals.VALUES.get(form));
        if (word != null && word > 0) {
            return word;
        }
        boolean digits = !form.isEmpty() && form.length() <= 3 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(form) : null;
    }

    static DateForm.@Nullable Turn turn(String form) {
        return TURNS.get(form);
    }

    static @Nullable Integer ordinal(String form) {
        return ORDINALS.get(form);
    }

    static boolean season(String form) {
        return SEASONS.contains(form);
    }

    static boolean edge(String form) {
        return EDGES.contains(form);
    }

    static @Nullable Month month(String form) {
        return TimeReader.month(form);
    }
}
