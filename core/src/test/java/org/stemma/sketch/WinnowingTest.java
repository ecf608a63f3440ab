package org.stemma.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WinnowingTest {

    @Test
    void leavesACommonAnchorInEveryLongEnoughSharedStretch() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            Texts texts = new Texts(i);
            int windowA = random.nextBoolean() ? 4 : 2;
            int windowB = random.nextBoolean() ? 4 : 2;
            List<String> shared = texts.words(8); // 4 shingles
            Sketch a = sketch(texts, shared, windowA, random);
            Sketch b = sketch(texts, shared, windowB, random);
            Set<Long> both = anchors(a);
            both.retainAll(anchors(b));
            assertThat(both).isNotEmpty();
        }
    }

    private static Sketch sketch(Texts texts, List<String> inside, int window, SplittableRandom random) {
        List<String> words = new ArrayList<>(texts.words(80));
        words.addAll(random.nextInt(words.size() + 1), inside);
        SketchOptions options = SketchOptions.defaults().withWindows(window, window);
        return new Sketcher(options).sketch(Texts.report("r", words));
    }

    @Test
    void leavesAnAnchorInAStretchShorterThanTheWindow() {
        Sketch sketch = new Sketcher().sketch(Texts.report("r", new Texts(4).words(5)));
        assertThat(sketch.anchorCount()).isEqualTo(1);
    }

    /**
     * The share of anchors is 2 / (window + 1) for hashes in random order. 100 texts of distinct words; the count's
     * spread is bounded by that of independent draws (anchors repel each other), so the binomial p-value is on the safe
     * side.
     */
    @Test
    void keepsTwoOfFiveShinglesAsAnchors() {
        SplittableRandom random = new SplittableRandom(9);
        int shingles = 0;
        int anchors = 0;
        for (int i = 0; i < 100; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 304; w++) {
                words.add(Texts.word(random.nextInt(1_000_000)));
            }
            Sketch sketch = new Sketcher().sketch(Texts.report("r" + i, words));
            shingles += sketch.shingleCount();
            anchors += sketch.anchorCount();
        }
        assertThat(Binomial.twoSided(anchors, shingles, 0.4)).isGreaterThan(0.001);
    }

    /** Each of the highest four bits of an anchor is set in half of them: anchors fill an index evenly. */
    @Test
    void spreadsAnchorsOverAllHashes() {
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            all.addAll(anchors(new Sketcher().sketch(Texts.report("r" + i, new Texts(100 + i).words(300)))));
        }
        for (int bit = 60; bit < 64; bit++) {
            int place = bit;
            int set = (int) all.stream().filter(h -> (h >>> place & 1) != 0).count();
            assertThat(Binomial.twoSided(set, all.size(), 0.5)).isGreaterThan(0.001);
        }
    }

    private static Set<Long> anchors(Sketch sketch) {
        Set<Long> set = new HashSet<>();
        for (int i = 0; i < sketch.anchorCount(); i++) {
            set.add(sketch.anchor(i));
        }
        return set;
    }
}
