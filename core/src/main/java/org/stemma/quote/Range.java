package org.stemma.quote;

/** Units of a line. @param from the first @param to one past the last; at least one unit */
record Range(int from, int to) {

    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("range [" + from + ", " + to + ") is empty or negative");
        }
    }

    boolean holds(int i) {
        return from <= i && i < to;
    }
}
