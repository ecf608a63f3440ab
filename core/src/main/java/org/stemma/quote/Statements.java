package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/** Splits the quotes of one report into statements. */
final class Statements {

    /** Fewer quoted words inside a retold sentence are a name or a scare quote, not a wording of their own. */
    private static final int FRAGMENT_WORDS = 4;

    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without");

    private final AnalysedReport report;
    private final int number;
    private final Set<String> function;
    private final List<Statement> made = new ArrayList<>();

    private Statements(AnalysedReport report, int number) {
        this.report = report;
        this.number = number;
        function = FunctionWords.of(report.report().language());
    }

    /** The statements of {@code quotes} in order of place. */
    static List<Statement> of(AnalysedReport report, int number, List<Quote> quotes) {
        Statements statements = new Statements(report, number);
        for (Quote quote : quotes) {
            if (quote.act() == Act.SPEECH && (quote.statement() || quote.kind() == QuoteKind.MIXED)) {
                statements.add(quote);
            }
        }
        return List.copyOf(statements.made);
    }

    private void add(Quote quote) {
        for (Span span : quote.content()) {
            switch (quote.kind()) {
                case DIRECT -> sentences(span).forEach(s -> add(quote, s, true, s));
                case INDIRECT -> add(quote, span, false, span);
                case MIXED -> mixed(quote, span);
            }
        }
    }

    private void mixed(Quote quote, Span content) {
        boolean worded = false;
        for (Span quotation : report.quotations()) {
            if (content.contains(quotation) && words(quotation) >= FRAGMENT_WORDS) {
                worded = true;
                for (Span sentence : sentences(quotation)) {
                    add(quote, sentence, true, content);
                }
            }
        }
        if (!worded && quote.statement()) {
            add(quote, content, false, content);
        }
    }

    private int words(Span span) {
        return (int) tokens(span).stream().filter(Token::lexical).count();
    }

    private void add(Quote quote, Span span, boolean direct, Span whole) {
        Set<String> words = stems(span);
        if (words.isEmpty() && !direct) {
            return;
        }
        Set<String> numbers = new TreeSet<>();
        boolean negated = false;
        for (Token token : tokens(span)) {
            negated |= DENIALS.contains(token.form());
            if (token.kind() == TokenKind.NUMBER) {
                numbers.add(token.form());
            }
        }
        made.add(new Statement(
                number, trimmed(span), direct, quote.speaker(), words, numbers, negated, around(span.union(whole))));
    }

    private Set<String> around(Span span) {
        Set<String> words = new TreeSet<>();
        Sentence before = null;
        for (Sentence sentence : report.sentences()) {
            if (sentence.span().overlaps(span)) {
                words.addAll(stems(sentence.span()));
                if (before != null) {
                    words.addAll(stems(before.span()));
                }
            }
            if (sentence.start() >= span.end()) {
                break;
            }
            before = sentence;
        }
        return words;
    }

    /** The parts of {@code span} that are sentences of the report. */
    private List<Span> sentences(Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        for (Sentence sentence : report.sentences()) {
            if (sentence.start() > from && sentence.start() < span.end()) {
                parts.add(new Span(from, sentence.start()));
                from = sentence.start();
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private Span trimmed(Span span) {
        String text = report.text();
        int from = span.start();
        int to = span.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private Set<String> stems(Span span) {
        Set<String> stems = new TreeSet<>();
        for (Token token : tokens(span)) {
            if (token.lexical() && !function.contains(token.form())) {
                stems.add(token.form());
            }
        }
        return stems;
    }

    private List<Token> tokens(Span span) {
        List<Token> tokens = report.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < tokens.size() && tokens.get(end).end() <= span.end()) {
            end++;
        }
        return tokens.subList(low, end);
    }
}
