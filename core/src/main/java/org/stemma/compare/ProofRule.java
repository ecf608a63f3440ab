package org.stemma.compare;

import java.util.HashSet;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * What the source takes for a sign told as a proof, or the reverse: {@code a label suggests that, a label proves that}. Both verbs
 * stand in one place of the sentence.
 */
final class ProofRule implements Rule {

    private static final double UNSURE = 0.7;

    /** With less in common, a verb says little about another. */
    private static final double LEAST_SHARE = 0.5;

    /** Aligned words so near to both verbs, and how many of them, make them verbs of one place. */
    private static final int REACH = 6;

    private static final int NEAR = 2;

    private static final Set<String> TENTATIVE = tentative();

    private static final Set<String> FIRM =
            Set.of("prove", "confirm", "establish", "demonstrate", "verify", "ascertain", "guarantee");

    private static Set<String> tentative() {
        Set<String> all = new HashSet<>(WordLists.english().set("hedge-verb"));
        all.addAll(Set.of("speculate", "wonder", "theorize", "hypothesize", "expect", "hope"));
        all.remove("claim"); // who claims may call it proven
        return Set.copyOf(all);
    }

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        for (int j = 0; j < pair.to().size(); j++) {
            if (pair.alignment().back[j] >= 0) {
                continue;
            }
            boolean firm = verb(pair.to(), j, FIRM);
            if (!firm && !verb(pair.to(), j, TENTATIVE)) {
                continue;
            }
            for (int i = 0; i < pair.from().size(); i++) {
                boolean other = pair.alignment().forth[i] < 0 && verb(pair.from(), i, firm ? TENTATIVE : FIRM);
                if (other && pair.near(i, i + 1, j, j + 1, REACH) >= NEAR) {
                    findings.add(
                            VariantType.MODALITY,
                            pair.from().span(i, i + 1),
                            pair.to().span(j, j + 1),
                            firm ? "What was a sign became a proof" : "What was proven became a guess",
                            UNSURE);
                    return;
                }
            }
        }
    }

    private static boolean verb(Passage passage, int k, Set<String> lemmas) {
        String lemma = passage.term(k).entry().lemma(Pos.VERB);
        return lemma != null && lemmas.contains(lemma) && Usage.of(passage, k) == Pos.VERB;
    }
}
