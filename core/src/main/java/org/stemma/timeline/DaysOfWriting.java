package org.stemma.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Edition;
import org.stemma.model.Report;

/** When each report of a story was written: as it says, or for an undated one as its relatives say. */
final class DaysOfWriting {

    /** Relatives further apart than this many days do not tell an undated report's day: its Thursday may be another. */
    private static final int SPREAD_DAYS = 3;

    /** One dated report among strangers may be a preview or a look back, and says nothing of the others' day. */
    private static final int LEAST_DATED = 2;

    private static final int ISO_DAY = 10;

    private final Map<String, WrittenOn> days = new HashMap<>();

    /** @param borrowed whether the day is that of related reports */
    record WrittenOn(LocalDate day, boolean borrowed) {}

    private DaysOfWriting() {}

    static DaysOfWriting of(List<Report> reports, List<Edition.Lineage> lineages) {
        DaysOfWriting made = new DaysOfWriting();
        for (Report r : reports) {
            own(r).ifPresent(day -> made.days.put(r.id(), new WrittenOn(day, false)));
        }
        Map<String, WrittenOn> borrowed = new HashMap<>();
        List<String> all = reports.stream().map(Report::id).toList();
        for (String id : all) {
            if (!made.days.containsKey(id)) {
                List<String> family = new ArrayList<>();
                lineages.stream().filter(l -> l.reports().contains(id)).forEach(l -> family.addAll(l.reports()));
                made.common(family, 1)
                        .or(() -> made.common(all, LEAST_DATED))
                        .ifPresent(day -> borrowed.put(id, new WrittenOn(day, true)));
            }
        }
        made.days.putAll(borrowed);
        return made;
    }

    /** The day, in the zone it was given in. */
    private static Optional<LocalDate> own(Report report) {
        String iso = report.publishedAt();
        if (iso == null || iso.length() < ISO_DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso.substring(0, ISO_DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The commonest day of the dated ones among {@code ids}, the earliest of equals; empty when they are fewer than
     * {@code least} or lie far apart.
     */
    private Optional<LocalDate> common(List<String> ids, int least) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        for (String id : ids) {
            WrittenOn on = days.get(id);
            if (on != null) {
                counts.merge(on.day(), 1, Integer::sum);
            }
        }
        int dated = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (dated < least || counts.lastKey().isAfter(counts.firstKey().plusDays(SPREAD_DAYS))) {
            return Optional.empty();
        }
        LocalDate best = counts.firstKey();
        for (Map.Entry<LocalDate, Integer> e : counts.entrySet()) {
            best = e.getValue() > counts.getOrDefault(best, 0) ? e.getKey() : best;
        }
        return Optional.of(best);
    }

    Optional<WrittenOn> of(String report) {
        return Optional.ofNullable(days.get(report));
    }
}
