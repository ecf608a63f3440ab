package org.stemma.timeline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.time.DateExpression;
import org.stemma.time.DateForm.On;
import org.stemma.time.Interval;
import org.stemma.time.Precision;
import org.stemma.time.Tense;
import org.stemma.timeline.DatedReport.Dated;

/**
 * Gives a day that stands without its year the year that the story's reports write with it: a report of a trial says {@code on
 * April 28} of a crash that others date to {@code April 28, 2023}. Days near the day of writing are left as they are.
 */
final class Anniversaries {

    /** A day without a year that is nearer than this to the day of writing is that one: reports write of what is new. */
    private static final int NEAR_DAYS = 60;

    private final Map<MonthDay, Set<Integer>> years = new HashMap<>();

    Anniversaries(List<DatedReport> reports) {
        for (DatedReport report : reports) {
            for (Dated d : report.dates()) {
                Interval interval = d.interval();
                if (d.expression().form() instanceof On on
                        && on.year() != null
                        && interval != null
                        && day(interval) != null) {
                    years.computeIfAbsent(MonthDay.from(interval.first()), m -> new TreeSet<>())
                            .add(on.year());
                }
            }
        }
    }

    private static @Nullable MonthDay day(@Nullable Interval interval) {
        return interval == null || interval.precision() != Precision.DAY ? null : MonthDay.from(interval.first());
    }

    /** The report with such days put into the one year that the story gives them. */
    DatedReport settle(DatedReport report) {
        LocalDate written = report.written();
        if (written == null || years.isEmpty()) {
            return report;
        }
        List<Dated> settled = new ArrayList<>();
        boolean changed = false;
        for (Dated d : report.dates()) {
            Dated s = settle(d, report.tense(d), written);
            settled.add(s);
            changed |= s != d;
        }
        return changed
                ? new DatedReport(report.report(), report.clauses(), settled, written, report.borrowed())
                : report;
    }

    private Dated settle(Dated d, Tense tense, LocalDate written) {
        Interval interval = d.interval();
        DateExpression e = d.expression();
        boolean open = e.form() instanceof On on && on.year() == null && on.month() != null && on.weekday() == null;
        if (!open || tense == Tense.FUTURE || interval == null || interval.precision() != Precision.DAY) {
            return d;
        }
        Set<Integer> told = years.getOrDefault(MonthDay.from(interval.first()), Set.of());
        boolean near = Math.abs(ChronoUnit.DAYS.between(interval.first(), written)) < NEAR_DAYS;
        if (near || told.size() != 1) {
            return d;
        }
        LocalDate day = interval.first().withYear(told.iterator().next());
        return new Dated(e, Interval.day(day), d.clause(), d.role(), d.sentence());
    }
}
