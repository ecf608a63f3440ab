package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.WordLists;

/**
 * Which words of one clause stand in another.
 *
 * <p>Each word takes the partner that states it best, names before other words; a surname stands for the full name with its
 * titles. Words inside numbers and dates are left to {@link Measures}.
 */
final class Matching {

    private static final Set<String> TITLES = WordLists.english().set("title");

    /** From here on a partner says the word. */
    static final double SAID = 0.6;

    private final Vocabulary vocabulary;
    private final WordMeaning meaning;
    private final Vocabulary.Words statedWords;
    private final Vocabulary.Words sayingWords;
    private final List<Term> stated;
    private final List<Term> saying;
    /** By term of the stated clause: how well the other states it, in [0, 1]; and by which of its terms, or -1. */
    final double[] strength;

    final int[] partner;
    /** Whether the two use opposite words in place of one another. */
    boolean opposed;

    Matching(Vocabulary vocabulary, Vocabulary.Words stated, Vocabulary.Words saying) {
        this.vocabulary = vocabulary;
        meaning = vocabulary.meaning();
        statedWords = stated;
        sayingWords = saying;
        this.stated = stated.terms();
        this.saying = saying.terms();
        strength = new double[this.stated.size()];
        partner = new int[this.stated.size()];
        Arrays.fill(partner, -1);
        names();
        words();
    }

    /** Runs of terms that are one name, as first and one past the last. */
    static List<int[]> names(List<Term> terms) {
        List<int[]> runs = new ArrayList<>();
        int i = 0;
        while (i < terms.size()) {
            int end = i;
            while (end < terms.size()
                    && terms.get(end).name()
                    && (end == i
                            || terms.get(end).span().start()
                                            - terms.get(end - 1).span().end()
                                    <= 2)) {
                end++;
            }
            if (end > i) {
                runs.add(new int[] {i, end});
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private void names() {
        for (int[] own : statedWords.names()) {
            for (int[] other : sayingWords.names()) {
                if (oneName(own, other)) {
                    for (int k = own[0]; k < own[1]; k++) {
                        strength[k] = 1;
                        partner[k] = other[1] - 1;
                    }
                    break;
                }
            }
        }
    }

    private boolean oneName(int[] own, int[] other) {
        Term a = stated.get(own[1] - 1);
        Term b = saying.get(other[1] - 1);
        if (!meaning.oneName(a.form(), b.form())) {
            return initials(stated, own).equals(b.form()) && other[1] - other[0] == 1
                    || initials(saying, other).equals(a.form()) && own[1] - own[0] == 1;
        }
        if (own[1] - own[0] < 2 || other[1] - other[0] < 2) {
            return true;
        }
        Term x = stated.get(own[1] - 2);
        Term y = saying.get(other[1] - 2);
        return TITLES.contains(x.form())
                || TITLES.contains(y.form())
                || x.form().length() == 1
                || y.form().length() == 1
                || x.form().charAt(0) == y.form().charAt(0)
                || meaning.oneName(x.form(), y.form());
    }

    private static String initials(List<Term> terms, int[] run) {
        StringBuilder letters = new StringBuilder();
        for (int k = run[0]; k < run[1]; k++) {
            letters.append(terms.get(k).form().charAt(0));
        }
        return letters.length() > 1 ? letters.toString() : "-";
    }

    private void words() {
        boolean[] used = new boolean[saying.size()];
        double[][] values = new double[stated.size()][];
        for (double floor : new double[] {1, SAID}) {
            for (int i = 0; i < stated.size(); i++) {
                if (statedWords.content()[i] && partner[i] < 0) {
                    values[i] = values[i] == null ? values(statedWords.numbers()[i]) : values[i];
                    word(i, floor, used, values[i]);
                }
            }
        }
    }

    private double[] values(int own) {
        double[] values = new double[saying.size()];
        int[] numbers = sayingWords.numbers();
        boolean[] content = sayingWords.content();
        for (int j = 0; j < values.length; j++) {
            values[j] = content[j] ? vocabulary.value(own, numbers[j]) : 0;
        }
        return values;
    }

    private void word(int i, double floor, boolean[] used, double[] values) {
        Term own = stated.get(i);
        double best = 0;
        int at = -1;
        for (int j = 0; j < saying.size(); j++) {
            if (used[j]) {
                continue;
            }
            double value = values[j];
            if (value > best) {
                best = value;
                at = j;
            }
            opposed |= value < 0 && own.tag() == saying.get(j).tag() && !said(own);
        }
        if (best >= floor) {
            strength[i] = best;
            partner[i] = at;
            used[at] = true;
        }
    }

    private boolean said(Term own) {
        return saying.stream().anyMatch(t -> t.stem().equals(own.stem()));
    }
}
