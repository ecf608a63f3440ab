package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.Entry;

/**
 * The words of one story's clauses, numbered, with how well each states each other: clauses of a story are compared many times
 * over in much the same words, and each pair of words is judged once. A worker, not safe for use by several threads at once.
 */
final class Vocabulary {

    /** Pairs of words beyond these many are judged each time they are asked for: at most 16 MB of answers. */
    private static final int REMEMBERED = 1 << 12;

    private static final int FIRST_ROW = 64;

    /** What two terms are compared by. */
    private record Word(String form, String stem, boolean name) {}

    /**
     * Words in order.
     *
     * @param numbers the number of each
     * @param content by word: whether it carries meaning
     * @param names runs of words that are one name, see {@link Matching#names}
     */
    record Words(List<Term> terms, int[] numbers, boolean[] content, List<int[]> names) {
        int size() {
            return numbers.length;
        }
    }

    /**
     * What is known of a word: the same for all terms of one form, stem and class.
     *
     * @param stem the stem's number
     * @param country whether it names a country, its people or its capital
     */
    private record Known(String form, Entry entry, int stem, boolean name, boolean digits, boolean country) {}

    private final WordMeaning meaning;
    private final Map<Word, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<Known> samples = new ArrayList<>();
    private final Map<Clause, Words> own = new IdentityHashMap<>();
    private final Map<Clause, Words> scopes = new IdentityHashMap<>();
    /** By number of the stated word and of the saying one: one more than the place among {@link #values}, 0 when not known yet. */
    private final byte[][] known = new byte[REMEMBERED][];

    /** The few values there are, in the order in which they came up. */
    private double[] values = new double[0];

    Vocabulary(WordMeaning meaning) {
        this.meaning = meaning;
    }

    /** What words mean, asked of the dictionary. */
    WordMeaning meaning() {
        return meaning;
    }

    /** A clause's own words. */
    Words own(Clause clause) {
        Words known = own.get(clause);
        if (known == null) {
            known = words(clause.terms());
            own.put(clause, known);
        }
        return known;
    }

    /** What a clause says, with the subject that it shares with the one before. */
    Words scope(Clause clause) {
        if (clause.inherited().isEmpty()) {
            return own(clause);
        }
        Words known = scopes.get(clause);
        if (known == null) {
            List<Term> all = new ArrayList<>(clause.inherited());
            all.addAll(clause.terms());
            known = words(all);
            scopes.put(clause, known);
        }
        return known;
    }

    /** {@code terms} with their numbers. */
    Words words(List<Term> terms) {
        int[] of = new int[terms.size()];
        boolean[] content = new boolean[of.length];
        for (int i = 0; i < of.length; i++) {
            Term term = terms.get(i);
            Word word = new Word(term.form(), term.stem(), term.name());
            Integer number = numbers.putIfAbsent(word, samples.size());
            of[i] = number == null ? samples.size() : number;
            content[i] = term.content();
            if (number == null) {
                samples.add(known(term));
            }
        }
        return new Words(terms, of, content, Matching.names(terms));
    }

    private Known known(Term term) {
        int stem = stems.computeIfAbsent(term.stem(), s -> stems.size());
        boolean digits = Character.isDigit(term.form().charAt(0));
        return new Known(
                term.form(), meaning.entry(term.form()), stem, term.name(), digits, meaning.country(term.form()));
    }

    /** Whether some word of {@code saying} that carries meaning says the one at {@code at}. */
    boolean says(Words saying, Words stated, int at) {
        for (int j = 0; j < saying.size(); j++) {
            if (saying.content[j] && value(stated.numbers[at], saying.numbers[j]) >= Matching.SAID) {
                return true;
            }
        }
        return false;
    }

    /** How well the word numbered {@code saying} states the one numbered {@code stated}: in [0, 1], or -1 for the opposite. */
    double value(int stated, int saying) {
        if (stated >= REMEMBERED || saying >= REMEMBERED) {
            return judged(stated, saying);
        }
        byte[] row = row(stated, saying);
        if (row[saying] == 0) {
            boolean apart = apart(samples.get(stated), samples.get(saying));
            row[saying] = code(apart ? 0 : judged(stated, saying));
            if (apart) {
                row(saying, stated)[stated] = row[saying];
            }
        }
        return values[row[saying] - 1];
    }

    private byte[] row(int stated, int saying) {
        byte[] row = known[stated];
        if (row == null || saying >= row.length) {
            int size = Math.max(FIRST_ROW, Integer.highestOneBit(saying) << 1);
            row = row == null ? new byte[size] : Arrays.copyOf(row, size);
            known[stated] = row;
        }
        return row;
    }

    /** Whether neither word states the other, as most do not. */
    private boolean apart(Known a, Known b) {
        boolean words = !a.digits && !b.digits && !a.name && !b.name;
        return words && a.stem != b.stem && meaning.apart(a.entry, b.entry);
    }

    private byte code(double value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return (byte) (i + 1);
            }
        }
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
        return (byte) values.length;
    }

    private double judged(int statedNumber, int sayingNumber) {
        Known stated = samples.get(statedNumber);
        Known saying = samples.get(sayingNumber);
        if (stated.stem == saying.stem) {
            return 1;
        }
        if (stated.digits || saying.digits) {
            return 0;
        }
        if (!stated.name && !saying.name) {
            return meaning.states(saying.entry, stated.entry);
        }
        if (oneName(stated, saying)) {
            return 0.9;
        }
        boolean described = stated.name != saying.name
                && (stated.name ? meaning.isA(stated.entry, saying.entry) : meaning.isA(saying.entry, stated.entry));
        return described ? Matching.SAID : 0;
    }

    private boolean oneName(Known a, Known b) {
        return a.country && b.country ? meaning.oneName(a.form, b.form) : WordMeaning.oneSpelling(a.form, b.form);
    }
}
