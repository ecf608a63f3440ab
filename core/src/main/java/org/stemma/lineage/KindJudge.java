package org.stemma.lineage;

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

    /** A descendant is verbatim when at least this share of what it took is verbatim. */
    private static final double VERBATIM = 0.6;

    private KindJudge() {}

    /** Shares of the source kept verbatim, and of the descendant that is new. */
    record Shares(double kept, double added, double verbatim, double missingWords, double addedWords) {}

    /**
     * The kind of a link.
     *
     * @param source the source
     * @param to the descendant
     * @param relation the judged pair, {@code a} the source and {@code b} the descendant
     * @param elsewhere per word of the descendant, whether another source of it accounts for that word
     */
    static LinkKind kind(IndexedReport source, IndexedReport to, Relation relation, boolean[] elsewhere) {
        Shares s = shares(source, to, relation, elsewhere);
        if (s.verbatim() < VERBATIM) {
            return LinkKind.REWRITE;
        }
        if (s.kept() >= KEPT && s.added() <= NEW) {
            return LinkKind.COPY;
        }
        return s.addedWords() > s.missingWords() ? LinkKind.EXPANSION : LinkKind.ABRIDGEMENT;
    }

    static Shares shares(IndexedReport source, IndexedReport to, Relation relation, boolean[] elsewhere) {
        boolean[] keptSource = new boolean[source.words()];
        boolean[] kept = new boolean[to.words()];
        boolean[] told = new boolean[to.words()];
        boolean[] toldSource = new boolean[source.words()];
        for (SentencePair p : relation.pairs()) {
            java.util.Arrays.fill(told, to.firstWord(p.b()), to.endWord(p.b()), true);
            java.util.Arrays.fill(toldSource, source.firstWord(p.a()), source.endWord(p.a()), true);
        }
        for (Run run : relation.runs()) {
            for (int k = 0; k < run.length(); k++) {
                keptSource[run.a() + k] = true;
                kept[run.b() + k] = true;
            }
        }
        double verbatim = 0;
        double rewritten = 0;
        double added = 0;
        for (int w = 0; w < to.words(); w++) {
            if (kept[w]) {
                verbatim++;
            } else if (told[w]) {
                rewritten++;
            } else if (!elsewhere[w]) {
                added++;
            }
        }
        double missing = 0;
        double keptWords = 0;
        for (int w = 0; w < source.words(); w++) {
            keptWords += keptSource[w] ? 1 : 0;
            missing += keptSource[w] || toldSource[w] ? 0 : 1;
        }
        return new Shares(
                keptWords / Math.max(1, source.words()),
                added / Math.max(1, to.words()),
                verbatim / Math.max(1, verbatim + rewritten),
                missing,
                added);
    }
}
