package org.stemma.read.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.FunctionWords;

/** What share of a text's words are function words of each language that has a list of them. */
final class WordVote {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt");
    /** Each word with the languages that it is a function word of, one bit a language. */
    private static final Map<String, Integer> WORDS = words();

    /** Running text has two to four function words in ten; other languages share some of them by chance. */
    private static final double DECIDES = 0.2;
    /** Neighbours share many (Spanish and Portuguese): the winner must be this much ahead. */
    private static final double AHEAD = 1.5;
    /** With so many, the text may well be in the language it is declared in. */
    private static final double SUPPORTS = 0.12;

    private static final int MIN_WORDS = 12;

    private final double[] share;

    private WordVote(double[] share) {
        this.share = share;
    }

    static WordVote of(String sample) {
        String text = sample.toLowerCase(Locale.ROOT);
        int[] hits = new int[LANGUAGES.size()];
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                count(text.substring(start, i), hits);
                start = -1;
            }
        }
        double[] share = new double[hits.length];
        for (int k = 0; k < hits.length && words >= MIN_WORDS; k++) {
            share[k] = (double) hits[k] / words;
        }
        return new WordVote(share);
    }

    private static void count(String word, int[] hits) {
        int languages = WORDS.getOrDefault(word, 0);
        for (int k = 0; languages != 0; k++, languages >>= 1) {
            hits[k] += languages & 1;
        }
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> out = new HashMap<>();
        for (int k = 0; k < LANGUAGES.size(); k++) {
            for (String word : FunctionWords.of(LANGUAGES.get(k))) {
                out.merge(word, 1 << k, Integer::sum);
            }
        }
        return out;
    }

    static boolean knows(String language) {
        return LANGUAGES.contains(language);
    }

    /** Whether the text has as many words of that language's as running text must have. */
    boolean speaksFor(String language) {
        int k = LANGUAGES.indexOf(language);
        return k >= 0 && share[k] >= SUPPORTS && share[k] * AHEAD >= share[best()];
    }

    /** The language that the words decide for; empty when they do not. */
    Optional<String> decided() {
        int best = best();
        double second = 0;
        for (int k = 0; k < share.length; k++) {
            second = k == best ? second : Math.max(second, share[k]);
        }
        return share[best] >= DECIDES && share[best] >= AHEAD * second
                ? Optional.of(LANGUAGES.get(best))
                : Optional.empty();
    }

    private int best() {
        int best = 0;
        for (int k = 1; k < share.length; k++) {
            best = share[k] > share[best] ? k : best;
        }
        return best;
    }
}
