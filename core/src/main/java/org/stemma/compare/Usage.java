package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/**
 * What part of speech a word is where it stands, by the words beside it: {@code after raising wages, wages war}. No parser;
 * where neighbours say nothing, what it is most often.
 */
final class Usage {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "no", "some",
            "any", "each", "every", "several", "many", "few", "both", "all", "another", "such", "whose", "more",
            "fewer");

    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "not", "cannot", "they",
            "we", "i", "he", "she", "who", "you", "did", "does", "do", "never");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "for", "with", "from", "by", "after", "before", "over", "into", "about", "against",
            "despite", "during", "without", "under", "between", "through", "amid", "near", "toward", "towards");

    private static final Set<String> STOP = WordLists.english().set("stop");

    private Usage() {}

    /** The part of speech of term {@code k}; null when the dictionary does not know the word. */
    static @Nullable Pos of(Passage passage, int k) {
        Entry entry = passage.term(k).entry();
        Pos usual = entry.usual();
        if (usual == null || single(entry)) {
            return usual;
        }
        boolean begins = k == 0 || passage.term(k).brokenBefore();
        String before = begins ? "" : passage.form(k - 1);
        boolean determined =
                !begins && (passage.quantityAt[k - 1] >= 0 || passage.possessive(k - 1, k) || named(passage, k));
        if (determined || DETERMINERS.contains(before)) {
            return nominal(passage, k, entry, usual);
        }
        if (BEFORE_VERBS.contains(before) && entry.is(Pos.VERB)) {
            boolean plural = before.equals("to") && inflected(entry, passage.form(k)) && entry.is(Pos.NOUN);
            return plural ? Pos.NOUN : Pos.VERB;
        }
        if (AUXILIARIES.contains(before) && entry.is(Pos.VERB) && inflected(entry, passage.form(k))) {
            return usual == Pos.ADJECTIVE ? Pos.ADJECTIVE : Pos.VERB;
        }
        if (PREPOSITIONS.contains(before)) {
            boolean gerund = passage.form(k).endsWith("ing") && entry.is(Pos.VERB) && governs(passage, k + 1);
            return gerund ? Pos.VERB : nominal(passage, k, entry, usual);
        }
        boolean particle = !begins && passage.term(k - 1).stop() && usual == Pos.VERB && entry.is(Pos.NOUN);
        if (particle && passage.form(k).equals(entry.lemma(Pos.NOUN)) && plural(passage, k + 1)) {
            return Pos.NOUN; // ruled out pay cuts
        }
        return begins ? usual : behindContent(passage, k, entry, usual);
    }

    private static boolean single(Entry entry) {
        int kinds = 0;
        for (Pos pos : Pos.values()) {
            kinds += entry.is(pos) ? 1 : 0;
        }
        return kinds == 1;
    }

    /** {@code a Lisbon building, the Lisbon dwelling}: behind a name that an article opens. */
    private static boolean named(Passage passage, int k) {
        int first = k;
        while (first > 0
                && passage.term(first - 1).name()
                && !passage.term(first).brokenBefore()) {
            first--;
        }
        boolean verb = passage.form(k).endsWith("s") || passage.form(k).endsWith("ed");
        return first < k && !verb && Set.of("a", "an").contains(passage.form(first - 1));
    }

    /** Behind an article or a preposition: a noun, or what describes the noun behind it. */
    private static Pos nominal(Passage passage, int k, Entry entry, Pos usual) {
        boolean describes = k + 1 < passage.size()
                && passage.term(k + 1).before() == Term.Break.NONE
                && passage.term(k + 1).content()
                && passage.term(k + 1).entry().is(Pos.NOUN);
        boolean adjective = entry.is(Pos.ADJECTIVE) && (usual == Pos.ADJECTIVE || !entry.is(Pos.NOUN));
        if (describes && adjective || !entry.is(Pos.NOUN) && entry.is(Pos.ADJECTIVE)) {
            return Pos.ADJECTIVE;
        }
        return entry.is(Pos.NOUN) ? Pos.NOUN : usual;
    }

    /** Behind a word of content: {@code sharp increase, raising wages, prices rose}. */
    private static Pos behindContent(Passage passage, int k, Entry entry, Pos usual) {
        Term before = passage.term(k - 1);
        Pos last = before.entry().usual();
        String form = passage.form(k);
        boolean plural = form.endsWith("s") && inflected(entry, form);
        if (before.content() && last == Pos.ADJECTIVE && entry.is(Pos.NOUN)) {
            return nominal(passage, k, entry, usual);
        }
        if (before.content() && before.form().endsWith("ing") && plural && entry.is(Pos.NOUN)) {
            return Pos.NOUN;
        }
        boolean object = before.content()
                && last == Pos.VERB
                && before.form().endsWith("ed")
                && entry.is(Pos.NOUN)
                && form.equals(entry.lemma(Pos.NOUN))
                && form.equals(entry.lemma(Pos.VERB));
        if (object && !before.form().equals("helped")) {
            return Pos.NOUN; // expressed regret and
        }
        boolean ends = k + 1 >= passage.size() || passage.term(k + 1).brokenBefore();
        if (before.content() && last == Pos.VERB && (plural || ends) && entry.is(Pos.NOUN) && usual == Pos.VERB) {
            return form.endsWith("ed") || form.endsWith("ing") ? Pos.VERB : Pos.NOUN;
        }
        return usual;
    }

    /** Whether term {@code k} goes on with a noun in the plural. */
    private static boolean plural(Passage passage, int k) {
        return k < passage.size()
                && passage.term(k).before() == Term.Break.NONE
                && passage.form(k).endsWith("s")
                && passage.term(k).entry().is(Pos.NOUN)
                && !passage.form(k).equals(passage.term(k).entry().lemma(Pos.NOUN));
    }

    /** Whether the form is not the verb's base. */
    private static boolean inflected(Entry entry, String form) {
        return !form.equals(entry.lemma(Pos.VERB));
    }

    /** Whether what follows can be an object: {@code raising wages, raising the price}. */
    private static boolean governs(Passage passage, int k) {
        return k < passage.size()
                && !passage.term(k).brokenBefore()
                && (DETERMINERS.contains(passage.form(k)) || !STOP.contains(passage.form(k)));
    }
}
