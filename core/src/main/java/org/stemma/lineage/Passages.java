package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.align.IndexedReport;
import org.stemma.align.Run;
import org.stemma.align.SentencePair;
import org.stemma.link.Relation;
import org.stemma.model.Span;
import org.stemma.model.Stemma.Passage;

/** The shared passages of a judged pair as spans for the reader. */
final class Passages {

    /** Runs with at most this many differing words between them are one passage. */
    private static final int JOINED = 4;

    /** A sentence with less than this share of its words in verbatim passages is shown as a rewritten passage. */
    private static final double MOSTLY = 0.5;

    private Passages() {}

    /** Verbatim passages and rewritten sentences, by place in {@code b}; {@code from} lies in {@code a}. */
    static List<Passage> of(IndexedReport a, IndexedReport b, Relation relation) {
        List<Passage> passages = new ArrayList<>(verbatim(a, b, relation.runs()));
        boolean[] covered = new boolean[b.words()];
        for (Run run : relation.runs()) {
            for (int k = 0; k < run.length(); k++) {
                covered[run.b() + k] = true;
            }
        }
        for (SentencePair pair : relation.pairs()) {
            int words = 0;
            int same = 0;
            for (int w = b.firstWord(pair.b()); w < b.endWord(pair.b()); w++) {
                words++;
                same += covered[w] ? 1 : 0;
            }
            if (same < MOSTLY * words) {
                passages.add(new Passage(sentence(a, pair.a()), sentence(b, pair.b())));
            }
        }
        passages.sort(Comparator.comparing(Passage::to).thenComparing(Passage::from));
        return passages;
    }

    /** Passages inside quotation marks of both. */
    static List<Passage> quoted(IndexedReport a, IndexedReport b, List<Run> runs) {
        List<Run> inside =
                runs.stream().filter(r -> a.quoted(r.a()) && b.quoted(r.b())).toList();
        return verbatim(a, b, inside);
    }

    private static List<Passage> verbatim(IndexedReport a, IndexedReport b, List<Run> runs) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < runs.size()) {
            Run first = runs.get(i);
            Run last = first;
            int j = i + 1;
            while (j < runs.size() && continues(last, runs.get(j))) {
                last = runs.get(j++);
            }
            passages.add(new Passage(a.span(first.a(), last.endA()), b.span(first.b(), last.endB())));
            i = j;
        }
        return passages;
    }

    private static boolean continues(Run one, Run next) {
        return next.a() >= one.endA() && next.a() - one.endA() <= JOINED && next.b() - one.endB() <= JOINED;
    }

    private static Span sentence(IndexedReport r, int s) {
        return r.report().sentences().get(s).span();
    }
}
