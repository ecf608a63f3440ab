package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentencePair;
import org.stemma.link.Relation;
import org.stemma.model.Stemma.Witnessed;
import org.stemma.text.Sentence;

/**
 * Reconstructs what a lost source said: every sentence that at least two of its witnesses carry, in equal or other words.
 *
 * <p>A sentence takes the wording that most witnesses have to the letter; among equals that of the witness who is
 * otherwise closest to the letter of the others, and of two wordings that of the witness with the plainer words and the words
 * that other families use. Sentences stand in the order of the witness closest to the letter; what it lacks is put behind the
 * sentence that comes before it in another witness.
 */
final class LostText {

    /** Sentence pairs below this similarity may share a topic only. */
    private static final double SAME = 0.3;

    /** How much a witness's agreement with the whole family weighs beside its agreement with the other witnesses here. */
    private static final double CENTRAL = 1;

    private final List<Integer> witnesses;
    private final MatchTable table;
    private final IntToDoubleFunction first;
    private final Map<Integer, Integer> parent = new HashMap<>();

    private record Place(int member, int sentence) {}

    private record Placed(String text, List<String> witnesses, boolean paragraph) {}

    /** The text and its spans. */
    record Reconstruction(String text, List<Witnessed> spans) {}

    /** @param first how much likelier a witness's words are the first ones than those of the others, from -1 up */
    LostText(List<Integer> witnesses, MatchTable table, IntToDoubleFunction first) {
        this.witnesses = witnesses;
        this.table = table;
        this.first = first;
    }

    Reconstruction reconstruct(List<Relation> relations) {
        Map<Integer, List<Place>> clusters = cluster(relations);
        List<Integer> order = order(clusters);
        List<Placed> sentences = new ArrayList<>();
        for (int id : order) {
            sentences.add(choose(clusters.getOrDefault(id, List.of())));
        }
        return write(sentences);
    }

    private Map<Integer, List<Place>> cluster(List<Relation> relations) {
        for (Relation r : relations) {
            if (r.related() && witnesses.contains(r.a()) && witnesses.contains(r.b())) {
                for (SentencePair p : r.pairs()) {
                    if (p.similarity() >= SAME) {
                        union(key(r.a(), p.a()), key(r.b(), p.b()));
                    }
                }
            }
        }
        Map<Integer, List<Place>> clusters = new TreeMap<>();
        for (int m : witnesses) {
            for (int s = 0; s < table.report(m).sentences(); s++) {
                clusters.computeIfAbsent(find(key(m, s)), k -> new ArrayList<>())
                        .add(new Place(m, s));
            }
        }
        clusters.values().removeIf(c -> c.stream().map(Place::member).distinct().count() < 2);
        return clusters;
    }

    /** Cluster ids in the order of the witness closest to the letter, the others' put in behind their predecessors. */
    private List<Integer> order(Map<Integer, List<Place>> clusters) {
        List<Integer> byLetter = new ArrayList<>(witnesses);
        byLetter.sort(Comparator.comparingInt((Integer m) -> -verbatimOf(m))
                .thenComparingInt(m -> -sequence(m, clusters).size())
                .thenComparingInt(m -> m));
        List<Integer> order = new ArrayList<>();
        for (int m : byLetter) {
            int at = 0;
            for (int c : sequence(m, clusters)) {
                int known = order.indexOf(c);
                if (known >= 0) {
                    at = known + 1;
                } else {
                    order.add(at++, c);
                }
            }
        }
        return order;
    }

    private List<Integer> sequence(int member, Map<Integer, List<Place>> clusters) {
        List<Integer> sequence = new ArrayList<>();
        for (int s = 0; s < table.report(member).sentences(); s++) {
            int id = find(key(member, s));
            if (clusters.containsKey(id) && !sequence.contains(id)) {
                sequence.add(id);
            }
        }
        return sequence;
    }

    private int verbatimOf(int member) {
        int sum = 0;
        for (int other : witnesses) {
            sum += other == member ? 0 : table.verbatim(member, other);
        }
        return sum;
    }

    private Placed choose(List<Place> cluster) {
        Map<Integer, List<Integer>> byMember = new TreeMap<>();
        for (Place p : cluster) {
            byMember.computeIfAbsent(p.member(), k -> new ArrayList<>()).add(p.sentence());
        }
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int m : byMember.keySet()) {
            double score = agreement(m, byMember.getOrDefault(m, List.of()), byMember)
                    + CENTRAL * table.centrality(m)
                    + first.applyAsDouble(m);
            if (score > bestScore) {
                best = m;
                bestScore = score;
            }
        }
        IndexedReport r = table.report(best);
        List<Integer> own = byMember.getOrDefault(best, List.of());
        Sentence first = r.report().sentences().get(Collections.min(own));
        StringBuilder text = new StringBuilder();
        for (int s : own) {
            text.append(text.isEmpty() ? "" : " ").append(clean(r, s));
        }
        boolean paragraph = first.index() == 0
                || r.report().sentences().get(first.index() - 1).paragraph() != first.paragraph();
        List<String> ids = new ArrayList<>(new TreeSet<>(byMember.keySet().stream()
                .map(m -> table.report(m).report().id())
                .toList()));
        return new Placed(text.toString(), ids, paragraph);
    }

    /** How alike a witness's wording is to those of the others, summed; each in [0, 1], the same both ways. */
    private double agreement(int member, List<Integer> sentences, Map<Integer, List<Integer>> byMember) {
        double sum = 0;
        for (Map.Entry<Integer, List<Integer>> e : byMember.entrySet()) {
            int other = e.getKey();
            if (other != member) {
                double words = words(member, sentences) + words(other, e.getValue());
                sum += 2 * table.verbatimIn(member, other, sentences) / Math.max(1, words);
            }
        }
        return sum;
    }

    private int words(int member, List<Integer> sentences) {
        IndexedReport r = table.report(member);
        return sentences.stream().mapToInt(s -> r.endWord(s) - r.firstWord(s)).sum();
    }

    /** A sentence without the line breaks and residue that its page put into it. */
    private static String clean(IndexedReport r, int sentence) {
        Sentence s = r.report().sentences().get(sentence);
        StringBuilder out = new StringBuilder();
        int at = s.start();
        for (var residue : r.report().report().residue()) {
            if (residue.start() >= at && residue.end() <= s.end()) {
                out.append(r.report().text(), at, residue.start()).append(' ');
                at = residue.end();
            }
        }
        out.append(r.report().text(), at, s.end());
        return out.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static Reconstruction write(List<Placed> sentences) {
        StringBuilder text = new StringBuilder();
        List<Witnessed> spans = new ArrayList<>();
        for (Placed p : sentences) {
            if (!text.isEmpty()) {
                text.append(p.paragraph() ? "\n\n" : " ");
            }
            int start = text.length();
            text.append(p.text());
            spans.add(new Witnessed(start, text.length(), p.witnesses()));
        }
        return new Reconstruction(text.toString(), spans);
    }

    private int key(int member, int sentence) {
        return member * 100_000 + sentence;
    }

    private int find(int x) {
        int at = x;
        while (parent.getOrDefault(at, at) != at) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    private void union(int x, int y) {
        int a = find(x);
        int b = find(y);
        if (a != b) {
            parent.put(Math.max(a, b), Math.min(a, b));
        }
    }
}
