package org.stemma.link;

import java.util.Comparator;
import java.util.List;
import org.stemma.align.Run;
import org.stemma.align.SentencePair;

/**
 * The judgement on one pair of reports.
 *
 * @param a the first report's index in the caller's list
 * @param b the second report's index
 * @param features the figures behind it
 * @param outcome what it comes to
 * @param probability that both are of one family, in [0, 1]
 * @param runs common runs of words, by place in {@code b}
 * @param pairs aligned sentences, by place in {@code b}
 */
public record Relation(
        int a,
        int b,
        PairFeatures features,
        Outcome outcome,
        double probability,
        List<Run> runs,
        List<SentencePair> pairs) {

    /** What the judgement comes to. */
    public enum Outcome {
        /** One family, in the same words. */
        VERBATIM,
        /** One family, in other words. */
        REWRITTEN,
        /** No family: both carry the same quotation. */
        QUOTATION,
        /** Nothing that proves a family. */
        UNRELATED
    }

    /** Copies the lists. */
    public Relation {
        runs = List.copyOf(runs);
        pairs = List.copyOf(pairs);
    }

    /** The same judgement with other indices. */
    public Relation at(int otherA, int otherB) {
        return new Relation(otherA, otherB, features, outcome, probability, runs, pairs);
    }

    /** The same figures, judged to prove no family. */
    public Relation unrelated() {
        return new Relation(a, b, features, Outcome.UNRELATED, 0, runs, pairs);
    }

    /** The same judgement with the sides exchanged. */
    public Relation flipped() {
        PairFeatures f = features;
        PairFeatures swapped = new PairFeatures(
                f.verbatimB(),
                f.verbatimA(),
                f.verbatimWords(),
                f.passages(),
                f.pairs(),
                f.inOrder(),
                f.meanSimilarity(),
                f.massB(),
                f.massA(),
                f.ordinary(),
                f.structure(),
                f.frames(),
                f.replaced(),
                f.surplus(),
                f.shorter(),
                f.quotedWords());
        return new Relation(
                b,
                a,
                swapped,
                outcome,
                probability,
                runs.stream()
                        .map(r -> new Run(r.b(), r.a(), r.length()))
                        .sorted(Comparator.comparingInt(Run::b))
                        .toList(),
                pairs.stream()
                        .map(p -> new SentencePair(p.b(), p.a(), p.similarity(), p.chain()))
                        .sorted(Comparator.comparingInt(SentencePair::b).thenComparingInt(SentencePair::a))
                        .toList());
    }

    /** Whether both are of one family. */
    public boolean related() {
        return outcome == Outcome.VERBATIM || outcome == Outcome.REWRITTEN;
    }
}
