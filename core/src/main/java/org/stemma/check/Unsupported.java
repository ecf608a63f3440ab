package org.stemma.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.Span;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.time.TimeMention;
import org.stemma.time.TimeReader;

/** The names and figures of a sentence that none of the places where it stands has. Dates are the comparison's matter. */
final class Unsupported {

    private static final Set<Kind> BARE = Set.of(Kind.COUNT, Kind.LABEL, Kind.AGE);

    private final List<Token> names = new ArrayList<>();
    private final List<Quantity> figures;

    private Unsupported(List<Quantity> figures) {
        this.figures = new ArrayList<>(figures);
    }

    /** All of them; a capital at the sentence's begin is no name. */
    static Unsupported of(AnalysedReport text, Sentence sentence) {
        List<Token> tokens = text.tokens(sentence);
        List<TimeMention> times = TimeReader.read(tokens, text.text());
        boolean[] taken = TimeReader.taken(times, tokens.size());
        Unsupported all = new Unsupported(QuantityReader.read(tokens, text.text(), taken).stream()
                .filter(q -> !q.vague())
                .toList());
        for (int i = 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.kind() == TokenKind.WORD && t.capital() && !taken[i] && !all.figure(t)) {
                all.names.add(t);
            }
        }
        return all;
    }

    /** Whether the word belongs to a figure, as a currency's does. */
    private boolean figure(Token token) {
        return figures.stream().anyMatch(q -> q.span().contains(token.span()));
    }

    /** Takes away what the report has: in the sentences found a figure, anywhere in it a name. */
    void remove(AnalysedReport report, List<Sentence> found) {
        for (Sentence s : found) {
            List<Token> tokens = report.tokens(s);
            boolean[] taken = TimeReader.taken(TimeReader.read(tokens, report.text()), tokens.size());
            List<Quantity> there = QuantityReader.read(tokens, report.text(), taken);
            figures.removeIf(q -> there.stream().anyMatch(a -> q.agrees(a) || loose(q, a)));
        }
        if (!names.isEmpty()) {
            Set<String> everywhere = new HashSet<>();
            report.tokens().forEach(t -> everywhere.add(t.stem()));
            names.removeIf(t -> everywhere.contains(t.stem()));
        }
    }

    /** {@code 53 seats, the party's 53}: a bare number stands for a count of anything. */
    private static boolean loose(Quantity a, Quantity b) {
        return BARE.contains(a.kind()) && BARE.contains(b.kind()) && a.value() == b.value() && a.upper() == b.upper();
    }

    /** What is left, neighbouring names joined, in the text's order. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Token t : names) {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && t.start() - last.end() <= 1) {
                spans.set(spans.size() - 1, last.union(t.span()));
            } else {
                spans.add(t.span());
            }
        }
        figures.forEach(q -> spans.add(q.span()));
        spans.sort(Comparator.naturalOrder());
        return List.copyOf(spans);
    }
}
