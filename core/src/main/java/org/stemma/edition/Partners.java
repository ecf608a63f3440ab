package org.stemma.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.align.SentencePair;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Which sentences of two reports of one family are compared: the pairs that proved the family, and what they leave over.
 *
 * <p>Copy detection masks quotations and asks for evidence. Once the family is sure, a sentence that is mostly quotation is
 * paired by its quoted words, the second half of a sentence that was split joins the first, and a sentence whose
 * neighbours are paired is paired with what stands between their partners.
 */
final class Partners {

    /** Share of all words from which a sentence is taken in place of a worse partner, or where none was found. */
    private static final double SAME_WORDS = 0.5;

    /** How much better another partner must be. */
    private static final double BETTER = 0.25;

    /** Between the partners of its neighbours a sentence needs less: order is evidence too. */
    private static final double BETWEEN = 0.3;

    /** Share of the words of a second half that the whole sentence must have. */
    private static final double HALF = 0.34;

    /** Longer reports are compared as they were paired: the cost grows with the product of the sentences. */
    private static final int LONGEST = 400;

    private final List<Set<String>> a;
    private final List<Set<String>> b;
    private final List<Set<String>> contentA;
    private final List<Set<String>> contentB;
    private final List<SentencePair> pairs = new ArrayList<>();

    /**
     * What a report's sentences say, made once for all its comparisons.
     *
     * @param words by sentence: the stems of its words
     * @param content by sentence: the same without function words
     */
    record Side(List<Set<String>> words, List<Set<String>> content) {

        static Side of(AnalysedReport report) {
            return new Side(Partners.words(report, false), Partners.words(report, true));
        }
    }

    private Partners(Side from, Side to) {
        a = from.words();
        b = to.words();
        contentA = from.content();
        contentB = to.content();
    }

    /** The pairs to compare, by place in the second report. */
    static List<SentencePair> of(Side from, Side to, List<SentencePair> proved) {
        if (from.words().size() > LONGEST || to.words().size() > LONGEST) {
            return proved;
        }
        Partners partners = new Partners(from, to);
        proved.forEach(p -> partners.pairs.add(partners.better(p)));
        partners.between();
        partners.halves();
        partners.pairs.sort(Comparator.comparingInt(SentencePair::b).thenComparingInt(SentencePair::a));
        return List.copyOf(partners.pairs);
    }

    private static List<Set<String>> words(AnalysedReport report, boolean content) {
        Set<String> function = FunctionWords.of(report.report().language());
        List<Set<String>> words = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            Set<String> own = new HashSet<>();
            for (Token token : report.tokens(sentence)) {
                if (token.lexical() && !(content && function.contains(token.form()))) {
                    own.add(token.stem());
                }
            }
            words.add(own);
        }
        return words;
    }

    private double share(int i, int j) {
        int common = common(a.get(i), b.get(j));
        int both = a.get(i).size() + b.get(j).size();
        return both == 0 ? 0 : 2.0 * common / both;
    }

    /** The same, or 0 where sentences of so different a length cannot come to {@code least}. */
    private double share(int i, int j, double least) {
        int one = a.get(i).size();
        int other = b.get(j).size();
        return 2.0 * Math.min(one, other) < least * (one + other) ? 0 : share(i, j);
    }

    private static int common(Set<String> x, Set<String> y) {
        Set<String> small = x.size() <= y.size() ? x : y;
        Set<String> large = small == x ? y : x;
        int common = 0;
        for (String word : small) {
            common += large.contains(word) ? 1 : 0;
        }
        return common;
    }

    private SentencePair better(SentencePair pair) {
        int best = pair.a();
        double own = share(pair.a(), pair.b());
        double most = Math.max(SAME_WORDS, own + BETTER);
        for (int i = 0; i < a.size(); i++) {
            double share = i == pair.a() ? 0 : share(i, pair.b(), most);
            if (share >= most) {
                most = share;
                best = i;
            }
        }
        double similarity = Math.max(pair.similarity(), share(best, pair.b()) - 0.1);
        return new SentencePair(best, pair.b(), similarity, pair.chain());
    }

    /** Free sentences between paired ones. */
    private void between() {
        int[] partner = partner();
        boolean[] used = new boolean[a.size()];
        pairs.forEach(p -> used[p.a()] = true);
        for (int j = 0; j < b.size(); j++) {
            if (partner[j] >= 0 || contentB.get(j).isEmpty()) {
                continue;
            }
            int low = neighbour(partner, j, -1);
            int high = neighbour(partner, j, 1);
            int best = -1;
            double most = 0;
            for (int i = 0; i < a.size(); i++) {
                boolean inside = low >= 0 && high >= 0 && i > low && i < high;
                double share = used[i] ? 0 : share(i, j, inside ? Math.min(BETWEEN, SAME_WORDS) : SAME_WORDS);
                boolean enough = share >= SAME_WORDS
                        || inside && share >= BETWEEN && common(contentA.get(i), contentB.get(j)) >= 1;
                if (enough && share > most) {
                    most = share;
                    best = i;
                }
            }
            if (best >= 0) {
                used[best] = true;
                partner[j] = best;
                pairs.add(new SentencePair(best, j, most, 0));
            }
        }
    }

    /** Second and first halves on either side: free sentences beside a paired one that hold words of its partner which it lacks. */
    private void halves() {
        halvesOfSecond();
        halvesOfFirst();
    }

    /** The source's sentence is in two, and the copy's is whole: a page broke the line, or the copy joined them. */
    private void halvesOfFirst() {
        int[] partner = new int[a.size()];
        Arrays.fill(partner, -1);
        pairs.forEach(p -> partner[p.a()] = p.b());
        for (int i = 0; i < a.size(); i++) {
            for (int step : new int[] {-1, 1}) {
                int k = i + step;
                if (partner[i] >= 0 || k < 0 || k >= a.size() || partner[k] < 0) {
                    continue;
                }
                Set<String> rest = new HashSet<>(contentB.get(partner[k]));
                rest.removeAll(contentA.get(k));
                int common = common(rest, contentA.get(i));
                if (common >= 2 && common >= HALF * contentA.get(i).size()) {
                    pairs.add(new SentencePair(i, partner[k], Math.max(share(i, partner[k]), BETWEEN), 0));
                    partner[i] = partner[k];
                }
            }
        }
    }

    private void halvesOfSecond() {
        int[] partner = partner();
        for (int j = 0; j < b.size(); j++) {
            for (int step : new int[] {-1, 1}) {
                int k = j + step;
                if (partner[j] >= 0 || k < 0 || k >= b.size() || partner[k] < 0) {
                    continue;
                }
                Set<String> rest = new HashSet<>(contentA.get(partner[k]));
                rest.removeAll(contentB.get(k));
                int common = common(rest, contentB.get(j));
                if (common >= 2 && common >= HALF * contentB.get(j).size()) {
                    pairs.add(new SentencePair(partner[k], j, Math.max(share(partner[k], j), BETWEEN), 0));
                    partner[j] = partner[k];
                }
            }
        }
    }

    private int[] partner() {
        int[] partner = new int[b.size()];
        Arrays.fill(partner, -1);
        Map<Integer, Double> best = new HashMap<>();
        for (SentencePair p : pairs) {
            if (best.merge(p.b(), p.similarity(), Math::max) == p.similarity()) {
                partner[p.b()] = p.a();
            }
        }
        return partner;
    }

    /** The partner of the nearest paired sentence on one side, at most two away; -1 when there is none. */
    private static int neighbour(int[] partner, int j, int step) {
        for (int k = j + step; k >= 0 && k < partner.length && Math.abs(k - j) <= 2; k += step) {
            if (partner[k] >= 0) {
                return partner[k];
            }
        }
        return -1;
    }
}
