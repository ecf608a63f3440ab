package org.stemma.entity;

import java.util.List;

/**
 * A run of units that may be one name.
 *
 * @param units the sentence
 * @param from first unit
 * @param to one past the last
 * @param titled whether an office or a form of address stands before it
 */
record Chunk(List<Unit> units, int from, int to, boolean titled) {

    int size() {
        return to - from;
    }

    Unit first() {
        return units.get(from);
    }

    Unit last() {
        return units.get(to - 1);
    }

    /** The folded words, parted by one space. */
    String phrase() {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(units.get(i).form());
        }
        return phrase.toString();
    }

    /** The form of the unit at {@code i}; empty outside the sentence. */
    String form(int i) {
        return i >= 0 && i < units.size() ? units.get(i).form() : "";
    }

    /** Whether any unit belongs to the list. */
    boolean has(java.util.Set<String> list) {
        for (int i = from; i < to; i++) {
            if (list.contains(units.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
