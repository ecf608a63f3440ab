package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** One name in the place of another. As the one who says something it is a change of attribution. */
final class NameRule implements Rule {

    private static final Set<String> SAY = WordLists.english().set("say");

    private final WordLists lists = WordLists.english();

    @Override
    public void find(Pair pair, Findings findings) {
        for (Passage.Range b : pair.to().names) {
            if (aligned(pair.alignment().back, b) || known(pair.from(), pair.to(), b)) {
                partly(pair, b, findings);
                continue;
            }
            replaced(pair, b, findings);
        }
    }

    private static boolean aligned(int[] partner, Passage.Range range) {
        for (int k = range.first(); k < range.end(); k++) {
            if (partner[k] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some name of {@code other} can be the name {@code range}: in another spelling, as an acronym, as its people. */
    private boolean known(Passage other, Passage own, Passage.Range range) {
        for (Passage.Range candidate : other.names) {
            if (sameName(other, candidate, own, range)) {
                return true;
            }
        }
        for (int k = range.first(); k < range.end(); k++) {
            for (int i = 0; i < other.size(); i++) {
                Term term = other.term(i);
                if (term.stem().equals(own.term(k).stem())
                        || lists.sameCountry(term.form(), own.term(k).form())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameName(Passage a, Passage.Range x, Passage b, Passage.Range y) {
        String one = joined(a, x);
        String two = joined(b, y);
        if (lists.sameCountry(one, two) || acronym(a, x, two) || acronym(b, y, one)) {
            return true;
        }
        for (int i = x.first(); i < x.end(); i++) {
            for (int j = y.first(); j < y.end(); j++) {
                if (Relatedness.spelledAlike(a.form(i), b.form(j))) {
                    return true;
                }
            }
        }
        return one.replace(" ", "").equals(two.replace(" ", ""));
    }

    private static String joined(Passage passage, Passage.Range range) {
        StringBuilder name = new StringBuilder();
        for (int k = range.first(); k < range.end(); k++) {
            name.append(k > range.first() ? " " : "").append(passage.form(k));
        }
        return name.toString();
    }

    /** Whether {@code letters} are the initials of the name, with what stands before and behind it. */
    private static boolean acronym(Passage passage, Passage.Range range, String letters) {
        String sought = letters.replace(" ", "");
        if (sought.length() < 2 || sought.length() > 6) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int k = range.first(); k < Math.min(passage.size(), range.end() + 6); k++) {
            if (k >= range.end() && !passage.term(k).name() && !passage.term(k).stop()) {
                break;
            }
            if (passage.term(k).token().capital()) {
                initials.append(passage.form(k).charAt(0));
            }
        }
        return initials.toString().startsWith(sought);
    }

    private void replaced(Pair pair, Passage.Range b, Findings findings) {
        for (Slot slot : pair.slots()) {
            if (!(slot.toFirst() <= b.first() && b.end() <= slot.toEnd())) {
                continue;
            }
            for (Passage.Range a : pair.from().names) {
                if (slot.first() <= a.first()
                        && a.end() <= slot.end()
                        && !aligned(pair.alignment().forth, a)
                        && !known(pair.to(), pair.from(), a)
                        && firm(pair, slot, a, b)) {
                    add(pair, a, b, findings);
                    return;
                }
            }
        }
    }

    private boolean firm(Pair pair, Slot slot, Passage.Range a, Passage.Range b) {
        if (pair.share() < 0.5 || place(pair.from(), a) != place(pair.to(), b)) {
            return false;
        }
        int held = pair.held(a.first(), a.end(), b.first(), b.end());
        int near = pair.near(a.first(), a.end(), b.first(), b.end(), 5);
        boolean mentioned = pair.from().words.hasStem(pair.to().term(b.last()).stem());
        boolean crisp = onlyName(pair.from(), slot.first(), slot.end(), a)
                && onlyName(pair.to(), slot.toFirst(), slot.toEnd(), b);
        boolean strong = held == 2 && near >= 2 && crisp;
        return mentioned ? strong && pair.share() >= 0.7 : strong || held >= 1 && near >= 3 && crisp && slot.held();
    }

    /** Whether the gap holds this one name and at most titles and words of grammar beside it. */
    private static boolean onlyName(Passage passage, int first, int end, Passage.Range range) {
        Set<String> titles = WordLists.english().set("title");
        for (int k = first; k < end; k++) {
            boolean own = k >= range.first() && k < range.end();
            if (!own && Alignment.carries(passage, k) && !titles.contains(passage.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is a country, its people or its capital: such are not exchanged with persons. */
    private boolean place(Passage passage, Passage.Range range) {
        return lists.country(joined(passage, range)) || lists.country(passage.form(range.last()));
    }

    private void add(Pair pair, Passage.Range a, Passage.Range b, Findings findings) {
        Span from = pair.from().span(a);
        Span to = pair.to().span(b);
        boolean says = speaks(pair.from(), a) && speaks(pair.to(), b);
        findings.add(
                says ? VariantType.ATTRIBUTION : VariantType.ENTITY,
                from,
                to,
                says ? "The words are given to someone else" : "The name changed",
                0.92);
    }

    /** Whether a verb of saying stands right beside the name, or {@code according to} before it. */
    private static boolean speaks(Passage passage, Passage.Range range) {
        if (passage.at(range.first() - 2, "according", "to")) {
            return true;
        }
        int behind = range.end() < passage.size() && passage.term(range.end()).before() == Term.Break.NONE
                ? range.end()
                : -1;
        return says(passage, behind) || says(passage, range.first() - 1);
    }

    private static boolean says(Passage passage, int i) {
        if (i < 0 || i >= passage.size()) {
            return false;
        }
        String lemma = passage.term(i).entry().lemma(Pos.VERB);
        return lemma != null && SAY.contains(lemma);
    }

    /** A full name of which one part changed: {@code Anna Berg, Anna Holt}. */
    private void partly(Pair pair, Passage.Range b, Findings findings) {
        if (b.end() - b.first() != 2 || pair.share() < 0.5) {
            return;
        }
        for (int k = b.first(); k < b.end(); k++) {
            int otherPart = k == b.first() ? b.last() : b.first();
            int partner = pair.alignment().back[otherPart];
            if (pair.alignment().back[k] >= 0 || partner < 0) {
                continue;
            }
            int expected = partner + (k - otherPart);
            for (Passage.Range a : pair.from().names) {
                boolean fits = a.end() - a.first() == 2
                        && a.first() <= expected
                        && expected < a.end()
                        && a.first() <= partner
                        && partner < a.end();
                if (fits && other(pair, expected, k)) {
                    add(pair, a, b, findings);
                }
            }
        }
    }

    private boolean other(Pair pair, int i, int j) {
        String a = pair.from().form(i);
        String b = pair.to().form(j);
        boolean initial = a.length() == 1 || b.length() == 1;
        boolean prefix = a.startsWith(b)
                || b.startsWith(a)
                || a.length() > 2 && b.length() > 2 && a.startsWith(b.substring(0, 3));
        return !initial
                && !prefix
                && pair.alignment().forth[i] < 0
                && !Relatedness.spelledAlike(a, b)
                && !lists.sameCountry(a, b)
                && !pair.from().words.hasStem(pair.to().term(j).stem())
                && !Lexicon.english()
                        .synonyms(
                                pair.from().term(i).entry(), pair.to().term(j).entry(), org.stemma.lexicon.Breadth.ANY);
    }
}
