package org.stemma.read.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023                              | 2023
            2023-04                           | 2023-04
            2023-04-20                        | 2023-04-20
            2023/4/2                          | 2023-04-02
            2023-04-20T10:15:00Z              | 2023-04-20T10:15:00Z
            2023-04-20T10:15:00.123+02:00     | 2023-04-20T10:15:00+02:00
            2023-04-20 10:15:07 +0530         | 2023-04-20T10:15:07+05:30
            2023-04-20 10:15:07               | 2023-04-20T10:15:07
            2023-04-20 00:00:00               | 2023-04-20
            2023-04-20T00:00:00Z              | 2023-04-20T00:00:00Z
            20230420                          | 2023-04-20
            20230420T101500Z                  | 2023-04-20T10:15:00Z
            1681985700                        | 2023-04-20T10:15:00Z
            1681985700000                     | 2023-04-20T10:15:00Z
            Thu, 20 Apr 2023 10:15:00 +0200   | 2023-04-20T10:15:00+02:00
            Thu, 20 Apr 2023 10:15:00 GMT     | 2023-04-20T10:15:00Z
            26-FEB-1987 15:01:01.79           | 1987-02-26T15:01:01
            April 20, 2023                    | 2023-04-20
            Apr. 20th, 2023 at 6:21 p.m. EDT  | 2023-04-20T18:21:00-04:00
            October 9, 2024 / 6:21 AM ET      | 2024-10-09T06:21:00-04:00
            January 9, 2024 / 6:21 AM ET      | 2024-01-09T06:21:00-05:00
            Monday, 02 December 2024 10:42 PM EST | 2024-12-02T22:42:00-05:00
            3 May 2021 10:15 IST              | 2021-05-03T10:15:00
            12:05 a.m. PT, June 1, 2022       | 2022-06-01T00:05:00-07:00
            20. April 2023, 10.15 Uhr         | 2023-04-20T10:15:00
            20 avril 2023 à 10h15             | 2023-04-20T10:15:00
            20 de abril de 2023               | 2023-04-20
            20 aprile 2023                    | 2023-04-20
            20 maart 2023 om 9:05             | 2023-03-20T09:05:00
            20.04.2023                        | 2023-04-20
            04/20/2023                        | 2023-04-20
            20/04/2023 9:05                   | 2023-04-20T09:05:00
            03/04/2023                        | 2023
            April 2023                        | 2023-04
            Published: 3 May 2021             | 2021-05-03
            """)
    void readsWhatIsWrittenAndNoMore(String written, String iso) {
        assertThat(Dates.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2023-13-45", "2023-02-31", "the march of 2023 people", "version 20230", "12345"})
    void readsNoDateWhereThereIsNone(String written) {
        assertThat(Dates.iso(written)).isEmpty();
    }

    @Test
    void findsADateWithItsPlace() {
        String text = "Updated on: October 9, 2024 / 6:21 AM EDT / CBS";
        assertThat(Dates.find(text, 0, text.length()))
                .hasValueSatisfying(found -> assertThat(text.substring(found.start(), found.end()))
                        .isEqualTo("October 9, 2024 / 6:21 AM EDT"));
    }

    @Test
    void takesNoWordBehindTheDateForAZone() {
        String text = "2023-04-20 10:15 NATO head";
        assertThat(Dates.at(text, 0, text.length()))
                .hasValueSatisfying(found -> assertThat(found.end()).isEqualTo(16));
    }

    @Test
    void survivesAnyString() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 60))
                .checkAssert(text -> assertThatCode(() -> Dates.iso(text)).doesNotThrowAnyException());
    }
}
