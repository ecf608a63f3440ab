package org.stemma.archive.sql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.stemma.archive.store.Page;

/** Where a part of a list ended: the sort keys of its last item, in letters that an address may hold. */
final class Cursors {

    private Cursors() {}

    /** The first {@code limit} of {@code rows}, which has one more when there are more. */
    static <T> Page<T> page(List<T> rows, int limit, Function<T, String> place) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        String last = place.apply(rows.get(limit - 1));
        String next = Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
        return new Page<>(rows.subList(0, limit), next);
    }

    /** What {@link #page} encoded. @throws IllegalArgumentException if it is none of ours */
    static String place(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no such part of the list: " + cursor, e);
        }
    }

    static long number(String cursor) {
        try {
            return Long.parseLong(place(cursor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no such part of the list: " + cursor, e);
        }
    }
}
