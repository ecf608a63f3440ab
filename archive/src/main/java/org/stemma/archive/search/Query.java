package org.stemma.archive.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in a report.
 *
 * <p>Written: words, all of which must stand there; {@code "a phrase"}; {@code one OR other}; {@code -word} or
 * {@code NOT word}; {@code ( )}; {@code begin*}; and before any of these {@code title:}, {@code text:}, {@code outlet:} or
 * {@code author:}. Letter case and diacritics say nothing, except that AND, OR and NOT are in capitals.
 */
public sealed interface Query {

    /** Where words are looked for. */
    enum Field {
        /** The headline. */
        TITLE,
        /** The running text. */
        TEXT,
        /** Who published it. */
        OUTLET,
        /** Who wrote it. */
        AUTHOR;

        /** The field that is written so before a colon. */
        static @Nullable Field of(String name) {
            for (Field field : values()) {
                if (field.name().equalsIgnoreCase(name)) {
                    return field;
                }
            }
            return null;
        }

        /** The name as written: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words next to each other, in this order.
     *
     * @param field where; null for anywhere
     * @param words at least one, as written
     * @param prefix whether the last one may go on
     */
    record Phrase(@Nullable Field field, List<String> words, boolean prefix) implements Query {
        /** @throws IllegalArgumentException if there is no word */
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase needs a word");
            }
        }
    }

    /**
     * All of some, and none of others.
     *
     * @param must at least one
     * @param not may be empty
     */
    record All(List<Query> must, List<Query> not) implements Query {
        /** @throws IllegalArgumentException if nothing must stand there */
        public All {
            must = List.copyOf(must);
            not = List.copyOf(not);
            if (must.isEmpty()) {
                throw new IllegalArgumentException("a search needs something that must stand in the report");
            }
        }
    }

    /** At least one of some. @param of at least two */
    record Any(List<Query> of) implements Query {
        /** @throws IllegalArgumentException if there are less than two */
        public Any {
            of = List.copyOf(of);
            if (of.size() < 2) {
                throw new IllegalArgumentException("a choice needs two or more, was of " + of.size());
            }
        }
    }

    /**
     * What {@code written} asks for; empty when it has no word that must stand in the report. Never fails: what is not
     * closed ends with the line.
     *
     * @throws IllegalArgumentException if it is longer than {@value QueryReader#LONGEST_CHARS} characters or nests deeper
     *     than {@value QueryReader#DEEPEST}
     */
    static Optional<Query> parse(String written) {
        return new QueryReader(written).read();
    }

    /** Any of {@code words}, anywhere. @throws IllegalArgumentException if there is none */
    static Query anyOf(List<String> words) {
        List<Query> each = words.stream()
                .<Query>map(word -> new Phrase(null, List.of(word), false))
                .toList();
        return each.size() == 1 ? each.get(0) : new Any(each);
    }
}
