package org.stemma.entity;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a report calls a person: {@code the former Norwegian prime minister}.
 *
 * @param head the office or calling
 * @param marks what narrows it, folded; a people's word as its country's code
 * @param former whether the office is a past one
 */
record Role(String head, Set<String> marks, boolean former) {

    private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "ousted", "retired");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "of",
            "for",
            "and",
            "to",
            "new",
            "current",
            "top",
            "longtime",
            "outgoing",
            "then",
            "s",
            "said",
            "told");

    /** Reads the words of an office, the head given apart. */
    static Role of(String head, Iterable<String> words) {
        TreeSet<String> marks = new TreeSet<>();
        boolean former = head.startsWith("ex-");
        for (String word : words) {
            String code = Lists.people(word) != null ? Lists.people(word) : Lists.country(word);
            if (PAST.contains(word)) {
                former |= !word.equals("then");
            } else if (code != null) {
                marks.add(code);
            } else if (!EMPTY.contains(word) && !word.equals(head)) {
                marks.add(word);
            }
        }
        return new Role(head.startsWith("ex-") ? head.substring(3) : head, marks, former);
    }

    /** Whether a description in these words can mean a holder of {@code office}: it says no more, and nothing else. */
    boolean means(Role office) {
        boolean same = head.equals(office.head)
                || Lists.set("top").contains(head) && Lists.set("leads").contains(office.head);
        return same && former == office.former && office.marks.containsAll(marks);
    }
}
