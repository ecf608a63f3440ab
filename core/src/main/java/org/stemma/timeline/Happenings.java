package org.stemma.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> POINTS =
            Set.of("", "in", "on", "at", "during", "over", "within", "about", "around");

    /** A later verb's phrase is not taken into a noun's: at most this many words. */
    private static final int NOUN_WORDS = 7;

    private static final int READABLE_WORDS = 3;

    /** More dates than this in one report are a table. */
    private static final int MOST_DATES = 600;

    private static final int LEAST_SAID_CHARS = 120;

    /** Verbs that say something of somebody when a quotation goes with them. */
    private static final Set<String> NAMING = Set.of("call", "describe", "label", "brand", "dub", "term");

    private final DatedReport report;
    private final int index;
    private final String text;
    private final EventWords events = new EventWords();
    private final Set<String> function = FunctionWords.of("en");
    private final Set<String> say = WordLists.english().set("say");
    private final boolean[] dated;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final List<Happening> found = new ArrayList<>();

    private Happenings(DatedReport report, int index) {
        this.report = report;
        this.index = index;
        text = report.report().text();
        dated = report.taken();
        readCapitals();
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
        if (e.form() instanceof DateForm.Counted && nextWord(e.end()).equals("into")) {
            into(d, interval);
        } else if (d.role() == Role.NOUN) {
            noun(d, interval);
        } else {
            clause(d, interval);
        }
    }

    private String nextWord(int token) {
        return token < report.report().tokens().size()
                ? report.report().tokens().get(token).form()
                : "";
    }

    /** {@code 14 months into the siege}: then it began. */
    private void into(Dated d, Interval interval) {
        int from = d.expression().end() + 1;
        Span phrase = phrase(from);
        if (phrase != null && events(phrase) && report.tense(d) == Tense.PRESENT) {
            String words = "Start of " + phrase.of(text).replaceAll("\\s+", " ");
            emit(d, interval, !d.expression().loose(), EventText.sentence(words), 3, Tense.PAST, false, phrase);
        }
    }

    /** {@code the 2008 Ossel summit, Sunday's vote}. */
    private void noun(Dated d, Interval interval) {
        Span phrase = phrase(d.expression().end());
        if (phrase == null || !events(phrase)) {
            return;
        }
        boolean readable = names(phrase).size() > 0 && phrase.of(text).split("\\s+").length > 1;
        boolean anchored = readable && !d.expression().loose();
        String words = EventText.sentence(phrase.of(text));
        emit(d, interval, anchored, words, 4, Tense.NONE, false, phrase);
    }

    /** The words of a noun phrase that begins at a token: up to a mark, a verb or a small word that is not {@code of, in}. */
    private @Nullable Span phrase(int from) {
        List<Token> tokens = report.report().tokens();
        int i = from;
        while (i < tokens.size() && function.contains(tokens.get(i).form()) && i - from < 2) {
            i++;
        }
        int start = i;
        int end = i;
        while (i < tokens.size() && i - start < NOUN_WORDS) {
            Token t = tokens.get(i);
            if (i > start && !text.substring(tokens.get(i - 1).end(), t.start()).matches("\\s+|['\u2019]s\\s+|-")) {
                break;
            }
            boolean tie = t.form().equals("of")
                    || t.form().equals("in")
                    || t.form().equals("on")
                    || t.form().equals("the")
                    || t.form().equals("between")
                    || t.form().equals("at");
            if (!tie && function.contains(t.form()) || verbAt(t.start())) {
                break;
            }
            i++;
            end = tie ? end : i;
        }
        return end > start
                ? new Span(tokens.get(start).start(), tokens.get(end - 1).end())
                : null;
    }

    private boolean verbAt(int offset) {
        for (Clause c : report.clauses()) {
            if (c.verb().start() <= offset
                    && offset < c.verb().end()
                    && c.kind().finite()) {
                return true;
            }
        }
        return false;
    }

    private boolean events(Span phrase) {
        for (Token t : tokens(phrase)) {
            if (events.noun(t.form())) {
                return true;
            }
        }
        return false;
    }

    private List<Token> tokens(Span span) {
        List<Token> all = report.report().tokens();
        int from = DatedReport.tokenAt(all, span.start());
        int to = DatedReport.tokenAt(all, span.end());
        return all.subList(from, Math.max(from, to));
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
        boolean alone = aloneInItsPlace(e);
        boolean bracketed = e.span().start() > 0 && text.charAt(e.span().start() - 1) == '(';
        boolean anchored = !e.loose() && !alternative(e) && !bracketed && (point || deadline || fixed);
        boolean ahead = own.kind() == Clause.Kind.INFINITIVE && own.tense() == Tense.FUTURE;
        List<Span> spans = new ArrayList<>();
        Subject subject = new Subjects(report).of(at);
        Span about = subject.span();
        boolean outside = about != null && !carrier.span().contains(about);
        if (about != null && outside) {
            spans.add(about);
        }
        Span body = direct ? carrier.span() : carrier.span().union(own.span());
        spans.add(body);
        Span dated = body.contains(e.span()) ? body : body.union(e.span());
        Span whole = about != null && outside && carrier.subject() != null ? dated.union(about) : dated;
        boolean cut = point && !e.loose() && !ahead && alone && dated.equals(body);
        String words = EventText.of(
                text,
                spans,
                cut ? EventText.cut(text, e.span(), body.start()) : null,
                subject.pronoun(),
                subject.name());
        int rank = (subject.clear() ? 0 : 10) + (direct ? 0 : 2) + (carrier.kind() == Clause.Kind.MAIN ? 0 : 1);
        boolean readable =
                subject.clear() && !dangling(words) && named(carrier) && words.split(" ").length >= READABLE_WORDS;
        boolean says = say.contains(carrier.lemma());
        boolean empty = says && body.length() <= LEAST_SAID_CHARS && !quotes(carrier.span()) && nothingSaid(at);
        boolean speech = says || NAMING.contains(carrier.lemma()) && quotes(carrier.span());
        emit(d, interval, anchored && readable && !empty, words, rank, own.tense(), speech, whole);
        if (deadline || e.lead().equals("until")) {
            when(d, interval, at);
        }
    }

    /** {@code It rained, the mayor said on Friday}: that somebody spoke is no happening when what they said stands before. */
    private boolean nothingSaid(int at) {
        Clause clause = report.clauses().get(at);
        boolean next = at + 1 < report.clauses().size()
                && report.clauses().get(at + 1).kind() == Clause.Kind.CONTENT
                && clause.span().contains(report.clauses().get(at + 1).main());
        return !next && clause.span().start() > clause.line().start();
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
                || !names(about).isEmpty()
                || names(carrier.span()).size() > 1
                || events(about);
    }

    /** Words that a cut left without what they belong to. */
    private static boolean dangling(String words) {
        String first = words.substring(0, Math.max(0, words.indexOf(' '))).toLowerCase(Locale.ROOT);
        return Set.of("by", "since", "until", "of", "from", "to", "than", "or", "")
                        .contains(first)
                || words.contains("()");
    }

    /** {@code in July or August}: neither is said. */
    private boolean alternative(DateExpression e) {
        return nextWord(e.end()).equals("or")
                || e.first() > 0 && nextWord(e.first() - 1).equals("or")
                || e.first() > 1 && nextWord(e.first() - 2).equals("or");
    }

    /** Whether the date can be taken out: it is not one of several, and no bracket or possessor holds it. */
    private boolean aloneInItsPlace(DateExpression e) {
        String before = e.first() > 0 ? nextWord(e.first() - 1) : "";
        String ahead = e.first() > 1 && POINTS.contains(before) ? nextWord(e.first() - 2) : before;
        boolean listed = nextWord(e.end()).equals("and") && datedSoon(e.end() + 1)
                || ahead.equals("and") && datedJustBefore(e.first());
        char left = e.span().start() > 0 ? text.charAt(e.span().start() - 1) : ' ';
        return !listed && left != '(' && !before.equals("the") && !before.equals("a");
    }

    private boolean datedSoon(int token) {
        for (int i = token; i < Math.min(dated.length, token + 2); i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean datedJustBefore(int token) {
        for (int i = Math.max(0, token - 4); i < token; i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** {@code by July, when the leaders meet}: the clause behind {@code when} has the same date. */
    private void when(Dated d, Interval interval, int at) {
        DateExpression e = d.expression();
        boolean day = nextWord(e.end()).equals("when")
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

    private Set<String> names(Span span) {
        Set<String> names = new TreeSet<>();
        int at = DatedReport.tokenAt(report.report().tokens(), span.start());
        for (Token t : tokens(span)) {
            if (dated[at++]) {
                continue;
            }
            boolean opens = starts.contains(t.start()) && !inner.contains(t.form()) && events.word(t.form());
            if (t.capital() && !function.contains(t.form()) && !opens) {
                names.add(t.form());
            }
        }
        return names;
    }

    /** Where sentences begin, and the words that stand with a capital letter inside of one. */
    private void readCapitals() {
        report.report().sentences().forEach(x -> starts.add(x.start()));
        for (Token t : report.report().tokens()) {
            if (t.capital() && !starts.contains(t.start())) {
                inner.add(t.form());
            }
        }
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
        for (Token t : tokens(span)) {
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
                acts.add(EventWords.LIGHT.contains(c.lemma()) ? head(c) : c.lemma());
            }
        }
        acts.remove("");
        Set<String> plain = new TreeSet<>(stems);
        tokens(span).stream().filter(Token::capital).forEach(t -> plain.remove(t.stem()));
        boolean lower = d.expression().loose() && bound(d.expression()).equals("than");
        found.add(new Happening(
                index,
                interval,
                anchored,
                lower,
                words,
                rank,
                tense,
                speech,
                names(span),
                acts,
                stems,
                plain,
                Citation.of(report.report().report(), whole),
                Citation.of(report.report().report(), date),
                basis(d, interval)));
    }

    /** The last plain word of the subject: {@code inquiry} says more than that it begins. */
    private String head(Clause c) {
        Span subject = c.subject();
        String head = "";
        for (Token t : subject == null ? List.<Token>of() : tokens(subject)) {
            if (t.form().equals("of") || t.form().equals("in")) {
                break;
            }
            head = t.capital() || function.contains(t.form()) ? head : t.form();
        }
        return head;
    }

    private String bound(DateExpression e) {
        return e.first() > 0 ? report.report().tokens().get(e.first() - 1).form() : "";
    }

    private String basis(Dated d, Interval interval) {
        DateForm form = d.expression().form();
        boolean whole = form instanceof DateForm.On on && on.year() != null
                || form instanceof DateForm.Decade
                || form instanceof DateForm.Season
                || form instanceof DateForm.Quarter
                || form instanceof DateForm.Through t && t.from() instanceof DateForm.On from && from.year() != null;
        String words = "\u201c" + d.expression().span().of(text).replaceAll("\\s+", " ") + "\u201d";
        if (whole) {
            return words + " as written";
        }
        if (form instanceof DateForm.After) {
            return words + " counted from the date named before it";
        }
        return words + " counted from " + report.written()
                + (report.borrowed()
                        ? ", the day of related reports; this one has no date"
                        : ", the day of publication");
    }
}
