package org.stemma.compare;

import java.util.HashSet;
import java.util.Set;
import org.stemma.lexicon.WordLists;

/** A list of words and phrases, to be found among terms. */
final class Phrases {

    private final Set<String> phrases;
    private final Set<String> firstWords = new HashSet<>();
    private final int longest;

    private Phrases(Set<String> phrases) {
        this.phrases = phrases;
        int most = 0;
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            firstWords.add(words[0]);
            most = Math.max(most, words.length);
        }
        longest = most;
    }

    /** The lexicon's list of that name. */
    static Phrases of(String list) {
        return new Phrases(WordLists.english().set(list));
    }

    /** The length in terms of the longest phrase that begins at {@code at}, within its clause; 0 if none does. */
    int at(Passage passage, int at) {
        if (at < 0 || at >= passage.size() || !firstWords.contains(passage.form(at))) {
            return 0;
        }
        String phrase = passage.form(at);
        int found = phrases.contains(phrase) ? 1 : 0;
        for (int i = at + 1;
                i < Math.min(passage.size(), at + longest) && !passage.term(i).brokenBefore();
                i++) {
            phrase += " " + passage.form(i);
            found = phrases.contains(phrase) ? i - at + 1 : found;
        }
        return found;
    }
}
