package org.stemma.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for parts of a day, month or year. */
final class Parts {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("early", "early"),
            Map.entry("mid", "mid"),
            Map.entry("late", "late"),
            Map.entry("beginning", "early"),
            Map.entry("start", "early"),
            Map.entry("end", "late"),
            Map.entry("middle", "mid"),
            Map.entry("morning", "morning"),
            Map.entry("afternoon", "afternoon"),
            Map.entry("evening", "evening"),
            Map.entry("night", "night"));

    private Parts() {}

    static @Nullable String of(String form) {
        return NAMES.get(form);
    }

    /** Whether the word describes ({@code early in May}), where others can be verbs. */
    static boolean adjective(String form) {
        return form.equals("early")
                || form.equals("mid")
                || form.equals("late")
                || form.equals("morning")
                || form.equals("afternoon")
                || form.equals("evening")
                || form.equals("night");
    }

    /** Whether two parts exclude one another; evening and night, mid and its neighbours run into one another. */
    static boolean opposed(String a, String b) {
        return is(a, b, "early", "late")
                || is(a, b, "morning", "evening")
                || is(a, b, "morning", "afternoon")
                || is(a, b, "afternoon", "night")
                || is(a, b, "morning", "night");
    }

    private static boolean is(String a, String b, String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }
}
