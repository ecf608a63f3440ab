package org.stemma.archive.store;

import java.util.Locale;

/**
 * A user's word on two reports: whether they tell the same story, or whether one can derive from the other. Later ones
 * overrule earlier ones of the same kind on the same two.
 *
 * @param number from 1; 0 for one that is not stored yet
 * @param at when, ISO 8601 in UTC
 * @param kind what is decided
 * @param a a report's id
 * @param b another report's id
 * @param same whether it is so: they tell the same story, or a link between them is left to the evidence
 * @param note what the user did, as a plain clause
 */
public record Decision(long number, String at, Kind kind, String a, String b, boolean same, String note) {

    /** What can be decided of two reports. */
    public enum Kind {
        /** Whether they tell the same story. */
        STORY,
        /** Whether the evidence for a link between them holds. */
        LINK;

        /** The name as stored and printed: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that name. @throws IllegalArgumentException if there is none */
        public static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
