package org.stemma.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins statements into utterances: equal ones first, so that a wire's hundred copies cost as much as one; then pairs that
 * {@link Likeness} accepts, from the surest down, as long as the wordings of both sides stay alike on the average and no
 * report says the thing twice. Of what a report says twice in the same words, the first place counts.
 */
final class StatementGroups {

    /** Words that stand in more different statements than this propose no pairs; rarer words of the same ones do. */
    private static final int COMMON = 400;

    /** A group takes in another when their wordings are on the average at least this much alike. */
    private static final double JOIN = .4;

    /** Even two translations share this share of the shorter one's words as they are. */
    private static final double VERY_WORDS = .34;

    /** Of large groups this many wordings stand for all. */
    private static final int SAMPLE = 30;

    /** Equal statements of different reports. */
    private record Node(Statement sample, List<Statement> statements, Set<Integer> reports) {}

    private record Pair(int a, int b, double score) {}

    private final List<Node> nodes;
    private final Map<Long, Double> scores = new HashMap<>();
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Set<Integer>> reportsOf = new HashMap<>();

    /** @param statements by report and place */
    StatementGroups(List<Statement> statements) {
        nodes = nodes(statements);
        group = new int[nodes.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
            reportsOf.put(i, new HashSet<>(nodes.get(i).reports()));
        }
        pairs().forEach(this::join);
    }

    /** The utterances, each by report and place. */
    List<List<Statement>> groups() {
        List<List<Statement>> groups = new ArrayList<>();
        for (List<Integer> numbers : members.values()) {
            groups.add(numbers.stream()
                    .flatMap(n -> nodes.get(n).statements().stream())
                    .sorted(Comparator.comparingInt(Statement::report).thenComparing(Statement::span))
                    .toList());
        }
        return groups;
    }

    private static List<Node> nodes(List<Statement> statements) {
        record Key(String words, String speaker, boolean direct, boolean negated) {}
        Map<Key, Node> nodes = new LinkedHashMap<>();
        for (Statement s : statements) {
            String speaker = s.speaker() == null ? "" : s.speaker().toString();
            String words = s.words().isEmpty()
                    ? s.report() + " " + s.span()
                    : String.join(" ", s.words()) + '|' + String.join(" ", s.numbers());
            Key key = new Key(words, speaker, s.direct(), s.negated());
            Node node = nodes.computeIfAbsent(key, k -> new Node(s, new ArrayList<>(), new HashSet<>()));
            if (node.reports().add(s.report())) {
                node.statements().add(s);
            }
        }
        return List.copyOf(nodes.values());
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (String word : nodes.get(i).sample().words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        Likeness likeness = new Likeness();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j : partners(i, byWord)) {
                double score = likeness.of(nodes.get(i).sample(), nodes.get(j).sample());
                if (score > 0) {
                    scores.put(key(i, j), score);
                    pairs.add(new Pair(i, j, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    /** Later nodes that share enough words with {@code i}, synonyms not counted. */
    private List<Integer> partners(int i, Map<String, List<Integer>> byWord) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String word : nodes.get(i).sample().words()) {
            List<Integer> holders = byWord.getOrDefault(word, List.of());
            if (holders.size() <= COMMON) {
                holders.stream().filter(j -> j > i).forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        int size = nodes.get(i).sample().words().size();
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= 2 && e.getValue() >= VERY_WORDS * Math.min(size, size(e.getKey()))
                        || Likeness.toTheLetter(
                                nodes.get(i).sample(), nodes.get(e.getKey()).sample()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int size(int node) {
        return nodes.get(node).sample().words().size();
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private void join(Pair pair) {
        int a = group[pair.a()];
        int b = group[pair.b()];
        List<Integer> first = members.getOrDefault(a, List.of());
        List<Integer> second = members.getOrDefault(b, List.of());
        Set<Integer> reports = reportsOf.getOrDefault(a, Set.of());
        Set<Integer> others = reportsOf.getOrDefault(b, Set.of());
        if (a == b || !Collections.disjoint(reports, others) || !alike(first, second)) {
            return;
        }
        first.addAll(second);
        second.forEach(x -> group[x] = a);
        members.remove(b);
        reports.addAll(others);
    }

    private boolean alike(List<Integer> first, List<Integer> second) {
        List<Integer> left = first.subList(0, Math.min(SAMPLE, first.size()));
        List<Integer> right = second.subList(0, Math.min(SAMPLE, second.size()));
        double sum = 0;
        for (int x : left) {
            for (int y : right) {
                sum += scores.getOrDefault(key(x, y), 0.0);
            }
        }
        return sum / (left.size() * right.size()) >= JOIN;
    }
}
