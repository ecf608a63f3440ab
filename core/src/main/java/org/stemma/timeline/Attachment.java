package org.stemma.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.quote.Clause;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.time.DateExpression;
import org.stemma.time.Tense;
import org.stemma.timeline.DatedReport.Role;

/** Ties a date to the clause or the noun that it dates, by the order of words. */
final class Attachment {

    /** Occasions of saying: {@code in a Thursday interview} dates what is said in it. */
    private static final Set<String> OCCASIONS = Set.of(
            "conference",
            "interview",
            "statement",
            "briefing",
            "speech",
            "address",
            "call",
            "hearing",
            "post",
            "report",
            "ceremony",
            "letter",
            "session",
            "broadcast",
            "vote",
            "ruling",
            "filing",
            "tweet",
            "email");

    /** An occasion stands near the date of what was said there. */
    private static final int OCCASION_WORDS = 6;

    private static final Set<String> DURING = Set.of("in", "at", "during");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those", "each");

    private static final Set<String> STATES = Set.of("be", "have", "remain", "seem", "include", "own", "contain");

    private static final Set<String> AHEAD = Set.of("will", "shall", "going", "would");

    private final AnalysedReport report;
    private final List<Clause> clauses;
    private final Lexicon lexicon = Lexicon.english();
    private final Set<String> function = FunctionWords.of("en");

    Attachment(AnalysedReport report, List<Clause> clauses) {
        this.report = report;
        this.clauses = clauses;
    }

    /** A clause (-1 for none), how the date stands in it, and the tense to resolve it by. */
    record Place(int clause, Role role, Tense tense) {}

    Place of(DateExpression date) {
        if (quoted(date.span())) {
            return new Place(-1, Role.QUOTED, quotedTense(date));
        }
        int clause = clause(date);
        Role role = noun(date) ? Role.NOUN : Role.CLAUSE;
        return new Place(clause, role, tense(clause));
    }

    private Tense tense(int clause) {
        if (clause < 0) {
            return Tense.NONE;
        }
        Clause c = clauses.get(clause);
        return c.tense() == Tense.PRESENT && STATES.contains(c.lemma()) ? Tense.NONE : c.tense();
    }

    private boolean quoted(Span span) {
        List<Span> quotations = report.quotations();
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).contains(span);
    }

    /** Inside a quotation no clauses are known: an auxiliary shortly before the date tells. */
    private Tense quotedTense(DateExpression date) {
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - 12); i--) {
            Token token = report.tokens().get(i);
            if (report.text().substring(token.end(), date.span().start()).matches("(?s).*[.!?].*")) {
                break;
            }
            if (AHEAD.contains(token.form())) {
                return Tense.FUTURE;
            }
            Entry entry = lexicon.entry(token.form());
            String lemma = entry.lemma(Pos.VERB);
            boolean past = lemma != null
                    && !lemma.equals(token.form())
                    && !token.form().endsWith("s")
                    && !token.form().endsWith("ing");
            if (past) {
                return Tense.PAST;
            }
        }
        return Tense.NONE;
    }

    private int clause(DateExpression date) {
        int at = date.span().start();
        int before = -1;
        int behind = -1;
        for (int c = first(at); c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            if (clause.line().start() > at) {
                break;
            }
            if (clause.line().end() <= at) {
                continue;
            }
            if (clause.main().start() < at) {
                before = c;
            } else if (behind < 0 && clause.kind().finite()) {
                behind = c;
            }
        }
        if (before >= 0 && occasionBefore(date, clauses.get(before))) {
            before = saying(before);
        }
        if (behind < 0 || before < 0) {
            return before >= 0 ? before : behind;
        }
        return belongsBehind(date, clauses.get(before), clauses.get(behind)) ? behind : before;
    }

    /** A clause whose line can hold the offset {@code at}: clauses are few to a line. */
    private int first(int at) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).line().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@code vowed to appeal in a statement on Friday}: between the verb and the date stands where it was said. */
    private boolean occasionBefore(DateExpression date, Clause clause) {
        int from = DatedReport.tokenAt(report.tokens(), clause.main().end());
        for (int i = Math.max(from, date.first() - OCCASION_WORDS); i < date.first(); i++) {
            if (DURING.contains(report.tokens().get(i).form()) && i + 1 < date.first() && occasion(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The clause that says what an infinitive or a clause of content tells; itself where there is none. */
    private int saying(int at) {
        Clause.Kind kind = clauses.get(at).kind();
        for (int c = at;
                c > 0
                        && (kind == Clause.Kind.INFINITIVE || kind == Clause.Kind.CONTENT || kind == Clause.Kind.GERUND)
                        && clauses.get(c - 1).line().equals(clauses.get(at).line());
                c--) {
            Clause other = clauses.get(c - 1);
            if (other.kind() == Clause.Kind.MAIN) {
                return c - 1;
            }
        }
        return at;
    }

    private boolean belongsBehind(DateExpression date, Clause before, Clause behind) {
        int at = date.span().start();
        String text = report.text();
        if (behind.span().start() <= at) {
            boolean inner = before.span().start() > behind.span().start()
                    || !before.kind().finite();
            return !inner || text.substring(before.main().end(), at).indexOf(',') >= 0;
        }
        List<String> between = new ArrayList<>();
        int i = DatedReport.tokenAt(report.tokens(), before.main().end());
        for (; i < date.first(); i++) {
            between.add(report.tokens().get(i).form());
        }
        String gap = text.substring(before.main().end(), at);
        int joint = Math.max(
                between.lastIndexOf("that"),
                Math.max(
                        between.lastIndexOf("and"),
                        Math.max(between.lastIndexOf("but"), between.lastIndexOf("while"))));
        boolean adverbial =
                joint >= 0 && between.size() - joint <= 3 || gap.strip().endsWith(";");
        String rest = text.substring(
                date.span().end(), Math.max(date.span().end(), behind.span().start()));
        return adverbial && rest.length() < 60;
    }

    /** Whether the date describes a noun: one follows it directly, and a determiner or a possessor goes before. */
    private boolean noun(DateExpression date) {
        String text = report.text();
        int end = date.span().end();
        boolean possessive = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && text.charAt(end + 1) == 's';
        boolean of = date.lead().equals("of")
                && date.first() > 1
                && report.tokens().get(date.first() - 1).form().equals("of");
        if (of) {
            return true;
        }
        int next = date.end();
        if (next >= report.tokens().size()
                || !possessive
                        && !text.substring(end, report.tokens().get(next).start())
                                .isBlank()) {
            return false;
        }
        Token noun = report.tokens().get(next);
        boolean word = noun.kind() == TokenKind.WORD && !function.contains(noun.form());
        if (possessive) {
            return !DURING.contains(date.lead());
        }
        String before = date.first() > 0 ? report.tokens().get(date.first() - 1).form() : "";
        boolean determined = DETERMINERS.contains(before) || possessed(date.first() - 1);
        String ahead = date.first() > 1 ? report.tokens().get(date.first() - 2).form() : "";
        boolean nominal = word && (noun.capital() || usuallyNoun(noun.form()) || nounAtAll(noun.form()));
        return determined && nominal && !(occasion(next) && DURING.contains(ahead));
    }

    private boolean possessed(int token) {
        if (token < 0) {
            return false;
        }
        int end = report.tokens().get(token).end();
        String text = report.text();
        return end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && text.charAt(end + 1) == 's';
    }

    private boolean usuallyNoun(String form) {
        Entry entry = lexicon.entry(form);
        return entry.usual() == Pos.NOUN || entry.usual() == Pos.ADJECTIVE || !entry.known();
    }

    private boolean nounAtAll(String form) {
        return lexicon.entry(form).is(Pos.NOUN);
    }

    private boolean occasion(int from) {
        for (int i = from; i < Math.min(report.tokens().size(), from + 3); i++) {
            if (OCCASIONS.contains(report.tokens().get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
