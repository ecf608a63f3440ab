package org.stemma.read.html.text;

import java.util.List;

/**
 * What the page's metadata says about its text, used to find the text and never put into it.
 *
 * @param titles the headline in the forms that the page gives, most trusted first
 * @param descriptions summaries: standfirst or lead in other words
 * @param authors who is credited, as data and metadata name them
 * @param body the article's text as linked data gives it; empty when it gives none
 */
public record Clues(List<String> titles, List<String> descriptions, List<String> authors, String body) {
    /** Copies the lists. */
    public Clues {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        authors = List.copyOf(authors);
    }
}
