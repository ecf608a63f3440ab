package org.stemma.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.quote.Quote;
import org.stemma.quote.Quotes;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.time.TimeMention;
import org.stemma.time.TimeReader;

/** What a whole report says: its words, which of them it writes as names, its numbers and dates. */
final class ReportWords {

    private final Set<String> capital = new HashSet<>();
    private final Set<String> lower = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> fullNames = new HashSet<>();
    private final List<Quantity> quantities;
    private final List<TimeMention> times;
    private final Lexicon lexicon;
    private final AnalysedReport report;
    private @Nullable String phrases;
    private @Nullable List<Quote> quotes;

    ReportWords(AnalysedReport report, Lexicon lexicon) {
        this(report, lexicon, null);
    }

    /** @param quotes the report's quotes, if they are known already */
    ReportWords(AnalysedReport report, Lexicon lexicon, @Nullable List<Quote> quotes) {
        this.quotes = quotes;
        this.lexicon = lexicon;
        this.report = report;
        for (Sentence sentence : report.sentences()) {
            List<Token> tokens = report.tokens(sentence);
            boolean title = titleCase(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                stems.add(token.stem());
                if (!token.capital()) {
                    lower.add(token.form());
                } else if (i > 0
                        && tokens.get(i - 1).capital()
                        && token.start() - tokens.get(i - 1).end() == 1) {
                    fullNames.add(tokens.get(i - 1).form() + " " + token.form());
                    if (!title) {
                        capital.add(token.form());
                    }
                } else if (i > 0 && !title && !opensQuote(report.text(), token)) {
                    capital.add(token.form());
                }
            }
        }
        times = TimeReader.read(report.tokens(), report.text());
        quantities = QuantityReader.read(
                report.tokens(),
                report.text(),
                TimeReader.taken(times, report.tokens().size()));
    }

    /** A headline with capitals on all longer words says nothing about names. */
    private static boolean titleCase(List<Token> tokens) {
        long longer = tokens.stream().filter(t -> t.form().length() > 3).count();
        long capitals = tokens.stream()
                .filter(t -> t.form().length() > 3 && t.capital())
                .count();
        return tokens.size() > 3 && capitals >= 0.7 * longer;
    }

    private static boolean opensQuote(String text, Token token) {
        return token.start() > 0 && "\"\u201c\u2018'\u00ab".indexOf(text.charAt(token.start() - 1)) >= 0;
    }

    /** Whether {@code token} is a name here; {@code first} says that a capital proves nothing at its place. */
    boolean name(Token token, boolean first) {
        if (!token.capital()) {
            return false;
        }
        if (!first) {
            return true;
        }
        if (capital.contains(token.form())) {
            return true;
        }
        if (lower.contains(token.form())) {
            return false;
        }
        if (WordLists.english().country(token.form())) {
            return true;
        }
        var entry = lexicon.entry(token.form());
        return !entry.known()
                || !entry.is(Pos.VERB) && !entry.is(Pos.ADVERB) && !entry.is(Pos.ADJECTIVE) && lexicon.instance(entry);
    }

    /** Whether the report writes both as neighbouring parts of one name. */
    boolean oneName(String a, String b) {
        return fullNames.contains(a + " " + b) || fullNames.contains(b + " " + a);
    }

    /** Whether the report has these forms, parted by a space, next to one another. */
    boolean hasPhrase(String forms) {
        if (phrases == null) {
            StringBuilder all = new StringBuilder(" ");
            report.tokens().forEach(t -> all.append(t.form()).append(' '));
            phrases = all.toString();
        }
        return phrases.contains(" " + forms + " ");
    }

    /** Who says what in the report; found when first asked for. */
    List<Quote> quotes() {
        if (quotes == null) {
            quotes = Quotes.find(report);
        }
        return quotes;
    }

    boolean hasStem(String stem) {
        return stems.contains(stem);
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<TimeMention> times() {
        return times;
    }
}
