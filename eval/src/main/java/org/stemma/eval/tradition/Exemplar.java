package org.stemma.eval.tradition;

import java.time.LocalDate;
import java.util.List;

/**
 * An event and independent reports of it.
 *
 * @param name unique, lower case
 * @param date the day on which the reports came out
 * @param accounts at least two
 */
record Exemplar(String name, LocalDate date, List<Account> accounts) {

    /**
     * One report.
     *
     * @param outlet who published it
     * @param title its headline
     * @param paragraphs sentences by paragraph
     */
    record Account(String outlet, String title, List<List<String>> paragraphs) {
        Account {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        List<String> sentences() {
            return paragraphs.stream().flatMap(List::stream).toList();
        }
    }

    Exemplar {
        accounts = List.copyOf(accounts);
    }
}
