package org.stemma.edition;

import java.util.List;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentenceSimilarity;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.model.Finding;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/**
 * Finds where one report says of one thing two things that cannot both be.
 *
 * <p>Two sentences of a report that resemble each other are mostly a list, so only a bound that excludes the other bound
 * of the same quantity (more than a year, almost a year) is called a contradiction.
 */
final class SelfContradictions {

    /** Two sentences below this do not state the same. */
    private static final double SAME = 0.45;

    /** Longer reports are not searched: pairs grow with the square. */
    private static final int MOST_SENTENCES = 150;

    private final SentenceComparer comparer;

    SelfContradictions(SentenceComparer comparer) {
        this.comparer = comparer;
    }

    void find(List<IndexedReport> reports, Collation.Builder found) {
        for (IndexedReport report : reports) {
            if (report.sentences() <= MOST_SENTENCES) {
                find(report, found);
            }
        }
    }

    private void find(IndexedReport indexed, Collation.Builder found) {
        AnalysedReport report = indexed.report();
        SentenceSimilarity similarity = SentenceSimilarity.of(indexed, indexed);
        for (int i = 0; i < indexed.sentences(); i++) {
            for (int j = i + 1; j < indexed.sentences(); j++) {
                if (Math.max(similarity.at(i, j), similarity.heldByB(j, i)) >= SAME) {
                    compare(report, i, j, found);
                }
            }
        }
    }

    private void compare(AnalysedReport report, int i, int j, Collation.Builder found) {
        List<Difference> differences = comparer.compare(
                report,
                List.of(report.sentences().get(i)),
                report,
                List.of(report.sentences().get(j)),
                Context.of(report, report));
        for (Difference d : differences) {
            if (d.type() == VariantType.APPROXIMATION && exclude(bound(report, d.from()), bound(report, d.to()))) {
                found.contradictions.add(new Finding.Contradiction(
                        report.id(),
                        List.of(report.cite(d.from()), report.cite(d.to())),
                        "Says of the same both “" + d.from().of(report.text()) + "” and “" + d.to().of(report.text())
                                + "”."));
            }
        }
    }

    /** {@code More than six, about six} can both be. */
    private static boolean exclude(Approximation a, Approximation b) {
        return (a.up() && b.down() || a.down() && b.up()) && (a.strict() || b.strict());
    }

    /** What the words say of how exact their number is. */
    private static Approximation bound(AnalysedReport report, Span words) {
        List<Token> tokens = report.tokens();
        return QuantityReader.read(tokens, report.text(), new boolean[tokens.size()]).stream()
                .filter(q -> q.span().overlaps(words))
                .map(Quantity::approximation)
                .filter(a -> a != Approximation.NONE)
                .findFirst()
                .orElse(Approximation.NONE);
    }
}
