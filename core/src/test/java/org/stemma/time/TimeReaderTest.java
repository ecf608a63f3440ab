package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class TimeReaderTest {

    private static final LocalDate THURSDAY = LocalDate.of(2023, 4, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on April 20, 2023.", "They met on 20 April 2023.", "They met on the 20th of April 2023.",
                "They met on Apr. 20, 2023.", "They met on Thursday, April 20, 2023.", "They met on 2023-04-20."
            })
    void readsADateHoweverItIsWritten(String text) {
        TimeMention time = only(text);
        assertThat(time.year()).isEqualTo(2023);
        assertThat(time.month()).isEqualTo(Month.APRIL);
        assertThat(time.day()).isEqualTo(20);
        assertThat(time.resolve(null)).isEqualTo(THURSDAY);
    }

    @ParameterizedTest
    @CsvSource({"10:30 a.m., 630", "10.30pm, 1350", "5 p.m., 1020", "17:45, 1065", "12am, 0"})
    void readsAClockTime(String written, int minutes) {
        assertThat(only("They met at " + written + " there.").clock()).isEqualTo(minutes);
    }

    @Test
    void readsWeekdaysAndWhatLiesAroundToday() {
        assertThat(only("They met on Friday.").weekday()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(only("They met yesterday.").resolve(THURSDAY)).isEqualTo(LocalDate.of(2023, 4, 19));
        assertThat(only("They met on Tuesday.").resolve(THURSDAY)).isEqualTo(LocalDate.of(2023, 4, 18));
        assertThat(only("They met late on Friday.").part()).isEqualTo("late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may leave.",
                "They march on.",
                "He paid $2000.",
                "There were 2,000 people.",
                "May 12 percent do?",
                ""
            })
    void findsNoDateWhereNoneIsMeant(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void weighsAWeekdayAgainstADateByPublication() {
        assertThat(agree("on Thursday", "on April 20", THURSDAY)).isTrue();
        assertThat(agree("on Wednesday", "on April 20", THURSDAY)).isFalse();
        assertThat(agree("on Wednesday", "on April 20", null)).isTrue();
        assertThat(agree("yesterday", "on Wednesday", THURSDAY)).isTrue();
        assertThat(agree("yesterday", "on Tuesday", THURSDAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "on Thursday, on Friday",
        "in June, in July",
        "in 2008, in 1998",
        "on April 20, on April 2",
        "at 10:30, at 10:45",
        "last week, last month",
        "early Friday, late Friday"
    })
    void callsOtherTimesOther(String a, String b) {
        assertThat(agree(a, b, THURSDAY)).isFalse();
        assertThat(agree(b, a, THURSDAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"in April 2023, in April", "on 20 April, in April", "on Thursday, in 2023", "on Friday, Friday night"})
    void acceptsAVaguerTime(String a, String b) {
        assertThat(agree(a, b, null)).isTrue();
        assertThat(agree(b, a, null)).isTrue();
    }

    private static boolean agree(String a, String b, @Nullable LocalDate published) {
        return only("They met " + a + " there.").agrees(only("They met " + b + " there."), published, published);
    }

    private static TimeMention only(String text) {
        List<TimeMention> found = read(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<TimeMention> read(String text) {
        AnalysedReport report = new TextAnalyser().analyse(Report.of("r", text));
        return TimeReader.read(report.tokens(), text);
    }
}
