package org.stemma.compare;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;
import org.stemma.time.TimeMention;

/** Dates, weekdays, years and clock times that cannot name the same time. */
final class TimeRule implements Rule {

    private static final Set<String> PREPOSITIONS = Set.of(
            "by", "since", "until", "till", "from", "to", "into", "before", "after", "through", "between", "and");

    /** Words behind which a verb stands. */
    private static final Set<String> VERBAL = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did", "does", "do",
            "has", "have", "had", "was", "were", "been", "be", "being", "is", "are", "not", "he", "she", "it", "they",
            "we", "i", "who", "which");

    private static final Set<String> SAY = WordLists.english().set("say");

    @Override
    public void find(Pair pair, Findings findings) {
        for (TimeMention b : pair.to().times) {
            if (pair.from().times.stream().noneMatch(a -> supports(pair, a, b))) {
                changed(pair, b, findings);
            }
        }
    }

    /** Whether {@code a} can be what {@code b} names: the same field agrees, or other fields of a time at the same place. */
    private static boolean supports(Pair pair, TimeMention a, TimeMention b) {
        return agree(pair, a, b) && (sameField(a, b) || decided(pair, a, b) || placed(pair, a, b));
    }

    private static boolean agree(Pair pair, TimeMention a, TimeMention b) {
        return alike(a, b)
                && a.agrees(b, pair.context().fromPublished(), pair.context().toPublished());
    }

    private static boolean sameField(TimeMention a, TimeMention b) {
        return a.weekday() != null && b.weekday() != null
                || a.day() != null && b.day() != null
                || a.day() == null && b.day() == null && a.weekday() == null && b.weekday() == null
                || a.relative() != null && b.relative() != null;
    }

    private static boolean decided(Pair pair, TimeMention a, TimeMention b) {
        LocalDate x = a.resolve(pair.context().fromPublished());
        return x != null && x.equals(b.resolve(pair.context().toPublished()));
    }

    private static boolean only(Pair pair) {
        return pair.from().times.size() == 1 && pair.to().times.size() == 1;
    }

    /** Whether the date is that of saying rather than of what is told: a verb of saying stands close by. */
    private static boolean said(Passage passage, TimeMention time) {
        for (int k = time.first() - 1;
                k >= Math.max(0, time.first() - 5) && !passage.term(k + 1).brokenBefore();
                k--) {
            String verb = passage.term(k).entry().lemma(Pos.VERB);
            if (verb != null && SAY.contains(verb) && !passage.term(k).stop()) {
                return true;
            }
        }
        return false;
    }

    private static boolean placed(Pair pair, TimeMention a, TimeMention b) {
        return only(pair) || pair.held(a.first(), a.end(), b.first(), b.end()) >= 1;
    }

    private static void changed(Pair pair, TimeMention b, Findings findings) {
        TimeMention best = null;
        double bestScore = 0;
        for (TimeMention a : pair.from().times) {
            if (!alike(a, b) || agree(pair, a, b) || pair.to().times.stream().anyMatch(t -> supports(pair, a, t))) {
                continue;
            }
            if (otherDeed(pair, a, b)) {
                continue;
            }
            int held = pair.held(a.first(), a.end(), b.first(), b.end());
            if (held < 2 && !before(pair.from(), a).equals(before(pair.to(), b))) {
                continue;
            }
            double score = held
                    + Math.min(1, 0.34 * pair.near(a.first(), a.end(), b.first(), b.end(), 5))
                    + (pair.framed(a.first(), a.end(), b.first(), b.end()) ? 0.8 : 0)
                    + (only(pair) && pair.share() >= 0.5 ? said(pair.from(), a) == said(pair.to(), b) ? 1.6 : 0.5 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = a;
            }
        }
        if (best != null && bestScore >= (elsewhere(pair, b) ? 2.3 : 1.6)) {
            add(pair, best, b, bestScore, findings);
        }
    }

    /**
     * Whether the deed that one date dates is told in the other passage, and the other date is that of another deed: {@code in
     * June a judge signed off on a suit filed by the widow, the widow filed the suit on May 17}.
     */
    private static boolean otherDeed(Pair pair, TimeMention a, TimeMention b) {
        int own = deed(pair.from(), a);
        int other = deed(pair.to(), b);
        if (own < 0 || other < 0 || pair.alignment().joined(own, other)) {
            return false;
        }
        int there = pair.alignment().forth[own];
        int here = pair.alignment().back[other];
        return there >= 0 && sameVerb(pair, own, there) || here >= 0 && sameVerb(pair, here, other);
    }

    private static boolean sameVerb(Pair pair, int i, int j) {
        return pair.from().term(i).stem().equals(pair.to().term(j).stem());
    }

    /** The verb that the date dates: the first behind a date that opens its sentence, else the nearest before it; -1 if none. */
    private static int deed(Passage passage, TimeMention time) {
        boolean opens = true;
        for (int k = time.first(); k > 0 && passage.term(k).before() != Term.Break.SENTENCE; k--) {
            opens &= passage.term(k - 1).stop() || passage.term(k - 1).entry().is(Pos.ADVERB);
        }
        int step = opens ? 1 : -1;
        for (int k = opens ? time.end() : time.first() - 1; k >= 0 && k < passage.size(); k += step) {
            int later = opens ? k : k + 1;
            if (later < passage.size() && passage.term(later).before() == Term.Break.SENTENCE) {
                return -1;
            }
            Term term = passage.term(k);
            if (term.content() && !term.name() && term.entry().usual() == Pos.VERB && surely(passage, k)) {
                return k;
            }
        }
        return -1;
    }

    /**
     * Whether a word that can be a verb is one: it is no noun, and who does it, an auxiliary or {@code to} stands before it
     * where it could also be an adjective.
     */
    private static boolean surely(Passage passage, int k) {
        Term term = passage.term(k);
        boolean noAdjective =
                !term.can(Pos.ADJECTIVE) || k > 0 && passage.term(k - 1).content();
        return !term.can(Pos.NOUN) && noAdjective || VERBAL.contains(passage.form(k - 1));
    }

    /** Whether the first report names that time somewhere. */
    private static boolean elsewhere(Pair pair, TimeMention b) {
        return pair.from().words.times().stream().anyMatch(a -> sameField(a, b) && agree(pair, a, b));
    }

    private static void add(Pair pair, TimeMention a, TimeMention b, double score, Findings findings) {
        boolean arithmetic =
                a.weekday() == null != (b.weekday() == null) || a.relative() == null != (b.relative() == null);
        String explanation = "The date changed: \u201c" + pair.from().text(a.span()) + "\u201d became \u201c"
                + pair.to().text(b.span()) + "\u201d";
        findings.add(
                VariantType.DATE,
                a.span(),
                b.span(),
                explanation,
                arithmetic ? "dates" : null,
                Math.min(0.98, 0.75 + 0.07 * score));
    }

    /**
     * The preposition that ties a date to its sentence; a bare date and one with {@code on} are tied alike,
     * one behind {@code the} only describes a noun.
     */
    private static String before(Passage passage, TimeMention time) {
        String form = passage.form(time.first() - 1);
        if (form.equals("till")
                || form.equals("to") && passage.form(time.first() - 2).equals("up")) {
            return "until";
        }
        return PREPOSITIONS.contains(form) || form.equals("the") ? form : "";
    }

    /** Whether both give the same field, or days that publication makes comparable. */
    private static boolean alike(TimeMention a, TimeMention b) {
        return a.namesDay() && b.namesDay()
                || a.year() != null && b.year() != null
                || a.month() != null && b.month() != null
                || a.clock() != null && b.clock() != null
                || a.relative() != null && b.relative() != null;
    }
}
