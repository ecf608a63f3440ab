package org.stemma.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Token;

/**
 * Which clauses of a story state which others. Clauses in the same words of one lineage are one node; only
 * {@link Candidates} are judged.
 */
final class Supports {

    /** One node states another. */
    record Support(int by, Entailment.Verdict verdict) {}

    /** Two nodes say the same but for a number, a date or a denial. */
    record Conflict(int a, int b, Entailment.Verdict verdict) {}

    final List<Node> nodes;
    /** By node: the others that state it, in order. */
    final List<List<Support>> supports = new ArrayList<>();

    final List<Conflict> conflicts = new ArrayList<>();
    private final Entailment entailment;
    private final Set<Long> aligned;

    /**
     * @param aligned sentences of one family that were aligned, see {@link #key}
     * @param proposals pairs of nodes that are compared whatever words they share
     */
    Supports(
            List<Node> nodes,
            Set<Long> aligned,
            Entailment entailment,
            Weights weights,
            List<Proposals.Proposal> proposals) {
        this.aligned = aligned;
        this.entailment = entailment;
        this.nodes = nodes;
        nodes.forEach(n -> supports.add(new ArrayList<>()));
        for (Candidates.Pair pair : Candidates.of(nodes, weights)) {
            if (pair.alike() || other(nodes.get(pair.a()), nodes.get(pair.b()))) {
                judge(pair.a(), pair.b(), pair.alike());
            }
        }
        proposals.forEach(p -> propose(p.a(), p.b()));
    }

    private void propose(int a, int b) {
        propose(a, b, nodes.get(a).sample(), nodes.get(b).sample());
        propose(b, a, nodes.get(b).sample(), nodes.get(a).sample());
    }

    private void propose(int stated, int by, Clause own, Clause other) {
        if (supports.get(stated).stream().noneMatch(s -> s.by() == by)) {
            Entailment.Verdict verdict = entailment.judgeProposed(own, other);
            if (verdict.states()) {
                supports.get(stated).add(new Support(by, verdict));
            }
        }
    }

    /** The nodes of {@code clauses}, in their order. */
    static List<Node> nodes(List<Clause> clauses, List<Set<String>> lineages) {
        record Key(Set<String> lineages, String words, String speaker) {}
        Map<Key, List<Clause>> groups = new LinkedHashMap<>();
        for (Clause c : clauses) {
            StringBuilder words = new StringBuilder();
            for (Term t : c.terms()) {
                Token token = t.token();
                words.append(token.form()).append(' ');
            }
            String speaker = c.quote() == null ? "" : "q";
            groups.computeIfAbsent(new Key(lineages.get(c.report()), words.toString(), speaker), k -> new ArrayList<>())
                    .add(c);
        }
        List<Node> nodes = new ArrayList<>();
        groups.forEach((key, members) -> nodes.add(new Node(members.get(0), List.copyOf(members), key.lineages())));
        return nodes;
    }

    /** Whether two reports of different lineages may tell one deed in sentences of another shape. */
    private boolean other(Node a, Node b) {
        return !a.related(b) && entailment.near(a.sample(), b.sample());
    }

    /** A sentence of one report beside a sentence of another, as one number. */
    static long key(int report, int sentence, int otherReport, int otherSentence) {
        boolean first = report < otherReport;
        long a = (long) (first ? report : otherReport) << 16 | (first ? sentence : otherSentence) & 0xffff;
        long b = (long) (first ? otherReport : report) << 16 | (first ? otherSentence : sentence) & 0xffff;
        return a << 32 | b;
    }

    private boolean aligned(Node x, Node y) {
        for (Clause a : x.clauses()) {
            for (Clause b : y.clauses()) {
                if (aligned.contains(key(
                        a.report(),
                        a.sentence().index(),
                        b.report(),
                        b.sentence().index()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Entailment.Verdict verdict(Clause own, Clause other, boolean related, boolean alike) {
        return alike ? entailment.judge(own, other, related) : entailment.judgeShape(own, other);
    }

    private void judge(int a, int b, boolean alike) {
        Node x = nodes.get(a);
        Node y = nodes.get(b);
        boolean related = x.related(y) && aligned(x, y);
        Entailment.Verdict forth = verdict(x.sample(), y.sample(), related, alike);
        Entailment.Verdict back = verdict(y.sample(), x.sample(), related, alike);
        // In one lineage another number is a copy's change of the same statement, not another statement.
        boolean family = x.related(y);
        if (forth.states() || family && forth.disagrees()) {
            supports.get(a).add(new Support(b, forth));
        }
        if (back.states() || family && back.disagrees()) {
            supports.get(b).add(new Support(a, back));
        }
        if (!x.related(y) && (forth.disagrees() || back.disagrees())) {
            conflicts.add(forth.disagrees() ? new Conflict(a, b, forth) : new Conflict(b, a, back));
        }
    }
}
