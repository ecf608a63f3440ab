package org.stemma.sketch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sketches of an archive, and for a sketch those few that are worth comparing with it.
 *
 * <p>Two ways lead to a candidate: shared anchors (copies, abridgements, expansions, splices: masked containment of .2
 * in either direction) and shared rare terms, weighted by how few reports of the index have them (paraphrases). Neither
 * decides that a report was copied; {@link CandidateSearch} verifies.
 *
 * <p>Cost of adding and of asking is bounded by the sketch's size times the longest list, whatever the size of the
 * archive. Answers depend on which sketches are in the index, not on the order in which they came; only the numbers do.
 * Memory is some 11 bytes a feature. Adding is for one thread; between additions, any number may ask, each with its own
 * {@link Asker}.
 */
public final class CandidateIndex {

    private static final int RARE = 1 << 16;

    private final CandidateOptions options;
    private final Identities reports = new Identities();
    private final FeatureTable anchors;
    private final FeatureTable terms;

    /** An empty index with {@link CandidateOptions#defaults()}. */
    public CandidateIndex() {
        this(CandidateOptions.defaults());
    }

    /** An empty index with {@code options}. */
    public CandidateIndex(CandidateOptions options) {
        this.options = options;
        anchors = new FeatureTable(reports, options.longestAnchorList(), true);
        terms = new FeatureTable(reports, options.longestTermList(), false);
    }

    /** Adds {@code sketch} and returns its number: 0, 1, 2 and so on. */
    public int add(Sketch sketch) {
        int number = reports.add(sketch);
        addAnchors(sketch, number);
        addTerms(sketch, number);
        return number;
    }

    /** Adds {@code sketches} one after the other, anchors and terms at the same time. */
    void addAll(List<Sketch> sketches) {
        int first = reports.size();
        sketches.forEach(reports::add);
        IntStream.of(0, 1).parallel().forEach(half -> {
            for (int i = 0; i < sketches.size(); i++) {
                if (half == 0) {
                    addAnchors(sketches.get(i), first + i);
                } else {
                    addTerms(sketches.get(i), first + i);
                }
            }
        });
    }

    private void addAnchors(Sketch sketch, int number) {
        for (int i = 0; i < sketch.anchorCount(); i++) {
            anchors.add(sketch.anchor(i), number);
        }
    }

    private void addTerms(Sketch sketch, int number) {
        for (int i = 0; i < sketch.termCount(); i++) {
            terms.add(sketch.term(i), number);
        }
    }

    /** How many sketches it has. */
    public int size() {
        return reports.size();
    }

    /** Bytes that the index itself takes. */
    public long bytes() {
        return reports.bytes() + anchors.bytes() + terms.bytes();
    }

    /** The reports worth comparing with {@code sketch}, by number; with {@code self} (or -1) left out. */
    public List<Candidate> candidates(Sketch sketch, int self) {
        return asker().candidates(sketch, self);
    }

    /** A worker that asks this index, with room of its own. */
    public Asker asker() {
        return new Asker();
    }

    /** How much a rare term that {@code frequency} reports have says, in 1/256 of a natural logarithm. */
    private int weight(int frequency) {
        return (int) Math.round(256 * Math.log1p((double) reports.size() / frequency));
    }

    /** Asks the index; not safe for use by several threads at once. It may grow between two questions. */
    public final class Asker {

        /** Anchors that both have, and in the upper half those of them whose list is whole. */
        private int[] sharedAnchors = new int[0];

        private int[] sharedTerms = new int[0];
        private int[] sharedWeight = new int[0];
        private int[] touched = new int[64];
        private int count;
        private final int[] weights = new int[options.longestTermList() + 1];
        private int weightsOf = -1;
        private int[] termWeights = new int[0];

        private Asker() {}

        /** See {@link CandidateIndex#candidates}. */
        public List<Candidate> candidates(Sketch sketch, int self) {
            makeRoom();
            countAnchors(sketch);
            long weight = countTerms(sketch);
            List<Candidate> found = choose(sketch, self, weight);
            for (int i = 0; i < count; i++) {
                sharedAnchors[touched[i]] = 0;
                sharedTerms[touched[i]] = 0;
                sharedWeight[touched[i]] = 0;
            }
            count = 0;
            return found;
        }

        private void makeRoom() {
            if (weightsOf == reports.size()) {
                return;
            }
            weightsOf = reports.size();
            for (int frequency = 1; frequency < weights.length; frequency++) {
                weights[frequency] = weight(frequency);
            }
            if (sharedAnchors.length < reports.size()) {
                int room = reports.size() + reports.size() / 4;
                sharedAnchors = new int[room];
                sharedTerms = new int[room];
                sharedWeight = new int[room];
            }
        }

        /** The weights of the last sketch's terms, in their order; a term that is common here, or new, weighs nothing. */
        int[] termWeights() {
            return termWeights;
        }

        private void countAnchors(Sketch sketch) {
            for (int i = 0; i < sketch.anchorCount(); i++) {
                int found = anchors.find(sketch.anchor(i));
                int length = anchors.length(found);
                int one = length < options.longestAnchorList() ? 1 + RARE : 1;
                for (int k = 0; k < length; k++) {
                    int report = anchors.report(found, k);
                    touch(report);
                    sharedAnchors[report] += one;
                }
            }
        }

        private long countTerms(Sketch sketch) {
            termWeights = new int[sketch.termCount()];
            long all = 0;
            for (int i = 0; i < termWeights.length; i++) {
                int found = terms.find(sketch.term(i));
                int length = terms.length(found);
                int weight = weights[length];
                termWeights[i] = weight;
                all += found == FeatureTable.NONE ? weights[1] : weight;
                for (int k = 0; k < length; k++) {
                    int report = terms.report(found, k);
                    touch(report);
                    sharedTerms[report]++;
                    sharedWeight[report] += weight;
                }
            }
            return all;
        }

        private void touch(int report) {
            if (sharedAnchors[report] == 0 && sharedTerms[report] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = report;
            }
        }

        private List<Candidate> choose(Sketch sketch, int self, long weight) {
            List<Candidate> verbatim = new ArrayList<>();
            List<Candidate> paraphrase = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int report = touched[i];
                boolean enough = sharedAnchors[report] > 0 || sharedTerms[report] >= options.leastTerms();
                if (report == self || !enough) {
                    continue;
                }
                Candidate candidate = candidate(sketch, report, weight);
                boolean rare = sharedAnchors[report] >= RARE;
                double least = rare ? options.leastAnchorShare() : options.leastCommonShare();
                if (candidate.anchors() > 0 && candidate.anchorShare() >= least) {
                    verbatim.add(candidate);
                } else if (candidate.terms() >= options.leastTerms()
                        && candidate.termShare() >= options.leastTermShare()) {
                    paraphrase.add(candidate);
                }
            }
            List<Candidate> found = new ArrayList<>(best(verbatim, options.mostVerbatim(), true));
            found.addAll(best(paraphrase, options.mostParaphrase(), false));
            found.sort((a, b) -> Integer.compare(a.report(), b.report()));
            return found;
        }

        private Candidate candidate(Sketch sketch, int report, long weight) {
            int shared = sharedAnchors[report] & (RARE - 1);
            int smaller = Math.min(sketch.anchorCount(), reports.anchorCount(report));
            double anchorShare = smaller == 0 ? 0 : Math.min(1, (double) shared / smaller);
            double termShare = weight == 0 ? 0 : (double) sharedWeight[report] / weight;
            return new Candidate(report, shared, anchorShare, sharedTerms[report], termShare);
        }

        private List<Candidate> best(List<Candidate> all, int most, boolean byAnchors) {
            if (all.size() <= most) {
                return all;
            }
            all.sort((a, b) -> {
                int byShare = byAnchors
                        ? Double.compare(b.anchorShare(), a.anchorShare())
                        : Double.compare(b.termShare(), a.termShare());
                if (byShare != 0) {
                    return byShare;
                }
                return a.report() == b.report() ? 0 : reports.before(a.report(), b.report()) ? -1 : 1;
            });
            return all.subList(0, most);
        }
    }
}
