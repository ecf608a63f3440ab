package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/**
 * What the source says that someone means to do, told as done: {@code promised to review the route, reviewed the route}. Said where
 * what it is done to is kept, and nothing before the text's verb leaves it open.
 */
final class DoneRule implements Rule {

    private static final double UNSURE = 0.65;

    private static final double LEAST_SHARE = 0.5;

    /** How far behind its verb what it is done to begins, in terms. */
    private static final int OBJECT = 3;

    /** How far before a verb what leaves it open may stand, in terms. */
    private static final int BEFORE = 6;

    /** Verbs by which someone is not there yet, before an infinitive. */
    private static final Set<String> MEANING = Set.of(
            "promise",
            "plan",
            "want",
            "intend",
            "hope",
            "expect",
            "aim",
            "threaten",
            "offer",
            "vow",
            "pledge",
            "seek",
            "try",
            "propose",
            "wish",
            "consider",
            "ask",
            "urge",
            "attempt",
            "prepare",
            "refuse",
            "decline");

    private static final Set<String> OPEN = Set.of(
            "will", "would", "shall", "may", "might", "could", "can", "should", "must", "to", "if", "whether", "not",
            "never", "no", "for", "of", "about", "without", "from", "is", "are", "being");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        for (int j = 0; j < pair.to().size(); j++) {
            String form = pair.to().form(j);
            String past = pair.to().term(j).entry().lemma(Pos.VERB);
            boolean told = past != null
                    && !form.equals(past)
                    && !form.endsWith("ing")
                    && !form.endsWith("s")
                    && Usage.of(pair.to(), j) == Pos.VERB
                    && !MEANING.contains(past)
                    && !open(pair.to(), j);
            int object = told ? Alignment.contentFrom(pair.to(), j + 1, OBJECT) : -1;
            int i = object < 0 ? -1 : pair.alignment().back[object];
            int verb = i < 0 ? -1 : meant(pair.from(), i);
            if (verb >= 0 && sameSubject(pair, verb, j)) {
                findings.add(
                        VariantType.MODALITY,
                        pair.from().span(verb, i + 1),
                        pair.to().span(j, object + 1),
                        "What was meant is told as done",
                        UNSURE);
                return;
            }
        }
    }

    private static boolean open(Passage passage, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - BEFORE); k--) {
            if (passage.term(k + 1).brokenBefore()) {
                return false;
            }
            String lemma = passage.term(k).entry().lemma(Pos.VERB);
            if (OPEN.contains(passage.form(k)) && k >= verb - 3 || lemma != null && MEANING.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of meaning before {@code to}, a verb, and the word {@code object} in the source; -1 if there is none. */
    private static int meant(Passage passage, int object) {
        for (int k = object - 1; k >= Math.max(1, object - BEFORE); k--) {
            if (passage.term(k + 1).brokenBefore()) {
                return -1;
            }
            String lemma = passage.term(k - 1).entry().lemma(Pos.VERB);
            boolean infinitive =
                    passage.form(k).equals("to") && passage.term(k + 1).can(Pos.VERB) && k + 1 < object;
            if (infinitive) {
                return lemma != null && MEANING.contains(lemma) ? k - 1 : -1;
            }
        }
        return -1;
    }

    /** Whether what stands before both verbs is one: who means to do it is who did it. */
    private static boolean sameSubject(Pair pair, int verb, int j) {
        int a = Alignment.contentBefore(pair.from(), verb, 4);
        int b = Alignment.contentBefore(pair.to(), j, 4);
        return a >= 0 && b >= 0 && pair.alignment().joined(a, b);
    }
}
