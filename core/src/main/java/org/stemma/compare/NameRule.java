package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** One name in the place of another. As the one who says something it is a change of attribution. */
final class NameRule implements Rule {

    private static final Set<String> TITLES = WordLists.english().set("title");

    @Override
    public void find(Pair pair, Findings findings) {
        for (Passage.Range b : pair.to().names) {
            if (aligned(pair.alignment().back, b)) {
                partly(pair, b, findings);
            } else if (!Names.known(pair.from(), pair.to(), b) && framed(pair, b, findings)) {
                continue;
            } else if (!Names.known(pair.from(), pair.to(), b) && !replaced(pair, b, findings)) {
                exchanged(pair, b, findings);
            }
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

    private static boolean replaced(Pair pair, Passage.Range b, Findings findings) {
        for (Slot slot : pair.slots()) {
            if (!(slot.toFirst() <= b.first() && b.end() <= slot.toEnd())) {
                continue;
            }
            for (Passage.Range a : pair.from().names) {
                if (slot.first() <= a.first()
                        && a.end() <= slot.end()
                        && !aligned(pair.alignment().forth, a)
                        && !Names.known(pair.to(), pair.from(), a)
                        && alike(pair, a, b)
                        && firm(pair, slot, a, b)) {
                    add(pair, a, b, findings);
                    return true;
                }
            }
        }
        return false;
    }

    /** One name in the place of another of its kind, held by the frame on both sides: what was reworded beside it is no matter. */
    private static boolean framed(Pair pair, Passage.Range b, Findings findings) {
        for (Passage.Range a : pair.from().names) {
            boolean length = a.end() - a.first() == b.end() - b.first()
                    || Names.located(pair.from(), a) && Names.located(pair.to(), b)
                    || pair.from().words.hasPhrase(Names.joined(pair.to(), b));
            if (length
                    && !nameAligned(pair, a)
                    && pair.share() >= 0.35
                    && pair.framed(a.first(), a.end(), b.first(), b.end())
                    && !Names.known(pair.to(), pair.from(), a)
                    && alike(pair, a, b)) {
                add(pair, a, b, findings);
                return true;
            }
        }
        return false;
    }

    /** Whether a part of the name stands for a part of another name. */
    private static boolean nameAligned(Pair pair, Passage.Range a) {
        for (int k = a.first(); k < a.end(); k++) {
            int j = pair.alignment().forth[k];
            if (j >= 0 && pair.to().term(j).name()) {
                return true;
            }
        }
        return false;
    }

    /**
     * One name that only the first report has, for one that only the second has, in sentences whose other names agree:
     * then it need not stand at the same place, if both are tied alike.
     */
    private static void exchanged(Pair pair, Passage.Range b, Findings findings) {
        Passage.Range a = stranger(pair.from(), pair.to(), pair.alignment().forth);
        Passage.Range other = stranger(pair.to(), pair.from(), pair.alignment().back);
        if (a == null || other == null || !other.equals(b) || pair.share() < 0.55 || !alike(pair, a, b)) {
            return;
        }
        boolean speak = Names.speaks(pair.from(), a) && Names.speaks(pair.to(), b);
        boolean somewhere = Names.located(pair.from(), a) && Names.located(pair.to(), b);
        boolean described = Names.modifies(pair.from(), a)
                && Names.modifies(pair.to(), b)
                && pair.alignment().joined(a.end(), b.end());
        boolean lengths = (a.end() - a.first() > 1) == (b.end() - b.first() > 1) || somewhere;
        if ((speak || somewhere || described) && lengths && pair.alignment().joinedContent() >= 5) {
            add(pair, a, b, findings);
        }
    }

    /** The one name that the other report does not know at all; null if there is none or more than one. */
    private static Passage.@Nullable Range stranger(Passage own, Passage other, int[] partner) {
        Passage.Range found = null;
        for (Passage.Range name : own.names) {
            if (aligned(partner, name) || Names.known(other, own, name)) {
                continue;
            }
            for (int k = name.first(); k < name.end(); k++) {
                if (other.words.hasStem(own.term(k).stem())) {
                    return null;
                }
            }
            if (found != null) {
                return null;
            }
            found = name;
        }
        return found;
    }

    /** Whether both are names of a sort: an acronym for a person, a modifier for a head, a title for a name prove nothing. */
    private static boolean alike(Pair pair, Passage.Range a, Passage.Range b) {
        Lexicon lexicon = Lexicon.english();
        return Names.capitals(pair.from(), a) == Names.capitals(pair.to(), b)
                && Names.place(pair.from(), a) == Names.place(pair.to(), b)
                && Names.modifies(pair.from(), a) == Names.modifies(pair.to(), b)
                && !Names.kind(pair.from(), a, lexicon)
                && !Names.kind(pair.to(), b, lexicon);
    }

    private static boolean firm(Pair pair, Slot slot, Passage.Range a, Passage.Range b) {
        boolean framed = pair.framed(a.first(), a.end(), b.first(), b.end());
        if (pair.share() < (framed ? 0.35 : 0.5)) {
            return false;
        }
        int held = pair.held(a.first(), a.end(), b.first(), b.end());
        int near = pair.near(a.first(), a.end(), b.first(), b.end(), 5);
        boolean mentioned = pair.from().words.hasStem(pair.to().term(b.last()).stem());
        boolean crisp = onlyName(pair.from(), slot.first(), slot.end(), a)
                && onlyName(pair.to(), slot.toFirst(), slot.toEnd(), b);
        boolean strong = held == 2 && near >= 2 && crisp;
        if (mentioned) {
            boolean parallel = framed && crisp && a.end() - a.first() == b.end() - b.first();
            return parallel || strong && pair.share() >= 0.7;
        }
        return strong || framed && crisp || held >= 1 && near >= 3 && crisp && slot.held();
    }

    /** Whether the gap holds this one name and at most titles and words of grammar beside it. */
    private static boolean onlyName(Passage passage, int first, int end, Passage.Range range) {
        for (int k = first; k < end; k++) {
            boolean own = k >= range.first() && k < range.end();
            if (!own && Alignment.carries(passage, k) && !TITLES.contains(passage.form(k))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Pair pair, Passage.Range a, Passage.Range b, Findings findings) {
        Span from = pair.from().span(a);
        Span to = pair.to().span(b);
        boolean says = Names.speaks(pair.from(), a) && Names.speaks(pair.to(), b);
        VariantType type = says ? VariantType.ATTRIBUTION : VariantType.ENTITY;
        findings.add(type, from, to, says ? "The words are given to someone else" : "The name changed", 0.92);
    }

    /** A full name of which one part changed: {@code Anna Berg, Anna Holt}. */
    private static void partly(Pair pair, Passage.Range b, Findings findings) {
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

    private static boolean other(Pair pair, int i, int j) {
        String a = pair.from().form(i);
        String b = pair.to().form(j);
        boolean initial = a.length() == 1 || b.length() == 1;
        boolean nickname = a.startsWith(b)
                || b.startsWith(a)
                || a.length() > 2 && b.length() > 2 && a.startsWith(b.substring(0, 3));
        return !initial
                && !nickname
                && pair.alignment().forth[i] < 0
                && !Relatedness.spelledAlike(a, b)
                && !WordLists.english().sameCountry(a, b)
                && !pair.from().words.hasStem(pair.to().term(j).stem())
                && !Lexicon.english()
                        .synonyms(pair.from().term(i).entry(), pair.to().term(j).entry(), Breadth.ANY);
    }
}
