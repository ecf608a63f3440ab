package org.stemma.eval.planted;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event with independent accounts of it, before anything is planted.
 *
 * @param name unique, lower case
 * @param date the day of the event, to which weekdays in the accounts refer
 * @param people full names that may stand in for each other in an alteration
 * @param places names of places that may stand in for each other
 * @param accounts at least two, each of own structure and words
 * @param extras paragraphs that no account has, for expansions
 * @param alterations phrases with altered readings, beside what general rules find
 * @param rewrites phrases with harmless rewordings
 */
record BaseEvent(
        String name,
        LocalDate date,
        List<String> people,
        List<String> places,
        List<Account> accounts,
        List<String> extras,
        List<Phrase> alterations,
        List<Phrase> rewrites) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z,;] )[A-Z][\\p{L}'-]*");

    /** @param kind an alteration's type, or {@code rewrite} */
    record Phrase(String kind, String from, String to) {}

    /**
     * One account.
     *
     * @param outlet who published it
     * @param title its headline
     * @param opening words before the first sentence, such as a dateline; may be empty
     * @param credit a by-line, may be empty
     * @param paragraphs sentences by paragraph
     */
    record Account(String outlet, String title, String opening, String credit, List<List<String>> paragraphs) {
        Account {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }
    }

    BaseEvent {
        people = List.copyOf(people);
        places = List.copyOf(places);
        accounts = List.copyOf(accounts);
        extras = List.copyOf(extras);
        alterations = List.copyOf(alterations);
        rewrites = List.copyOf(rewrites);
    }

    /** Words that the accounts write with a capital inside sentences: names, never reworded or put in lower case. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Account account : accounts) {
            for (List<String> paragraph : account.paragraphs()) {
                for (String sentence : paragraph) {
                    Matcher matcher = INNER_CAPITAL.matcher(sentence.replace("\"", ""));
                    while (matcher.find()) {
                        names.add(matcher.group());
                    }
                }
            }
        }
        people.forEach(person -> names.addAll(List.of(person.split(" "))));
        places.forEach(place -> names.addAll(List.of(place.split(" "))));
        return names;
    }
}
