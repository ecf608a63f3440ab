package org.stemma.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Stemma;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.timeline.DatedReport;
import org.stemma.timeline.Parallels;

/**
 * The figures of a story: how much of what, who gives it to whom and when, with the readings of different reports side by
 * side.
 *
 * <p>Readings stand in one figure when they count the same thing in units that convert: the same number of the same thing, or
 * different numbers of which the texts leave no doubt that they count one thing (the same passage of a common source, or the
 * same thing under the same verb in different reports).
 */
public final class Figures {

    /** More than this is a table of data, not a story. */
    private static final int MOST = 150;

    /** The same over all reports: the rest is left out. */
    private static final int MOST_READ = 3000;

    private static final int DIGITS = 12;

    /** So many wordings of who does it are compared with each other. */
    private static final int MOST_COMPARED = 60;

    /** Verbs that say nothing of a number. */
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "say", "do", "go", "make", "get", "take", "come", "hold", "tell", "see", "put", "include",
            "use", "find", "know", "let", "keep", "show", "want", "like", "look");

    private Figures() {}

    /**
     * The figures of a story.
     *
     * @param reports its reports, sorted by id
     * @param links derivations among them
     */
    public static List<Finding.Figure> of(List<DatedReport> reports, List<Stemma.Link> links) {
        List<FigureMention> all = new ArrayList<>();
        Set<String> models = Designations.of(reports);
        Series series = new Series(reports);
        Comparable comparable = new Comparable(new Parallels(links));
        for (int i = 0; i < reports.size(); i++) {
            List<FigureMention> read = FigureReader.of(reports.get(i), i, models);
            comparable.learn(read);
            all.addAll(read);
        }
        all = all.subList(0, Math.min(MOST_READ, all.size()));
        List<List<FigureMention>> groups = new ArrayList<>();
        for (FigureMention m : all) {
            join(groups, m, comparable::same);
        }
        merge(groups, comparable);
        return groups.stream()
                .sorted(Comparator.comparingInt((List<FigureMention> g) -> -reports(g))
                        .thenComparing(g -> order(g.getFirst().quantity().kind()))
                        .thenComparing(g -> g.getFirst().act())
                        .thenComparing(g -> -g.getFirst().quantity().value())
                        .thenComparing(g -> g.getFirst().evidence()))
                .limit(MOST)
                .map(g -> figure(g, series.rose(g)))
                .toList();
    }

    private static void join(
            List<List<FigureMention>> groups,
            FigureMention m,
            java.util.function.BiPredicate<FigureMention, FigureMention> same) {
        for (List<FigureMention> group : groups) {
            if (group.stream().anyMatch(other -> same.test(other, m))) {
                group.add(m);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(m)));
    }

    /** Puts groups of different values together, where every report in both has one value. */
    private static void merge(List<List<FigureMention>> groups, Comparable comparable) {
        for (int a = 0; a < groups.size(); a++) {
            for (int b = groups.size() - 1; b > a; b--) {
                List<FigureMention> one = groups.get(a);
                List<FigureMention> other = groups.get(b);
                if (apart(one, other)
                        && one.stream().anyMatch(x -> other.stream().anyMatch(y -> comparable.rivals(x, y)))) {
                    one.addAll(other);
                    groups.remove(b);
                }
            }
        }
    }

    /** Whether no report is in both: a report that has both numbers counts two things. */
    private static boolean apart(List<FigureMention> a, List<FigureMention> b) {
        Set<Integer> reports = new HashSet<>();
        a.forEach(m -> reports.add(m.report()));
        return b.stream().noneMatch(m -> reports.contains(m.report()));
    }

    private static int reports(List<FigureMention> group) {
        return (int) group.stream().map(FigureMention::report).distinct().count();
    }

    private static int order(Kind kind) {
        return switch (kind) {
            case MONEY -> 0;
            case COUNT -> 1;
            case PERCENT -> 2;
            default -> 3;
        };
    }

    /** @param rose whether it is a toll that rose from reading to reading: the last one holds */
    private static Finding.Figure figure(List<FigureMention> group, boolean rose) {
        Map<String, List<FigureMention>> byValue = new LinkedHashMap<>();
        group.stream()
                .sorted(Comparator.comparing(FigureMention::evidence))
                .forEach(m -> byValue.computeIfAbsent(key(m.quantity()), k -> new ArrayList<>())
                        .add(m));
        double last =
                group.stream().mapToDouble(m -> m.quantity().value()).max().orElseThrow();
        Comparator<List<FigureMention>> latest =
                Comparator.comparingDouble(g -> rose ? -g.getFirst().quantity().value() : 0);
        List<Finding.FigureReading> readings = byValue.values().stream()
                .sorted(latest.thenComparingInt(g -> -reports(g))
                        .thenComparing(g -> g.getFirst().quantity().value())
                        .thenComparing(g -> g.getFirst().evidence()))
                .map(g -> reading(g, rose && g.getFirst().quantity().value() < last))
                .toList();
        Finding.FigureReading first = readings.getFirst();
        Quantity quantity = group.getFirst().quantity();
        List<Citation> evidence = List.copyOf(
                new TreeSet<>(group.stream().map(FigureMention::evidence).toList()));
        String who = emptyToNull(central(group, FigureMention::who));
        String to = emptyToNull(central(group, FigureMention::to));
        return new Finding.Figure(
                first.value(),
                first.approximator(),
                unit(quantity),
                emptyToNull(longest(group, FigureMention::what)),
                who,
                evidence,
                first.upper(),
                to == null || to.equals(who) ? null : to,
                emptyToNull(commonest(group)),
                group.stream()
                        .map(FigureMention::when)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                kind(quantity.kind()),
                readings,
                null,
                null);
    }

    /** The reading's own unit is that of the figure: values in another one are converted. */
    private static Finding.FigureReading reading(List<FigureMention> mentions, boolean superseded) {
        Quantity q = mentions.getFirst().quantity();
        return new Finding.FigureReading(
                plain(q.value()),
                q.range() ? plain(q.upper()) : null,
                words(q.approximation()),
                List.copyOf(new TreeSet<>(
                        mentions.stream().map(FigureMention::evidence).toList())),
                superseded ? "superseded" : null);
    }

    private static String key(Quantity q) {
        return plain(q.value())
                + ' '
                + plain(q.upper())
                + ' '
                + q.approximation()
                + ' '
                + q.unit().name();
    }

    private static String plain(double value) {
        return new BigDecimal(value, new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static @Nullable String unit(Quantity q) {
        return q.kind() == Kind.COUNT || q.unit().name().isEmpty()
                ? null
                : q.unit().name();
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case MONEY -> "money";
            case COUNT -> "count";
            case PERCENT -> "percent";
            default -> "measure";
        };
    }

    /** The words for {@code approximation}; null for none. */
    static @Nullable String words(Approximation approximation) {
        return switch (approximation) {
            case NONE -> null;
            case ABOUT -> "about";
            case OVER -> "more than";
            case JUST_OVER -> "just over";
            case AT_LEAST -> "at least";
            case UNDER -> "less than";
            case NEARLY -> "almost";
            case AT_MOST -> "up to";
        };
    }

    private static @Nullable String emptyToNull(@Nullable String words) {
        return words == null || words.isEmpty() ? null : words;
    }

    /** The fullest wording; of equals the first in the order of the alphabet. */
    private static @Nullable String longest(List<FigureMention> group, Function<FigureMention, @Nullable String> of) {
        return group.stream()
                .map(of)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The wording that shares most of its words with those of the others; of equals the fullest. */
    private static @Nullable String central(List<FigureMention> group, Function<FigureMention, @Nullable String> of) {
        List<String> all = group.stream()
                .map(of)
                .filter(Objects::nonNull)
                .limit(MOST_COMPARED)
                .toList();
        return all.stream()
                .min(Comparator.comparingDouble((String s) -> -shared(s, all))
                        .thenComparingInt(s -> -s.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static double shared(String words, List<String> all) {
        Set<String> own = new HashSet<>(List.of(FigureReader.lower(words).split("\\W+")));
        double sum = 0;
        for (String other : all) {
            Set<String> both = new HashSet<>(List.of(FigureReader.lower(other).split("\\W+")));
            int size = both.size();
            both.retainAll(own);
            sum += 2.0 * both.size() / (own.size() + size);
        }
        return sum;
    }

    private static String commonest(List<FigureMention> group) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        group.stream()
                .map(FigureMention::act)
                .filter(a -> !a.isEmpty() && !LIGHT.contains(a))
                .forEach(a -> counts.merge(a, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
