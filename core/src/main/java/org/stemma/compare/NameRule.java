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

    /** In sentences that have this share in common a name that stands elsewhere in the other report can be the exchanged one. */
    private static final double KEPT = 0.75;

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
        if (pair.share() < 0.55 || pair.alignment().joinedContent() < 5) {
            spoken(pair, b, findings);
            return;
        }
        Passage.Range a = partner(pair, b, true);
        if (a != null && alike(pair, a, b) && tied(pair, a, b)) {
            add(pair, a, b, findings);
            return;
        }
        Passage.Range mentioned = pair.share() < KEPT ? null : partner(pair, b, false);
        if (mentioned != null && alike(pair, mentioned, b) && tiedTheSame(pair, mentioned, b)) {
            add(pair, mentioned, b, findings);
            return;
        }
        spoken(pair, b, findings);
    }

    /** The one person who speaks in the first passage, for the one who speaks in the second, of whom the other knows nothing. */
    private static void spoken(Pair pair, Passage.Range b, Findings findings) {
        Passage.Range a = speaker(pair.from(), pair.to());
        if (a != null
                && b.equals(speaker(pair.to(), pair.from()))
                && pair.share() >= 0.35
                && pair.alignment().joinedContent() >= 4
                && alike(pair, a, b)) {
            add(pair, a, b, findings);
        }
    }

    private static Passage.@Nullable Range speaker(Passage own, Passage other) {
        Passage.Range found = null;
        for (Passage.Range name : own.names) {
            if (name.end() - name.first() > 1 && Names.speaks(own, name)) {
                if (found != null || Names.known(other, own, name)) {
                    return null;
                }
                found = name;
            }
        }
        return found;
    }

    /** The name of the first passage that only it has, if {@code b} is what only the second has. */
    private static Passage.@Nullable Range partner(Pair pair, Passage.Range b, boolean unheard) {
        Passage.Range a = stranger(pair.from(), pair.to(), pair.alignment().forth, unheard);
        Passage.Range other = stranger(pair.to(), pair.from(), pair.alignment().back, unheard);
        return b.equals(other) ? a : null;
    }

    private static boolean tied(Pair pair, Passage.Range a, Passage.Range b) {
        boolean somewhere = Names.located(pair.from(), a) && Names.located(pair.to(), b);
        boolean described = Names.modifies(pair.from(), a)
                && Names.modifies(pair.to(), b)
                && pair.alignment().joined(a.end(), b.end());
        boolean lengths = (a.end() - a.first() > 1) == (b.end() - b.first() > 1) || somewhere;
        boolean speak = Names.speaks(pair.from(), a) && Names.speaks(pair.to(), b);
        return lengths && (speak || somewhere || described) || tiedTheSame(pair, a, b);
    }

    /** Both begin their sentence in full, or stand behind the same preposition. */
    private static boolean tiedTheSame(Pair pair, Passage.Range a, Passage.Range b) {
        boolean full = a.end() - a.first() > 1 && b.end() - b.first() > 1;
        boolean begin = pair.from().term(a.first()).before() == Term.Break.SENTENCE
                && pair.to().term(b.first()).before() == Term.Break.SENTENCE
                && a.end() - a.first() == b.end() - b.first();
        String tie = Names.tie(pair.from(), a);
        return full && begin || !tie.isEmpty() && tie.equals(Names.tie(pair.to(), b));
    }

    /**
     * The one name that the other passage does not know; null if there is none or more than one.
     *
     * @param unheard whether the whole other report must not know it
     */
    private static Passage.@Nullable Range stranger(Passage own, Passage other, int[] partner, boolean unheard) {
        Passage.Range found = null;
        for (Passage.Range name : own.names) {
            if (aligned(partner, name) || Names.known(other, own, name)) {
                continue;
            }
            for (int k = name.first(); unheard && k < name.end(); k++) {
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
        if (says && Names.body(pair.from(), a) != Names.body(pair.to(), b) && !Names.person(pair, a, b)) {
            return; // a ministry and who speaks for it
        }
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
