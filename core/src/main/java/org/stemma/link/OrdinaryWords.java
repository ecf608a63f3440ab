package org.stemma.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentencePair;

/**
 * How many ordinary words (no names, no numbers, no function words) aligned sentences share.
 *
 * <p>Two reporters who write of one happening must use its names and numbers; the ordinary words around them are free,
 * so sharing them sentence by sentence tells a copy from a coincidence.
 */
final class OrdinaryWords {

    private OrdinaryWords() {}

    /** Shared ordinary words over the ordinary words of the shorter sides, in [0, 1]; 0 without pairs. */
    static double share(IndexedReport a, IndexedReport b, List<SentencePair> pairs) {
        int shared = 0;
        int possible = 0;
        for (SentencePair p : pairs) {
            Map<Integer, Integer> bag = bag(a, p.a());
            int sizeA = bag.values().stream().mapToInt(Integer::intValue).sum();
            int sizeB = 0;
            int common = 0;
            for (Map.Entry<Integer, Integer> e : bag(b, p.b()).entrySet()) {
                sizeB += e.getValue();
                common += Math.min(e.getValue(), bag.getOrDefault(e.getKey(), 0));
            }
            shared += common;
            possible += Math.min(sizeA, sizeB);
        }
        return possible == 0 ? 0 : (double) shared / possible;
    }

    private static Map<Integer, Integer> bag(IndexedReport r, int sentence) {
        Map<Integer, Integer> bag = new HashMap<>();
        for (int w = r.firstWord(sentence); w < r.endWord(sentence); w++) {
            if (r.ordinary(w)) {
                bag.merge(r.stem(w), 1, Integer::sum);
            }
        }
        return bag;
    }
}
