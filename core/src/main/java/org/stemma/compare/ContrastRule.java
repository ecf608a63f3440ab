package org.stemma.compare;

import java.util.List;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/**
 * A word for which the source's sentence has nothing, but another member of its set, or its opposite, which in turn nothing
 * stands for: {@code a mine collapsed, a mine explosion}. Unlike {@link AntonymRule} it does not ask that both stand at one
 * place, so this is a doubt.
 */
final class ContrastRule implements Rule {

    private static final double UNSURE = 0.65;

    private static final double LEAST_SHARE = 0.5;

    /** Aligned words so near to both, and how many of them, make them words of one place. */
    private static final int REACH = 6;

    private static final int NEAR = 2;

    /** What stands so near is right beside, for members of a set of which one never stands for another. */
    private static final int BESIDE = 2;

    /** A text that names one of these mostly names another too. */
    private static final List<String> TIMES = List.of("time period", "time unit");

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        Negation own = new Negation(pair.to());
        Negation there = new Negation(pair.from());
        for (int j = 0; j < pair.to().size(); j++) {
            if (pair.alignment().back[j] >= 0 || own.by[j] >= 0 || !OppositeNearby.candidate(pair.to(), j)) {
                continue;
            }
            int i = opposed(pair, j, there);
            if (i >= 0) {
                findings.add(
                        VariantType.ANTONYM,
                        pair.from().span(i, i + 1),
                        pair.to().span(j, j + 1),
                        "The source has the opposite, or another of its kind",
                        UNSURE);
            }
        }
    }

    /** The word of the first passage that term {@code j} contradicts; -1 if there is none, or a word that it can stand for. */
    private int opposed(Pair pair, int j, Negation there) {
        Pos pos = Usage.of(pair.to(), j);
        if (pos == null || pair.from().hasStem(pair.to().term(j).stem())) {
            return -1;
        }
        Entry entry = lexicon.entry(pair.to().form(j), pos);
        int found = -1;
        for (int i = 0; i < pair.from().size(); i++) {
            Term term = pair.from().term(i);
            if (!term.content() || term.name()) {
                continue;
            }
            Relatedness.Relation relation = relatedness.words(term.entry(), entry);
            boolean open = pair.alignment().forth[i] < 0
                    && there.by[i] < 0
                    && OppositeNearby.candidate(pair.from(), i)
                    && !pair.to().hasStem(term.stem());
            boolean against = relation == Relatedness.Relation.CONTRAST || relation == Relatedness.Relation.OPPOSITE;
            if (relation.harmless()) {
                return -1;
            }
            found = open && against && found < 0 && oneWord(pair, i, j, relation) ? i : found;
        }
        return found;
    }

    /** Whether both stand at one place: a word right beside both is common, or several near by are. */
    private boolean oneWord(Pair pair, int i, int j, Relatedness.Relation relation) {
        boolean time = TIMES.stream()
                .anyMatch(t -> lexicon.firstSenseIs(pair.to().term(j).entry(), t));
        return pair.near(i, i + 1, j, j + 1, REACH) >= NEAR
                || !time && relation == Relatedness.Relation.CONTRAST && pair.near(i, i + 1, j, j + 1, BESIDE) > 0;
    }
}
