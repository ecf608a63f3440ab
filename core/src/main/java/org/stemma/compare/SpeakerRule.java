package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * Another kind of speaker in a sentence kept to the letter: {@code according to the police, according to the opposition}.
 *
 * <p>The police, the neighbours and a firm's owners do not speak for one another. Who is put into the speaker's place of a
 * sentence that is otherwise kept ({@link Substitution}) and is of another kind is another speaker, named or not. Kinds are the
 * lists {@code [speaker]}; officials speak for any office, and who is of no kind may be anybody.
 */
final class SpeakerRule implements Rule {

    private static final WordLists LISTS = WordLists.english();
    private static final Set<String> SAY = LISTS.set("say");

    /** Who speaks for another: it is the other that counts. */
    private static final Set<String> MOUTH =
            Set.of("spokesman", "spokeswoman", "spokesperson", "representative", "member");

    private static final Set<String> OF = Set.of("of", "for", "at", "in", "from", "with", "on", "near", "who", "that");

    @Override
    public void find(Pair pair, Findings findings) {
        for (Substitution place : pair.substitutions()) {
            boolean speak = speaks(pair.from(), place.first(), place.end())
                    && speaks(pair.to(), place.toFirst(), place.toEnd());
            String one = head(pair.from(), place.first(), place.end());
            String two = head(pair.to(), place.toFirst(), place.toEnd());
            if (speak && LISTS.twoKindsOfSpeaker(one, two)) {
                findings.add(
                        VariantType.ATTRIBUTION,
                        pair.from().span(place.first(), place.end()),
                        pair.to().span(place.toFirst(), place.toEnd()),
                        "The words are given to someone else",
                        0.88);
            }
        }
    }

    /** Whether the stretch is all of who speaks: up to its verb of saying, or from {@code according to} to the next pause. */
    private static boolean speaks(Passage passage, int first, int end) {
        int before = first;
        while (before > 0 && Set.of("the", "a", "an", "local", "state").contains(passage.form(before - 1))) {
            before--;
        }
        boolean pause = end >= passage.size() || passage.term(end).before() != Term.Break.NONE;
        boolean begins = passage.term(before).before() != Term.Break.NONE;
        boolean credited = passage.at(before - 2, "according", "to") && pause;
        boolean said = pause && says(passage, before - 1);
        return credited || said || begins && !pause && says(passage, end);
    }

    private static boolean says(Passage passage, int k) {
        String lemma =
                k < 0 || k >= passage.size() ? null : passage.term(k).entry().lemma(Pos.VERB);
        return lemma != null && (SAY.contains(lemma) || lemma.equals("fear"));
    }

    /** The lemma of the noun that says who speaks; empty if there is none. */
    private static String head(Passage passage, int first, int end) {
        String head = "";
        for (int k = first; k < end; k++) {
            if (OF.contains(passage.form(k))) {
                if (!MOUTH.contains(head)) {
                    return head;
                }
                head = "";
            } else if (passage.term(k).content() && !passage.term(k).name()) {
                String lemma = passage.term(k).entry().lemma(Pos.NOUN);
                head = lemma == null ? "" : lemma;
            }
        }
        return head;
    }
}
