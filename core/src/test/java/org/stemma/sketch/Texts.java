package org.stemma.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.stemma.model.Report;

/** Seeded texts of invented words, about as skewed as news. */
final class Texts {

    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gl", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] CODAS = {"", "n", "r", "l", "k", "m", "nd", "rt"};

    private final SplittableRandom random;

    Texts(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The word of rank {@code rank}. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= 1120) {
            int syllable = rest % 1120;
            word.append(ONSETS[syllable % 20]).append(VOWELS[syllable / 20 % 7]).append(CODAS[syllable / 140]);
        }
        return word.append("ic").toString();
    }

    /** Words whose ranks fall off as by Zipf's law, up to rank 50,000. */
    List<String> words(int count) {
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(word((int) Math.exp(random.nextDouble() * Math.log(50_000)) - 1));
        }
        return words;
    }

    /** The same words, of which about {@code share} are replaced. */
    List<String> replaced(List<String> words, double share) {
        List<String> other = words(words.size());
        List<String> mixed = new ArrayList<>(words);
        for (int i = 0; i < mixed.size(); i++) {
            if (random.nextDouble() < share) {
                mixed.set(i, other.get(i));
            }
        }
        return mixed;
    }

    static Report report(String id, List<String> words) {
        return Report.of(id, String.join(" ", words));
    }
}
