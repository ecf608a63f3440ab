package org.stemma.compare;

import java.util.HashSet;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/** A word of doubt in one passage only, on a statement that both make. */
final class HedgeRule implements Rule {

    private static final Phrases HEDGES = Phrases.of("hedge");
    private static final Set<String> DOUBT = doubt();
    private static final Set<String> SAY = WordLists.english().set("say");

    private static Set<String> doubt() {
        Set<String> all = new HashSet<>(WordLists.english().set("hedge-verb"));
        all.addAll(WordLists.english().set("modal-possible"));
        all.addAll(Set.of(
                "would",
                "expect",
                "accord",
                "according",
                "possibility",
                "appear",
                "seem",
                "suspicion",
                "doubt",
                "uncertain",
                "unclear",
                "probability",
                "chance",
                "risk",
                "hope",
                "plan",
                "rumor",
                "unverified",
                "sign",
                "assumption",
                "allegation",
                "belief",
                "accuse",
                "charge",
                "consider",
                "understand",
                "about",
                "possible"));
        return Set.copyOf(all);
    }

    @Override
    public void find(Pair pair, Findings findings) {
        scan(pair, pair.from(), pair.to(), pair.alignment().forth, pair.alignment().back, true, findings);
        scan(pair, pair.to(), pair.from(), pair.alignment().back, pair.alignment().forth, false, findings);
    }

    private static void scan(
            Pair pair, Passage hedged, Passage bare, int[] partner, int[] back, boolean dropped, Findings findings) {
        for (int i = 0; i < hedged.size(); i++) {
            int length = HEDGES.at(hedged, i);
            if (length == 0
                    || hedged.quantityAt[i] >= 0
                    || aligned(partner, i, length)
                    || hedged.term(i).token().quoted()
                    || notAHedge(hedged, i, length)) {
                continue;
            }
            if (!doubts(bare, back)) {
                at(pair, hedged, bare, partner, i, length, dropped, findings);
            }
            i += length - 1;
        }
    }

    private static boolean aligned(int[] partner, int first, int length) {
        for (int k = first; k < first + length; k++) {
            if (partner[k] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code he reported the theft, as likely as not, most likely}: no doubt about the statement. */
    private static boolean notAHedge(Passage passage, int i, int length) {
        String form = passage.form(i);
        if (length > 1
                || !Set.of(
                                "reported",
                                "alleged",
                                "suspected",
                                "apparent",
                                "likely",
                                "possible",
                                "potential",
                                "probable",
                                "presumed",
                                "purported",
                                "rumored",
                                "unconfirmed")
                        .contains(form)) {
            return false;
        }
        String next = passage.form(i + 1);
        if (form.equals("likely")) {
            return !next.equals("to")
                    && !(i + 1 < passage.size() && passage.term(i + 1).can(Pos.VERB));
        }
        boolean beforeNoun = i + 1 < passage.size()
                && passage.term(i + 1).content()
                && passage.term(i + 1).can(Pos.NOUN)
                && passage.term(i + 1).before() == Term.Break.NONE;
        boolean determined = Set.of(
                        "a", "an", "the", "his", "her", "their", "its", "in", "of", "for", "by", "with", "to", "as")
                .contains(passage.form(i - 1));
        return !beforeNoun || !determined || form.equals("potential") || form.equals("possible");
    }

    /** Whether the passage without the hedge doubts in another way, by a word that the hedged one does not share. */
    private static boolean doubts(Passage bare, int[] back) {
        for (int k = 0; k < bare.size(); k++) {
            if (back[k] >= 0) {
                continue;
            }
            Term term = bare.term(k);
            if (HEDGES.at(bare, k) > 0 || DOUBT.contains(term.form()) && bare.timeAt[k] < 0) {
                return true;
            }
            for (String lemma : term.entry().lemmas()) {
                if (DOUBT.contains(lemma) || SAY.contains(lemma) && term.can(Pos.VERB) && !term.stop()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void at(
            Pair pair,
            Passage hedged,
            Passage bare,
            int[] partner,
            int first,
            int length,
            boolean dropped,
            Findings findings) {
        int next = -1;
        for (int k = first + length; k < Math.min(hedged.size(), first + length + 5); k++) {
            if (hedged.term(k).before() == Term.Break.SENTENCE) {
                break;
            }
            if (partner[k] >= 0 && Alignment.carries(hedged, k)) {
                next = k;
                break;
            }
        }
        int before = Alignment.contentBefore(hedged, first, 5);
        if (next < 0 || pair.share() < 0.5) {
            return;
        }
        int nextTo = partner[next];
        int beforeTo = before >= 0 ? partner[before] : -1;
        boolean near = beforeTo >= 0 && Math.abs(nextTo - beforeTo) <= 7;
        boolean behind = alignedBehind(hedged, partner, next);
        if (!near && !behind) {
            return;
        }
        int end = spanEnd(hedged, partner, first, length, next);
        int[] other = dropped ? pair.alignment().back : pair.alignment().forth;
        int toFirst = gapStart(bare, partner, other, hedged, first, length, next);
        boolean direct = end == next + 1;
        if (direct ? reworded(bare, other, nextTo) : !bare.term(toFirst).can(Pos.VERB)) {
            return;
        }
        if (toFirst == nextTo) {
            end = next + 1;
        }
        int toEnd = Math.max(toFirst + 1, end == next + 1 ? nextTo + 1 : gapEnd(bare, toFirst, nextTo));
        String what = dropped ? "A word of doubt was dropped" : "A word of doubt was added";
        if (dropped) {
            findings.add(VariantType.HEDGE, hedged.span(first, end), bare.span(toFirst, toEnd), what, 0.88);
        } else {
            findings.add(VariantType.HEDGE, bare.span(toFirst, toEnd), hedged.span(first, end), what, 0.86);
        }
    }

    /** Whether words that stand for nothing else are right before: {@code the made known losses} for reported ones. */
    private static boolean reworded(Passage bare, int[] other, int at) {
        int before = Alignment.contentBefore(bare, at, 1);
        return before >= 0 && other[before] < 0 && !bare.term(at).brokenBefore();
    }

    private static boolean alignedBehind(Passage hedged, int[] partner, int next) {
        int second = Alignment.contentFrom(hedged, next + 1, 4);
        return second >= 0 && partner[second] >= 0 && Math.abs(partner[second] - partner[next]) <= 6;
    }

    /** The hedge with its predicate: the words up to the next aligned one, or that one when it follows at once. */
    private static int spanEnd(Passage hedged, int[] partner, int first, int length, int next) {
        int lastContent = -1;
        for (int k = first + length; k < next; k++) {
            if (hedged.term(k).content()) {
                lastContent = k;
            }
        }
        return lastContent < 0 ? next + 1 : lastContent + 1;
    }

    private static int gapStart(
            Passage bare, int[] partner, int[] other, Passage hedged, int first, int length, int next) {
        int nextTo = partner[next];
        boolean direct = spanEnd(hedged, partner, first, length, next) == next + 1;
        if (direct) {
            return nextTo;
        }
        int start = nextTo;
        if (bare.term(nextTo).entry().usual() == Pos.VERB) {
            return start; // one verb for a light verb and its noun: honoring for paying tribute
        }
        for (int k = nextTo - 1; k >= Math.max(0, nextTo - 5); k--) {
            if (bare.term(k + 1).brokenBefore()) {
                break;
            }
            if (other[k] >= 0) {
                break;
            }
            if (bare.term(k).content() && bare.term(k).entry().usual() == Pos.VERB) {
                start = k;
                break;
            }
        }
        return start;
    }

    private static int gapEnd(Passage bare, int first, int nextTo) {
        int end = first + 1;
        for (int k = first + 1; k < nextTo; k++) {
            if (bare.term(k).content() && bare.term(k).entry().usual() == Pos.VERB) {
                end = k + 1;
            }
        }
        return end;
    }
}
