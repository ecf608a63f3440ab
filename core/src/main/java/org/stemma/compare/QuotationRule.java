package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** Words inside quotation marks that are others in the second passage. Leaving words out at either end is no change. */
final class QuotationRule implements Rule {

    /** Shorter quotations are names and single words. */
    private static final int SHORTEST = 4;

    /** Two quotations with less in common than this are two quotations, or two translations of one. */
    private static final double COMMON = 0.6;

    private static final double SURE = 0.9;

    @Override
    public void find(Pair pair, Findings findings) {
        List<Passage.Range> from = quotes(pair.from());
        for (Passage.Range b : quotes(pair.to())) {
            Passage.Range best = null;
            int[][] bestCommon = {};
            for (Passage.Range a : from) {
                int[][] common = common(pair, a, b);
                if (common.length > bestCommon.length) {
                    best = a;
                    bestCommon = common;
                }
            }
            if (best != null) {
                compare(pair, bestCommon, findings);
            }
        }
    }

    private static List<Passage.Range> quotes(Passage passage) {
        List<Passage.Range> quotes = new ArrayList<>();
        for (Span span : passage.report.quotations()) {
            int first = -1;
            int end = -1;
            for (int i = 0; i < passage.size(); i++) {
                if (span.contains(passage.term(i).token().span())) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0 && end - first >= SHORTEST) {
                quotes.add(new Passage.Range(first, end));
            }
        }
        return quotes;
    }

    /** A longest common subsequence of both quotations' words: pairs of places. */
    private static int[][] common(Pair pair, Passage.Range a, Passage.Range b) {
        int n = a.end() - a.first();
        int m = b.end() - b.first();
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = same(pair, a.first() + i, b.first() + j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (same(pair, a.first() + i, b.first() + j)) {
                pairs.add(new int[] {a.first() + i, b.first() + j});
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        boolean enough = pairs.size() >= SHORTEST - 1 && pairs.size() >= COMMON * Math.min(n, m);
        return enough ? pairs.toArray(int[][]::new) : new int[0][];
    }

    private static boolean same(Pair pair, int i, int j) {
        return pair.from().term(i).form().equals(pair.to().term(j).form())
                || pair.from().term(i).stem().equals(pair.to().term(j).stem());
    }

    private static void compare(Pair pair, int[][] common, Findings findings) {
        for (int k = 0; k + 1 < common.length; k++) {
            int first = common[k][0] + 1;
            int end = common[k + 1][0];
            int toFirst = common[k][1] + 1;
            int toEnd = common[k + 1][1];
            if (end - first > 6 || toEnd - toFirst > 6 || end == first && toEnd == toFirst) {
                continue;
            }
            if (marked(pair.from(), first, end) || marked(pair.to(), toFirst, toEnd)) {
                continue; // an ellipsis or bracket says that words were left out or put in
            }
            if (matters(pair, first, end, toFirst, toEnd)) {
                boolean one = end == first || toEnd == toFirst; // name a neighbour, so that neither span is empty
                findings.add(
                        VariantType.QUOTATION,
                        pair.from().span(one ? first - 1 : first, end),
                        pair.to().span(one ? toFirst - 1 : toFirst, toEnd),
                        "Words inside quotation marks changed",
                        SURE);
            }
        }
    }

    private static boolean marked(Passage passage, int first, int end) {
        int from = passage.term(first - 1).token().end();
        int to = passage.term(end).token().start();
        String between = passage.report.text().substring(from, to);
        return between.contains("[")
                || between.contains("...")
                || between.contains("\u2026")
                || between.contains("(")
                || between.contains("\"")
                || between.contains("\u201d")
                || between.contains("\u201c");
    }

    /** Only words with meaning, negators and modals count; an article or a spelling does not. */
    private static boolean matters(Pair pair, int first, int end, int toFirst, int toEnd) {
        boolean weighs = weighs(pair.from(), first, end) || weighs(pair.to(), toFirst, toEnd);
        if (!weighs) {
            return false;
        }
        String a = pair.from()
                .span(Math.min(first, end - 1), end)
                .of(pair.from().report.text());
        String b = pair.to()
                .span(Math.min(toFirst, toEnd - 1), toEnd)
                .of(pair.to().report.text());
        boolean numbers = pair.from().quantities.stream()
                .anyMatch(q -> q.first() < end
                        && first < q.end()
                        && pair.to().quantities.stream()
                                .anyMatch(r -> r.first() < toEnd && toFirst < r.end() && q.same(r)));
        return !numbers && !letters(a).equals(letters(b));
    }

    private static String letters(String text) {
        return org.stemma.text.Folding.fold(text).replaceAll("[^a-z0-9]", "");
    }

    private static boolean weighs(Passage passage, int first, int end) {
        for (int i = first; i < end; i++) {
            Term term = passage.term(i);
            if (term.content()
                    || java.util.Set.of(
                                    "not", "no", "never", "will", "may", "might", "must", "should", "could", "all",
                                    "some", "most", "more", "less", "before", "after")
                            .contains(term.form())
                    || passage.quantityAt[i] >= 0) {
                return true;
            }
        }
        return false;
    }
}
