package org.stemma.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Citation;
import org.stemma.model.Span;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.time.DateExpression;
import org.stemma.time.DateForm;
import org.stemma.time.Interval;
import org.stemma.time.Precision;
import org.stemma.time.Tense;
import org.stemma.timeline.DatedReport.Dated;
import org.stemma.timeline.DatedReport.Role;

/** Finds the dated happenings that one report mentions. */
final class Happenings {

    /** Behind these prepositions a date says when something happened. */
    static final Set<String> POINTS = Set.of("", "in", "on", "at", "during", "over", "within", "about", "around");

    private static final int READABLE_WORDS = 3;

    /** More dates than this in one report are a table. */
    private static final int MOST_DATES = 600;

    private static final int LEAST_SAID_CHARS = 120;

    private static final int DESCRIBED_CHARS = 40;

    /** Verbs that say something of somebody when a quotation goes with them. */
    private static final Set<String> NAMING = Set.of("call", "describe", "label", "brand", "dub", "term");

    /** What a day can do. */
    private static final Set<String> OF_DAYS = Set.of("be", "mark", "see", "bring", "begin", "end", "come");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "from", "for", "with", "by", "of", "to", "during", "after", "before");

    private final DatedReport report;
    private final int index;
    private final String text;
    private final EventWords events = new EventWords();
    private final Set<String> function = FunctionWords.of("en");
    private final Set<String> say = WordLists.english().set("say");
    private final boolean[] dated;
    private final DatePlace place;
    private final HappeningWords phrases;
    private final List<Happening> found = new ArrayList<>();

    private Happenings(DatedReport report, int index) {
        this.report = report;
        this.index = index;
        text = report.report().text();
        dated = report.taken();
        place = new DatePlace(report, dated);
        phrases = new HappeningWords(report, dated);
    }

    static List<Happening> of(DatedReport report, int index) {
        Happenings made = new Happenings(report, index);
        for (Dated d :
                report.dates().subList(0, Math.min(MOST_DATES, report.dates().size()))) {
            made.add(d);
        }
        return made.found;
    }

    private void add(Dated d) {
        Interval interval = d.interval();
        DateExpression e = d.expression();
        if (interval == null || interval.precision() == Precision.DECADE || e.form() instanceof DateForm.Stretch) {
            return;
        }
        boolean now = e.form() instanceof DateForm.Counted c
                && c.offset() == 0
                && interval.precision() == Precision.DAY
                && report.tense(d) == Tense.PRESENT;
        if (now || d.role() == Role.QUOTED || d.clause() < 0) {
            return;
        }
        if (e.form() instanceof DateForm.Counted && place.word(e.end()).equals("into")) {
            into(d, interval);
        } else if (d.role() == Role.NOUN) {
            noun(d, interval);
        } else {
            clause(d, interval);
        }
    }

    /** {@code 14 months into the siege}: then it began. */
    private void into(Dated d, Interval interval) {
        int from = d.expression().end() + 1;
        Span phrase = phrases.phrase(from);
        if (phrase != null && phrases.events(phrase) && report.tense(d) == Tense.PRESENT) {
            String words = "Start of " + phrase.of(text).replaceAll("\\s+", " ");
            emit(d, interval, !d.expression().loose(), EventText.sentence(words), 3, Tense.PAST, false, phrase);
        }
    }

    /** {@code the 2008 Ossel summit, Sunday's vote}; one without a name is told by what it did. */
    private void noun(Dated d, Interval interval) {
        Span phrase = phrases.phrase(d.expression().end());
        if (phrase == null || !phrases.events(phrase)) {
            return;
        }
        boolean readable = phrases.names(phrase).size() > 0 && phrase.of(text).split("\\s+").length > 1;
        Clause own = report.clauses().get(d.clause());
        Span about = own.subject();
        boolean does = !readable
                && about != null
                && about.contains(d.expression().span())
                && own.kind() == Clause.Kind.MAIN
                && own.tense() == Tense.PAST;
        Span told = does && about != null ? about.union(own.span()) : phrase;
        String words = EventText.sentence(told.of(text));
        boolean anchored =
                (readable || does && !Fragments.is(words)) && !d.expression().loose();
        emit(d, interval, anchored, words, does ? 3 : 4, does ? Tense.PAST : Tense.NONE, false, told);
    }

    private void clause(Dated d, Interval interval) {
        int at = carrier(d);
        if (at < 0) {
            return;
        }
        DateExpression e = d.expression();
        Clause carrier = report.clauses().get(at);
        Clause own = report.clauses().get(d.clause());
        if (carrier.kind() == Clause.Kind.CONDITION || own.kind() == Clause.Kind.CONDITION) {
            return;
        }
        boolean direct = carrier == own;
        boolean point = POINTS.contains(e.lead());
        boolean deadline = e.lead().equals("by") && own.tense() == Tense.FUTURE;
        boolean fixed = e.lead().equals("for") && own.tense() == Tense.FUTURE && EventWords.set(own.lemma());
        boolean alone = place.alone(e);
        boolean bracketed = place.bracketed(e, own.line());
        boolean anchored = !e.loose()
                && !place.alternative(e)
                && !bracketed
                && !place.glued(e)
                && !place.ambiguous(e, interval)
                && (point || deadline || fixed);
        boolean ahead = own.kind() == Clause.Kind.INFINITIVE && own.tense() == Tense.FUTURE;
        List<Span> spans = new ArrayList<>();
        Subject subject = new Subjects(report).of(at);
        Span about = subject.span();
        boolean outside = about != null && !carrier.span().contains(about);
        Span body = direct ? carrier.span() : carrier.span().union(own.span());
        if (about != null && outside) {
            spans.add(joined(about, body));
        }
        spans.add(body);
        Span dated = body.contains(e.span()) ? body : body.union(e.span());
        Span whole = about != null && outside && carrier.subject() != null ? dated.union(about) : dated;
        boolean subjectOf = about != null && about.overlaps(e.span());
        boolean cut = point && !e.loose() && !ahead && alone && !subjectOf && dated.equals(body);
        String words = EventText.of(
                text,
                spans,
                cut ? EventText.cut(text, e.span(), body.start()) : null,
                subject.pronoun(),
                subject.name());
        int rank = (subject.clear() ? 0 : 10) + (direct ? 0 : 2) + (carrier.kind() == Clause.Kind.MAIN ? 0 : 1);
        boolean readable = subject.clear()
                && !misread(about, carrier)
                && !Fragments.is(words)
                && named(carrier)
                && words.split(" ").length >= READABLE_WORDS;
        boolean says = say.contains(carrier.lemma());
        boolean empty = says
                && !quotes(carrier.span())
                && (body.length() <= LEAST_SAID_CHARS && nothingSaid(at) || unsaid(carrier, body));
        boolean speech = says || NAMING.contains(carrier.lemma()) && quotes(carrier.span());
        emit(d, interval, anchored && readable && !empty, words, rank, own.tense(), speech, whole);
        if (deadline || e.lead().equals("until")) {
            when(d, interval, at);
        }
    }

    /** {@code the charges he faced | stemmed from, he was shot and | killed}: a subject with the few words up to its verb. */
    private Span joined(Span about, Span body) {
        boolean before = about.end() < body.start() && body.start() - about.end() <= DESCRIBED_CHARS;
        String between = before ? text.substring(about.end(), body.start()) : "";
        boolean words = between.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\u2019' || c == ',');
        return before
                        && words
                        && report.datesWithin(new Span(about.end(), body.start()))
                                .isEmpty()
                ? new Span(about.start(), body.start())
                : about;
    }

    /** {@code Monday also called, in a post on X shared}: a day does little, and no preposition opens a subject. */
    private boolean misread(@Nullable Span about, Clause carrier) {
        if (about == null) {
            return false;
        }
        List<Token> words = phrases.tokens(about);
        boolean day = !words.isEmpty()
                && report.datesWithin(about).stream()
                        .map(DatedReport::span)
                        .anyMatch(d -> d.start() <= about.start() && d.end() >= about.end());
        return day && !OF_DAYS.contains(carrier.lemma())
                || !words.isEmpty() && PREPOSITIONS.contains(words.getFirst().form());
    }

    /** {@code It rained, the mayor said on Friday}: that somebody spoke is no happening when what they said stands before. */
    private boolean nothingSaid(int at) {
        Clause clause = report.clauses().get(at);
        boolean next = at + 1 < report.clauses().size()
                && report.clauses().get(at + 1).kind() == Clause.Kind.CONTENT
                && clause.span().contains(report.clauses().get(at + 1).main());
        return !next && clause.span().start() > clause.line().start();
    }

    /** {@code the chairman said; the lawyer said that in any case}: what was said lies beyond the cut. */
    private boolean unsaid(Clause carrier, Span body) {
        int from = carrier.verb().end();
        boolean said = report.clausesAround(body).stream()
                .filter(c -> c.kind().finite() && c.kind() != Clause.Kind.CONDITION)
                .anyMatch(c -> c.verb().start() >= from && c.verb().end() <= body.end());
        String rest = text.substring(from, Math.max(from, body.end()));
        return !said && (rest.contains(" that ") || rest.isBlank());
    }

    private boolean quotes(Span span) {
        return report.report().quotations().stream().anyMatch(span::contains);
    }

    /** A clause that describes something needs a name to be read alone. */
    private boolean named(Clause carrier) {
        Span about = carrier.subject();
        boolean describes = carrier.kind() == Clause.Kind.RELATIVE || carrier.kind() == Clause.Kind.PARTICIPLE;
        boolean aside = about != null
                && about.end() < carrier.verb().start()
                && text.substring(about.end(), carrier.verb().start()).indexOf(',') >= 0;
        return !describes
                || about == null
                || aside
                || !phrases.names(about).isEmpty()
                || phrases.names(carrier.span()).size() > 1
                || phrases.events(about);
    }

    /** {@code by July, when the leaders meet}: the clause behind {@code when} has the same date. */
    private void when(Dated d, Interval interval, int at) {
        DateExpression e = d.expression();
        boolean day = place.word(e.end()).equals("when")
                && text.substring(
                                e.span().end(),
                                report.report().tokens().get(e.end()).start())
                        .strip()
                        .equals(",");
        for (int c = at + 1; day && c < report.clauses().size(); c++) {
            Clause clause = report.clauses().get(c);
            if (clause.kind() == Clause.Kind.ADVERBIAL
                    && clause.span().start() > e.span().end()) {
                Subject subject = new Subjects(report).of(c);
                String words = EventText.of(text, List.of(clause.span()), null, subject.pronoun(), subject.name());
                boolean point = POINTS.contains(e.lead())
                        || e.lead().equals("by")
                        || e.lead().equals("until");
                emit(
                        d,
                        interval,
                        point && !e.loose() && subject.clear(),
                        words,
                        1,
                        clause.tense(),
                        false,
                        clause.span().union(e.span()));
                return;
            }
        }
    }

    /** The clause whose words tell the happening: a finite one, or a participle with its noun. */
    private int carrier(Dated d) {
        Clause own = report.clauses().get(d.clause());
        if (own.kind().finite() || own.kind() == Clause.Kind.PARTICIPLE && own.subject() != null) {
            return d.clause();
        }
        for (int c = d.clause() - 1; c >= 0; c--) {
            Clause clause = report.clauses().get(c);
            if (!clause.line().equals(own.line())) {
                break;
            }
            if (clause.kind().finite()) {
                return c;
            }
        }
        for (int c = d.clause() + 1; c < report.clauses().size(); c++) {
            Clause clause = report.clauses().get(c);
            if (!clause.line().equals(own.line())) {
                break;
            }
            if (clause.kind().finite()) {
                return c;
            }
        }
        return -1;
    }

    private void emit(
            Dated d,
            Interval interval,
            boolean anchored,
            String words,
            int rank,
            Tense tense,
            boolean speech,
            Span span) {
        if (words.isEmpty()) {
            return;
        }
        Span date = d.expression().span();
        Span whole = span.contains(date) ? span : span.union(date);
        Set<String> acts = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        for (Token t : phrases.tokens(span)) {
            boolean inDate = t.start() >= date.start() && t.end() <= date.end();
            if (t.lexical() && !function.contains(t.form()) && !inDate) {
                stems.add(t.stem());
                if (events.noun(t.form())) {
                    acts.add(t.form());
                }
            }
        }
        for (Clause c : report.clausesAround(span)) {
            boolean tells =
                    c.span().contains(date) || acts.isEmpty() || c.span().equals(span);
            if (span.contains(c.main()) && tells) {
                acts.add(EventWords.LIGHT.contains(c.lemma()) ? phrases.head(c) : c.lemma());
            }
        }
        acts.remove("");
        Set<String> plain = new TreeSet<>(stems);
        phrases.tokens(span).stream().filter(Token::capital).forEach(t -> plain.remove(t.stem()));
        boolean lower = d.expression().loose() && place.bound(d.expression()).equals("than");
        found.add(new Happening(
                index,
                interval,
                anchored,
                lower,
                words,
                rank,
                tense,
                speech,
                phrases.names(span),
                acts,
                stems,
                plain,
                Citation.of(report.report().report(), whole),
                Citation.of(report.report().report(), date),
                place.basis(d, interval)));
    }
}
