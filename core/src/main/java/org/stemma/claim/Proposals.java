package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.compare.WordMeaning;
import org.stemma.model.Span;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.text.AnalysedReport;
import org.stemma.text.SentenceEncoder;

/**
 * Clauses of different lineages whose vectors lie near each other: what is worth comparing although hardly a word is shared.
 * Nearness decides nothing, for 12 dead lie nearer to 35 dead than most paraphrases to each other.
 */
final class Proposals {

    /**
     * From this cosine on a pair is compared. Of own labelled pairs above .6 about half tell the same, of those between this and
     * .5 one in twenty: what compares must be able to say no.
     */
    private static final double NEAR = 0.42;

    /** Of one clause at most so many pairs, the nearest. */
    private static final int EACH = 8;

    /** More clauses than these are not encoded: a large story has its facts in many wordings, and words find them. */
    private static final int MOST = 3_000;

    /** Numbers up to this one stand for many things in any story. */
    private static final int SMALL = 2;

    /** Of one number at most so many clauses are paired. */
    private static final int HOLDERS = 60;

    /** A shorter clause says too little. */
    private static final int FEWEST = 3;

    /** A pair of nodes and the cosine of their vectors. */
    record Proposal(int a, int b, double cosine) {}

    private Proposals() {}

    /** The proposals among {@code nodes}, by their first node; each pair once, its smaller number first. */
    static List<Proposal> of(List<Node> nodes, List<AnalysedReport> reports, SentenceEncoder encoder) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        int[] text = new int[nodes.size()];
        for (int n = 0; n < nodes.size(); n++) {
            text[n] = -1;
            Clause c = nodes.get(n).sample();
            if (c.contentWords() >= FEWEST && texts.size() < MOST && apart(nodes, n)) {
                text[n] = texts.computeIfAbsent(words(c, reports.get(c.report())), k -> texts.size());
            }
        }
        List<float[]> vectors = encoder.encode(List.copyOf(texts.keySet()));
        List<Proposal> all = new ArrayList<>();
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = a + 1; b < nodes.size() && text[a] >= 0; b++) {
                if (text[b] >= 0 && !nodes.get(a).related(nodes.get(b))) {
                    double cosine = product(vectors.get(text[a]), vectors.get(text[b]));
                    if (cosine >= NEAR) {
                        all.add(new Proposal(a, b, cosine));
                    }
                }
            }
        }
        return nearest(all, nodes.size());
    }

    /**
     * The pairs of different lineages that have one number of near things: {@code 14 containers, fourteen boxes}. No model is
     * needed for these.
     */
    static List<Proposal> byFigures(List<Node> nodes, WordMeaning meaning) {
        Map<Double, List<Counted>> byValue = new TreeMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            for (Quantity q : nodes.get(n).sample().quantities()) {
                if (q.kind() == Kind.COUNT
                        && !q.vague()
                        && q.value() > SMALL
                        && !q.what().isEmpty()) {
                    byValue.computeIfAbsent(q.value(), v -> new ArrayList<>())
                            .add(new Counted(n, nodes.get(n).sample().counted(q)));
                }
            }
        }
        Set<Proposal> found = new LinkedHashSet<>();
        for (List<Counted> same : byValue.values()) {
            List<Counted> some = same.subList(0, Math.min(same.size(), HOLDERS));
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    Counted a = some.get(i);
                    Counted b = some.get(j);
                    boolean apart = !nodes.get(a.node()).related(nodes.get(b.node()));
                    if (apart && (a.what().equals(b.what()) || meaning.kin(a.what(), b.what()))) {
                        found.add(new Proposal(a.node(), b.node(), 0));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private record Counted(int node, String what) {}

    /** Whether some other lineage has clauses at all. */
    private static boolean apart(List<Node> nodes, int n) {
        return nodes.stream().anyMatch(other -> !other.related(nodes.get(n)));
    }

    private static List<Proposal> nearest(List<Proposal> all, int nodes) {
        int[] taken = new int[nodes];
        List<Proposal> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble((Proposal p) -> -p.cosine())
                .thenComparingInt(Proposal::a)
                .thenComparingInt(Proposal::b));
        List<Proposal> kept = new ArrayList<>();
        for (Proposal p : sorted) {
            if (taken[p.a()] < EACH || taken[p.b()] < EACH) {
                taken[p.a()]++;
                taken[p.b()]++;
                kept.add(p);
            }
        }
        kept.sort(Comparator.comparingInt(Proposal::a).thenComparingInt(Proposal::b));
        return kept;
    }

    /** The clause with the subject that it shares. */
    private static String words(Clause clause, AnalysedReport report) {
        String own = clause.span().of(report.text());
        List<Term> shared = clause.inherited();
        if (shared.isEmpty()) {
            return own;
        }
        Span subject = new Span(
                shared.getFirst().span().start(), shared.getLast().span().end());
        return subject.of(report.text()) + " " + own;
    }

    private static double product(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
