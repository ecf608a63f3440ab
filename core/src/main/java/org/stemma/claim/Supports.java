package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
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
        Kinship kinship = new Kinship(nodes);
        for (Candidates.Pair pair : Candidates.of(nodes, weights)) {
            boolean family = kinship.related(pair.a(), pair.b());
            if (pair.alike() || !family && entailment.near(sample(pair.a()), sample(pair.b()))) {
                judge(pair.a(), pair.b(), pair.alike(), family);
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

    private Clause sample(int node) {
        return nodes.get(node).sample();
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

    /**
     * @param alike whether they share many words; else they may tell one deed in sentences of another shape
     * @param family whether they stand in a common lineage
     */
    private void judge(int a, int b, boolean alike, boolean family) {
        Node x = nodes.get(a);
        Node y = nodes.get(b);
        boolean related = family && aligned(x, y);
        Entailment.Verdict forth = verdict(x.sample(), y.sample(), related, alike);
        Entailment.Verdict back = verdict(y.sample(), x.sample(), related, alike);
        // In one lineage another number is a copy's change of the same statement, not another statement.
        if (forth.states() || family && forth.disagrees()) {
            supports.get(a).add(new Support(b, forth));
        }
        if (back.states() || family && back.disagrees()) {
            supports.get(b).add(new Support(a, back));
        }
        if (!family && (forth.disagrees() || back.disagrees())) {
            conflicts.add(forth.disagrees() ? new Conflict(a, b, forth) : new Conflict(b, a, back));
        }
    }

    /** Which nodes stand in a common lineage, asked of many pairs: few sets of lineages are different. */
    private static final class Kinship {

        /** By node: the number of its set of lineages. */
        private final int[] set;

        /** By two sets: whether they have a lineage in common. */
        private final boolean[][] meet;

        Kinship(List<Node> nodes) {
            Map<Set<String>, Integer> numbers = new HashMap<>();
            List<Node> samples = new ArrayList<>();
            set = new int[nodes.size()];
            for (int n = 0; n < set.length; n++) {
                Integer known = numbers.putIfAbsent(nodes.get(n).lineages(), samples.size());
                set[n] = known == null ? samples.size() : known;
                if (known == null) {
                    samples.add(nodes.get(n));
                }
            }
            meet = new boolean[samples.size()][samples.size()];
            for (int x = 0; x < meet.length; x++) {
                for (int y = 0; y < meet.length; y++) {
                    meet[x][y] = samples.get(x).related(samples.get(y));
                }
            }
        }

        boolean related(int a, int b) {
            return meet[set[a]][set[b]];
        }
    }
}
