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
        List<Span> quotations = report.quotations();
        for (int i = Places.firstBehind(quotations, Span::end, content.start());
                i < quotations.size() && quotations.get(i).start() < content.end();
                i++) {
            Span quotation = quotations.get(i);
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
        List<Sentence> sentences = report.sentences();
        int first = Places.firstBehind(sentences, Sentence::end, span.start());
        for (int i = Math.max(0, first - 1);
                i < sentences.size() && sentences.get(i).start() < span.end();
                i++) {
            words.addAll(stems(sentences.get(i).span()));
        }
        return words;
    }

    /** The parts of {@code span} that are sentences of the report. */
    private List<Span> sentences(Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        List<Sentence> sentences = report.sentences();
        for (int i = Places.firstBehind(sentences, Sentence::start, from);
                i < sentences.size() && sentences.get(i).start() < span.end();
                i++) {
            parts.add(new Span(from, sentences.get(i).start()));
            from = sentences.get(i).start();
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
        return tokens(report, span);
    }

    /** The tokens of {@code report} that lie inside {@code span}: a view. */
    static List<Token> tokens(AnalysedReport report, Span span) {
        List<Token> tokens = report.tokens();
        int from = Places.firstBehind(tokens, t -> t.start() + 1, span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }
}
