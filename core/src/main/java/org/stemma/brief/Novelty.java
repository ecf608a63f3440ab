package org.stemma.brief;

import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.Entry;
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
    private static final double TOLD = 0.65;

    /** A sentence of at most so many words whose number of things was told tells nothing else. */
    private static final int SHORT = 6;

    /** A longer one tells nothing else when it also has this share of its words from the one that has the number. */
    private static final double COUNTED = 0.3;

    /** A number of so many digits hardly counts two things in one story. */
    private static final int EXACT_DIGITS = 3;

    /** A word that stands for another, see {@link WordMeaning#states}. */
    private static final double SAID = 0.8;

    /** The mark inside a large number. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    /** Short names of months. */
    private static final Map<String, String> MONTHS = Stream.of(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toMap(m -> m.substring(0, 3), m -> m));

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** Who says it is no part of what is said: {@code , police said.} */
    private static final Pattern SAYS =
            Pattern.compile(", (?:according to [^,]+|[^,]{1,60} (?:said|say|says|told [^,]+|announced|reported))\\.?$");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final WordMeaning meaning = new WordMeaning();
    private final Set<String> function = FunctionWords.of("en");
    /** All words said so far, each once, in order. */
    private final List<Entry> known = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Sentence> said = new ArrayList<>();
    private final Map<String, Sides> sides = new HashMap<>();

    /** A sentence of the brief: its words, and where they stand among the known ones. */
    private record Sentence(List<String> words, BitSet places) {}

    /** How a word lies to those said so far, as far as it was asked. */
    private static final class Sides {
        private final BitSet heldBy = new BitSet();
        private final BitSet holds = new BitSet();
        private int asked;
    }

    /** Whether {@code text} is new; then it counts as said from now on. */
    boolean isNew(String text) {
        List<String> words = List.copyOf(words(text));
        List<Sides> asked = words.stream().map(this::sides).toList();
        BitSet told = new BitSet();
        asked.forEach(s -> told.or(s.holds));
        BitSet held = new BitSet();
        for (Sentence one : said) {
            int here = 0;
            for (int w = 0; w < asked.size(); w++) {
                if (asked.get(w).heldBy.intersects(one.places())) {
                    here++;
                    held.set(w);
                }
            }
            BitSet both = (BitSet) told.clone();
            both.and(one.places());
            int back = both.cardinality();
            boolean twice =
                    here >= TWICE * words.size() || back >= TWICE * one.words().size() && back > 2;
            boolean counts = words.size() <= SHORT || here >= COUNTED * words.size();
            boolean shares = back >= COUNTED * one.words().size() && here > 2;
            if (twice
                    || counts && sameCount(words, one.words(), 1)
                    || shares && sameCount(words, one.words(), EXACT_DIGITS)) {
                return false;
            }
        }
        if (!said.isEmpty() && held.cardinality() >= TOLD * words.size()) {
            return false;
        }
        say(words);
        return true;
    }

    private void say(List<String> words) {
        BitSet sentence = new BitSet();
        for (String word : words) {
            Integer place = places.putIfAbsent(word, known.size());
            sentence.set(place == null ? known.size() : place);
            if (place == null) {
                known.add(meaning.entry(word));
            }
        }
        said.add(new Sentence(words, sentence));
    }

    private Sides sides(String word) {
        Sides of = sides.computeIfAbsent(word, w -> new Sides());
        Entry entry = meaning.entry(word);
        for (; of.asked < known.size(); of.asked++) {
            Entry other = known.get(of.asked);
            if (!meaning.apart(other, entry)) {
                of.heldBy.set(of.asked, meaning.states(other, entry) >= SAID);
                of.holds.set(of.asked, meaning.states(entry, other) >= SAID);
            }
        }
        return of;
    }

    /** {@code fourteen boxes, 14 containers}: whether the words count as many of the same, before or behind the number. */
    private boolean sameCount(List<String> words, List<String> told, int digits) {
        for (int i = 0; i < words.size(); i++) {
            boolean number =
                    Character.isDigit(words.get(i).charAt(0)) && words.get(i).length() >= digits;
            int at = number ? told.indexOf(words.get(i)) : -1;
            if (at >= 0 && (beside(words, i, told, at, 1) || beside(words, i, told, at, -1))) {
                return true;
            }
        }
        return false;
    }

    private boolean beside(List<String> words, int i, List<String> told, int at, int step) {
        String one = i + step < 0 || i + step >= words.size() ? "" : words.get(i + step);
        boolean same = false;
        for (int k = at - 1; k <= at + 1 && !one.isEmpty(); k += 2) {
            String other = k < 0 || k >= told.size() ? "" : told.get(k);
            same |= one.equals(other)
                    || !other.isEmpty() && (meaning.states(one, other) >= SAID || meaning.kin(one, other));
        }
        return same;
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        String bare = SAYS.matcher(text).replaceFirst("");
        for (String word :
                BETWEEN.split(THOUSANDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(""))) {
            Integer number = Cardinals.VALUES.get(word);
            if (number != null && number > 1) {
                words.add(number.toString());
            } else if (word.length() > 1 && !function.contains(word)
                    || DIGIT.matcher(word).matches()) {
                words.add(MONTHS.getOrDefault(word, word));
            }
        }
        return words;
    }
}
