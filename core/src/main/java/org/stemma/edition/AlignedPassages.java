package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.align.SentencePair;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Aligned sentences grouped into passages that are compared as a whole: a split or merged sentence with all its parts.
 *
 * @param from sentences of the first report, in order, at least one
 * @param to sentences of the second report, in order, at least one
 * @param similarity of the most alike pair among them, in [0, 1]
 */
record AlignedPassages(List<Sentence> from, List<Sentence> to, double similarity) {

    /** A group that grows beyond this on one side is a list or a mix-up, and is compared pair by pair. */
    private static final int LARGEST = 3;

    AlignedPassages {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The passages of aligned {@code pairs}, by place in the second report. */
    static List<AlignedPassages> of(AnalysedReport a, AnalysedReport b, List<SentencePair> pairs) {
        Map<Integer, List<SentencePair>> groups = new HashMap<>();
        Map<Integer, Integer> groupOfA = new HashMap<>();
        Map<Integer, Integer> groupOfB = new HashMap<>();
        int next = 0;
        for (SentencePair p : pairs) {
            Integer known = groupOfA.getOrDefault(p.a(), groupOfB.get(p.b()));
            int group = known == null ? next++ : known;
            groupOfA.put(p.a(), group);
            groupOfB.put(p.b(), group);
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(p);
        }
        List<AlignedPassages> passages = new ArrayList<>();
        for (List<SentencePair> group : groups.values()) {
            AlignedPassages whole = passage(a, b, group);
            if (whole.from.size() <= LARGEST && whole.to.size() <= LARGEST) {
                passages.add(whole);
            } else {
                group.forEach(p -> passages.add(passage(a, b, List.of(p))));
            }
        }
        passages.sort(Comparator.comparingInt((AlignedPassages p) -> p.to.get(0).index())
                .thenComparingInt(p -> p.from.get(0).index()));
        return passages;
    }

    private static AlignedPassages passage(AnalysedReport a, AnalysedReport b, List<SentencePair> group) {
        TreeSet<Integer> from = new TreeSet<>();
        TreeSet<Integer> to = new TreeSet<>();
        double similarity = 0;
        for (SentencePair p : group) {
            from.add(p.a());
            to.add(p.b());
            similarity = Math.max(similarity, p.similarity());
        }
        return new AlignedPassages(
                from.stream().map(a.sentences()::get).toList(),
                to.stream().map(b.sentences()::get).toList(),
                similarity);
    }

    /** Whether both sides have the same words in the same order, so that nothing can differ. */
    boolean same(AnalysedReport a, AnalysedReport b) {
        return words(a, from).equals(words(b, to));
    }

    private static String words(AnalysedReport report, List<Sentence> sentences) {
        StringBuilder words = new StringBuilder();
        for (Sentence s : sentences) {
            report.tokens(s).forEach(t -> words.append(t.form()).append(t.quoted() ? '"' : ' '));
        }
        return words.toString();
    }
}
