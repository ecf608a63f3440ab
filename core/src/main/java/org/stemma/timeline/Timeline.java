package org.stemma.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Stemma;
import org.stemma.quote.TaggedReport;
import org.stemma.time.Interval;
import org.stemma.time.Tense;

/**
 * The dated happenings of a story, in order, each with every report that mentions it.
 *
 * <p>Mentions are one happening when their dates can be the same, they name somebody or something in common, and what
 * happened is the same word, a synonym, a derivation, or largely told in the same words. The finest date wins. A rough date
 * ({@code more than a year ago}) supports a happening and never makes one.
 */
public final class Timeline {

    /** A story has few happenings; a list of fixtures or a table of dates has many, and is cut. */
    private static final int MOST = 200;

    /** More mentions than this over all reports are left out; comparing them costs their square. */
    private static final int MOST_READ = 4000;

    private Timeline() {}

    /**
     * The reports with their dates, the day of an undated one taken from its relatives, the year of a day that stands without
     * one from the story's other dates.
     *
     * @param reports the story's reports, their words with their classes
     * @param lineages its lineages
     */
    public static List<DatedReport> dated(List<TaggedReport> reports, List<Edition.Lineage> lineages) {
        DaysOfWriting days =
                DaysOfWriting.of(reports.stream().map(r -> r.report().report()).toList(), lineages);
        List<DatedReport> dated = reports.parallelStream()
                .map(r -> days.of(r.report().id())
                        .map(on -> DatedReport.of(r, on.day(), on.borrowed()))
                        .orElseGet(() -> DatedReport.of(r, null, false)))
                .toList();
        return dated.stream().map(new Anniversaries(dated)::settle).toList();
    }

    /**
     * The timeline.
     *
     * @param reports the story's reports, sorted by id
     * @param links derivations among them
     * @param altered places that a report changed of its source: they date nothing
     */
    public static List<Finding.Event> of(List<DatedReport> reports, List<Stemma.Link> links, List<Citation> altered) {
        List<Happening> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Happening h : Happenings.of(reports.get(i), i)) {
                if (altered.stream().noneMatch(a -> touches(a, h.date()))) {
                    all.add(h);
                }
            }
        }
        all = all.subList(0, Math.min(MOST_READ, all.size()));
        LocalDate latest = reports.stream()
                .map(DatedReport::written)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return clusters(all, new Sameness(new Parallels(links))).stream()
                .map(c -> event(c, latest))
                .sorted(Comparator.comparing(Finding.Event::start)
                        .thenComparing(Finding.Event::end)
                        .thenComparing(Finding.Event::text))
                .limit(MOST)
                .toList();
    }

    private static boolean touches(Citation a, Citation b) {
        return a.report().equals(b.report()) && a.start() < b.end() && b.start() < a.end();
    }

    /** What belongs together; loose mentions join the first cluster that they fit, and fall away when there is none. */
    private static List<List<Happening>> clusters(List<Happening> all, Sameness sameness) {
        List<List<Happening>> clusters = new ArrayList<>();
        List<Happening> ordered = all.stream()
                .sorted(Comparator.comparing((Happening h) -> !h.anchored())
                        .thenComparing((Happening h) -> h.interval().days())
                        .thenComparing(Happening::interval)
                        .thenComparing(Happening::rank)
                        .thenComparing(Happening::evidence))
                .toList();
        for (Happening h : ordered) {
            List<Happening> home = null;
            for (List<Happening> cluster : clusters) {
                if (home == null && sameness.one(cluster, h)) {
                    home = cluster;
                }
            }
            if (home != null) {
                home.add(h);
            } else if (h.anchored()) {
                clusters.add(new ArrayList<>(List.of(h)));
            }
        }
        return clusters;
    }

    private static Finding.Event event(List<Happening> cluster, @Nullable LocalDate latest) {
        Happening first = cluster.getFirst();
        Interval interval = first.interval();
        Happening told = cluster.stream()
                .filter(Happening::anchored)
                .min(Comparator.comparingInt(Happening::rank)
                        .thenComparing(h -> -h.names().size())
                        .thenComparing(h -> h.text().length())
                        .thenComparing(Happening::evidence))
                .orElse(first);
        boolean ahead = latest != null && interval.first().isAfter(latest)
                || cluster.stream().filter(Happening::anchored).allMatch(h -> h.tense() == Tense.FUTURE);
        return new Finding.Event(
                interval.start(),
                interval.end(),
                interval.precision().toString(),
                told.text(),
                List.copyOf(
                        new TreeSet<>(cluster.stream().map(Happening::evidence).toList())),
                List.copyOf(new TreeSet<>(cluster.stream().map(Happening::date).toList())),
                ahead ? "expected" : "happened",
                first.basis());
    }
}
