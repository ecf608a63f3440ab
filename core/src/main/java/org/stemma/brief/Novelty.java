package org.stemma.brief;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.compare.WordMeaning;
import org.stemma.text.Cardinals;
import org.stemma.text.FunctionWords;

/**
 * Whether a sentence says what the brief has not said yet, in these words or in others for them. A worker, not safe for use by
 * several threads at once.
 */
final class Novelty {

    /** A sentence of which one other holds this share of the words says it twice. */
    private static final double TWICE = 0.5;

    /** The same for all sentences so far together. */
    private static final double TOLD = 0.7;

    /** A sentence of at most so many words whose number of things was told tells nothing else. */
    private static final int SHORT = 6;

    /** A word that stands for another, see {@link WordMeaning#states}. */
    private static final double SAID = 0.8;

    /** The mark inside a large number. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    /** Short names of months. */
    private static final Map<String, String> MONTHS = Stream.of(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toMap(m -> m.substring(0, 3), m -> m));

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
            if (twice || words.size() <= SHORT && sameCount(List.copyOf(words), List.copyOf(one))) {
                return false;
            }
        }
        if (!said.isEmpty() && held.size() >= TOLD * words.size()) {
            return false;
        }
        said.add(words);
        return true;
    }

    /** {@code fourteen boxes, 14 containers}: whether the words count as many of the same. */
    private boolean sameCount(List<String> words, List<String> told) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = Character.isDigit(words.get(i).charAt(0)) ? told.indexOf(words.get(i)) : -1;
            if (at >= 0 && at + 1 < told.size()) {
                String one = words.get(i + 1);
                String other = told.get(at + 1);
                return one.equals(other) || meaning.states(one, other) >= SAID || meaning.kin(one, other);
            }
        }
        return false;
    }

    private boolean holds(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(w -> meaning.states(w, word) >= SAID);
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word :
                BETWEEN.split(THOUSANDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))) {
            Integer number = Cardinals.VALUES.get(word);
            if (number != null && number > 1) {
                words.add(number.toString());
            } else if (word.length() > 1 && !function.contains(word)) {
                words.add(MONTHS.getOrDefault(word, word));
            }
        }
        return words;
    }
}
