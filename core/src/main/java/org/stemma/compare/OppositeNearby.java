package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * The opposite of what the source has beside the same word: {@code profits dropped, an increase in profit; a new image, an
 * old image}. It need not stand at the same place of an aligned sentence, so this is no sure alteration.
 */
final class OppositeNearby {

    private static final double UNSURE = 0.65;

    /** How far away the noun may stand, over words of grammar. */
    private static final int BESIDE = 3;

    /** How far around the source's word its company is looked for, in terms. */
    private static final int COMPANY = 4;

    /** How far from it what says the same may stand, in terms. */
    private static final int CLAUSE = 6;

    private static final Set<String> LIGHT = Set.of(
            "give", "take", "make", "have", "get", "go", "come", "do", "put", "bring", "let", "hold", "run", "set",
            "turn", "send", "look", "call", "say", "be");

    /** Words that say which one is meant rather than how it is: two of a kind are told apart by them. */
    private static final Set<String> TELLING_APART = Set.of(
            "first",
            "last",
            "next",
            "previous",
            "early",
            "earlier",
            "late",
            "later",
            "final",
            "latest",
            "former",
            "latter",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "left",
            "right",
            "man",
            "woman",
            "men",
            "women",
            "male",
            "female",
            "boy",
            "girl",
            "upper",
            "lower",
            "inner",
            "outer",
            "top",
            "bottom",
            "front",
            "back",
            "day",
            "night",
            "senior",
            "junior",
            "high",
            "low",
            "public",
            "private",
            "home",
            "away",
            "buyer",
            "seller",
            "local",
            "national",
            "foreign",
            "domestic");

    private static final Lexicon LEXICON = Lexicon.english();
    private static final Set<String> STOP = WordLists.english().set("stop");

    private final Relatedness relatedness;

    OppositeNearby(Relatedness relatedness) {
        this.relatedness = relatedness;
    }

    /** Adds what {@code text} says otherwise than {@code source}, the whole report. */
    void find(Passage source, Passage text, Findings findings) {
        Negation own = new Negation(text);
        Negation there = new Negation(source);
        for (int j = 0; j < text.size(); j++) {
            if (!candidate(text, j) || own.by[j] >= 0) {
                continue;
            }
            for (int n : beside(text, j)) {
                int i = opposite(source, text, j, n, there);
                if (i >= 0 && !answered(source.term(i), text, j)) {
                    findings.add(
                            VariantType.ANTONYM,
                            source.span(i, i + 1),
                            text.span(j, j + 1),
                            "The source has the opposite beside the same word",
                            UNSURE);
                    break;
                }
            }
        }
    }

    /** Whether the text's sentence says what the source's word says too: {@code opened after it had been shut}. */
    private static boolean answered(Term word, Passage text, int j) {
        for (int k = 0; k < text.size(); k++) {
            boolean here = k != j && text.term(k).sentence() == text.term(j).sentence();
            if (here
                    && text.term(k).content()
                    && (word.stem().equals(text.term(k).stem())
                            || LEXICON.synonyms(word.entry(), text.term(k).entry(), Breadth.FREQUENT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says how something is or what becomes of it. */
    static boolean candidate(Passage passage, int j) {
        Term term = passage.term(j);
        String verb = term.entry().lemma(Pos.VERB);
        return term.content()
                && !term.name()
                && term.entry().known()
                && !TELLING_APART.contains(term.form())
                && passage.quantityAt[j] < 0
                && passage.timeAt[j] < 0
                && (verb == null || !LIGHT.contains(verb) || term.entry().usual() != Pos.VERB);
    }

    /** The nouns that the word is said of: {@code an old image, an increase in profit, profits rose, raised prices}. */
    private static List<Integer> beside(Passage text, int j) {
        List<Integer> found = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            for (int k = j + step; k >= 0 && k < text.size() && Math.abs(k - j) <= BESIDE; k += step) {
                Term term = text.term(k);
                boolean noun = term.content()
                        && text.timeAt[k] < 0
                        && text.quantityAt[k] < 0
                        && (term.name()
                                || term.entry().usual() == Pos.NOUN
                                || !term.entry().known());
                if (text.term(step > 0 ? k : k + 1).brokenBefore() || term.content() && !noun) {
                    break;
                }
                if (noun) {
                    found.add(k);
                    break;
                }
            }
        }
        return found;
    }

    /** A word beside the same noun in the source that says the opposite, where no sentence with the noun says the same; else -1. */
    private int opposite(Passage source, Passage text, int j, int noun, Negation there) {
        int found = -1;
        for (int i = 0; i < source.size(); i++) {
            if (!source.term(i).stem().equals(text.term(noun).stem())) {
                continue;
            }
            int sentence = source.term(i).sentence();
            for (int k = i; k >= 0 && source.term(k).sentence() == sentence; k--) {
                found = weigh(source, text, i, k, j, there, found);
            }
            for (int k = i + 1; k < source.size() && source.term(k).sentence() == sentence; k++) {
                found = weigh(source, text, i, k, j, there, found);
            }
        }
        return Math.max(found, -1);
    }

    /** {@code found}, or {@code k} when that says the opposite beside {@code i}, or less than -1 once the source says the same. */
    private int weigh(Passage source, Passage text, int i, int k, int j, Negation there, int found) {
        if (found < -1 || k == i || STOP.contains(source.form(k))) {
            return found;
        }
        Relatedness.Relation relation = relatedness.of(source.term(k), text.term(j));
        boolean beside = Math.abs(k - i) <= COMPANY && !parted(source, i, k);
        boolean answers = relation.harmless() || relation != Relatedness.Relation.NONE && there.by[k] >= 0;
        if (answers && (beside || Math.abs(k - i) <= CLAUSE)) {
            return -2;
        }
        return beside && relation == Relatedness.Relation.OPPOSITE && found < 0 && candidate(source, k) ? k : found;
    }

    private static boolean parted(Passage passage, int a, int b) {
        for (int k = Math.min(a, b) + 1; k <= Math.max(a, b); k++) {
            if (passage.term(k).brokenBefore()) {
                return true;
            }
        }
        return false;
    }
}
