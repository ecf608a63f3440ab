package org.stemma.compare;

import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** How the meaning of one word lies to that of another. */
final class Relatedness {

    /** From the first word's view. */
    enum Relation {
        /** One word, maybe in another form or spelling. */
        SAME,
        /** Another word for it. */
        SYNONYM,
        /** The second is a broader kind. */
        BROADER,
        /** Shares a root, or is close without being a synonym. */
        RELATED,
        /** The second is a narrower kind. */
        NARROWER,
        /** Another kind of the same thing. */
        SISTER,
        /** Another member of a set of which one never stands for another. */
        CONTRAST,
        /** The opposite. */
        OPPOSITE,
        /** Nothing known. */
        NONE;

        /** Whether the second word may stand for the first in a faithful copy. */
        boolean harmless() {
            return this == SAME || this == SYNONYM || this == BROADER || this == RELATED;
        }
    }

    /** How many steps above a word a broader one may lie: {@code bomber, warplane, aircraft, vehicle}. */
    private static final int BROADER_STEPS = 5;

    /** A narrower word counts as a change of fact within this many steps; beyond that the dictionary's tree says little. */
    private static final int NARROWER_STEPS = 2;

    private final Lexicon lexicon;
    private final WordLists lists = WordLists.english();

    Relatedness(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Relation of(Term a, Term b) {
        if (a.form().equals(b.form()) || a.stem().equals(b.stem())) {
            return Relation.SAME;
        }
        if (a.name() && b.name()) {
            return names(a.form(), b.form());
        }
        if (a.name() != b.name()) {
            return lists.sameCountry(a.form(), b.form()) ? Relation.RELATED : mixed(a, b);
        }
        return words(a.entry(), b.entry());
    }

    private Relation mixed(Term a, Term b) {
        Relation relation = words(a.entry(), b.entry());
        boolean one = relation == Relation.SAME || relation == Relation.SYNONYM;
        return one || relation == Relation.RELATED && lexicon.derived(a.entry(), b.entry()) ? relation : Relation.NONE;
    }

    private Relation names(String a, String b) {
        if (lists.sameCountry(a, b)) {
            return Relation.SYNONYM;
        }
        return spelledAlike(a, b) ? Relation.SAME : Relation.NONE;
    }

    /** The relation of two dictionary words. */
    Relation words(Entry a, Entry b) {
        if (lexicon.apart(a, b)) {
            return lexicon.sisters(a, b) ? Relation.SISTER : Relation.NONE;
        }
        if (sameLemma(a, b)) {
            return Relation.SAME;
        }
        if (lexicon.synonyms(a, b, Breadth.FREQUENT)) {
            return Relation.SYNONYM;
        }
        if (opposed(a, b)) {
            return lexicon.alike(a, b) ? Relation.RELATED : Relation.OPPOSITE;
        }
        if (lexicon.contrast(a, b)) {
            return Relation.CONTRAST;
        }
        if (lexicon.alike(a, b) || lexicon.synonyms(a, b, Breadth.ANY)) {
            return Relation.SYNONYM;
        }
        if (lexicon.broader(a, b, Breadth.ANY, BROADER_STEPS) > 0) {
            return Relation.BROADER;
        }
        if (lexicon.derived(a, b)
                || lexicon.similar(a, b)
                || lexicon.entails(a, b)
                || lexicon.entails(b, a)
                || lexicon.partOf(a, b)) {
            return Relation.RELATED;
        }
        if (lexicon.broader(b, a, Breadth.FREQUENT, NARROWER_STEPS) > 0) {
            return Relation.NARROWER;
        }
        return lexicon.sisters(a, b) ? Relation.SISTER : Relation.NONE;
    }

    private boolean opposed(Entry a, Entry b) {
        return lexicon.opposed(a, b) || lexicon.antonyms(a, b);
    }

    private static boolean sameLemma(Entry a, Entry b) {
        for (Pos pos : Pos.values()) {
            String x = a.lemma(pos);
            if (x != null && x.equals(b.lemma(pos))) {
                return true;
            }
        }
        return false;
    }

    private static final String CH = "č";

    /** Whether two names are one name in two spellings: {@code Kyiv, Kiev; Volodymyr, Volodimir; Zelensky, Zelenskyy}. */
    static boolean spelledAlike(String a, String b) {
        if (a.length() < 4 || b.length() < 4 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String x = skeleton(a);
        String y = skeleton(b);
        int longer = Math.max(a.length(), b.length());
        if (longer >= 7 && distance(a, b, 1) <= 1) {
            return true;
        }
        return x.equals(y) && x.length() >= 3 && distance(a, b, 3) <= (longer >= 8 ? 3 : 2);
    }

    /**
     * Consonants that transliteration keeps: doubled ones once, vowels, y, h and w dropped, c, q, gh as k, z as s; ch is a sound
     * of its own.
     */
    private static String skeleton(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.replace("gh", "q").replace("ch", CH).toCharArray()) {
            char k = switch (c) {
                case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', 'j' -> 0;
                case 'c', 'q' -> 'k';
                case 'z' -> 's';
                default -> c;
            };
            if (k != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != k)) {
                out.append(k);
            }
        }
        return out.toString();
    }

    /** Levenshtein's distance, or {@code most + 1} when larger. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(diagonal + cost, 1 + Math.min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = value;
            }
        }
        return row[b.length()];
    }
}
