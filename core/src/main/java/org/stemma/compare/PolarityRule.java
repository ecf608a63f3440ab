package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/**
 * A no, or a but, of which the source's sentences have nothing: {@code failed to reach, did not reach} where they only tell of
 * reaching; {@code despite the storm} where they set nothing against anything. Weaker than {@link NegationRule}, which says
 * of what the no is.
 */
final class PolarityRule implements Rule {

    private static final double UNSURE = 0.65;

    private static final double LEAST_SHARE = 0.5;

    /** Verbs whose object does not come about. */
    private static final Set<String> DENIED = Set.of(
            "deny", "reject", "refuse", "forbid", "ban", "cancel", "prevent", "oppose", "dismiss", "avoid", "decline",
            "abandon", "block", "scrap");

    /** How far behind such a verb, or before what it denies, the next word stands, in terms. */
    private static final int NEXT = 4;

    /** How far from a word another way to deny it may stand, in terms. */
    private static final int WINDOW = 10;

    /** Verbs that deny what stands behind them. */
    private static final Set<String> DENYING =
            Set.of("fail", "prevent", "refuse", "deny", "forbid", "decline", "neglect", "avoid", "cancel", "prohibit");

    /** The same before a gerund: {@code stopped paying}. */
    private static final Set<String> ENDING = Set.of("stop", "cease", "quit", "halt");

    private static final Set<String> CONCEDING = Set.of("despite", "notwithstanding", "regardless");

    /** Words by which a source sets one thing against another. */
    private static final Set<String> AGAINST = Set.of(
            "despite",
            "notwithstanding",
            "regardless",
            "although",
            "though",
            "but",
            "however",
            "yet",
            "even",
            "still",
            "while",
            "whereas",
            "nevertheless",
            "nonetheless",
            "spite",
            "unless",
            "without",
            "defy",
            "defied",
            "defiance",
            "amid",
            "against",
            "instead");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() >= LEAST_SHARE) {
            dropped(pair, findings);
        }
        boolean against = says(pair.from(), AGAINST);
        Negation negation = new Negation(pair.to());
        for (int j = 0; j + 1 < pair.to().size(); j++) {
            if (pair.alignment().back[j] >= 0 || pair.to().term(j).token().quoted()) {
                continue;
            }
            String verb = pair.to().term(j).entry().lemma(Pos.VERB);
            boolean denies = negation.negator(j) && !pair.to().form(j + 1).equals("longer")
                    || verb != null && DENYING.contains(verb)
                    || verb != null
                            && ENDING.contains(verb)
                            && pair.to().form(j + 1).endsWith("ing");
            int own = tied(pair, j);
            if (own < 0) {
                continue;
            }
            if (denies && !saysNo(pair.from(), own)) {
                add(pair, j, VariantType.NEGATION, "The source denies nothing here", findings);
            } else if (CONCEDING.contains(pair.to().form(j)) && !against) {
                add(pair, j, VariantType.OTHER, "The source sets nothing against it", findings);
            }
        }
    }

    /** {@code ruled out job cuts, announced job cuts}: what the source denies by a verb, told without any such word. */
    private static void dropped(Pair pair, Findings findings) {
        for (int i = 0; i + 1 < pair.from().size(); i++) {
            if (pair.alignment().forth[i] >= 0 || !denies(pair.from(), i)) {
                continue;
            }
            int next = Alignment.contentFrom(pair.from(), i + 1, NEXT);
            int there = next < 0 ? -1 : pair.alignment().forth[next];
            int verb = there < 0 ? -1 : Alignment.contentBefore(pair.to(), there, NEXT);
            boolean put = verb >= 0
                    && pair.alignment().back[verb] < 0
                    && Usage.of(pair.to(), verb) == Pos.VERB
                    && !pair.alignment().relation(i, verb).harmless()
                    && !saysNo(pair.to(), there);
            if (put) {
                findings.add(
                        VariantType.NEGATION,
                        pair.from().span(i, next + 1),
                        pair.to().span(verb, there + 1),
                        "The source denies this",
                        UNSURE);
            }
        }
    }

    private static boolean denies(Passage passage, int i) {
        String verb = passage.term(i).entry().lemma(Pos.VERB);
        boolean out = "rule".equals(verb) && passage.form(i + 1).equals("out");
        return out || verb != null && Usage.of(passage, i) == Pos.VERB && DENIED.contains(verb);
    }

    /** The source's word that one of the next words here stands for; -1 if there is none. */
    private static int tied(Pair pair, int j) {
        for (int k = j + 1; k < Math.min(pair.to().size(), j + 6); k++) {
            if (pair.alignment().back[k] >= 0 && Alignment.carries(pair.to(), k)) {
                return pair.alignment().back[k];
            }
        }
        return -1;
    }

    /** Whether anything is denied near that term, in its sentence. */
    private static boolean saysNo(Passage passage, int own) {
        Negation negation = new Negation(passage);
        for (int i = Math.max(0, own - WINDOW); i < Math.min(passage.size(), own + WINDOW); i++) {
            Term term = passage.term(i);
            String verb = term.entry().lemma(Pos.VERB);
            boolean here = term.sentence() == passage.term(own).sentence();
            if (here && (negation.negator(i) || verb != null && DENYING.contains(verb) || strongly(passage, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean strongly(Passage passage, int i) {
        Term term = passage.term(i);
        return term.content() && Negation.negative(term);
    }

    private static boolean says(Passage passage, Set<String> words) {
        for (int i = 0; i < passage.size(); i++) {
            if (words.contains(passage.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static void add(Pair pair, int j, VariantType type, String what, Findings findings) {
        int end = Alignment.contentFrom(pair.to(), j + 1, 5);
        int toEnd = end < 0 ? j + 1 : end + 1;
        int i = end < 0 ? -1 : pair.alignment().back[end];
        findings.add(
                type,
                i < 0 ? pair.from().span(0, 1) : pair.from().span(i, i + 1),
                pair.to().span(j, toEnd),
                what,
                UNSURE);
    }
}
