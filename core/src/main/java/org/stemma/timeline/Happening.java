package org.stemma.timeline;

import java.util.Set;
import org.stemma.model.Citation;
import org.stemma.time.Interval;
import org.stemma.time.Tense;

/**
 * One report's mention of something that happened at a time.
 *
 * @param report place of the report among the story's
 * @param interval when
 * @param anchored whether the words tell the date by themselves; a loose one only supports another mention
 * @param lower whether the date is only a latest one ({@code more than a year ago}): anything earlier fits
 * @param text a sentence that can be read alone
 * @param rank how well the text reads: smaller is better
 * @param tense where it lies from the report
 * @param speech whether it is that somebody said something
 * @param names folded words of names in it
 * @param acts folded words for what happened: the verb, and nouns of events
 * @param words stems of all its content words
 * @param plain those of them that are no names
 * @param evidence the words of the report
 * @param date the words that date it
 * @param basis how the date was reached, a clause
 */
record Happening(
        int report,
        Interval interval,
        boolean anchored,
        boolean lower,
        String text,
        int rank,
        Tense tense,
        boolean speech,
        Set<String> names,
        Set<String> acts,
        Set<String> words,
        Set<String> plain,
        Citation evidence,
        Citation date,
        String basis) {}
