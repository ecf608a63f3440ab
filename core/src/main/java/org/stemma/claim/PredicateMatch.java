package org.stemma.claim;

import java.util.HashMap;
import java.util.Map;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Whether two predicates report one deed, by the dictionary or a list. A worker, not safe for use by several threads at once. */
final class PredicateMatch {

    /** A predicate that is one by a list or the dictionary's synonyms; a narrower verb says a broader one. */
    static final double SAME = 0.9;

    static final double NARROWER = 0.7;

    /** A predicate that lies near another without being one with it, which suffices where vectors propose the pair. */
    private static final double NEAR = 0.6;

    private final Lexicon lexicon = Lexicon.english();
    private final WordLists lists = WordLists.english();
    private final Map<String, Name> known = new HashMap<>();

    /** By which of their names two predicates are one, and how surely. */
    record Names(String stated, String said, double value) {
        static final Names NONE = new Names("", "", 0);
    }

    /** The names by which the predicates are surest one; {@link Names#NONE} when they are not. */
    Names match(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = match(name(a), name(b));
                best = value > best.value() ? new Names(a, b, value) : best;
            }
        }
        return best;
    }

    /**
     * A predicate's name with what is known of it.
     *
     * @param listed whether a list has it
     * @param verb whether it is a verb that tells something by itself
     */
    record Name(String form, Entry entry, boolean listed, boolean verb) {}

    /** What is known of a predicate's name. */
    Name name(String form) {
        return known.computeIfAbsent(form, f -> {
            Entry entry = lexicon.entry(f);
            return new Name(f, entry, lists.predicate(f), entry.is(Pos.VERB) && !Predicates.light(f));
        });
    }

    /** How surely {@code said} reports the deed {@code stated}; 0 when it does not, or says too little. */
    double match(Name stated, Name said) {
        if (stated.form.equals(said.form)) {
            return stated.form.equals("be") || stated.form.equals("have") ? 0 : 1;
        }
        if (stated.listed && said.listed && lists.samePredicate(stated.form, said.form)) {
            return SAME;
        }
        Entry a = stated.entry;
        Entry b = said.entry;
        if (!stated.verb || !said.verb || lexicon.apart(a, b) || against(a, b)) {
            return 0;
        }
        if (lexicon.synonyms(a, b, Breadth.FREQUENT) || lexicon.alike(a, b)) {
            return SAME;
        }
        return lexicon.broader(b, a, Breadth.FREQUENT, 1) > 0 ? NARROWER : 0;
    }

    private boolean against(Entry a, Entry b) {
        return lexicon.opposed(a, b) || lexicon.antonyms(a, b) || lexicon.contrast(a, b);
    }

    /** How surely one predicate is the other, or lies near it. */
    Names near(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = Math.max(match(name(a), name(b)), near(name(a), name(b)));
                best = value > best.value() ? new Names(a, b, value) : best;
            }
        }
        return best;
    }

    private double near(Name stated, Name said) {
        Entry a = stated.entry;
        Entry b = said.entry;
        if (!stated.verb || !said.verb || against(a, b)) {
            return 0;
        }
        boolean near = lexicon.broader(a, b, Breadth.FREQUENT, 1) > 0 || lexicon.entails(b, a);
        return near ? NEAR : 0;
    }
}
