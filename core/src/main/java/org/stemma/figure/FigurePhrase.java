package org.stemma.figure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.timeline.DatedReport;

/** Reads the noun phrase that a number counts. */
final class FigurePhrase {

    /** A noun phrase without prepositions is hardly longer. */
    private static final int LONGEST = 8;

    private static final Set<String> FILLERS =
            Set.of("other", "others", "more", "additional", "further", "new", "extra");

    /** Nouns behind a number that make a rate or a share of it, not a count. */
    private static final Set<String> UNCOUNTED = Set.of(
            "times", "time", "tenths", "quarters", "thirds", "fifths", "ways", "points", "percent", "fold", "o'clock");

    /** Nouns of times: a sum {@code in the third quarter} is not for it. */
    private static final Set<String> TIMES = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "weekend",
            "month",
            "months",
            "quarter",
            "quarters",
            "half",
            "year",
            "years",
            "decade",
            "decades",
            "period",
            "season",
            "seasons",
            "time",
            "while",
            "hours",
            "minutes",
            "night",
            "morning",
            "evening",
            "afternoon",
            "spring",
            "summer",
            "autumn",
            "winter",
            "past",
            "future",
            "total",
            "all");

    static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen");

    private final DatedReport report;
    private final List<Token> tokens;
    private final String text;
    private final boolean[] dated;
    private final Lexicon lexicon = Lexicon.english();
    private final Set<String> function = FunctionWords.of("en");

    FigurePhrase(DatedReport report) {
        this.report = report;
        tokens = report.report().tokens();
        text = report.report().text();
        dated = report.taken();
    }

    /** A phrase. @param first its first token @param end one past its last @param head the token of its noun */
    record Found(int first, int end, int head) {}

    /** What {@code q} counts or pays for; null when the text does not say so beside it. */
    @Nullable
    Found of(Quantity q) {
        Found direct = noun(q.end(), q);
        boolean measured = q.kind() != Kind.COUNT;
        if (direct != null || !measured) {
            return direct == null && form(q.end()).equals("of") ? partitive(q.end() + 1) : direct;
        }
        String tie = form(q.end());
        boolean ties =
                tie.equals("in") || tie.equals("of") || tie.equals("for") || tie.equals("worth") || tie.equals("on");
        if (!ties) {
            return null;
        }
        int from = tie.equals("worth") && form(q.end() + 1).equals("of") ? q.end() + 2 : q.end() + 1;
        Found behind = noun(determined(from) ? from + 1 : from, q);
        boolean name = behind != null && tokens.get(behind.head()).capital();
        boolean when = behind != null && TIMES.contains(form(behind.head()));
        return when || name && !tie.equals("of") ? null : behind;
    }

    /** Whether the phrase says nothing but what became of those it counts, or that they are votes: {@code dead, votes}. */
    boolean bare(Found f) {
        String form = form(f.head());
        return f.head() == f.first() && (Fate.state(form) || form.equals("votes") || form.equals("others"));
    }

    /** {@code 12 of the 31 members}. */
    private @Nullable Found partitive(int from) {
        int at = determined(from) ? from + 1 : from;
        if (at < tokens.size() && (tokens.get(at).kind() == TokenKind.NUMBER || NUMBERS.contains(form(at)))) {
            at++;
        }
        return noun(at, null);
    }

    private boolean determined(int at) {
        return Set.of("the", "a", "an", "its", "their", "his", "her", "new").contains(form(at));
    }

    private String form(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
    }

    private @Nullable Found noun(int from, @Nullable Quantity q) {
        int i = from;
        int head = -1;
        while (i < tokens.size() && i - from < LONGEST && !dated[i] && !(i > 0 && broken(i))) {
            Token t = tokens.get(i);
            boolean label = t.kind() == TokenKind.NUMBER;
            if (label && !(head >= 0 && tokens.get(i - 1).capital())) {
                break;
            }
            if (!label && (t.kind() != TokenKind.WORD || stops(t, i, head))) {
                break;
            }
            head = label && t.form().endsWith("s") || !label && !adverb(t) ? i : head;
            i++;
            boolean ends = plural(t) && !(i < tokens.size() && goesOn(i));
            if (ends) {
                break;
            }
        }
        boolean weak = head < 0
                || UNCOUNTED.contains(form(head))
                || !nominal(head)
                || q != null && q.kind() == Kind.COUNT && !countable(head);
        return weak ? null : new Found(from, head + 1, head);
    }

    private boolean nominal(int head) {
        Token t = tokens.get(head);
        Entry entry = lexicon.entry(t.form());
        return t.capital() || t.kind() == TokenKind.NUMBER || !entry.known() || entry.is(Pos.NOUN) && !adjective(entry);
    }

    private static boolean adjective(Entry entry) {
        return entry.usual() == Pos.ADJECTIVE || entry.usual() == Pos.ADVERB;
    }

    /** A plural ends what is counted, unless a name or noun in one with it goes on: {@code sports cars}. */
    private boolean goesOn(int i) {
        Token next = tokens.get(i);
        return !broken(i)
                && next.kind() == TokenKind.WORD
                && !function.contains(next.form())
                && next.form().endsWith("s")
                && lexicon.entry(next.form()).usual() == Pos.NOUN
                && !verb(next);
    }

    private boolean stops(Token t, int i, int head) {
        boolean filler = FILLERS.contains(t.form()) && head < 0;
        return !filler
                && (function.contains(t.form()) || t.form().equals("including") || verb(t) && (head >= 0 || finite(t)));
    }

    private boolean adverb(Token t) {
        Entry entry = lexicon.entry(t.form());
        return entry.usual() == Pos.ADVERB && !entry.is(Pos.NOUN) || FILLERS.contains(t.form());
    }

    /** A count has a plural noun, or one that stands for many. */
    private boolean countable(int head) {
        Token t = tokens.get(head);
        return plural(t)
                || t.kind() == TokenKind.NUMBER && t.form().endsWith("s")
                || Set.of(
                                "people",
                                "police",
                                "personnel",
                                "staff",
                                "crew",
                                "troops",
                                "men",
                                "women",
                                "children",
                                "percent",
                                "cattle",
                                "sheep",
                                "aircraft",
                                "dead",
                                "injured",
                                "wounded",
                                "missing",
                                "seats",
                                "fish")
                        .contains(t.form());
    }

    static boolean plural(Token t) {
        String form = t.form();
        return form.length() > 3
                        && form.endsWith("s")
                        && !form.endsWith("ss")
                        && !form.endsWith("us")
                        && !form.endsWith("is")
                || form.equals("people")
                || form.equals("men")
                || form.equals("women")
                || form.equals("children");
    }

    private boolean broken(int i) {
        for (int c = tokens.get(i - 1).end(); c < tokens.get(i).start(); c++) {
            char mark = text.charAt(c);
            boolean fine = Character.isWhitespace(mark)
                    || Character.isSpaceChar(mark)
                    || "-\u2011\u201d\u201c\"\u2019'".indexOf(mark) >= 0
                    || mark == 's';
            if (!fine) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(Token t) {
        Clause c = clauseOf(t);
        return c != null;
    }

    private boolean finite(Token t) {
        Clause c = clauseOf(t);
        return c != null && c.kind().finite();
    }

    private @Nullable Clause clauseOf(Token t) {
        List<Clause> clauses = report.clauses();
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).verb().end() <= t.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < clauses.size() && clauses.get(low).verb().start() <= t.start();
        return inside ? clauses.get(low) : null;
    }

    /** Whether its noun is a kind of person. */
    boolean persons(Found f) {
        return lexicon.firstSenseIs(lexicon.entry(form(f.head())), "person")
                || form(f.head()).equals("people");
    }

    /** The words, on one line. */
    String words(Found f) {
        int from = f.first();
        while (from < f.head() && FILLERS.contains(form(from))) {
            from++;
        }
        return new Span(tokens.get(from).start(), tokens.get(f.end() - 1).end())
                .of(text)
                .replaceAll("\\s+", " ");
    }

    Set<String> stems(Found f) {
        Set<String> stems = new TreeSet<>();
        for (int i = f.first(); i < f.end(); i++) {
            if (!FILLERS.contains(form(i))) {
                stems.add(tokens.get(i).stem());
            }
        }
        return stems;
    }

    /** Names and numbers in the phrase: {@code Leopard, 2}; a plural ending of a number is no part of it. */
    Set<String> labels(Found f) {
        Set<String> labels = new TreeSet<>();
        for (int i = f.first(); i < f.end(); i++) {
            Token t = tokens.get(i);
            if (t.kind() == TokenKind.NUMBER) {
                labels.add(
                        t.form().endsWith("s") ? t.form().substring(0, t.form().length() - 1) : t.form());
            } else if (t.capital()) {
                labels.add(t.stem());
            }
        }
        return labels;
    }
}
