package org.stemma.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quote.Clause;
import org.stemma.quote.Clauses;
import org.stemma.quote.TaggedReport;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.time.DateExpression;
import org.stemma.time.DateForm;
import org.stemma.time.DateReader;
import org.stemma.time.DateResolver;
import org.stemma.time.Interval;
import org.stemma.time.Precision;
import org.stemma.time.Tense;

/**
 * A report with its clauses and its dates, each date resolved and tied to the clause that it belongs to.
 *
 * @param report the report
 * @param clauses its clauses, by place of their verbs
 * @param dates its dates, by place
 * @param written the day it was written, as far as known; null when unknown
 * @param borrowed whether that day is taken from related reports
 */
public record DatedReport(
        AnalysedReport report,
        List<Clause> clauses,
        List<Dated> dates,
        @Nullable LocalDate written,
        boolean borrowed) {

    /** Where else a named date can be counted from: at most so many sentences back. */
    private static final int REACH_SENTENCES = 2;

    /** Copies the lists. */
    public DatedReport {
        clauses = List.copyOf(clauses);
        dates = List.copyOf(dates);
    }

    /** How a date stands in its clause. */
    public enum Role {
        /** It says when the clause happened. */
        CLAUSE,
        /** It is part of a noun's phrase: {@code the 2008 summit}. */
        NOUN,
        /** It stands in a quotation: who speaks dates it. */
        QUOTED
    }

    /**
     * A date of the report.
     *
     * @param expression its words; token places are those of the whole report
     * @param interval its place in the calendar; null when it cannot be told
     * @param clause index of its clause; -1 when none
     * @param role how it stands there
     * @param sentence index of its sentence
     */
    public record Dated(DateExpression expression, @Nullable Interval interval, int clause, Role role, int sentence) {}

    /** Reads {@code report}, written on {@code written}; nothing for one in another language than English. */
    public static DatedReport of(AnalysedReport report, @Nullable LocalDate written, boolean borrowed) {
        return of(TaggedReport.of(report), written, borrowed);
    }

    /** The same of a report whose words have their classes. */
    public static DatedReport of(TaggedReport tagged, @Nullable LocalDate written, boolean borrowed) {
        AnalysedReport report = tagged.report();
        String language = report.report().language();
        boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
        if (!english) {
            return new DatedReport(report, List.of(), List.of(), written, borrowed);
        }
        List<Clause> clauses = Clauses.of(tagged);
        List<Dated> dates = new ArrayList<>();
        DateResolver resolver = new DateResolver(written, borrowed);
        Attachment attachment = new Attachment(report, clauses);
        Interval named = null;
        int namedIn = -1;
        for (Sentence sentence : report.sentences()) {
            for (DateExpression found : DateReader.read(report.tokens(sentence), report.text())) {
                DateExpression e = shifted(found, sentence.firstToken());
                Attachment.Place place = attachment.of(e);
                boolean near = sentence.index() - namedIn <= REACH_SENTENCES;
                Interval interval =
                        resolver.resolve(e, place.tense(), near ? named : null).orElse(null);
                dates.add(new Dated(e, interval, place.clause(), place.role(), sentence.index()));
                if (interval != null && !e.loose() && interval.precision() != Precision.RANGE) {
                    named = interval;
                    namedIn = sentence.index();
                }
            }
        }
        return new DatedReport(report, clauses, dates, written, borrowed);
    }

    private static DateExpression shifted(DateExpression e, int by) {
        return new DateExpression(e.first() + by, e.end() + by, e.span(), e.form(), e.loose(), e.lead());
    }

    /** The clauses of the lines that {@code span} touches, in order. Cost: a search and the clauses themselves. */
    public List<Clause> clausesAround(Span span) {
        int from = firstClause(span.start());
        int to = from;
        while (to < clauses.size() && clauses.get(to).line().start() < span.end()) {
            to++;
        }
        return clauses.subList(from, to);
    }

    /** The first clause whose line ends behind {@code offset}; the number of clauses when there is none. */
    public int firstClause(int offset) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).line().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The dates of the lines of {@code line}, in order. */
    public List<Dated> datesWithin(Span line) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(dates.get(middle)).end() <= line.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < dates.size() && span(dates.get(to)).start() < line.end()) {
            to++;
        }
        return dates.subList(low, to);
    }

    /** Whether {@code token} belongs to a date that is no mere length of time. */
    public boolean[] taken() {
        boolean[] taken = new boolean[report.tokens().size()];
        for (Dated d : dates) {
            if (!(d.expression().form() instanceof DateForm.Length)) {
                for (int i = d.expression().first(); i < d.expression().end(); i++) {
                    taken[i] = true;
                }
            }
        }
        return taken;
    }

    /**
     * The words for who or what the clause number {@code clause} is about, a name in the place of a pronoun; empty when
     * they cannot be told.
     */
    public Optional<String> about(int clause) {
        Subject subject = new Subjects(this).of(clause);
        Span span = subject.span();
        if (!subject.clear() || span == null) {
            return Optional.empty();
        }
        String name = subject.name();
        String words = name == null ? span.of(report.text()) : name;
        return Optional.of(words.replaceAll("\\s+", " ").strip());
    }

    /** The index of the first token at or behind the offset {@code at}; the number of tokens when there is none. */
    public static int tokenAt(List<Token> tokens, int at) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of a date in the text. */
    static Span span(Dated d) {
        return d.expression().span();
    }

    /** Tense of the clause that a date belongs to. */
    Tense tense(Dated d) {
        return d.clause() < 0 ? Tense.NONE : clauses.get(d.clause()).tense();
    }
}
