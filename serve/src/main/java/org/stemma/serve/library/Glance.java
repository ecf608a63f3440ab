package org.stemma.serve.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Moment;
import org.stemma.model.Report;

/**
 * What a list tells of a story beyond its line.
 *
 * @param counts as of the edition; without lineages (0 and 0) while there is none
 * @param worked whether there is an edition
 * @param disputed claims that lineages contradict each other on
 * @param from when the first report came out, as far as the edition knows; null when there is none
 * @param to the same of the last
 * @param bars reports over time, from the first to the last, in equal parts; empty when all dates known are one
 */
public record Glance(
        Counts counts,
        boolean worked,
        int disputed,
        @Nullable String from,
        @Nullable String to,
        List<Integer> bars) {

    /** How many parts a story's time has. */
    public static final int BARS = 24;

    /** Copies the list. */
    public Glance {
        bars = List.copyOf(bars);
    }

    static Glance of(Edition edition) {
        List<@Nullable String> dates = new ArrayList<>();
        edition.reports().forEach(r -> dates.add(r.publishedAt()));
        Edition.Story story = edition.story();
        return new Glance(story.counts(), true, edition.disagreements().size(), story.from(), story.to(), bars(dates));
    }

    static Glance of(List<Report> reports) {
        List<@Nullable String> dates = new ArrayList<>();
        reports.forEach(r -> dates.add(r.publishedAt()));
        int outlets = (int) reports.stream()
                .map(Report::outlet)
                .filter(o -> o != null)
                .distinct()
                .count();
        int unknown = (int) reports.stream().filter(r -> r.outlet() == null).count();
        Counts counts = new Counts(reports.size(), outlets, unknown, new Counts.Lineages(0, 0));
        return new Glance(counts, false, 0, null, null, bars(dates));
    }

    private static List<Integer> bars(List<@Nullable String> dates) {
        List<Long> seconds = dates.stream()
                .map(Moment::parse)
                .flatMap(Optional::stream)
                .filter(Moment::toTheDay)
                .map(m -> m.earliest().getEpochSecond())
                .sorted()
                .toList();
        if (seconds.size() < 2 || seconds.getFirst().equals(seconds.getLast())) {
            return List.of();
        }
        long first = seconds.getFirst();
        long span = Math.max(1, seconds.getLast() - first + 1);
        List<Integer> bars = new ArrayList<>(Collections.nCopies(BARS, 0));
        for (long s : seconds) {
            int i = (int) Math.min(BARS - 1L, (s - first) * BARS / span);
            bars.set(i, bars.get(i) + 1);
        }
        return bars;
    }
}
