package org.stemma.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.time.TimeMention;
import org.stemma.time.TimeReader;

/** Some sentences of a report as terms, with the names, numbers and dates among them. */
final class Passage {

    private static final Set<String> STOP = WordLists.english().set("stop");
    private static final Set<String> TITLE = WordLists.english().set("title");

    final AnalysedReport report;
    final ReportWords words;
    final List<Term> terms;
    final List<Quantity> quantities;
    final List<TimeMention> times;
    /** Runs of terms that make one name, in order. */
    final List<Range> names;
    /** By term: the quantity or date that holds it, or -1. */
    final int[] quantityAt;

    final int[] timeAt;

    /** A run of terms. */
    record Range(int first, int end) {

        int last() {
            return end - 1;
        }
    }

    Passage(AnalysedReport report, List<Sentence> sentences, ReportWords words, Lexicon lexicon) {
        this.report = report;
        this.words = words;
        List<Token> tokens = new ArrayList<>();
        List<Term> made = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> own = report.tokens(sentences.get(s));
            for (int i = 0; i < own.size(); i++) {
                Term.Break before = i == 0 ? Term.Break.SENTENCE : between(own.get(i - 1), own.get(i));
                made.add(term(own, i, before, s, lexicon));
            }
            tokens.addAll(own);
        }
        terms = List.copyOf(made);
        times = TimeReader.read(tokens, report.text());
        quantities = QuantityReader.read(tokens, report.text(), TimeReader.taken(times, tokens.size()));
        quantityAt = new int[terms.size()];
        timeAt = new int[terms.size()];
        Arrays.fill(quantityAt, -1);
        Arrays.fill(timeAt, -1);
        for (int q = 0; q < quantities.size(); q++) {
            Arrays.fill(quantityAt, quantities.get(q).first(), quantities.get(q).end(), q);
        }
        for (int t = 0; t < times.size(); t++) {
            Arrays.fill(timeAt, times.get(t).first(), times.get(t).end(), t);
        }
        names = nameRuns();
    }

    private Term term(List<Token> own, int i, Term.Break before, int sentence, Lexicon lexicon) {
        Token token = own.get(i);
        boolean first = i == 0 || before == Term.Break.QUOTE;
        boolean stop = (STOP.contains(token.form()) || clitic(token.form()))
                && !(token.form().equals("us") && token.capital() && !first);
        boolean name = !stop && words.name(token, first);
        return new Term(token, lexicon.entry(token.form()), stop, name, before, sentence);
    }

    /** {@code you'd, that's}: a word of grammar with another glued on. */
    private static boolean clitic(String form) {
        int mark = form.indexOf('\'');
        return mark > 0 && STOP.contains(form.substring(0, mark));
    }

    private Term.Break between(Token a, Token b) {
        Term.Break found = Term.Break.NONE;
        String text = report.text();
        for (int i = a.end(); i < b.start(); i++) {
            char c = text.charAt(i);
            Term.Break here = switch (c) {
                case ',', ';', ':', '(', ')', '\u2013', '\u2014', '[', ']', '\u2026' -> Term.Break.COMMA;
                case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> Term.Break.QUOTE;
                case '-' -> i > a.end() || b.start() > i + 1 ? Term.Break.COMMA : Term.Break.NONE;
                case '!', '?' -> Term.Break.SENTENCE;
                default -> Term.Break.NONE;
            };
            found = here.compareTo(found) > 0 ? here : found;
        }
        return found;
    }

    private List<Range> nameRuns() {
        List<Range> runs = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            if (!namePart(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < terms.size()
                    && namePart(end)
                    && terms.get(end).before() == Term.Break.NONE
                    && !possessive(end - 1, end)) {
                end++;
            }
            int first = end - 1;
            while (first > at && !TITLE.contains(terms.get(first - 1).form())) {
                first--;
            }
            if (!(end - first == 1 && TITLE.contains(terms.get(first).form()))) {
                runs.add(new Range(first, end));
            }
            at = end;
        }
        return List.copyOf(runs);
    }

    private boolean namePart(int i) {
        return terms.get(i).name() && timeAt[i] < 0;
    }

    /** Whether an apostrophe parts two neighbouring terms: {@code Ukraine's Zelenskyy} are two names. */
    boolean possessive(int a, int b) {
        String between = report.text()
                .substring(terms.get(a).token().end(), terms.get(b).token().start());
        return between.contains("'") || between.contains("\u2019");
    }

    boolean hasStem(String stem) {
        return terms.stream().anyMatch(term -> term.stem().equals(stem));
    }

    int size() {
        return terms.size();
    }

    Term term(int i) {
        return terms.get(i);
    }

    String form(int i) {
        return i >= 0 && i < terms.size() ? terms.get(i).form() : "";
    }

    /** The text span of the terms from {@code first} up to {@code end}. */
    Span span(int first, int end) {
        return new Span(
                terms.get(first).token().start(), terms.get(end - 1).token().end());
    }

    Span span(Range range) {
        return span(range.first(), range.end());
    }

    String text(Span span) {
        return span.of(report.text()).replaceAll("\\s+", " ");
    }

    /** Whether the terms from {@code at} on are the words of {@code phrase}. */
    boolean at(int at, String... phrase) {
        if (at < 0 || at + phrase.length > terms.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!terms.get(at + i).form().equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
