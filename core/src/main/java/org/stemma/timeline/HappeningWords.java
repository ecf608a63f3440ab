package org.stemma.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;

/** Reads phrases of one report: nouns of happenings, names, heads. */
final class HappeningWords {

    /** A later verb's phrase is not taken into a noun's: at most this many words. */
    private static final int NOUN_WORDS = 7;

    private final DatedReport report;
    private final String text;
    private final EventWords events = new EventWords();
    private final Set<String> function = FunctionWords.of("en");
    private final boolean[] dated;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<String> inner = new HashSet<>();

    /** @param dated by token: whether it is part of a date */
    HappeningWords(DatedReport report, boolean[] dated) {
        this.report = report;
        text = report.report().text();
        this.dated = dated;
        readCapitals();
    }

    /** The words of a noun phrase that begins at a token: up to a mark, a verb or a small word that is not {@code of, in}. */
    @Nullable
    Span phrase(int from) {
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

    /** Whether a noun of the phrase is one of happenings. */
    boolean events(Span phrase) {
        for (Token t : tokens(phrase)) {
            if (events.noun(t.form())) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of the span. */
    List<Token> tokens(Span span) {
        List<Token> all = report.report().tokens();
        int from = DatedReport.tokenAt(all, span.start());
        int to = DatedReport.tokenAt(all, span.end());
        return all.subList(from, Math.max(from, to));
    }

    /** The words of names in the span, by their capital. */
    Set<String> names(Span span) {
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

    /** The last plain word of the subject: {@code inquiry} says more than that it begins. */
    String head(Clause c) {
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
}
