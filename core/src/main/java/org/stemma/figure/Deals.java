package org.stemma.figure;

import org.jspecify.annotations.Nullable;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;
import org.stemma.timeline.DatedReport;

/**
 * Reads who deals with what is counted and whom it goes to. A worker for one report, asked in the order of its text.
 *
 * <p>Who leaves out the recipient of a gift takes it as known (a null instantiation that the text before resolves: Fillmore,
 * "Pragmatically controlled zero anaphora", 1986): it is the one of the gift before, in the same paragraph or the sentence just
 * before.
 */
final class Deals {

    private final DatedReport report;
    private final NounPhrases phrases;
    private final Givers givers;
    private final Takers takers;
    private @Nullable String lastTo;
    private int lastEnd;

    Deals(DatedReport report, NounPhrases phrases) {
        this.report = report;
        this.phrases = phrases;
        givers = new Givers(report, phrases);
        takers = new Takers(phrases);
    }

    /**
     * What is done with a figure.
     *
     * @param who who gives, has or does it
     * @param to who it goes to
     * @param clause the clause that says so; -1 for none
     */
    record Deal(@Nullable String who, @Nullable String to, int clause) {}

    /**
     * Where a figure stands.
     *
     * @param q the number
     * @param end one past the words for what is counted
     * @param clause the clause around it; -1 for none
     * @param tied whether the number is what that clause's verb is about
     * @param subject whether it is the clause's subject
     */
    record Place(Quantity q, int end, int clause, boolean tied, boolean subject) {}

    /** Whether the number is what the verb of the clause is about. */
    boolean direct(Clause clause, Quantity q) {
        return givers.direct(clause, q);
    }

    /** Who does what the clause says, to what is counted; null when not said. */
    @Nullable
    String doer(int clause, Quantity q) {
        return givers.who(clause, q.span());
    }

    /** Who deals with it. */
    Deal of(Place place) {
        Deal said = said(place);
        String to = said.to();
        String who = said.who();
        boolean meant = to == null && said.clause() >= 0 && meant(place, said.clause());
        String carried = meant && who != null ? carried(place.q(), who) : null;
        if (to != null && said.clause() >= 0 && place.q().kind() != Kind.PERCENT) {
            lastTo = to;
            lastEnd = place.q().span().end();
        }
        return carried == null ? said : new Deal(who, carried, said.clause());
    }

    private Deal said(Place place) {
        int behind = place.tied() && !place.subject() ? -1 : givers.relative(place.end());
        if (behind >= 0) {
            Clause clause = report.clauses().get(behind);
            return new Deal(
                    givers.ofRelative(behind, place.end()),
                    takers.to(clause, place.q(), phrases.at(clause.main().end())),
                    behind);
        }
        if (place.clause() < 0) {
            return new Deal(owner(place, givers.from(place.end(), false)), null, -1);
        }
        Clause clause = report.clauses().get(place.clause());
        String to = takers.to(clause, place.q(), place.end());
        if (!place.tied()) {
            return new Deal(owner(place, givers.from(place.end(), false)), to, place.clause());
        }
        boolean getting = !place.subject() && !clause.passive() && Giving.taking(clause.lemma()) && !had(place);
        String from = givers.from(place.end(), getting);
        if (getting && (from != null || Giving.getting(clause.lemma()))) {
            return new Deal(from, givers.who(place.clause(), place.q().span()), place.clause());
        }
        if (clause.passive() && !place.subject() && Giving.twoObjects(clause.lemma())) {
            return new Deal(givers.agent(place.clause()), givers.subject(place.clause()), place.clause());
        }
        String doer = !place.subject()
                ? givers.who(place.clause(), place.q().span())
                : clause.passive() ? givers.agent(place.clause()) : null;
        String who = from != null ? from : doer;
        String owner = who == null || gift(place) ? givers.owner(place.q()) : null;
        return new Deal(owner != null ? owner : who, to, place.clause());
    }

    private @Nullable String owner(Place place, @Nullable String from) {
        return from != null ? from : givers.owner(place.q());
    }

    /** A share or votes are had by who gets them. */
    private boolean had(Place place) {
        return place.q().kind() == Kind.PERCENT || Giving.had(phrases.form(place.end() - 1));
    }

    private boolean gift(Place place) {
        return Giving.gift(phrases.form(place.end() - 1));
    }

    private boolean meant(Place place, int clause) {
        return place.tied()
                && !place.subject()
                && place.q().kind() != Kind.PERCENT
                && Giving.recipientMeant(report.clauses().get(clause).lemma(), phrases.form(place.end() - 1));
    }

    /** The recipient of the gift before, unless that is who gives here. */
    private @Nullable String carried(Quantity q, String who) {
        String to = lastTo;
        if (to == null || q.span().start() < lastEnd || who.contains(to) || to.contains(who)) {
            return null;
        }
        String between = report.report().text().substring(lastEnd, q.span().start());
        boolean paragraph = between.indexOf('\n') < 0;
        boolean next = between.split("[.!?][\"\u201d]?\\s+", 3).length <= 2;
        return paragraph || next ? to : null;
    }
}
