package org.stemma.quote;

import java.util.Set;

/**
 * A word that attributes, and what can be its content.
 *
 * @param word the lemma
 * @param act what the source did
 * @param frames letters as the word lists explain them
 * @param prepositions before a content that is a noun phrase
 */
record Cue(String word, Act act, String frames, Set<String> prepositions) {

    boolean takes(char frame) {
        return frames.indexOf(frame) >= 0;
    }
}
