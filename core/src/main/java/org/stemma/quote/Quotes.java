package org.stemma.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/**
 * Finds who said, thinks or wants what in a report.
 *
 * <p>Rules of English grammar over light word classes, no parser and no model. Cost is linear in the text for sentences of
 * usual length. Deterministic, safe for use by several threads.
 */
public final class Quotes {

    private Quotes() {}

    /**
     * The quotes of {@code report}, by place; none overlaps another. Empty for a report in another language than English.
     */
    public static List<Quote> find(AnalysedReport report) {
        return find(TaggedReport.of(report));
    }

    /** The same of a report whose words have their classes. */
    public static List<Quote> find(TaggedReport report) {
        List<Line> lines = report.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new Threads(lines).drafts();
        List<Quote> quotes = new ArrayList<>(drafts.size());
        Speakers speakers = new Speakers(lines);
        for (Draft draft : drafts) {
            quotes.add(draft.quote(speakers));
        }
        quotes.sort(Comparator.comparing(q -> q.content().get(0)));
        return quotes;
    }

    /** Where a source is named: a line, its number, and the units in it. */
    record Mention(int index, Line line, Range range) {
        Span span() {
            return line.span(range.from(), range.to());
        }
    }

    /** A quote in the making: lines can still add to it. */
    static final class Draft {
        private final List<Span> content = new ArrayList<>();
        private final Act act;
        private final @Nullable Span cue;
        private final @Nullable Span source;
        private final @Nullable Mention mention;
        private final boolean direct;
        private final boolean statement;
        private final boolean quoted;
        private boolean open;

        Draft(Line line, int index, Attribution a) {
            act = a.act();
            cue = line.span(a.cue().from(), a.cue().to());
            Range s = a.source();
            source = s == null ? null : line.span(s.from(), s.to());
            mention = s == null ? null : new Mention(index, line, s);
            direct = a.direct();
            statement = a.statement();
            boolean marks = false;
            for (Range range : a.content()) {
                marks |= add(line, range);
            }
            quoted = marks;
        }

        /** Direct speech that its place alone attributes. */
        Draft(Line line, Range range, Mention mention) {
            act = Act.SPEECH;
            cue = null;
            this.mention = mention;
            source = mention.span();
            direct = true;
            statement = true;
            quoted = true;
            add(line, range);
        }

        @Nullable
        Mention mention() {
            return mention;
        }

        /** Adds what stands in {@code range}; true when a quotation is in it. */
        boolean add(Line line, Range range) {
            boolean marks = false;
            int last = -1;
            for (int i = range.from(); i < range.to(); i++) {
                if (line.tag(i) == Tag.QUOTATION) {
                    marks = true;
                    last = i;
                    if (direct) {
                        content.add(line.inside(i));
                    }
                }
            }
            if (!direct) {
                content.add(line.span(range.from(), range.to()));
            }
            open = last == range.to() - 1 && last >= 0 && !line.closed(last);
            return marks;
        }

        boolean direct() {
            return direct;
        }

        /** Whether its last quotation has no closing mark, so that the next paragraph can go on with it. */
        boolean open() {
            return open;
        }

        Quote quote(Speakers speakers) {
            QuoteKind kind = direct ? QuoteKind.DIRECT : quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT;
            List<Span> ordered = content.stream().sorted().toList();
            Speaker speaker =
                    mention == null ? null : speakers.resolve(mention.index(), mention.line(), mention.range());
            return new Quote(kind, act, statement, ordered, cue, source, speaker);
        }
    }
}
