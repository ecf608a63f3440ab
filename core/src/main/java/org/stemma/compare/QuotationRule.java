package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import org.stemma.compare.QuotedGaps.Gap;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/**
 * Words inside quotation marks that are others in the second passage.
 *
 * <p>Leaving words out at either end is no change, nor are contractions, spelling, numerals, marked cuts, moved words. Two
 * quotations that differ in several places are two translations or two transcripts, and nothing is said of them.
 */
final class QuotationRule implements Rule {

    /** Shorter quotations are names and single words. */
    private static final int SHORTEST = 4;

    /** With more changed places than this they are two renderings. */
    private static final int MOST_GAPS = 2;

    /** Two gaps are believed in a quotation with at least this many common words. */
    private static final int MANY = 12;

    private static final double SURE = 0.9;

    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

    @Override
    public void find(Pair pair, Findings findings) {
        List<Passage.Range> from = quotes(pair.from());
        for (Passage.Range b : quotes(pair.to())) {
            int[][] best = {};
            Passage.Range own = b;
            for (Passage.Range a : from) {
                int[][] common = QuotedGaps.common(pair, a, b);
                if (common.length > best.length) {
                    best = common;
                    own = a;
                }
            }
            List<Gap> gaps = QuotedGaps.of(pair, own, b, best).stream()
                    .filter(gap -> QuotedWords.matters(pair, gap))
                    .toList();
            boolean one = gaps.size() == 1;
            if ((one || gaps.size() <= MOST_GAPS && best.length >= MANY) && !QuotedWords.moved(pair, gaps)) {
                gaps.forEach(gap -> add(pair, gap, findings));
            }
        }
    }

    private static List<Passage.Range> quotes(Passage passage) {
        List<Passage.Range> quotes = new ArrayList<>();
        for (Span span : passage.report.quotations()) {
            if (!paired(passage.report.text(), span)) {
                continue;
            }
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

    /**
     * Whether the marks belong together: both touch the words that they hold, and no other double mark stands between. Text
     * that was cut into words and put together again has marks with spaces on both sides, so that what is speech and what
     * is not may have changed places.
     */
    private static boolean paired(String text, Span quotation) {
        String inner = quotation.of(text);
        boolean loose = Character.isWhitespace(inner.charAt(0))
                || Character.isWhitespace(inner.charAt(inner.length() - 1)) && quotation.end() < text.length();
        return !loose && inner.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private static void add(Pair pair, Gap gap, Findings findings) {
        // Where words were only left out or only put in, the word before is named too, so that neither span is empty.
        boolean one =
                (gap.end() == gap.first() || gap.toEnd() == gap.toFirst()) && gap.first() > 0 && gap.toFirst() > 0;
        int back = one ? 1 : 0;
        findings.add(
                VariantType.QUOTATION,
                pair.from().span(gap.first() - back, gap.end()),
                pair.to().span(gap.toFirst() - back, gap.toEnd()),
                "Words inside quotation marks changed",
                SURE);
    }
}
