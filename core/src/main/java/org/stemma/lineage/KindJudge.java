package org.stemma.lineage;

import java.util.Arrays;
import org.stemma.align.IndexedReport;
import org.stemma.align.Run;
import org.stemma.align.SentencePair;
import org.stemma.link.Relation;
import org.stemma.model.LinkKind;

/**
 * How a descendant was made from its source, from what of the source it keeps to the letter and what it has besides.
 *
 * <p>Source: the definitions of link kinds in docs/glossary.md.
 */
final class KindJudge {

    private static final double KEPT = 0.95;
    private static final double NEW = 0.05;

    /** A descendant is verbatim when at least this share of the words it took stands in sentences kept as they were. */
    private static final double VERBATIM = 0.5;

    /** A sentence with this share of its words in common runs is the source's sentence, lightly edited at most. */
    private static final double SAME_SENTENCE = 0.85;

    private KindJudge() {}

    /** Shares of the source kept verbatim, and of the descendant that is new. */
    record Shares(double kept, double added, double verbatim, double missingWords, double addedWords) {}

    /**
     * The kind of a link.
     *
     * @param source the source
     * @param to the descendant
     * @param relation the judged pair, {@code a} the source and {@code b} the descendant
     * @param lost whether the source is lost: what the descendant has beside the preserved text may come from it too, so
     *     an expansion cannot be shown
     * @param elsewhere per word of the descendant, whether another source of it accounts for that word
     */
    static LinkKind kind(IndexedReport source, IndexedReport to, Relation relation, boolean lost, boolean[] elsewhere) {
        Shares s = shares(source, to, relation, elsewhere);
        if (s.verbatim() < VERBATIM) {
            return LinkKind.REWRITE;
        }
        if (s.kept() >= KEPT && (lost || s.added() <= NEW)) {
            return LinkKind.COPY;
        }
        return !lost && s.addedWords() > s.missingWords() ? LinkKind.EXPANSION : LinkKind.ABRIDGEMENT;
    }

    static Shares shares(IndexedReport source, IndexedReport to, Relation relation, boolean[] elsewhere) {
        boolean[] keptSource = new boolean[source.words()];
        boolean[] kept = new boolean[to.words()];
        for (Run run : relation.runs()) {
            Arrays.fill(keptSource, run.a(), run.endA(), true);
            Arrays.fill(kept, run.b(), run.endB(), true);
        }
        boolean[] told = new boolean[to.sentences()];
        boolean[] toldSource = new boolean[source.sentences()];
        for (SentencePair p : relation.pairs()) {
            told[p.b()] = true;
            toldSource[p.a()] = true;
        }
        double verbatim = 0;
        double rewritten = 0;
        double added = 0;
        for (int s = 0; s < to.sentences(); s++) {
            int[] counts = count(to, s, kept, elsewhere);
            if (counts[KEPT_PLAIN] >= SAME_SENTENCE * counts[PLAIN]) {
                verbatim += counts[PLAIN];
                added += counts[NEITHER];
            } else if (told[s]) {
                rewritten += counts[PLAIN];
            } else {
                added += counts[NEITHER];
            }
        }
        double missing = 0;
        double keptWords = 0;
        for (int w = 0; w < source.words(); w++) {
            keptWords += keptSource[w] ? 1 : 0;
            missing += keptSource[w] || toldSource[source.sentenceOf(w)] ? 0 : 1;
        }
        return new Shares(
                keptWords / Math.max(1, source.words()),
                added / Math.max(1, to.words()),
                verbatim / Math.max(1, verbatim + rewritten),
                missing,
                added);
    }

    private static final int PLAIN = 0;
    private static final int KEPT_PLAIN = 1;
    private static final int NEITHER = 2;

    /** Of sentence {@code s}: words outside quotations, those of them kept, and words that no source accounts for. */
    private static int[] count(IndexedReport to, int s, boolean[] kept, boolean[] elsewhere) {
        int[] counts = new int[3];
        for (int w = to.firstWord(s); w < to.endWord(s); w++) {
            if (!to.quoted(w)) {
                counts[PLAIN]++;
                counts[KEPT_PLAIN] += kept[w] ? 1 : 0;
            }
            counts[NEITHER] += kept[w] || elsewhere[w] ? 0 : 1;
        }
        return counts;
    }
}
