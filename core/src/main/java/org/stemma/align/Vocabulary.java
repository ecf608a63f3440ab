package org.stemma.align;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for words. Ids depend on the order in which words come and so never leave a run. Weights are added up in their order,
 * so who wants the same sums to the last bit has words numbered in the same order. Safe for use by several threads at once.
 */
public final class Vocabulary {

    private final ConcurrentHashMap<String, Integer> ids = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The id of {@code word}, from 0; the same for equal words. */
    public int id(String word) {
        Integer known = ids.get(word);
        return known != null ? known : ids.computeIfAbsent(word, w -> next.getAndIncrement());
    }

    /** How many ids were given. */
    public int size() {
        return next.get();
    }
}
