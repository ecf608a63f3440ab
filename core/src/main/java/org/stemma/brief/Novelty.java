package org.stemma.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.compare.WordMeaning;
import org.stemma.text.FunctionWords;

/**
 * Whether a sentence says what the brief has not said yet, in these words or in others for them. A worker, not safe for use by
 * several threads at once.
 */
final class Novelty {

    /** A sentence of which one other holds this share of the words says it twice. */
    private static final double TWICE = 0.6;

    /** The same for all sentences so far together. */
    private static final double TOLD = 0.7;

    /** A word that stands for another, see {@link WordMeaning#states}. */
    private static final double SAID = 0.8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final WordMeaning meaning = new WordMeaning();
    private final Set<String> function = FunctionWords.of("en");
    private final List<Set<String>> said = new ArrayList<>();

    /** Whether {@code text} is new; then it counts as said from now on. */
    boolean isNew(String text) {
        Set<String> words = words(text);
        Set<String> held = new LinkedHashSet<>();
        for (Set<String> one : said) {
            int here = 0;
            for (String word : words) {
                if (holds(one, word)) {
                    here++;
                    held.add(word);
                }
            }
            long back = one.stream().filter(w -> holds(words, w)).count();
            boolean twice = here >= TWICE * words.size() || back >= TWICE * one.size() && back > 2;
            if (twice) {
                return false;
            }
        }
        if (!said.isEmpty() && held.size() >= TOLD * words.size()) {
            return false;
        }
        said.add(words);
        return true;
    }

    private boolean holds(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(w -> meaning.states(w, word) >= SAID);
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !function.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
