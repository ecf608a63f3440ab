package org.stemma.link;

import java.util.ArrayList;
import java.util.List;
import org.stemma.align.Frames;
import org.stemma.align.IndexedReport;
import org.stemma.align.PassageAligner;
import org.stemma.align.Run;
import org.stemma.align.SentenceAligner;
import org.stemma.align.SentencePair;
import org.stemma.align.SentenceSimilarity;
import org.stemma.align.WordForWord;
import org.stemma.link.Relation.Outcome;

/**
 * Judges whether two reports are of one family.
 *
 * <p>Verbatim: enough words in common runs outside quotations, in more than one place unless the share is large, since
 * independent reports share one official statement or one template line. Rewritten: aligned sentences hold so large a
 * share of the text, so much of it in one order and in ordinary words, as independent accounts of one event do not reach.
 * Deterministic; symmetric up to the sides; safe for use by several threads at once.
 */
public final class RelationJudge {

    /**
     * What words of a sentence count for that anyone may carry: an official's statement told as such is the same in
     * reports that know nothing of each other. In the judgement on rewriting, a sentence kept as it was.
     */
    private static final double STATEMENT = 0.5;

    /** Similarity from which two sentences are the same one. */
    private static final double SAME = 0.9;

    /** Reports that share less than this are not compared by frames. */
    private static final double LEAST_MASS = 0.05;

    private final LinkOptions options;

    /** Judges under {@code options}. */
    public RelationJudge(LinkOptions options) {
        this.options = options;
    }

    /** The relation of reports {@code a} and {@code b}, which stand at {@code indexA} and {@code indexB} of a list. */
    public Relation judge(IndexedReport a, int indexA, IndexedReport b, int indexB) {
        List<Run> runs = PassageAligner.align(a, b);
        SentenceSimilarity similarity = SentenceSimilarity.of(a, b);
        List<SentencePair> pairs = SentenceAligner.align(similarity);
        PairFeatures features = features(a, b, runs, similarity, pairs, 0);
        double verbatim = options.verbatim().probability(features);
        if (features.mass() >= LEAST_MASS && !(verbatim >= options.threshold() && bulkVerbatim(features))) {
            Frames frames = Frames.of(a, b);
            double coverage = frames.coverage();
            if (coverage > 0) {
                similarity = similarity.withFrames(frames);
                pairs = SentenceAligner.align(similarity);
                features = features(a, b, runs, similarity, pairs, coverage);
            }
        }
        double rewritten = options.rewritten().probability(features);
        double replaced = 0;
        if (features.mass() >= LEAST_MASS && Math.max(verbatim, rewritten) < options.threshold()) {
            WordForWord aligned = WordForWord.of(a, b, options.replaced().leastShare());
            replaced = options.replaced().probability(aligned);
            if (replaced >= options.threshold()) {
                features = features.with(aligned);
                similarity = similarity.with(aligned);
                pairs = SentenceAligner.align(similarity);
            }
        }
        Outcome outcome;
        if (verbatim >= options.threshold() && bulkVerbatim(features)) {
            outcome = Outcome.VERBATIM;
        } else if (Math.max(Math.max(rewritten, replaced), verbatim) >= options.threshold()) {
            outcome = Math.max(rewritten, replaced) >= options.threshold() ? Outcome.REWRITTEN : Outcome.VERBATIM;
        } else {
            outcome = features.quotedWords() >= options.quotedWords() ? Outcome.QUOTATION : Outcome.UNRELATED;
        }
        boolean related = outcome == Outcome.VERBATIM || outcome == Outcome.REWRITTEN;
        List<SentencePair> shown =
                related ? SentenceAligner.withQuotations(a, b, SentenceAligner.withSplits(similarity, pairs)) : pairs;
        return new Relation(
                indexA, indexB, features, outcome, Math.max(verbatim, Math.max(rewritten, replaced)), runs, shown);
    }

    private static boolean bulkVerbatim(PairFeatures f) {
        return f.verbatim() >= 0.4 * f.mass();
    }

    private static PairFeatures features(
            IndexedReport a,
            IndexedReport b,
            List<Run> runs,
            SentenceSimilarity s,
            List<SentencePair> pairs,
            double frames) {
        int words = 0;
        int quoted = 0;
        double counted = 0;
        for (Run run : runs) {
            for (int k = 0; k < run.length(); k++) {
                if (a.quoted(run.a() + k) && b.quoted(run.b() + k)) {
                    quoted++;
                } else if (!a.quoted(run.a() + k) && !b.quoted(run.b() + k)) {
                    words++;
                    counted += b.attributed(b.sentenceOf(run.b() + k)) ? STATEMENT : 1;
                }
            }
        }
        double totalA = 0;
        for (int i = 0; i < s.rows(); i++) {
            totalA += s.weightA(i);
        }
        double totalB = 0;
        for (int j = 0; j < s.columns(); j++) {
            totalB += s.weightB(j);
        }
        double mass = 0;
        double similarity = 0;
        int inOrder = 0;
        for (SentencePair p : pairs) {
            mass += (p.similarity() >= SAME ? STATEMENT : 1) * s.common(p.a(), p.b());
            similarity += p.similarity();
            inOrder += p.chain() == 0 ? 1 : 0;
        }
        return new PairFeatures(
                share(counted, unquoted(a)),
                share(counted, unquoted(b)),
                words,
                passages(a, b, runs),
                pairs.size(),
                inOrder,
                share(similarity, pairs.size()),
                Math.min(1, share(mass, totalA)),
                Math.min(1, share(mass, totalB)),
                OrdinaryWords.share(a, b, pairs),
                FrameShare.share(a, b, pairs),
                frames,
                0,
                0,
                Math.min(a.sentences(), b.sentences()),
                quoted);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static int unquoted(IndexedReport r) {
        int n = 0;
        for (int w = 0; w < r.words(); w++) {
            n += r.quoted(w) ? 0 : 1;
        }
        return n;
    }

    /** Runs joined across edits of up to four words, counted when ten or more of their words stand outside quotations. */
    private static int passages(IndexedReport a, IndexedReport b, List<Run> runs) {
        int passages = 0;
        int open = 0;
        int endA = -100;
        int endB = -100;
        List<Run> ordered = new ArrayList<>(runs);
        for (Run run : ordered) {
            boolean near = run.a() >= endA && run.a() - endA <= 4 && run.b() - endB <= 4;
            if (!near) {
                passages += open >= 10 ? 1 : 0;
                open = 0;
            }
            for (int k = 0; k < run.length(); k++) {
                open += a.quoted(run.a() + k) || b.quoted(run.b() + k) ? 0 : 1;
            }
            endA = run.endA();
            endB = run.endB();
        }
        return passages + (open >= 10 ? 1 : 0);
    }
}
