package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class DateResolverTest {

    private static final LocalDate THURSDAY = LocalDate.of(2031, 5, 8);

    @ParameterizedTest
    @CsvSource({
        "on Friday, FUTURE, 2031-05-09",
        "on Friday, PAST, 2031-05-02",
        "on Thursday, PAST, 2031-05-08",
        "next Friday, FUTURE, 2031-05-16",
        "last Wednesday, PAST, 2031-04-30",
        "in July, FUTURE, 2031-07",
        "in July, PAST, 2030-07",
        "since March, NONE, 2031-03",
        "last year, PAST, 2030",
        "early in 2034, FUTURE, 2034",
        "14 months ago, PAST, 2030-03",
        "on 29 February 2028, PAST, 2028-02-29",
        "on Easter Monday, PAST, 2031-04-14",
        "in the second quarter of 2030, PAST, 2030-04",
    })
    void placesADateByTense(String words, Tense tense, String start) {
        List<DateExpression> found = read(words);
        assertThat(found).hasSize(1);
        assertThat(new DateResolver(THURSDAY).resolve(found.getFirst(), tense, null))
                .get()
                .extracting(Interval::start)
                .isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"on Friday", "in July", "last year", "on 3 May", "this summer", "on 30 February 2031", "two days later"
    })
    void guessesNothing(String words) {
        for (DateExpression e : read(words)) {
            assertThat(new DateResolver(null).resolve(e, Tense.PAST, null)).isEmpty();
        }
    }

    @Test
    void countsFromTheDateNamedBefore() {
        DateExpression later = read("two days later").getFirst();
        assertThat(new DateResolver(null).resolve(later, Tense.PAST, Interval.day(THURSDAY)))
                .contains(Interval.day(THURSDAY.plusDays(2)));
        assertThat(new DateResolver(THURSDAY).resolve(later, Tense.PAST, Interval.year(2029)))
                .isEmpty();
    }

    @Test
    void writesLengthsAsPeriods() {
        assertThat(read("for 14 months and three hours"))
                .extracting(e -> ((DateForm.Length) e.form()).iso())
                .containsExactly("P14M", "PT3H");
    }

    @Test
    void passesOverHugeCounts() {
        assertThat(read("999 centuries ago"))
                .allSatisfy(e -> assertThat(new DateResolver(THURSDAY).resolve(e, Tense.PAST, null))
                        .isEmpty());
    }

    @Test
    void refusesAnIntervalThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Interval(THURSDAY, THURSDAY.minusDays(1), Precision.RANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031-05-07");
    }

    private static List<DateExpression> read(String words) {
        String text = "They met " + words + ".";
        AnalysedReport report = new TextAnalyser().analyse(Report.of("x", text));
        return DateReader.read(report.tokens(), text);
    }
}
