package org.stemma.story;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.sketch.TermStatistics;

/** What a stem says before any report came: how rare English news in general has it, by the hash that prints name. */
final class GeneralIdf {

    private static final TermStatistics GENERAL = TermStatistics.of(List.of());

    /** Of a stem that the table of common ones does not know; also of every stem of other languages. */
    static final double UNSEEN = GENERAL.idf("\0");

    private static final Map<Integer, Double> BY_HASH = new HashMap<>();

    static {
        TermStatistics.commonStems().forEach(stem -> BY_HASH.put(hash(stem), GENERAL.idf(stem)));
    }

    private GeneralIdf() {}

    /** The hash of a stem, as prints name it. */
    static int hash(String stem) {
        return (int) (Hashing.komihash5_0().hashCharsToLong(stem) >>> (64 - StoryPrint.STEM_BITS));
    }

    /** Its weight, a natural logarithm. */
    static double of(int hash) {
        return BY_HASH.getOrDefault(hash, UNSEEN);
    }
}
