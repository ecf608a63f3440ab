package org.stemma.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;

class CandidateIndexTest {

    private final Sketcher sketcher = new Sketcher();

    @Test
    void findsWhatBruteForceFinds() {
        List<Report> reports = archive(600);
        List<Sketch> sketches = CandidateSearch.sketches(reports, SketchOptions.defaults());
        Set<String> found = names(reports, CandidateSearch.pairs(sketches, CandidateOptions.defaults()));
        Set<String> expected = new TreeSet<>();
        for (int a = 0; a < sketches.size(); a++) {
            for (int b = a + 1; b < sketches.size(); b++) {
                if (sketches.get(a).containment(sketches.get(b)) >= 0.2) {
                    expected.add(name(reports.get(a), reports.get(b)));
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(300);
        long hits = expected.stream().filter(found::contains).count();
        assertThat((double) hits / expected.size()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsParaphrases() {
        for (double replaced : new double[] {0.4, 0.6, 0.8}) {
            Texts texts = new Texts(17);
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                List<String> words = texts.words(180);
                reports.add(Texts.report("source" + i, words));
                reports.add(Texts.report("copy" + i, texts.replaced(words, replaced)));
            }
            Set<String> found = names(reports, CandidateSearch.pairsOf(reports));
            long hits = 0;
            for (int i = 0; i < 300; i++) {
                hits += found.contains("copy" + i + " source" + i) ? 1 : 0;
            }
            assertThat(hits / 300.0).as("at %s", replaced).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void answersAlikeInAnyOrderOfArrivalEvenWhereBoundsBite() {
        List<Report> reports = archive(400);
        CandidateOptions tight = CandidateOptions.defaults().withLists(8, 8).withMost(5, 3);
        Set<String> first = names(reports, pairs(reports, tight));
        for (int seed = 0; seed < 5; seed++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(names(shuffled, pairs(shuffled, tight))).isEqualTo(first);
        }
    }

    @Test
    void keepsEveryCopyOfAHugeStoryReachable() {
        Texts texts = new Texts(23);
        List<String> wire = texts.words(150);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            reports.add(Texts.report("copy" + i, texts.replaced(wire, 0.02)));
        }
        List<CandidatePair> pairs = CandidateSearch.pairsOf(reports);
        int[] partners = new int[reports.size()];
        pairs.forEach(pair -> {
            partners[pair.a()]++;
            partners[pair.b()]++;
        });
        assertThat(Arrays.stream(partners)).allMatch(count -> count >= 100);
        assertThat(pairs).hasSizeLessThan(1_000 * 140);
    }

    @Test
    void doesNotPairReportsThatShareOnlyBoilerplate() {
        Texts texts = new Texts(29);
        List<String> footer = texts.words(12);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            List<String> words = new ArrayList<>(texts.words(200));
            words.addAll(footer);
            reports.add(Texts.report("r" + i, words));
        }
        List<CandidatePair> pairs = CandidateSearch.pairsOf(reports);
        assertThat(pairs).allMatch(pair -> pair.containment() < 0.2).hasSizeLessThan(2_000 * 12);
    }

    @Test
    void answersABlankReportWithNothing() {
        CandidateIndex index = new CandidateIndex();
        Sketch blank = sketcher.sketch(Report.of("blank", " \n "));
        index.add(blank);
        index.add(blank);
        assertThat(index.candidates(blank, 0)).isEmpty();
    }

    @Test
    void givesEveryPairOfASmallCollection() {
        List<Report> reports = archive(12);
        assertThat(CandidateSearch.pairsOf(reports)).hasSize(66).isSorted();
        assertThat(CandidateSearch.pairsOf(List.of())).isEmpty();
    }

    @Test
    void mayBeAskedBetweenAdditions() {
        List<Report> reports = archive(300);
        CandidateIndex index = new CandidateIndex();
        CandidateIndex.Asker asker = index.asker();
        for (Report report : reports) {
            Sketch sketch = sketcher.sketch(report);
            int number = index.add(sketch);
            assertThat(asker.candidates(sketch, number)).isEqualTo(index.candidates(sketch, number));
        }
    }

    private static List<CandidatePair> pairs(List<Report> reports, CandidateOptions options) {
        return CandidateSearch.pairs(CandidateSearch.sketches(reports, SketchOptions.defaults()), options);
    }

    private static Set<String> names(List<Report> reports, List<CandidatePair> pairs) {
        return pairs.stream()
                .map(pair -> name(reports.get(pair.a()), reports.get(pair.b())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Report a, Report b) {
        return a.id().compareTo(b.id()) < 0 ? a.id() + " " + b.id() : b.id() + " " + a.id();
    }

    /** Copies, abridgements, expansions and splices of invented texts, in families of four. */
    private static List<Report> archive(int count) {
        Texts texts = new Texts(41);
        List<Report> reports = new ArrayList<>();
        List<String> other = texts.words(120);
        for (int i = 0; reports.size() < count; i++) {
            List<String> source = texts.words(60 + i % 5 * 50);
            List<String> expanded = new ArrayList<>(texts.words(200));
            expanded.addAll(i % 90, source);
            List<String> spliced = new ArrayList<>(other.subList(0, 50));
            spliced.addAll(source.subList(20, 50));
            reports.add(Texts.report("a" + i, source));
            reports.add(Texts.report("b" + i, source.subList(0, source.size() / 3)));
            reports.add(Texts.report("c" + i, expanded));
            reports.add(Texts.report("d" + i, spliced));
            other = source;
        }
        return reports.subList(0, count);
    }
}
