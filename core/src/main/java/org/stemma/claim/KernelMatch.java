package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/**
 * Whether a clause of another shape has the kernel of this one: the same predicate by the dictionary or a list, and where both
 * say who did it or what it was done to, the same. Nobody may stand against anybody, and enough must be shared that nothing
 * else in the story is likely to fit. A worker, not safe for use by several threads at once.
 */
final class KernelMatch {

    /** A predicate that is one by a list or the dictionary's synonyms; a narrower verb says a broader one. */
    static final double SAME = 0.9;

    static final double NARROWER = 0.7;

    /** A predicate that lies near another without being one with it, which suffices where vectors propose the pair. */
    private static final double NEAR = 0.6;

    /** A verb that says little stands for another only with a number: {@code put, invested 210 million}. */
    static final double LIGHT = 0.5;

    /** Steps between a kind and a broader one that still lies near. */
    private static final int STEPS = 2;

    /** How well one word must state another. */
    private static final double SAID = Matching.SAID;

    /** Heads that point at whoever the story is about. */
    private static final Set<String> VAGUE = Set.of(
            "official",
            "officials",
            "authorities",
            "authority",
            "people",
            "person",
            "man",
            "woman",
            "men",
            "women",
            "company",
            "firm",
            "group",
            "government",
            "state",
            "team",
            "side",
            "operator",
            "owner",
            "union",
            "court",
            "judge",
            "judges",
            "police",
            "area",
            "region",
            "place",
            "site",
            "project",
            "country",
            "city",
            "town",
            "village",
            "others",
            "victim",
            "victims",
            "leader",
            "plant",
            "vessel",
            "thing",
            "case",
            "move",
            "decision");

    private static final Set<String> SAY = WordLists.english().set("say");

    private static final List<String> ACTING = List.of("person", "organization", "social group", "animal");

    private final WordMeaning meaning;
    private final Ties ties;
    private final Lexicon lexicon = Lexicon.english();
    private final WordLists lists = WordLists.english();

    KernelMatch(WordMeaning meaning, Ties ties) {
        this.meaning = meaning;
        this.ties = ties;
    }

    /**
     * What two kernels share.
     *
     * @param predicate how surely the predicates are one, in [0, 1]
     * @param pairs terms of this kernel with the term of the other that says it
     * @param anchors how many of the phrases are shared
     * @param named whether a shared phrase holds a name, or more than its head
     * @param pointing whether who does it is a pronoun on one side, and not known to be the other's
     */
    record Shared(double predicate, List<int[]> pairs, int anchors, boolean named, boolean pointing) {}

    /** What {@code other} shares with {@code own}; null when they are not of one deed. */
    @Nullable
    Shared of(Clause ownClause, Kernel ownKernel, Clause otherClause, Kernel otherKernel) {
        Names names = predicate(ownKernel, otherKernel);
        if (names.value() == 0) {
            return null;
        }
        Kernel own = ownKernel.without(names.stated());
        Kernel other = otherKernel.without(names.said());
        Build build = new Build(ownClause, own.terms(), otherClause, other.terms());
        if (!turned(build, own, other)) {
            boolean oneVerb = names.stated().equals(names.said());
            if (oneVerb && Kernel.tells(other.thing()) && ownKernel.thing() == null) {
                return null; // "she is missing, she missed her flight": without a thing the verb says something else
            }
            boolean against = build.fit(own.thing(), other.thing()) == Fit.AGAINST
                    || build.fit(own.doer(), other.doer()) == Fit.AGAINST;
            if (against || exchanged(build, own, other)) {
                return null;
            }
        }
        for (Phrase mine : own.others()) {
            for (Phrase theirs : other.others()) {
                Fit fit = build.fit(mine, theirs);
                if (fit == Fit.AGAINST && build.heads(mine, theirs)) {
                    return null; // "at the Ellmoor depot, at the Harsund depot"
                }
                if (fit == Fit.SAME) {
                    break;
                }
            }
        }
        if (placed(build, own, other)) {
            return null;
        }
        build.pairs.add(new int[] {own.verb(), other.verb()});
        for (int taken : ownKernel.takenBy(names.stated())) {
            build.pairs.add(new int[] {taken, other.verb()});
        }
        return new Shared(
                names.value(), build.pairs, build.anchors, build.named, build.pointing(own.doer(), other.doer()));
    }

    /** How surely {@code other} reports the deed of {@code own}, or one that lies near it. */
    Names near(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = Math.max(predicate(a, b), near(a, b));
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

    boolean vague(Term head) {
        return VAGUE.contains(head.form());
    }

    /** The words of two clauses against each other, wherever they stand. */
    Words words(Clause own, Kernel mine, Clause other, Kernel theirs) {
        return new Words(new Build(own, mine.terms(), other, theirs.terms()));
    }

    /** Which words of one clause the other tells. */
    final class Words {
        private final Build build;

        private Words(Build build) {
            this.build = build;
        }

        /** Whether those phrases of the other kernel tell the term of the stated one. */
        boolean told(int mine, List<Phrase> theirs) {
            return theirs.stream()
                    .anyMatch(p ->
                            build.tells(mine, p.head()) || p.with().stream().anyMatch(w -> build.tells(mine, w)));
        }

        /** Whether those phrases of the stated kernel know the term of the other. */
        boolean known(int theirs, List<Phrase> mine) {
            return mine.stream()
                    .anyMatch(p ->
                            build.tells(p.head(), theirs) || p.with().stream().anyMatch(w -> build.tells(w, theirs)));
        }
    }

    /** Whether who does it to whom is the other way round, or one head stands for two: {@code the State, the Treasury Department}. */
    boolean apart(Clause own, Kernel mine, Clause other, Kernel theirs) {
        Build build = new Build(own, mine.terms(), other, theirs.terms());
        return exchanged(build, mine, theirs)
                || build.two(mine.doer(), theirs.doer())
                || build.two(mine.thing(), theirs.thing());
    }

    private enum Fit {
        SAME,
        OPEN,
        AGAINST
    }

    /**
     * {@code the roof collapsed, snow brought down the roof}: what happens to a thing in one clause somebody does to it in the
     * other. Of those who can do things themselves it cannot be told.
     */
    private boolean turned(Build build, Kernel own, Kernel other) {
        if (own.thing() == null && Kernel.tells(own.doer()) && Kernel.tells(other.thing())) {
            return !acts(own.terms(), own.doer()) && build.fit(own.doer(), other.thing()) == Fit.SAME;
        }
        if (other.thing() == null && Kernel.tells(other.doer()) && Kernel.tells(own.thing())) {
            return !acts(other.terms(), other.doer()) && build.fit(own.thing(), other.doer()) == Fit.SAME;
        }
        return false;
    }

    /** Whether the phrase is of those who can do things themselves, as far as its words tell. */
    boolean acts(List<Term> terms, @Nullable Phrase phrase) {
        if (phrase == null || terms.get(phrase.head()).name()) {
            return true;
        }
        Entry head = lexicon.entry(terms.get(phrase.head()).form());
        return ACTING.stream().anyMatch(kind -> lexicon.firstSenseIs(head, kind));
    }

    /** Whether who does it to whom is the other way round. */
    private static boolean exchanged(Build build, Kernel own, Kernel other) {
        return Kernel.tells(own.doer())
                && Kernel.tells(own.thing())
                && Kernel.tells(other.doer())
                && Kernel.tells(other.thing())
                && build.heads(own.doer(), other.thing())
                && build.heads(own.thing(), other.doer());
    }

    /** Whether both say where or whither behind one preposition, by names of which none is the same. */
    private static boolean placed(Build build, Kernel own, Kernel other) {
        for (Phrase mine : own.others()) {
            for (Phrase theirs : other.others()) {
                boolean names = own.terms().get(mine.head()).name()
                        && other.terms().get(theirs.head()).name();
                if (mine.preposition().equals(theirs.preposition()) && names && !build.heads(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By which of their names two predicates are one, and how surely. */
    record Names(String stated, String said, double value) {
        static final Names NONE = new Names("", "", 0);
    }

    private Names predicate(Kernel own, Kernel other) {
        Names best = Names.NONE;
        for (String a : own.names()) {
            for (String b : other.names()) {
                double value = predicate(a, b);
                best = value > best.value() ? new Names(a, b, value) : best;
            }
        }
        return best;
    }

    /** How surely {@code said} reports the deed {@code stated}; 0 when it does not, or says too little. */
    double predicate(String stated, String said) {
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

    /** What was found so far between two kernels. */
    private final class Build {
        private final Clause ownClause;
        private final List<Term> own;
        private final Clause otherClause;
        private final List<Term> other;
        private final List<int[]> pairs = new ArrayList<>();
        private int anchors;
        private boolean named;

        Build(Clause ownClause, List<Term> own, Clause otherClause, List<Term> other) {
            this.ownClause = ownClause;
            this.own = own;
            this.otherClause = otherClause;
            this.other = other;
        }

        Fit fit(@Nullable Phrase mine, @Nullable Phrase theirs) {
            if (mine == null || theirs == null || mine.pronoun() || theirs.pronoun()) {
                if (mine != null && theirs != null && tied(mine.head(), theirs.head())) {
                    anchor(mine.head(), theirs.head(), true);
                    return Fit.SAME;
                }
                return Fit.OPEN;
            }
            int partner = partner(mine, theirs);
            if (partner < 0 && counted(mine, theirs)) {
                anchor(mine.head(), theirs.head(), true);
                return Fit.SAME;
            }
            if (partner < 0) {
                return open(mine, theirs) ? Fit.OPEN : Fit.AGAINST;
            }
            boolean shared = false;
            boolean theirOwn = false;
            for (int m : mine.with()) {
                for (int t : theirs.with()) {
                    if (word(m, t)) {
                        pairs.add(new int[] {m, t});
                        shared = true;
                    }
                }
                shared |= word(m, theirs.head());
            }
            for (int t : theirs.with()) {
                theirOwn |= word(mine.head(), t);
            }
            boolean both = !mine.with().isEmpty() && !theirs.with().isEmpty();
            if (both && !shared && !theirOwn && distinct(mine, theirs)) {
                return Fit.AGAINST;
            }
            anchor(mine.head(), partner, shared || own.get(mine.head()).name());
            return Fit.SAME;
        }

        boolean pointing(@Nullable Phrase mine, @Nullable Phrase theirs) {
            return mine != null
                    && theirs != null
                    && mine.pronoun() != theirs.pronoun()
                    && !tied(mine.head(), theirs.head());
        }

        /** Two names beside one head are two things: {@code the Ellmoor depot, the Harsund depot}; so are two nouns. */
        private boolean distinct(Phrase mine, Phrase theirs) {
            boolean mineNames = mine.with().stream().anyMatch(m -> own.get(m).name());
            boolean theirNames =
                    theirs.with().stream().anyMatch(t -> other.get(t).name());
            return mineNames == theirNames;
        }

        private void anchor(int mine, int theirs, boolean more) {
            pairs.add(new int[] {mine, theirs});
            anchors++;
            named |= more;
        }

        /** The term of the other phrase that says the head of this one; -1 when none does. */
        private int partner(Phrase mine, Phrase theirs) {
            if (word(mine.head(), theirs.head())) {
                return theirs.head();
            }
            for (int t : theirs.with()) {
                if (own.get(mine.head()).name()
                        && own.get(mine.head()).stem().equals(other.get(t).stem())) {
                    return t;
                }
            }
            for (int m : mine.with()) {
                if (other.get(theirs.head()).name()
                        && own.get(m).stem().equals(other.get(theirs.head()).stem())) {
                    return theirs.head();
                }
            }
            return -1;
        }

        /** Whether one head has other words beside it in either phrase, of one kind and none shared. */
        boolean two(@Nullable Phrase mine, @Nullable Phrase theirs) {
            return mine != null
                    && theirs != null
                    && !mine.pronoun()
                    && !theirs.pronoun()
                    && heads(mine, theirs)
                    && fit(mine, theirs) == Fit.AGAINST;
        }

        boolean heads(@Nullable Phrase mine, @Nullable Phrase theirs) {
            return mine != null && theirs != null && word(mine.head(), theirs.head());
        }

        /** Whether the two may be one although their words do not say so: a name and what it may be, or a vague word. */
        private boolean open(Phrase mine, Phrase theirs) {
            Term a = own.get(mine.head());
            Term b = other.get(theirs.head());
            if (a.name() && b.name()) {
                return false;
            }
            return VAGUE.contains(a.form()) || VAGUE.contains(b.form());
        }

        /** Whether as many people are meant: {@code six pickets, six strikers}. */
        private boolean counted(Phrase mine, Phrase theirs) {
            Quantity a = number(ownClause, own.get(mine.head()));
            Quantity b = number(otherClause, other.get(theirs.head()));
            return a != null && b != null && a.value() > 2 && a.same(b) && acts(own, mine) && acts(other, theirs);
        }

        private static @Nullable Quantity number(Clause clause, Term head) {
            for (Quantity q : clause.quantities()) {
                if (q.kind() == Kind.COUNT && !q.vague() && q.what().equals(head.stem())) {
                    return q;
                }
            }
            return null;
        }

        private boolean word(int mine, int theirs) {
            Term a = own.get(mine);
            Term b = other.get(theirs);
            if (a.stem().equals(b.stem()) || tied(mine, theirs)) {
                return true;
            }
            if (a.name() && b.name()) {
                return meaning.oneName(a.form(), b.form());
            }
            if (a.name() || b.name()) {
                return a.name() ? meaning.isA(a.form(), b.form()) : meaning.isA(b.form(), a.form());
            }
            return meaning.states(b.form(), a.form()) >= SAID;
        }

        /** The same, or as many of a near kind: {@code 14 containers, fourteen boxes}; a kind and what it is of. */
        boolean tells(int mine, int theirs) {
            Term a = own.get(mine);
            Term b = other.get(theirs);
            if (word(mine, theirs)) {
                return true;
            }
            return !a.name() && !b.name() && (meaning.states(a.form(), b.form()) >= SAID || counts(a, b));
        }

        /** Whether both stand behind one number, and one is a kind of the other or both are kinds of one thing. */
        private boolean counts(Term a, Term b) {
            Quantity p = number(ownClause, a);
            Quantity q = number(otherClause, b);
            return p != null && q != null && p.value() > 2 && p.same(q) && meaning.kin(a.form(), b.form());
        }

        private boolean tied(int mine, int theirs) {
            return ties.same(
                    ownClause.report(),
                    own.get(mine).span(),
                    otherClause.report(),
                    other.get(theirs).span());
        }
    }
}
