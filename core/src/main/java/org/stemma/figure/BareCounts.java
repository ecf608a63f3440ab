package org.stemma.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.timeline.DatedReport;

/**
 * Reads what a number counts where no noun stands behind it: what became of people ({@code 12 dead, 30 others were injured}), a
 * toll that is given as its size ({@code the death toll rose to 15}), and the two sides of a vote ({@code 52 to 48}).
 */
final class BareCounts {

    /** Between a number and what became of those it counts: {@code 14 others are still missing}. */
    private static final Set<String> BETWEEN = Set.of(
            "others",
            "other",
            "more",
            "were",
            "was",
            "are",
            "is",
            "have",
            "has",
            "had",
            "been",
            "being",
            "still",
            "remain",
            "remained",
            "confirmed",
            "feared",
            "reported",
            "reportedly",
            "left",
            "got",
            "presumed",
            "also",
            "now");

    private static final int BETWEEN_WORDS = 4;

    /** Words that begin an object: who is {@code killed a guard} did it. */
    private static final Set<String> OBJECTS = Set.of(
            "a", "an", "the", "his", "her", "their", "its", "him", "them", "us", "it", "me", "you", "one", "two");

    /** What ties a toll to its size, right before the number. */
    private static final Set<String> SIZES = Set.of(
            "to",
            "at",
            "is",
            "was",
            "now",
            "stands",
            "stood",
            "reached",
            "reaches",
            "reach",
            "hits",
            "hit",
            "tops",
            "topped",
            "passes",
            "passed",
            "exceeds",
            "exceeded",
            "past",
            "above",
            "totalled",
            "totaled",
            "remains",
            "remained");

    private static final int TOLL_WORDS = 10;

    /** What a vote is about, near its two numbers. */
    private static final Set<String> VOTING = Set.of(
            "vote",
            "votes",
            "voted",
            "voting",
            "ballot",
            "ballots",
            "majority",
            "passed",
            "passes",
            "approved",
            "approves",
            "rejected",
            "rejects",
            "adopted",
            "ratified",
            "endorsed",
            "upheld",
            "ruled",
            "decision",
            "ruling",
            "roll-call",
            "confirmed",
            "referendum",
            "senate",
            "motion",
            "split");

    /** Verbs whose subject has voted. */
    private static final Set<String> VOTERS =
            Set.of("vote", "approve", "reject", "adopt", "ratify", "endorse", "uphold", "rule", "confirm", "split");

    private static final int VOTE_BEFORE = 9;

    private static final int VOTE_BEHIND = 4;

    private final DatedReport report;
    private final NounPhrases phrases;
    private final Set<String> function = FunctionWords.of("en");

    BareCounts(DatedReport report, NounPhrases phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    /**
     * What a number without a noun counts.
     *
     * @param span the words that say so, with the number
     * @param what what is counted
     * @param fate what became of those counted; null for votes
     * @param votes whether it is one side of a vote
     */
    record Found(Span span, String what, @Nullable Fate fate, boolean votes) {}

    /** @param clause the clause around the number; null for none */
    @Nullable
    Found of(Quantity q, @Nullable Clause clause) {
        if (q.kind() != Kind.COUNT) {
            return null;
        }
        Found state = state(q);
        Found toll = state == null ? toll(q) : state;
        Found harmed = toll == null && clause != null ? harmed(q, clause) : toll;
        return harmed == null ? vote(q) : harmed;
    }

    /** {@code 12 dead, 30 others were injured, two more died}. */
    private @Nullable Found state(Quantity q) {
        int i = q.end();
        while (i < phrases.size() && i - q.end() < BETWEEN_WORDS && BETWEEN.contains(phrases.form(i)) && open(i)) {
            i++;
        }
        String form = phrases.form(i);
        boolean dead = form.equals("died") || form.equals("perished") || form.equals("drowned");
        boolean fated = i < phrases.size() && open(i) && (Fate.state(form) || dead);
        boolean object = OBJECTS.contains(phrases.form(i + 1))
                && phrases.between(i).isBlank()
                && !form.equals("dead")
                && i == q.end();
        if (!fated || object || noun(i + 1) && phrases.between(i).isBlank() && i == q.end()) {
            return null;
        }
        return new Found(span(q.first(), i + 1), dead ? "dead" : form, dead ? Fate.KILLED : Fate.of(form), false);
    }

    private boolean noun(int i) {
        return phrases.word(i) && FigurePhrase.plural(phrases.token(i)) && !function.contains(phrases.form(i));
    }

    private boolean open(int i) {
        return i > 0 && phrases.between(i - 1).isBlank();
    }

    /** {@code the death toll rises to at least 15, a toll of 15}. */
    private @Nullable Found toll(Quantity q) {
        int tie = q.first() - 1;
        boolean of = phrases.form(tie).equals("of");
        if (!of && !SIZES.contains(phrases.form(tie)) || shared(q)) {
            return null;
        }
        for (int i = tie; i >= 0 && tie - i < TOLL_WORDS && !(i < tie && phrases.broken(i)); i--) {
            if (phrases.form(i).equals("toll") && (!of || i == tie - 1)) {
                int from = i;
                while (from > 0 && i - from < 2 && phrases.word(from - 1) && open(from) && describes(from - 1)) {
                    from--;
                }
                return new Found(span(from, q.end()), phrases.words(from, i + 1), Fate.KILLED, false);
            }
        }
        return null;
    }

    private boolean describes(int i) {
        return !function.contains(phrases.form(i))
                && !phrases.verb(i)
                && !phrases.form(i).equals("toll");
    }

    /** {@code to 15 per cent, to 15 years}: not people. */
    private boolean shared(Quantity q) {
        boolean noun = noun(q.end()) && open(q.end());
        return noun
                && Fate.of(phrases.form(q.end())) == null
                && !phrases.form(q.end()).equals("people");
    }

    /** {@code killed 12 people and injured 30}: the object of what was done to them. */
    private @Nullable Found harmed(Quantity q, Clause clause) {
        Fate fate = Fate.ofVerb(clause.lemma());
        int verb = phrases.at(clause.main().end());
        boolean ends = q.end() >= phrases.size() || !open(q.end()) || function.contains(phrases.form(q.end()));
        boolean others =
                phrases.form(q.end()).equals("others") || phrases.form(q.end()).equals("more");
        boolean right = !clause.passive() && verb == q.first() && (ends || others);
        if (fate == null || !right || phrases.form(q.end()).equals("of")) {
            return null;
        }
        String what = fate.told().substring(fate.told().indexOf(' ') + 1);
        return new Found(span(q.first(), others ? q.end() + 1 : q.end()), what, fate, false);
    }

    /** {@code voted 52 to 48, passed 52-48, by 52 votes to 48}. */
    private @Nullable Found vote(Quantity q) {
        int last = q.end() - 1;
        int next = phrases.form(q.end()).equals("votes") ? q.end() + 1 : q.end();
        boolean first =
                q.range() || phrases.form(next).equals("to") && number(next + 1) || dashed(last) && number(q.end());
        int before = q.first() - 1;
        boolean to = phrases.form(before).equals("to");
        int other = to && phrases.form(before - 1).equals("votes") ? before - 2 : to ? before - 1 : before;
        boolean second = number(other) && (to || dashed(before));
        boolean vote = (first || second) && voting(q) && !shared(q, next);
        return vote ? new Found(q.span(), "votes", null, true) : null;
    }

    /** {@code 52 to 48 points}: no votes. */
    private boolean shared(Quantity q, int next) {
        return next == q.end() && noun(next) && open(next);
    }

    private boolean dashed(int i) {
        return phrases.between(i).matches("\\s?[-\u2010-\u2015]\\s?");
    }

    private boolean number(int i) {
        return i >= 0 && i < phrases.size() && phrases.token(i).kind() == TokenKind.NUMBER && !report.taken()[i];
    }

    private boolean voting(Quantity q) {
        for (int i = q.first() - 1; i >= 0 && q.first() - i <= VOTE_BEFORE && !phrases.broken(i); i--) {
            if (VOTING.contains(phrases.form(i))) {
                return true;
            }
        }
        for (int i = q.end(); i < phrases.size() && i - q.end() < VOTE_BEHIND && !phrases.broken(i - 1); i++) {
            if (VOTING.contains(phrases.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of {@code clause} is who voted. */
    static boolean voters(Clause clause) {
        return VOTERS.contains(clause.lemma()) && !clause.passive();
    }

    private Span span(int from, int end) {
        Token first = phrases.token(from);
        return new Span(first.start(), phrases.token(end - 1).end());
    }
}
