package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * The same deed of another collective actor: {@code the East has gone from promises to loans, EFTA has gone from promises to
 * loans}.
 *
 * <p>Countries, regions, alliances and bodies act in the news by name, and often one name stands for another (a capital for its
 * government). Two are two actors when the first report has both and no list ties them, and the deed is kept: the same verb, or
 * the same auxiliary and preposition around another one, and the same words behind it in one order.
 */
final class ActorRule implements Rule {

    /** Words of content behind the verb that are looked at, and how many of them must be kept in order. */
    private static final int BEHIND = 5;

    private static final int KEPT = 3;

    /** How far behind the verb these may stand, in terms. */
    private static final int REACH = 14;

    /** At most so many terms are told of an actor between its name and its verb. */
    private static final int INSERT = 10;

    /** Parts of the world that act by metonymy. */
    private static final Set<String> REGIONS = Set.of(
            "west",
            "east",
            "south",
            "north",
            "europe",
            "asia",
            "africa",
            "gulf",
            "balkans",
            "scandinavia",
            "occident",
            "orient",
            "baltics",
            "caucasus",
            "maghreb",
            "levant");

    private static final Set<String> BODIES = Set.of("organization", "social group");

    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "will", "would", "could", "may", "might", "must", "should");

    private static final WordLists LISTS = WordLists.english();

    private final Lexicon lexicon = Lexicon.english();

    @Override
    public void find(Pair pair, Findings findings) {
        for (int i = 1; i + 1 < pair.from().size(); i++) {
            for (int j = 1; verb(pair.from(), i) && j + 1 < pair.to().size(); j++) {
                if (verb(pair.to(), j) && oneDeed(pair, i, j)) {
                    compare(pair, i, j, findings);
                }
            }
        }
    }

    private void compare(Pair pair, int i, int j, Findings findings) {
        Passage.Range a = actor(pair.from(), i);
        Passage.Range b = actor(pair.to(), j);
        if (a == null || b == null || !collective(pair.from(), a) || !collective(pair.to(), b) || one(pair, a, b)) {
            return;
        }
        if (pair.from().words.hasPhrase(Names.joined(pair.to(), b)) && !placed(pair, a)) {
            findings.add(
                    VariantType.ENTITY, pair.from().span(a), pair.to().span(b), "The deed is given to another", 0.86);
        }
    }

    private static boolean one(Pair pair, Passage.Range a, Passage.Range b) {
        return Names.one(pair.from(), a, pair.to(), b)
                || pair.alignment().joined(a.last(), b.last())
                || pair.alignment().relation(a.last(), b.last()).harmless();
    }

    /** Whether the first actor stands for the same name elsewhere in the second passage: then it may act there. */
    private static boolean placed(Pair pair, Passage.Range a) {
        return pair.alignment().forth[a.last()] >= 0;
    }

    private static boolean verb(Passage passage, int i) {
        Term term = passage.term(i);
        return term.content() && !term.name() && term.entry().usual() == Pos.VERB;
    }

    private static boolean oneDeed(Pair pair, int i, int j) {
        String auxiliary = pair.from().form(i - 1);
        boolean framed = AUXILIARIES.contains(auxiliary)
                && auxiliary.equals(pair.to().form(j - 1))
                && pair.from().term(i + 1).stop()
                && pair.from().form(i + 1).equals(pair.to().form(j + 1))
                && pair.alignment().forth[i] < 0
                && pair.alignment().back[j] < 0;
        return (framed || pair.alignment().joined(i, j)) && followed(pair, i, j);
    }

    /** Whether enough of the words of content behind both are kept, in one order. */
    private static boolean followed(Pair pair, int i, int j) {
        int seen = 0;
        int kept = 0;
        int last = j;
        for (int k = i + 1; k < Math.min(pair.from().size(), i + REACH) && seen < BEHIND; k++) {
            if (pair.from().term(k).before() == Term.Break.SENTENCE) {
                break;
            }
            if (!Alignment.carries(pair.from(), k)) {
                continue;
            }
            seen++;
            int to = pair.alignment().forth[k];
            if (to > last && to < j + REACH) {
                kept++;
                last = to;
            }
        }
        return kept >= KEPT;
    }

    /** The name that acts: right before the verb and its auxiliaries, or before what commas insert there; null if none. */
    private static Passage.@Nullable Range actor(Passage passage, int verb) {
        int k = verb - 1;
        while (k > 0 && passage.term(k + 1).before() == Term.Break.NONE && helps(passage.term(k))) {
            k--;
        }
        if (passage.term(k + 1).before() == Term.Break.COMMA) {
            int open = k;
            while (open > 0 && open > k - INSERT && !passage.term(open).brokenBefore()) {
                open--;
            }
            k = passage.term(open).before() == Term.Break.COMMA ? open - 1 : -1;
        }
        for (Passage.Range name : passage.names) {
            if (name.last() == k) {
                int before = passage.form(name.first() - 1).equals("the") ? name.first() - 2 : name.first() - 1;
                return Names.PREPOSITIONS.contains(passage.form(before)) ? null : name;
            }
        }
        return null;
    }

    private static boolean helps(Term term) {
        return AUXILIARIES.contains(term.form())
                || term.can(Pos.ADVERB) && !term.name() && term.entry().usual() == Pos.ADVERB
                || Set.of("been", "also", "now", "since").contains(term.form());
    }

    private boolean collective(Passage passage, Passage.Range name) {
        Term last = passage.term(name.last());
        boolean person = name.end() - name.first() > 1 && !LISTS.country(Names.joined(passage, name));
        return Names.place(passage, name)
                || REGIONS.contains(last.form())
                || !person && Names.capitals(passage, name)
                || BODIES.stream().anyMatch(kind -> lexicon.firstSenseIs(last.entry(), kind));
    }
}
