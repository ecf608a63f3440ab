package org.stemma.compare;

import java.util.HashMap;
import java.util.Map;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordLists;

/**
 * How well one word stands for another: what sentences are compared by, for a single pair of words.
 *
 * <p>A worker that remembers what it was asked; not safe for use by several threads at once. English. Deterministic.
 */
public final class WordMeaning {

    /** Answers kept ready. */
    private static final int REMEMBERED = 200_000;

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);
    private final WordLists lists = WordLists.english();
    private final Map<String, Double> known = new HashMap<>();

    /**
     * How well a report that says {@code said} states {@code stated}: 1 the same word, .9 a synonym, .8 a word of one root
     * or close to it, .7 a narrower one (who says warship says ship), .3 a broader one, 0 nothing known, -1 the opposite
     * or another member of one set.
     */
    public double states(String said, String stated) {
        if (said.equals(stated)) {
            return 1;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(said + ' ' + stated, k -> judge(lexicon.entry(said), lexicon.entry(stated)));
    }

    private double judge(Entry said, Entry stated) {
        return switch (relatedness.words(stated, said)) {
            case SAME -> 1;
            case SYNONYM -> 0.9;
            case RELATED -> 0.8;
            case NARROWER -> 0.7;
            case BROADER -> 0.3;
            case OPPOSITE, CONTRAST -> -1;
            case SISTER, NONE -> 0;
        };
    }

    /** Whether the name {@code name} is of a thing that the noun {@code kind} describes ({@code NATO, alliance}). */
    public boolean isA(String name, String kind) {
        return kind.length() > 3
                && lexicon.instance(lexicon.entry(name))
                && lexicon.firstSenseIs(lexicon.entry(name), kind);
    }

    /** Whether two words of names can be one: a spelling, a country and its people or capital. */
    public boolean oneName(String a, String b) {
        return a.equals(b) || lists.sameCountry(a, b) || Relatedness.spelledAlike(a, b);
    }
}
