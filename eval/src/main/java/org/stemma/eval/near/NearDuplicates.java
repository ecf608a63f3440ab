package org.stemma.eval.near;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.eval.score.Scores;
import org.stemma.model.LinkKind;
import org.stemma.model.Moment;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.model.Stemma.Link;

/**
 * Scores a family tree of real reports against what their shingles alone prove, and against what a person has read.
 *
 * <p>Repeats (containment of at least {@value #REPEAT} both ways) and near-copies (of the smaller in the larger at least
 * {@value #COPY}) must be related. A link must not run from a later report to an earlier one.
 */
public final class NearDuplicates {

    private static final double REPEAT = .8;
    private static final double COPY = .5;

    /** Shorter texts share their shingles with whatever is written to the same template. */
    private static final int FEWEST_SHINGLES = 40;

    private static final int HEAD = 700;
    private static final int KEY_BYTES = 8;

    private final List<Report> reports;
    private final Stemma stemma;
    private final Map<Long, Double> containments;
    private final Shingles shingles;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** @param stemma the tree over all of {@code reports} */
    public NearDuplicates(List<Report> reports, Stemma stemma) {
        this.reports = List.copyOf(reports);
        this.stemma = stemma;
        this.shingles = new Shingles(this.reports);
        this.containments = shingles.containments();
        for (int i = 0; i < this.reports.size(); i++) {
            indexes.put(this.reports.get(i).id(), i);
        }
    }

    /**
     * Adds the scores under {@code name}.
     *
     * @param read verdicts of a person on pairs, {@code right} or {@code wrong} by {@link #key}
     * @param stories the story of each report that somebody labelled, by id: what reports of two stories have in common
     *     to the letter is their outlet's page, and no copy
     */
    public void score(String name, Map<String, String> read, Map<String, String> stories, Scores scores) {
        Map<Long, Set<Integer>> families = families();
        containments.forEach((pair, containment) -> {
            int a = Shingles.first(pair);
            int b = Shingles.second(pair);
            int smaller = Math.min(shingles.size(a), shingles.size(b));
            if (smaller >= FEWEST_SHINGLES
                    && containment >= COPY
                    && !apart(stories, reports.get(a).id(), reports.get(b).id())) {
                boolean related = families.getOrDefault((long) a, Set.of()).contains(b);
                double larger = containment * smaller / Math.max(shingles.size(a), shingles.size(b));
                scores.hit(name + (larger >= REPEAT ? ".repeats.found" : ".copies.found"), related);
            }
        });
        for (Link link : stemma.links()) {
            Integer from = indexes.get(link.from());
            Integer to = indexes.get(link.to());
            if (from == null || to == null) {
                continue;
            }
            direction(name, from, to, scores);
            if (stories.containsKey(link.from()) && stories.containsKey(link.to())) {
                scores.hit(name + ".acrossStories", apart(stories, link.from(), link.to()));
            }
            double containment = containments.getOrDefault(Shingles.pair(from, to), 0.0);
            boolean same = shingles.size(from) == shingles.size(to) && containment >= 1;
            if (same && shingles.size(from) >= FEWEST_SHINGLES) {
                scores.hit(name + ".repeats.calledCopy", link.kind() == LinkKind.COPY);
            }
            String verdict = read.get(key(reports.get(from), reports.get(to)));
            if (verdict != null) {
                scores.hit(name + ".read.right", verdict.equals("right"));
            }
        }
        scores.add(name + ".linksPerThousandReports", 1000.0 * stemma.links().size(), reports.size());
    }

    private static boolean apart(Map<String, String> stories, String one, String other) {
        String story = stories.get(one);
        return story != null && stories.containsKey(other) && !story.equals(stories.get(other));
    }

    private void direction(String name, int from, int to, Scores scores) {
        Optional<Moment> first = Moment.parse(reports.get(from).publishedAt());
        Optional<Moment> second = Moment.parse(reports.get(to).publishedAt());
        if (first.isPresent() && second.isPresent()) {
            boolean forwards = first.get().before(second.get());
            if (forwards || second.get().before(first.get())) {
                scores.hit(name + ".direction", forwards);
            }
        }
    }

    /** Reports that are connected by links, by index. */
    private Map<Long, Set<Integer>> families() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Link link : stemma.links()) {
            neighbours.computeIfAbsent(link.from(), key -> new TreeSet<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), key -> new TreeSet<>()).add(link.from());
        }
        Map<Long, Set<Integer>> families = new HashMap<>();
        Set<String> seen = new TreeSet<>();
        for (String start : neighbours.keySet().stream().sorted().toList()) {
            List<String> open = new ArrayList<>(List.of(start));
            Set<Integer> members = new TreeSet<>();
            while (!open.isEmpty()) {
                String node = open.removeLast();
                if (seen.add(node)) {
                    open.addAll(neighbours.getOrDefault(node, Set.of()));
                    if (indexes.containsKey(node)) {
                        members.add(indexes.getOrDefault(node, 0));
                    }
                }
            }
            members.forEach(member -> families.put((long) member, members));
        }
        return families;
    }

    /** Linked pairs to read, spread evenly over all degrees of likeness: key, kind, containment, both beginnings. */
    public List<String> pairs(int count) {
        List<Link> links = stemma.links().stream()
                .filter(link -> indexes.containsKey(link.from()) && indexes.containsKey(link.to()))
                .sorted((a, b) -> Double.compare(containment(a), containment(b)))
                .toList();
        List<String> lines = new ArrayList<>();
        int step = Math.max(1, links.size() / count);
        for (int i = 0; i < links.size(); i += step) {
            Link link = links.get(i);
            Report from = reports.get(indexes.getOrDefault(link.from(), 0));
            Report to = reports.get(indexes.getOrDefault(link.to(), 0));
            lines.add(String.format(
                    Locale.ROOT,
                    "=== %s\t%s\t%.2f\t%s",
                    key(from, to),
                    link.kind(),
                    containment(link),
                    link.reasons()));
            lines.add("A " + head(from));
            lines.add("B " + head(to));
        }
        return lines;
    }

    private double containment(Link link) {
        return containments.getOrDefault(
                Shingles.pair(indexes.getOrDefault(link.from(), 0), indexes.getOrDefault(link.to(), 0)), 0.0);
    }

    /** A hash of both ids, the smaller first: the same pair whichever way it is linked, and no address in a file. */
    public static String key(Report one, Report other) {
        boolean ordered = one.id().compareTo(other.id()) < 0;
        String both = (ordered ? one : other).id() + " " + (ordered ? other : one).id();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String head(Report report) {
        String text = (report.title() == null ? "" : report.title() + " | ") + report.text();
        String line = text.replaceAll("\\s+", " ");
        return report.publishedAt() + " " + line.substring(0, Math.min(HEAD, line.length()));
    }
}
