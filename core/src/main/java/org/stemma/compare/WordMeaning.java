package org.stemma.compare;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/**
 * How well one word stands for another: what sentences are compared by, for a single pair of words.
 *
 * <p>All share one memory of what was asked: stories are told in much the same words. Safe for use by several threads.
 * English. Deterministic.
 */
public final class WordMeaning {

    /** Places for answers kept ready, a power of two: some 10 MB when all are taken. A later answer drives out an older one. */
    private static final int REMEMBERED = 1 << 17;

    /** Steps between a kind and a broader one that still lies near. */
    private static final int KIN = 2;

    private record Answer(Entry said, Entry stated, double value) {}

    private static final AtomicReferenceArray<Answer> KNOWN = new AtomicReferenceArray<>(REMEMBERED);

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);
    private final WordLists lists = WordLists.english();

    /**
     * How well a report that says {@code said} states {@code stated}: 1 the same word, .9 a synonym, .8 a word of one root
     * or close to it, .7 a narrower one (who says warship says ship), .3 a broader one, 0 nothing known, -1 the opposite
     * or another member of one set.
     */
    public double states(String said, String stated) {
        return said.equals(stated) ? 1 : states(lexicon.entry(said), lexicon.entry(stated));
    }

    /** The same of words that were looked up before, see {@link #entry}: for whoever asks of the same words many times. */
    public double states(Entry said, Entry stated) {
        if (said.equals(stated)) {
            return 1;
        }
        if (lexicon.apart(said, stated)) {
            return 0;
        }
        int mixed = (31 * said.hashCode() + stated.hashCode()) * 0x9E3779B9;
        int place = mixed >>> Integer.numberOfLeadingZeros(REMEMBERED - 1);
        Answer known = KNOWN.getPlain(place);
        if (known != null && known.stated == stated && known.said == said) {
            return known.value;
        }
        double value = judge(said, stated);
        KNOWN.setPlain(place, new Answer(said, stated, value)); // a record is safe to publish so: its fields are final
        return value;
    }

    /** Whether neither states the other, as nothing ties the two: of most pairs that is soon told, and both ways at once. */
    public boolean apart(Entry a, Entry b) {
        return !a.equals(b) && lexicon.apart(a, b);
    }

    /** What the dictionary knows of a word. */
    public Entry entry(String word) {
        return lexicon.entry(word);
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

    /** Whether the nouns are of near kinds: one of the other, both of one thing, or both persons. */
    public boolean kin(String a, String b) {
        Entry x = lexicon.entry(a);
        Entry y = lexicon.entry(b);
        if (!x.is(Pos.NOUN) || !y.is(Pos.NOUN) || lexicon.contrast(x, y) || lexicon.antonyms(x, y)) {
            return false;
        }
        return lexicon.sisters(x, y)
                || lexicon.broader(x, y, Breadth.ANY, KIN) >= 0
                || lexicon.broader(y, x, Breadth.ANY, KIN) >= 0
                || lexicon.firstSenseIs(x, "person") && lexicon.firstSenseIs(y, "person");
    }

    /** Whether the name {@code name} is of a thing that the noun {@code kind} describes ({@code NATO, alliance}). */
    public boolean isA(String name, String kind) {
        return kind.length() > 3 && isA(lexicon.entry(name), lexicon.entry(kind));
    }

    /** The same of words that were looked up before. */
    public boolean isA(Entry name, Entry kind) {
        return kind.form().length() > 3 && lexicon.instance(name) && lexicon.firstSenseIs(name, kind);
    }

    /** Whether two words of names can be one: a spelling, a country and its people or capital. */
    public boolean oneName(String a, String b) {
        return oneSpelling(a, b) || lists.sameCountry(a, b);
    }

    /** Whether two words of names, not both of countries, can be one: spellings of one name. */
    public static boolean oneSpelling(String a, String b) {
        return a.equals(b) || Relatedness.spelledAlike(a, b);
    }

    /** Whether the word names a country, its people or its capital. */
    public boolean country(String name) {
        return lists.country(name);
    }
}
