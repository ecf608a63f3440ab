package org.stemma.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Span;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.quote.Clause;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.time.DateForm;
import org.stemma.time.Interval;
import org.stemma.time.TimeMention;
import org.stemma.time.TimeReader;
import org.stemma.timeline.DatedReport;
import org.stemma.timeline.DatedReport.Dated;
import org.stemma.timeline.DatedReport.Role;

/**
 * Finds the figures of one report that a desk wants in a table: sums, shares, measures, and counts that say what they count.
 * Ages, ordinals, lengths of time, clock times and small definite counts ({@code both sides, the two leaders}) are left out.
 */
final class FigureReader {

    /** Written counts below this are told, not counted, unless somebody suffers: {@code two ministers met}. */
    private static final int FEW = 3;

    private static final int DEFINITE_FEW = 10;

    /** More figures than this in one report are a table of data; comparing them costs their square. */
    private static final int MOST = 400;

    private static final Set<String> HARM = Set.of(
            "kill",
            "die",
            "injure",
            "wound",
            "hurt",
            "arrest",
            "detain",
            "rescue",
            "evacuate",
            "shoot",
            "drown",
            "miss",
            "abduct",
            "execute",
            "sentence",
            "displace",
            "infect",
            "hospitalize",
            "hospitalise",
            "fire",
            "lose",
            "give",
            "send",
            "pledge",
            "deliver",
            "donate",
            "supply",
            "provide");

    /** Verbs that say what a number is or becomes: their subject is what is measured. */
    private static final Set<String> CHANGING = Set.of(
            "be",
            "rise",
            "fall",
            "stand",
            "reach",
            "total",
            "amount",
            "climb",
            "drop",
            "increase",
            "decrease",
            "hit",
            "grow",
            "shrink",
            "jump",
            "slip",
            "decline",
            "average",
            "remain",
            "exceed",
            "gain",
            "lose",
            "close");

    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "his", "her", "their", "its", "our");

    private final DatedReport report;
    private final int index;
    private final Set<String> models;
    private final String text;
    private final List<Token> tokens;
    private final FigurePhrase phrases;
    private final Deals deals;
    private final BareCounts bares;
    private final List<FigureMention> found = new ArrayList<>();
    private int tiedClause = -1;

    private FigureReader(DatedReport report, int index, Set<String> models) {
        this.report = report;
        this.index = index;
        this.models = models;
        text = report.report().text();
        tokens = report.report().tokens();
        phrases = new FigurePhrase(report);
        NounPhrases nouns = new NounPhrases(report);
        deals = new Deals(report, nouns);
        bares = new BareCounts(report, nouns);
    }

    /** @param models numbers that count nothing in this story */
    static List<FigureMention> of(DatedReport report, int index, Set<String> models) {
        FigureReader reader = new FigureReader(report, index, models);
        for (Quantity q : QuantityReader.read(reader.tokens, reader.text, reader.taken())) {
            if (reader.found.size() < MOST) {
                reader.add(q);
            }
        }
        return reader.found;
    }

    /** Dates, but for lengths of time, and clock times. */
    private boolean[] taken() {
        boolean[] taken = report.taken();
        for (TimeMention m : TimeReader.read(tokens, text)) {
            boolean clock = m.clock() != null && m.year() == null && m.month() == null && m.weekday() == null;
            for (int i = m.first(); clock && i < m.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    private void add(Quantity q) {
        if (!wanted(q.kind()) || q.vague() || Math.abs(q.value()) > 1e18) {
            return;
        }
        if (partOfPart(q) || q.kind() == Kind.COUNT && model(q)) {
            return;
        }
        int clause = clause(q.span().end() - 1);
        String act = clause < 0 ? "" : report.clauses().get(clause).lemma();
        FigurePhrase.Found phrase = phrases.of(q);
        if (q.kind() == Kind.COUNT && (phrase == null || phrases.bare(phrase))) {
            BareCounts.Found bare =
                    bares.of(q, clause < 0 ? null : report.clauses().get(clause));
            if (bare != null) {
                add(q, bare, clause);
                return;
            }
        }
        if (q.kind() == Kind.COUNT && (phrase == null || small(q, act))) {
            return;
        }
        add(q, phrase, clause);
    }

    private void add(Quantity q, BareCounts.Found bare, int clause) {
        Clause around = clause < 0 ? null : report.clauses().get(clause);
        Fate fate = bare.fate();
        boolean done = around != null && fate != null && fate == Fate.ofVerb(around.lemma()) && !around.passive();
        boolean by = around != null && around.passive() && inSubject(around, q.span());
        boolean left = around != null && around.lemma().equals("leave") && !around.passive() && deals.direct(around, q);
        boolean did = left || bare.votes() && around != null && BareCounts.voters(around) || done;
        String who = around != null && (did && !inSubject(around, q.span()) || by) ? deals.doer(clause, q) : null;
        String act = bare.votes() ? "vote" : around != null && (done || by || left) ? around.lemma() : "";
        act = who == null && act.equals("vote") || who != null ? act : "";
        String head = bare.votes() ? "vote" : bare.what().contains("toll") ? "toll" : bare.what();
        Citation evidence = Citation.of(report.report().report(), bare.span());
        Citation sentence = Citation.of(report.report().report(), around(clause, bare.span()));
        double[] sides = bare.votes() && q.range() ? new double[] {q.value(), q.upper()} : new double[] {q.value()};
        for (double side : sides) {
            Quantity one = bare.votes() ? exactly(q, side) : q;
            found.add(new FigureMention(
                    index,
                    one,
                    bare.what(),
                    head,
                    Set.of(head),
                    Set.of(),
                    fate,
                    who,
                    null,
                    act,
                    null,
                    evidence,
                    sentence,
                    fate != null));
        }
    }

    private static Quantity exactly(Quantity q, double value) {
        return new Quantity(
                q.first(), q.end(), q.span(), value, value, 1, q.approximation(), false, q.unit(), q.what());
    }

    private void add(Quantity q, FigurePhrase.@Nullable Found phrase, int clause) {
        Span span = phrase == null
                ? q.span()
                : q.span()
                        .union(new Span(
                                tokens.get(phrase.first()).start(),
                                tokens.get(phrase.end() - 1).end()));
        boolean subject = clause >= 0 && inSubject(report.clauses().get(clause), q.span());
        boolean joined = clause >= 0 && clause == tiedClause && and(q.first() - 1);
        boolean tied = clause >= 0
                && (subject || joined || deals.direct(report.clauses().get(clause), q));
        tiedClause = tied ? clause : -1;
        int end = phrase == null ? q.end() : phrase.end();
        Deals.Deal deal = deals.of(new Deals.Place(q, end, clause, tied, subject));
        String act = tied || deal.clause() != clause
                ? report.clauses().get(deal.clause()).lemma()
                : "";
        String who = deal.who();
        boolean measured =
                tied && !subject && q.kind() != Kind.COUNT && phrase == null && who != null && changing(act, q.kind());
        if (q.kind() != Kind.MONEY && q.kind() != Kind.PERCENT && phrase == null && who == null && !subject) {
            return;
        }
        found.add(new FigureMention(
                index,
                q,
                measured && who != null ? who : phrase == null ? "" : phrases.words(phrase),
                phrase == null ? "" : tokens.get(phrase.head()).stem(),
                phrase == null ? Set.of() : phrases.stems(phrase),
                phrase == null ? Set.of() : phrases.labels(phrase),
                phrase == null ? null : fate(phrase, act, subject, deal.clause()),
                measured ? null : who,
                deal.to(),
                act.equals("be") || act.equals("have") || act.equals("say") ? "" : act,
                tied || deal.clause() != clause ? when(deal.clause()) : null,
                Citation.of(report.report().report(), span),
                Citation.of(report.report().report(), around(clause, span)),
                phrase != null && q.kind() == Kind.COUNT && phrases.persons(phrase)));
    }

    /** What loses or gains a sum has it; what loses or gains a share is measured. */
    private static boolean changing(String act, Kind kind) {
        boolean had = kind == Kind.MONEY && (act.equals("lose") || act.equals("gain"));
        return CHANGING.contains(act) && !had;
    }

    /** {@code 12 deaths, 12 people were killed, killed 12 people, left 12 people dead}. */
    private @Nullable Fate fate(FigurePhrase.Found phrase, String act, boolean subject, int clause) {
        Fate own = Fate.of(tokens.get(phrase.head()).form());
        String behind = phrase.end() < tokens.size() ? tokens.get(phrase.end()).form() : "";
        Fate state = Fate.state(behind) ? Fate.of(behind) : null;
        Fate verb = Fate.ofVerb(act);
        boolean suffers = verb != null
                && clause >= 0
                && (subject == report.clauses().get(clause).passive() || subject && act.equals("die"));
        return own != null ? own : state != null ? state : suffers ? verb : null;
    }

    private boolean model(Quantity q) {
        return tokens.subList(q.first(), q.end()).stream().anyMatch(t -> models.contains(t.form()));
    }

    /** {@code 31 of the 34 lines}: the second number is the whole of the first. */
    private boolean partOfPart(Quantity q) {
        int i = q.first() - 1;
        i = i >= 0 && DEFINITE.contains(tokens.get(i).form()) ? i - 1 : i;
        return i > 0
                && tokens.get(i).form().equals("of")
                && tokens.get(i - 1).end() + 8 > tokens.get(i).start()
                && number(i - 1);
    }

    private boolean number(int i) {
        return tokens.get(i).kind() == TokenKind.NUMBER
                || FigurePhrase.NUMBERS.contains(tokens.get(i).form());
    }

    private boolean and(int i) {
        return i > 0 && tokens.get(i).form().equals("and");
    }

    private Span around(int clause, Span span) {
        if (clause < 0) {
            return span;
        }
        Span whole = report.clauses().get(clause).span();
        return whole.contains(span) ? whole : whole.union(span);
    }

    private static boolean wanted(Kind kind) {
        return switch (kind) {
            case COUNT, PERCENT, MONEY, LENGTH, MASS, AREA, VOLUME, SPEED, OTHER_UNIT -> true;
            case DURATION, AGE, ORDINAL, LABEL -> false;
        };
    }

    private boolean small(Quantity q, String act) {
        boolean plain = q.approximation() == Approximation.NONE && !q.range();
        boolean words = tokens.get(q.first()).kind() == TokenKind.WORD;
        String before = q.first() > 0 ? tokens.get(q.first() - 1).form() : "";
        boolean definite = DEFINITE.contains(before) && q.value() < DEFINITE_FEW;
        boolean harmed = HARM.contains(act);
        return plain && (q.value() < FEW && !harmed || definite && words);
    }

    /** The clause that the offset stands in: the innermost, so the last one that begins before it and reaches it. */
    private int clause(int at) {
        int best = -1;
        for (int c = report.firstClause(at); c < report.clauses().size(); c++) {
            Clause clause = report.clauses().get(c);
            if (clause.line().start() > at) {
                break;
            }
            boolean behind = clause.main().start() < at;
            boolean subject = clause.subject() != null
                    && clause.subject().start() <= at
                    && at < clause.subject().end();
            if (subject && best < 0 || behind && reaches(clause, at)) {
                best = c;
            }
        }
        return best;
    }

    private static boolean reaches(Clause clause, int at) {
        return clause.span().start() <= at && at < clause.span().end();
    }

    private static boolean inSubject(Clause clause, Span span) {
        Span subject = clause.subject();
        return subject != null && subject.overlaps(span);
    }

    private @Nullable String when(int clause) {
        for (Dated d : report.datesWithin(report.clauses().get(clause).line())) {
            Interval interval = d.interval();
            boolean dated = d.clause() == clause
                    && d.role() == Role.CLAUSE
                    && interval != null
                    && !d.expression().loose()
                    && !(d.expression().form() instanceof DateForm.Stretch);
            if (dated && interval != null) {
                return interval.start();
            }
        }
        return null;
    }

    static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
