package org.stemma.compare;

import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * A grave event of which the source has no word: {@code the minister resigned} where nobody leaves. Writers reword what is done in
 * a hundred ways, but a theft, a resignation or a death is in no report by chance, so each has its closed list of words.
 */
final class EventNearby {

    private static final double UNSURE = 0.65;

    private static final WordLists LISTS = WordLists.english();

    private EventNearby() {}

    /** Adds events of {@code text} for which {@code source}, the whole report, has none of the words. */
    static void find(Passage source, Passage text, Findings findings) {
        for (int j = 0; j < text.size(); j++) {
            Term term = text.term(j);
            boolean plain = term.content() && !term.name() && text.quantityAt[j] < 0 && text.timeAt[j] < 0;
            String event = plain ? event(text, j) : null;
            if (event != null && !known(source, term, event)) {
                findings.add(
                        VariantType.OTHER,
                        source.span(0, 1),
                        text.span(j, j + 1),
                        "The source tells of no such event",
                        UNSURE);
            }
        }
    }

    /** The dictionary form of a word that tells a grave event; null if the term is none. */
    private static @Nullable String event(Passage text, int j) {
        Pos pos = Usage.of(text, j);
        String lemma = pos == null ? null : text.term(j).entry().lemma(pos);
        return lemma != null && LISTS.tellsEvent(lemma) ? lemma : null;
    }

    private static boolean known(Passage source, Term term, String event) {
        for (int i = 0; i < source.size(); i++) {
            Term other = source.term(i);
            boolean one = other.stem().equals(term.stem())
                    || LISTS.knowsEvent(other.form(), event)
                    || other.entry().lemmas().stream().anyMatch(lemma -> LISTS.knowsEvent(lemma, event));
            if (one) {
                return true;
            }
        }
        return false;
    }
}
