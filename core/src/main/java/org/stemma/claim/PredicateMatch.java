package org.stemma.claim;

import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Whether two predicates report one deed, by the dictionary or a list. Safe for use by several threads. */
final class PredicateMatch {

    /** A predicate that is one by a list or the dictionary's synonyms; a narrower verb says a broader one. */
    static final double SAME = 0.9;

    static final double NARROWER = 0.7;

    /** A predicate that lies near another without being one with it, which suffices where vectors propose the pair. */
    private static final double NEAR = 0.6;

    private final Lexicon lexicon = Lexicon.english();
    private final WordLists lists = WordLists.english();

    /** By which of their names two predicates are one, and how surely. */
    record Names(String stated, String said, double value) {
        static final Names NONE = new Names("", "", 0);
    }

    /** The names by which the predicates are surest one; {@link Names#NONE} when they are not. */
    Names match(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = match(a, b);
                best = value > best.value() ? new Names(a, b, value) : best;
            }
        }
        return best;
    }

    /** How surely {@code said} reports the deed {@code stated}; 0 when it does not, or says too little. */
    double match(String stated, String said) {
        if (stated.equals(said)) {
            return stated.equals("be") || stated.equals("have") ? 0 : 1;
        }
        if (lists.samePredicate(stated, said)) {
            return SAME;
        }
        boolean verbs =
                lexicon.entry(stated).is(Pos.VERB) && lexicon.entry(said).is(Pos.VERB);
        if (!verbs || Predicates.light(stated) || Predicates.light(said)) {
            return 0;
        }
        Entry a = lexicon.entry(stated);
        Entry b = lexicon.entry(said);
        boolean opposed = lexicon.opposed(a, b) || lexicon.antonyms(a, b) || lexicon.contrast(a, b);
        if (opposed) {
            return 0;
        }
        if (lexicon.synonyms(a, b, Breadth.FREQUENT) || lexicon.alike(a, b)) {
            return SAME;
        }
        return lexicon.broader(b, a, Breadth.FREQUENT, 1) > 0 ? NARROWER : 0;
    }

    /** How surely one predicate is the other, or lies near it. */
    Names near(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = Math.max(match(a, b), near(a, b));
                best = value > best.value() ? new Names(a, b, value) : best;
            }
        }
        return best;
    }

    private double near(String stated, String said) {
        Entry a = lexicon.entry(stated);
        Entry b = lexicon.entry(said);
        boolean verbs = a.is(Pos.VERB) && b.is(Pos.VERB) && !Predicates.light(stated) && !Predicates.light(said);
        if (!verbs || lexicon.opposed(a, b) || lexicon.antonyms(a, b) || lexicon.contrast(a, b)) {
            return 0;
        }
        boolean near = lexicon.broader(a, b, Breadth.FREQUENT, 1) > 0 || lexicon.entails(b, a);
        return near ? NEAR : 0;
    }
}
