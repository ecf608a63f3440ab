package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTimingsTest {

    private static final String HARBOUR = Ran.fromRepository("examples/harbour");

    @Test
    void saysOnStandardErrorWhatReadingLinkingAndWritingTook() {
        Ran timed = Ran.stemma("links", HARBOUR, "--timings");
        long links = timed.out().lines().count();
        assertThat(links).isPositive();
        assertThat(timed.err())
                .matches("stemma: 11 reports read in \\d+\\.\\d\\d s, " + links
                        + " links found in \\d+\\.\\d\\d s, written in \\d+\\.\\d\\d s\\R");
    }

    @Test
    void changesNothingOfTheOutput() {
        Ran plain = Ran.stemma("links", HARBOUR);
        assertThat(plain.out())
                .isEqualTo(Ran.stemma("links", HARBOUR, "--timings").out());
        assertThat(plain.err()).isEmpty();
    }
}
