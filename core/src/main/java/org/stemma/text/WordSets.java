package org.stemma.text;

import java.util.HashSet;
import java.util.Set;

/** Sets of words put together, for telling by one look that a word is in none of them. */
public final class WordSets {

    private WordSets() {}

    /** The words of all {@code sets}; immutable. */
    @SafeVarargs
    public static Set<String> all(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
