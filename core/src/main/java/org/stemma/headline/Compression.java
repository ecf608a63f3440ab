package org.stemma.headline;

import java.util.ArrayList;
import java.util.List;
import org.stemma.headline.Words.Word;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.quantity.Fate;

/**
 * Whether a headline says in fewer words what a sentence says: nearly all its words stand there, in the order of the sentence,
 * with the same numbers, names, denials and doubts. Headlines leave out articles and auxiliaries, and what is left out is no
 * difference; where more differs than that, nothing is said.
 */
final class Compression {

    /** Fewer words state too little to know it again. */
    private static final int LEAST_WORDS = 3;

    /** Share of the headline's words that the sentence must have. */
    private static final double COVERED = 0.75;

    /** Share of the words found that must stand in one order. */
    private static final double ORDERED = 0.7;

    private final Lexicon lexicon = Lexicon.english();

    /**
     * How well {@code headline} compresses {@code sentence}, in [0, 2]: the share of its words that the sentence has, and the
     * share of the sentence's that it tells; 0 when it does not.
     *
     * @param told least share of the sentence's words that the headline must have
     */
    double of(Words headline, Words sentence, double told) {
        List<Word> words = headline.content();
        if (words.size() < LEAST_WORDS
                || headline.denied() != sentence.denied()
                || headline.open() != sentence.open()) {
            return 0;
        }
        boolean plainCase =
                words.stream().anyMatch(w -> w.quantity() == null && !w.token().capital());
        List<Integer> places = new ArrayList<>();
        List<Word> found = new ArrayList<>();
        for (Word w : words) {
            int at = place(w, sentence, places);
            if (at >= 0) {
                places.add(at);
                found.add(sentence.content().get(at));
            } else if (w.quantity() != null || plainCase && w.name()) {
                return 0;
            }
        }
        double covered = (double) places.size() / words.size();
        double share = (double) places.size() / Math.max(1, sentence.content().size());
        boolean voice =
                headline.by() != sentence.by(); // active in one, passive in the other: who does it changes places
        boolean toll = covered == 1
                && found.stream().anyMatch(w -> w.quantity() != null); // 12 dead in the flood that killed 12
        boolean ordered =
                voice || (toll || longestRising(places) >= ORDERED * places.size()) && !namesTurned(places, found);
        boolean fits = covered >= COVERED && share >= told && places.size() >= LEAST_WORDS;
        return fits && ordered ? covered + share : 0;
    }

    private int place(Word word, Words sentence, List<Integer> taken) {
        int alike = -1;
        for (int i = 0; i < sentence.content().size(); i++) {
            Word other = sentence.content().get(i);
            if (taken.contains(i)) {
                continue;
            }
            if (word.quantity() != null || other.quantity() != null) {
                if (word.quantity() != null && other.quantity() != null && same(word, other)) {
                    return i;
                }
            } else if (word.token().stem().equals(other.token().stem())) {
                return i;
            } else if (alike < 0 && related(word, other)) {
                alike = i;
            }
        }
        return alike;
    }

    private static boolean same(Word a, Word b) {
        return a.quantity() != null && b.quantity() != null && a.quantity().agrees(b.quantity());
    }

    private boolean related(Word a, Word b) {
        String x = a.token().form();
        String y = b.token().form();
        Fate fate = Fate.of(x);
        if (fate != null && fate == Fate.of(y)) {
            return true;
        }
        Entry one = lexicon.entry(x);
        Entry other = lexicon.entry(y);
        return one.known()
                && other.known()
                && (lexicon.synonyms(one, other, Breadth.FREQUENT) || lexicon.derived(one, other));
    }

    /** {@code Larne sues Veld, Veld sues Larne}: who does it and to whom it is done have changed places. */
    private static boolean namesTurned(List<Integer> places, List<Word> found) {
        for (int a = 0; a < found.size(); a++) {
            for (int b = a + 1; b < found.size(); b++) {
                if (found.get(a).name() && found.get(b).name() && places.get(a) > places.get(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int longestRising(List<Integer> places) {
        int[] best = new int[places.size()];
        int longest = 0;
        for (int i = 0; i < best.length; i++) {
            best[i] = 1;
            for (int j = 0; j < i; j++) {
                best[i] = places.get(j) < places.get(i) ? Math.max(best[i], best[j] + 1) : best[i];
            }
            longest = Math.max(longest, best[i]);
        }
        return longest;
    }
}
