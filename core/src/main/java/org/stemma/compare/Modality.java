package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** How certain or binding a passage calls what a verb tells. */
enum Modality {
    /** Will, shall, is going to. */
    CERTAIN,
    /** May, might, could. */
    POSSIBLE,
    /** Must, has to. */
    NECESSARY,
    /** Should, ought to. */
    ADVISED,
    /** Can, would: too many meanings to weigh. */
    OPEN,
    /** No modal. */
    PLAIN;

    private static final Set<String> SURE = WordLists.english().set("modal-certain");
    private static final Set<String> MAYBE = WordLists.english().set("modal-possible");
    private static final Phrases MUST = Phrases.of("modal-necessary");
    private static final Phrases SHOULD = Phrases.of("modal-advice");
    private static final Set<String> HELPERS = Set.of(
            "be", "have", "been", "not", "also", "soon", "now", "still", "never", "only", "even", "yet", "to", "he",
            "they", "it", "we");

    /** The modal of a verb: what it says and where it stands (-1 for {@link #PLAIN}). */
    record Found(Modality modality, int at, int length) {}

    /** The modal that governs term {@code verb}. */
    static Found of(Passage passage, int verb) {
        for (int i = verb - 1;
                i >= Math.max(0, verb - 5) && !passage.term(i + 1).brokenBefore();
                i--) {
            Found found = at(passage, i);
            if (found != null && i + found.length <= verb) {
                return found;
            }
            Term term = passage.term(i);
            boolean skip =
                    HELPERS.contains(term.form()) || term.can(Pos.ADVERB) && !term.can(Pos.NOUN) && !term.can(Pos.VERB);
            if (!skip
                    && !passage.form(i - 1).equals("have")
                    && !passage.form(i - 1).equals("had")
                    && !passage.form(i).equals("have")) {
                break;
            }
        }
        return new Found(PLAIN, -1, 0);
    }

    /** The modal that stands at term {@code i}; null if none does. */
    static @Nullable Found at(Passage passage, int i) {
        int length = MUST.at(passage, i);
        if (length > 0) {
            return new Found(NECESSARY, i, length);
        }
        length = SHOULD.at(passage, i);
        if (length > 0) {
            return new Found(ADVISED, i, length);
        }
        String form = passage.form(i);
        if (SURE.contains(form) && passage.term(i).stop()) {
            return new Found(CERTAIN, i, 1);
        }
        if (MAYBE.contains(form) && passage.timeAt[i] < 0) {
            return new Found(POSSIBLE, i, 1);
        }
        return form.equals("can") || form.equals("would") || form.equals("cannot") ? new Found(OPEN, i, 1) : null;
    }
}
