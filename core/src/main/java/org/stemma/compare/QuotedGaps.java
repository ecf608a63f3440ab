package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.WordLists;

/** Where two wordings of one quotation part: their common words, and the gaps between these. */
final class QuotedGaps {

    /** Two quotations with less in common than this share of the shorter are not one. */
    private static final double COMMON = 0.7;

    /** Fewer common words make no quotation. */
    private static final int FEWEST = 3;

    /** Gaps with at most so many words of grammar between them are one. */
    private static final int BRIDGE = 2;

    /** Words that changed places stand at most so far apart. */
    private static final int EXCHANGED = 3;

    /** A last word that differs needs at least so many common words before it. */
    private static final int LEAST_BEFORE_TAIL = 4;

    private static final Set<String> NEGATORS = WordLists.english().set("negator");

    /** A place where the quotations differ. */
    record Gap(int first, int end, int toFirst, int toEnd) {}

    private QuotedGaps() {}

    /** A longest common subsequence of both quotations' words: pairs of places; empty when too short. */
    static int[][] common(Pair pair, Passage.Range a, Passage.Range b) {
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
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
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
        boolean enough = pairs.size() >= FEWEST && pairs.size() >= COMMON * Math.min(n, m);
        return enough ? pairs.toArray(int[][]::new) : new int[0][];
    }

    static boolean same(Pair pair, int i, int j) {
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        return a.form().equals(b.form()) || a.stem().equals(b.stem());
    }

    /** The places where the words differ, held by common words; neighbours that only words of grammar part are one. */
    static List<Gap> of(Pair pair, Passage.Range a, Passage.Range b, int[][] common) {
        return exchanged(pair, merged(pair, gaps(a, b, common))).stream()
                .filter(gap -> anchored(pair, a, b, common, gap))
                .toList();
    }

    /** What stands between the common words; before the first and behind the last only where both sides have words. */
    private static List<Gap> gaps(Passage.Range a, Passage.Range b, int[][] common) {
        List<Gap> gaps = new ArrayList<>();
        for (int k = -1; k < common.length && common.length > 0; k++) {
            int first = k < 0 ? a.first() : common[k][0] + 1;
            int toFirst = k < 0 ? b.first() : common[k][1] + 1;
            boolean last = k == common.length - 1;
            Gap gap = new Gap(first, last ? a.end() : common[k + 1][0], toFirst, last ? b.end() : common[k + 1][1]);
            boolean replaced = gap.end > gap.first && gap.toEnd > gap.toFirst;
            boolean any = gap.end > gap.first || gap.toEnd > gap.toFirst;
            if (k < 0 || last ? replaced : any) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static List<Gap> merged(Pair pair, List<Gap> gaps) {
        List<Gap> merged = new ArrayList<>();
        for (Gap gap : gaps) {
            Gap before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean near = before != null
                    && gap.first - before.end <= BRIDGE
                    && gap.first - before.end == gap.toFirst - before.toEnd;
            for (int i = before == null ? gap.first : before.end; near && i < gap.first; i++) {
                near = !pair.from().term(i).content();
            }
            if (near && before != null) {
                merged.set(merged.size() - 1, new Gap(before.first, gap.end, before.toFirst, gap.toEnd));
            } else {
                merged.add(gap);
            }
        }
        return merged;
    }

    /** Two words that changed places are one gap: {@code listen first and govern second}. */
    private static List<Gap> exchanged(Pair pair, List<Gap> gaps) {
        if (gaps.size() != 2) {
            return gaps;
        }
        Gap one = gaps.get(0);
        Gap two = gaps.get(1);
        boolean single = one.end - one.first == 1
                && two.end - two.first == 1
                && one.toEnd - one.toFirst == 1
                && two.toEnd - two.toFirst == 1;
        boolean swapped = single
                && two.first - one.end <= EXCHANGED
                && pair.from().term(one.first).content()
                && pair.from().term(two.first).content()
                && same(pair, one.first, two.toFirst)
                && same(pair, two.first, one.toFirst);
        return swapped ? List.of(new Gap(one.first, two.end, one.toFirst, two.toEnd)) : gaps;
    }

    /** Whether a negator was put in or left out: a gap of such weight needs fewer common words around it. */
    private static boolean denies(Pair pair, Gap gap) {
        return negators(pair.from(), gap.first, gap.end) != negators(pair.to(), gap.toFirst, gap.toEnd);
    }

    private static int negators(Passage passage, int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            boolean yet = passage.form(i).equals("yet") && passage.form(i + 1).equals("to");
            count += yet || NEGATORS.contains(passage.form(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether common words stand on both sides of the gap, close by; an end of the quotation is as good. */
    private static boolean anchored(Pair pair, Passage.Range a, Passage.Range b, int[][] common, Gap gap) {
        int words = denies(pair, gap) ? 1 : 2;
        int left = -1;
        for (int k = 0; k < common.length && common[k][0] < gap.first; k++) {
            left = k;
        }
        int right = common.length;
        for (int k = common.length - 1; k >= 0 && common[k][0] >= gap.end; k--) {
            right = k;
        }
        boolean tail = gap.end == a.end() && gap.toEnd == b.end();
        boolean before = left < 0 || a.first() == gap.first - left - 1 && left < 2;
        for (int p = left; p >= 0 && p > left - 4 && close(common, p, left); p--) {
            before |= pair.from().term(common[p][0]).content() || left - p + 1 >= words;
        }
        boolean behind = tail || common.length - right <= 2 && common.length > right && a.end() - gap.end <= 2;
        for (int p = right; p < common.length && p < right + 4 && close(common, right, p); p++) {
            behind |= pair.from().term(common[p][0]).content() || p - right + 1 > words;
        }
        boolean held = left < 0 ? right < common.length : !tail || left + 1 >= LEAST_BEFORE_TAIL;
        return before && behind && held;
    }

    private static boolean close(int[][] common, int p, int q) {
        return common[q][0] - common[p][0] == q - p && common[q][1] - common[p][1] == q - p;
    }
}
