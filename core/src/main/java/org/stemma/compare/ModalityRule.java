package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** Will for may, must for should: the same verb with another modal. */
final class ModalityRule implements Rule {

    private static final Phrases HEDGES = Phrases.of("hedge");

    /** Words that say possible, certain or binding without a modal. */
    private static final Set<String> OTHER_WAYS = Set.of(
            "expected",
            "likely",
            "possible",
            "possibly",
            "potentially",
            "potential",
            "set",
            "due",
            "plan",
            "plans",
            "planned",
            "planning",
            "able",
            "certain",
            "sure",
            "going",
            "about",
            "possibility",
            "chance",
            "could",
            "may",
            "might",
            "perhaps",
            "maybe",
            "required",
            "need",
            "needs",
            "obliged",
            "forced",
            "intends",
            "aims",
            "hopes",
            "risk",
            "risks",
            "would",
            "can",
            "scheduled",
            "expects",
            "threatens",
            "threatened",
            "wants",
            "seek",
            "seeks",
            "allowed",
            "permitted",
            "authorized",
            "entitled",
            "free");

    @Override
    public void find(Pair pair, Findings findings) {
        governed(pair, findings);
        for (int i = 0; i < pair.from().size(); i++) {
            Modality.Found a = pair.frame().forth[i] < 0 ? Modality.at(pair.from(), i) : null;
            for (int j = 0; a != null && j < pair.to().size(); j++) {
                Modality.Found b = pair.frame().back[j] < 0 ? Modality.at(pair.to(), j) : null;
                if (b != null) {
                    framed(pair, a, b, findings);
                }
            }
        }
    }

    /** One modal in the place of another, held by the frame on both sides, whatever became of the verb. */
    private static void framed(Pair pair, Modality.Found a, Modality.Found b, Findings findings) {
        int end = a.at() + a.length();
        int toEnd = b.at() + b.length();
        int verb = Alignment.contentFrom(pair.from(), end, 3);
        int toVerb = Alignment.contentFrom(pair.to(), toEnd, 3);
        if (verb >= 0
                && toVerb >= 0
                && conflict(a.modality(), b.modality())
                && pair.framed(a.at(), end, b.at(), toEnd)
                && !otherWay(pair, verb, toVerb, a, b)) {
            findings.add(
                    VariantType.MODALITY,
                    pair.from().span(a.at(), verb + 1),
                    pair.to().span(b.at(), toVerb + 1),
                    "How certain or binding it is changed",
                    0.86);
        }
    }

    private static void governed(Pair pair, Findings findings) {
        Alignment alignment = pair.alignment();
        for (int i = 0; i < pair.from().size(); i++) {
            int j = alignment.forth[i];
            if (j < 0
                    || !pair.from().term(i).can(Pos.VERB)
                    || !pair.from().term(i).content()) {
                continue;
            }
            Modality.Found a = Modality.of(pair.from(), i);
            Modality.Found b = Modality.of(pair.to(), j);
            boolean plain = a.at() < 0 || b.at() < 0;
            if (plain || !conflict(a.modality(), b.modality()) || otherWay(pair, i, j, a, b)) {
                continue;
            }
            boolean framed = pair.framed(a.at(), a.at() + a.length(), b.at(), b.at() + b.length());
            if (framed || pair.near(i, i + 1, j, j + 1, 5) >= 2 && pair.share() >= 0.5) {
                findings.add(
                        VariantType.MODALITY,
                        pair.from().span(a.at(), i + 1),
                        pair.to().span(b.at(), j + 1),
                        "How certain or binding it is changed",
                        0.9);
            }
        }
    }

    private static boolean conflict(Modality a, Modality b) {
        if (a == b || a == Modality.OPEN || b == Modality.OPEN) {
            return false;
        }
        boolean binding =
                a == Modality.CERTAIN && b == Modality.NECESSARY || a == Modality.NECESSARY && b == Modality.CERTAIN;
        return !binding;
    }

    private static boolean otherWay(Pair pair, int i, int j, Modality.Found a, Modality.Found b) {
        return says(pair.from(), pair.alignment().forth, i, a) || says(pair.to(), pair.alignment().back, j, b);
    }

    /** Whether an unaligned word near the verb, beside its modal, says possible or certain too. */
    private static boolean says(Passage passage, int[] partner, int at, Modality.Found modal) {
        for (int k = Math.max(0, at - 6); k < Math.min(passage.size(), at + 7); k++) {
            boolean own = k >= modal.at() && k < modal.at() + modal.length();
            if (!own && partner[k] < 0 && (OTHER_WAYS.contains(passage.form(k)) || HEDGES.at(passage, k) > 0)) {
                return true;
            }
        }
        return false;
    }
}
