package org.stemma.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;
import org.stemma.time.TimeReader;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They counted 12 ships. | 12 | COUNT | ship",
                "They counted twelve ships. | 12 | COUNT | ship",
                "They counted a dozen ships. | 12 | COUNT | ship",
                "They counted two dozen ships. | 24 | COUNT | ship",
                "They counted 1,234 ships. | 1234 | COUNT | ship",
                "They counted one hundred and twenty-three ships. | 123 | COUNT | ship",
                "They counted three million four hundred thousand ships. | 3400000 | COUNT | ship",
                "It cost $325 million. | 325000000 | MONEY | ''",
                "It cost 2.5bn euros. | 2500000000 | MONEY | ''",
                "It cost £5m. | 5000000 | MONEY | ''",
                "It rose by 15 per cent. | 15 | PERCENT | ''",
                "It rose by 15%. | 15 | PERCENT | ''",
                "It stood there for two and a half years. | 2.5 | DURATION | ''",
                "It stood there more than a year ago. | 1 | DURATION | ''",
                "He is 35 years old. | 35 | AGE | ''",
                "The 35-year-old man left. | 35 | AGE | ''",
                "It lies 20 km away. | 20 | LENGTH | ''",
                "It went at 65 mph there. | 65 | SPEED | ''",
                "It went at 65 miles per hour there. | 65 | SPEED | ''",
                "It went at 105 kilometres an hour there. | 105 | SPEED | ''",
                "It went at 105 km/h there. | 105 | SPEED | ''",
                "It went at 30 metres a second there. | 30 | SPEED | ''",
                "It goes 20 miles a day. | 20 | LENGTH | ''",
                "They came third. | 3 | ORDINAL | ''",
                "They saw a Leopard 2 there. | 2 | LABEL | ''",
            })
    void readsAnAmount(String text, double value, Kind kind, String what) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.kind()).isEqualTo(kind);
        assertThat(quantity.what()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "more than 40 people, OVER", "over 40 people, OVER", "just over 40 people, JUST_OVER",
                "at least 40 people, AT_LEAST",
        "fewer than 40 people, UNDER", "almost 40 people, NEARLY", "nearly 40 people, NEARLY",
                "up to 40 people, AT_MOST",
        "about 40 people, ABOUT", "some 40 people, ABOUT", "40 or more people, AT_LEAST", "40 people, NONE"
    })
    void readsHowExactItIs(String text, Approximation approximation) {
        assertThat(only("They met " + text + " there.").approximation()).isEqualTo(approximation);
    }

    @Test
    void spansTheApproximatorAndTheUnit() {
        String text = "He left more than 15 billion euros behind.";
        assertThat(only(text).span().of(text)).isEqualTo("more than 15 billion euros");
    }

    @Test
    void readsARangeWithTheScaleOfItsUpperEnd() {
        Quantity quantity = only("It costs between 10 and 15 million crowns.");
        assertThat(quantity.value()).isEqualTo(10_000_000);
        assertThat(quantity.upper()).isEqualTo(15_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of the men left.",
                "No one can say.",
                "They left in 1998.",
                "They met at 10:30 a.m.",
                "It happens twice a day.",
                "Call 0845\u00a0125 at night.",
                ""
            })
    void findsNoQuantityWhereNoneIsMeant(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12 ships, twelve ships",
        "about a dozen ships, 12 ships",
        "more than 1200 ships, '1,234 ships'",
        "100 km, 62 miles",
        "$5.1bn, 5 billion dollars",
        "$10-20 million, $10-20m",
        "dozens of ships, 40 ships",
        "up to 40 ships, 35 ships",
        "two weeks, 14 days"
    })
    void agreesWithACoarserWording(String a, String b) {
        assertThat(only("It had " + a + " there for a while.").agrees(only("It had " + b + " there.")))
                .isTrue();
        assertThat(only("It had " + b + " there.").agrees(only("It had " + a + " there.")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "12 ships, 21 ships",
        "40 ships, 42 ships",
        "more than 40 ships, 35 ships",
        "$5 million, €5 million",
        "three days, three weeks",
        "4.6 percent, 6.4 percent",
        "12 ships, '12,000 ships'"
    })
    void disagreesWithAnotherAmount(String a, String b) {
        assertThat(only("It had " + a + " there.").agrees(only("It had " + b + " there.")))
                .isFalse();
        assertThat(only("It had " + b + " there.").agrees(only("It had " + a + " there.")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999999999999 ships", "1.2.3.4 ships", "5..5 ships", "$ ships", "a a a a"})
    void survivesWhatIsNoNumber(String text) {
        assertThat(read(text)).isNotNull();
    }

    private static Quantity only(String text) {
        List<Quantity> found = read(text);
        assertThat(found).as(text).isNotEmpty();
        return found.get(0);
    }

    private static List<Quantity> read(String text) {
        AnalysedReport report = new TextAnalyser().analyse(Report.of("r", text));
        boolean[] taken = TimeReader.taken(
                TimeReader.read(report.tokens(), text), report.tokens().size());
        return QuantityReader.read(report.tokens(), text, taken);
    }
}
