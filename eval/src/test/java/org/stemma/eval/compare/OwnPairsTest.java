package org.stemma.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OwnPairsTest {

    private static final PairScore SCORE = PairScore.measure(PairSet.read());

    @Test
    void flagsNoMoreHarmlessRewritesThanTheFloorAllows() throws IOException {
        assertThat(SCORE.falseAlarms() / (double) SCORE.faithful())
                .as(SCORE.summary())
                .isLessThanOrEqualTo(floor("pairs.falseAlarmShare.most"));
    }

    @Test
    void findsAlterationsAtTheFloor() throws IOException {
        assertThat(SCORE.precision()).as(SCORE.summary()).isGreaterThanOrEqualTo(floor("pairs.precision"));
        assertThat(SCORE.recall()).as(SCORE.summary()).isGreaterThanOrEqualTo(floor("pairs.recall"));
        assertThat(SCORE.typed() / (double) SCORE.found()).isGreaterThanOrEqualTo(floor("pairs.rightTypeShare"));
    }

    @Test
    void holdsEnoughPairsOfEachKind() {
        assertThat(SCORE.faithful()).isGreaterThanOrEqualTo(150);
        assertThat(SCORE.altered()).isGreaterThanOrEqualTo(120);
    }

    private static double floor(String name) throws IOException {
        Properties floors = new Properties();
        try (InputStream in = OwnPairsTest.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
        }
        return Double.parseDouble(floors.getProperty(name));
    }
}
