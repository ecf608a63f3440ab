package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * From this share of its ordinary words replaced on, it is the source's sentence in other words all the same: who rewords with a
     * small vocabulary leaves long runs. A desk that changes a word or a clause here and there stays below in most sentences.
     * Moved by eval's planted trees and traditions; between .1 and .15 nothing much changes.
     */
    private static final double REPLACED = 0.125;

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
        Map<Integer, List<Integer>> told = new HashMap<>();
        for (SentencePair p : relation.pairs()) {
            told.computeIfAbsent(p.b(), s -> new ArrayList<>()).add(p.a());
        }
        boolean[] retold = new boolean[source.sentences()];
        double verbatim = 0;
        double rewritten = 0;
        double added = 0;
        for (int s = 0; s < to.sentences(); s++) {
            int[] counts = count(to, s, kept, elsewhere);
            List<Integer> partners = told.getOrDefault(s, List.of());
            if (counts[KEPT_PLAIN] >= SAME_SENTENCE * counts[PLAIN]) {
                boolean reworded = replacedShare(source, partners, keptSource, to, s, kept) >= REPLACED;
                verbatim += reworded ? 0 : counts[PLAIN];
                rewritten += reworded ? counts[PLAIN] : 0;
                added += counts[NEITHER];
            } else if (!partners.isEmpty()) {
                rewritten += counts[PLAIN];
                partners.forEach(p -> retold[p] = true);
            } else {
                added += counts[NEITHER];
            }
        }
        double missing = 0;
        double keptWords = 0;
        for (int w = 0; w < source.words(); w++) {
            keptWords += keptSource[w] ? 1 : 0;
            missing += keptSource[w] || retold[source.sentenceOf(w)] ? 0 : 1;
        }
        return new Shares(
                keptWords / Math.max(1, source.words()),
                added / Math.max(1, to.words()),
                verbatim / Math.max(1, verbatim + rewritten),
                missing,
                added);
    }

    /** Share of the ordinary words of sentence {@code s} that stand where its {@code partners} have others. */
    private static double replacedShare(
            IndexedReport source,
            List<Integer> partners,
            boolean[] keptSource,
            IndexedReport to,
            int s,
            boolean[] kept) {
        Set<Integer> before = new HashSet<>();
        partners.forEach(p -> addStems(source, p, before));
        Set<Integer> after = new HashSet<>();
        addStems(to, s, after);
        int gone = 0;
        for (int partner : partners) {
            gone += missing(source, partner, keptSource, after);
        }
        return Math.min(gone, missing(to, s, kept, before)) / (double) Math.max(1, ordinary(to, s));
    }

    private static void addStems(IndexedReport report, int sentence, Set<Integer> stems) {
        for (int w = report.firstWord(sentence); w < report.endWord(sentence); w++) {
            stems.add(report.stem(w));
        }
    }

    /** Ordinary words of a sentence that are in no common run, and not among {@code others}. */
    private static int missing(IndexedReport report, int sentence, boolean[] kept, Set<Integer> others) {
        int missing = 0;
        for (int w = report.firstWord(sentence); w < report.endWord(sentence); w++) {
            missing += !kept[w] && report.ordinary(w) && !others.contains(report.stem(w)) ? 1 : 0;
        }
        return missing;
    }

    private static int ordinary(IndexedReport report, int sentence) {
        int ordinary = 0;
        for (int w = report.firstWord(sentence); w < report.endWord(sentence); w++) {
            ordinary += report.ordinary(w) ? 1 : 0;
        }
        return ordinary;
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
