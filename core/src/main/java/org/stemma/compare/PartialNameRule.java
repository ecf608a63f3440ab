package org.stemma.compare;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * Names, or a part of a longer one, put for others in a sentence kept to the letter ({@link Substitution}): {@code the Elmet
 * Harbour Board, the Saro Valley Board}. What {@link NameRule} asks of two names that only the alignment of words brings
 * together, the kept words around them answer.
 */
final class PartialNameRule implements Rule {

    private static final WordLists LISTS = WordLists.english();
    private static final Set<String> TITLES = LISTS.set("title");

    /** Names that begin with so many same letters may be one, cut short or bent: {@code Norway, Norwegian}. */
    private static final int BEGINNING = 3;

    @Override
    public void find(Pair pair, Findings findings) {
        pair.substitutions().forEach(place -> name(pair, place, findings));
    }

    /** Names only, on both sides, that are not one. */
    private static void name(Pair pair, Substitution place, Findings findings) {
        Passage.Range a = names(pair.from(), place.first(), place.end());
        Passage.Range b = names(pair.to(), place.toFirst(), place.toEnd());
        if (a == null
                || b == null
                || Names.one(pair.from(), a, pair.to(), b)
                || Names.capitals(pair.from(), a) != Names.capitals(pair.to(), b)
                || begun(pair, a, b)
                || moved(pair.from(), a, pair.to())
                || moved(pair.to(), b, pair.from())) {
            return;
        }
        boolean says = Names.speaks(pair.from(), a) && Names.speaks(pair.to(), b);
        if (says && Names.body(pair.from(), a) != Names.body(pair.to(), b) && !Names.person(pair, a, b)) {
            return; // a ministry and who speaks for it
        }
        findings.add(
                says ? VariantType.ATTRIBUTION : VariantType.ENTITY,
                pair.from().span(a),
                pair.to().span(b),
                says ? "The words are given to someone else" : "The name changed",
                0.92);
    }

    /** Whether the other passage has the name as well: it was moved there, or both were exchanged. */
    private static boolean moved(Passage own, Passage.Range name, Passage other) {
        return other.hasStem(own.term(name.last()).stem());
    }

    /** The run of names, without articles and titles, that fills the stretch; null if other words stand there too. */
    private static Passage.@Nullable Range names(Passage passage, int first, int end) {
        int from = first;
        while (from < end && (passage.form(from).equals("the") || TITLES.contains(passage.form(from)))) {
            from++;
        }
        for (int k = from; k < end; k++) {
            boolean name = passage.term(k).name() && passage.timeAt[k] < 0 && passage.quantityAt[k] < 0;
            boolean inside = k > from && k < end - 1 && passage.form(k).equals("of");
            if (!name && !inside || TITLES.contains(passage.form(k))) {
                return null;
            }
        }
        return from == end ? null : new Passage.Range(from, end);
    }

    /** Whether a word of one begins like a word of the other, shares its stem or names the same country. */
    private static boolean begun(Pair pair, Passage.Range a, Passage.Range b) {
        Set<String> stems = new HashSet<>();
        for (int i = a.first(); i < a.end(); i++) {
            stems.add(pair.from().term(i).stem());
            for (int j = b.first(); j < b.end(); j++) {
                String one = pair.from().form(i);
                String two = pair.to().form(j);
                int same = Math.min(BEGINNING, Math.min(one.length(), two.length()));
                if (one.regionMatches(0, two, 0, same) || LISTS.sameCountry(one, two)) {
                    return true;
                }
            }
        }
        for (int j = b.first(); j < b.end(); j++) {
            if (stems.contains(pair.to().term(j).stem())) {
                return true;
            }
        }
        return false;
    }
}
