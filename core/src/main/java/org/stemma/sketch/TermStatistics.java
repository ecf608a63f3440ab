package org.stemma.sketch;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/**
 * How rare a stem is: among the reports at hand, blended with what English news in general shows.
 *
 * <p>A few reports of one event all hold its names; the blend keeps those names rarer than plain words. Immutable, safe
 * for use by several threads; does not depend on the reports' order. The table of common stems is shipped (see NOTICE).
 */
public final class TermStatistics implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * The general table weighs as much as this many reports. Chosen so that in five reports of one event a stem of all
     * five, unknown to the table, still says twice as much as an average common word.
     */
    private static final double PRIOR_REPORTS = 50;

    private final Map<String, Integer> frequencies;
    private final int reports;
    private final boolean english;

    private TermStatistics(Map<String, Integer> frequencies, int reports, boolean english) {
        this.frequencies = frequencies;
        this.reports = reports;
        this.english = english;
    }

    /** The statistics of {@code collection}; of none, those of English news in general. */
    public static TermStatistics of(Collection<AnalysedReport> collection) {
        Map<String, Integer> frequencies = new HashMap<>();
        int english = 0;
        for (AnalysedReport analysed : collection) {
            Set<String> stems = new HashSet<>();
            for (Token token : analysed.tokens()) {
                if (token.lexical()) {
                    stems.add(token.stem());
                }
            }
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
            Report report = analysed.report();
            english += report.language() == null || CommonStems.english(report.language()) ? 1 : 0;
        }
        return new TermStatistics(frequencies, collection.size(), 2 * english >= collection.size());
    }

    /** How many reports were counted. */
    public int reports() {
        return reports;
    }

    /** How many of them hold {@code stem}. */
    public int frequency(String stem) {
        return frequencies.getOrDefault(stem, 0);
    }

    /**
     * The inverse document frequency of {@code stem} as a natural logarithm, in (0, 11) for fewer than a million reports:
     * larger is rarer.
     */
    public double idf(String stem) {
        double prior = english ? CommonStems.share(stem) : CommonStems.UNSEEN_SHARE;
        double share = (frequency(stem) + PRIOR_REPORTS * prior) / (reports + PRIOR_REPORTS);
        return -Math.log(Math.min(share, 0.99));
    }

    /** Whether news of any topic uses {@code stem}: the general table knows it. False for other languages than English. */
    public boolean common(String stem) {
        return english && CommonStems.common(stem, "en");
    }

    /** The stems that the general table of English news knows, in its order. */
    public static List<String> commonStems() {
        return CommonStems.all();
    }
}
