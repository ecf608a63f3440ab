package org.stemma.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A print as an archive keeps it: stems by their dense numbers, ascending, with how often each stands in each view. The
 * print itself, which names them by hashes, is not kept beside it.
 */
final class KnownPrint {

    private static final int VIEWS = View.values().length;

    /** A word of the headline counts as often in the opening. */
    private static final int HEADLINE_WEIGHT = 2;

    private final int[] numbers;

    /** Page matter aside: a byte for a view. */
    private final int[] counts;

    /** As in the print, but a word's place is one among {@link #numbers}. */
    private final short[] words;

    private final int[] sentences;
    private final short[] named;
    private final Spellings spellings;
    private final int outlet;
    private final Spell spell;

    /** A print, whose stems may be new to {@code vocabulary}; nothing is counted yet. */
    KnownPrint(StoryPrint print, Vocabulary vocabulary) {
        int size = print.stemCount();
        long[] order = new long[size];
        for (int place = 0; place < size; place++) {
            order[place] = (long) vocabulary.number(print.stem(place)) << 32 | place;
        }
        Arrays.sort(order);
        numbers = new int[size];
        counts = new int[size];
        short[] places = new short[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (int) (order[i] >> 32);
            places[(int) order[i]] = (short) i;
        }
        words = print.sequence();
        for (int i = 0; i < words.length; i++) {
            words[i] = (short) (words[i] & -StoryPrint.MOST_STEMS | places[StoryPrint.place(words[i])]);
        }
        named = print.named();
        for (int i = 0; i < named.length; i++) {
            named[i] = places[named[i]];
        }
        sentences = print.sentences();
        spellings = print.spellings();
        outlet = print.outlet();
        spell = print.spell();
    }

    /** How many distinct stems there are. */
    int stemCount() {
        return numbers.length;
    }

    /** The number of a stem. */
    int number(int place) {
        return numbers[place];
    }

    /** Whether the report holds the stem of that number. */
    boolean has(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    /** How often a stem stands in each view, a byte for a view; see {@link #times}. */
    int counts(int place) {
        return counts[place];
    }

    /** How often of such bytes. */
    static int times(int bytes, int view) {
        return bytes >> Byte.SIZE * view & Byte.MAX_VALUE;
    }

    /** How many words there are. */
    int length() {
        return words.length;
    }

    /** A word, with its flags. */
    int word(int index) {
        return words[index];
    }

    int sentenceCount() {
        return sentences.length;
    }

    /** What a sentence is recognised by; 0 if by nothing. */
    int sentence(int index) {
        return sentences[index];
    }

    int outlet() {
        return outlet;
    }

    Spell spell() {
        return spell;
    }

    /** The number of the stem of a word whose spelling is kept. */
    int named(int index) {
        return numbers[named[index]];
    }

    /** These words as the report writes them, the strongest first; one that could not be kept is empty. */
    List<String> written() {
        return spellings.all();
    }

    /** Counts the words, perhaps again; {@code matter} says which sentences are page matter, null if none. */
    void count(@Nullable BitSet matter) {
        int[] counted = new int[VIEWS * numbers.length];
        addUp(counted, matter);
        for (int i = 0; i < numbers.length; i++) {
            int bytes = 0;
            for (int view = 0; view < VIEWS; view++) {
                bytes |= Math.min(counted[VIEWS * i + view], Byte.MAX_VALUE) << Byte.SIZE * view;
            }
            counts[i] = bytes;
        }
    }

    /** Adds up how often each stem stands in each view. */
    private void addUp(int[] counted, @Nullable BitSet matter) {
        int sentence = 0;
        int opening = 0;
        boolean passed = matter != null && matter.get(0);
        for (short word : words) {
            if (!passed) {
                boolean headline = (word & StoryPrint.HEADLINE) != 0;
                int at = VIEWS * StoryPrint.place(word);
                counted[at + View.WHOLE.ordinal()]++;
                counted[at + View.NUMBERS.ordinal()] += (word & StoryPrint.NUMBER) != 0 ? 1 : 0;
                counted[at + View.NAMES.ordinal()] += (word & StoryPrint.NAME) != 0 ? 1 : 0;
                if (headline) {
                    counted[at + View.OPENING.ordinal()] += HEADLINE_WEIGHT;
                } else if (opening++ < StoryPrinter.OPENING_WORDS) {
                    counted[at + View.OPENING.ordinal()]++;
                }
            }
            if ((word & StoryPrint.LAST) != 0) {
                passed = matter != null && matter.get(++sentence);
            }
        }
    }
}
