package org.stemma.eval.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.edition.Editor;
import org.stemma.eval.score.Scores;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;

/**
 * Timeline and figures of own-written stories: what is found, what is not so, whether mentions of different reports stand
 * together, and who a figure is said to be of.
 */
public final class ChronicleEval {

    private final List<String> failures = new ArrayList<>();
    private final Scores scores = new Scores();

    /** Measures {@code timeline.*} and {@code figures.*}. */
    public SortedMap<String, Double> measure() {
        for (ChronicleStory story : ChronicleStory.read()) {
            Edition edition = Editor.withDefaults().edit(story.reports());
            timeline(story, edition);
            figures(story, edition);
        }
        return scores.values();
    }

    /** What was wrong, a line each. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void timeline(ChronicleStory story, Edition edition) {
        List<ChronicleStory.Event> open = new ArrayList<>(story.events());
        for (Finding.Event e : edition.timeline()) {
            ChronicleStory.Event hit = open.stream()
                    .filter(g -> g.start().equals(e.start()) && holds(e.text(), g.words()))
                    .findFirst()
                    .orElse(null);
            scores.hit("timeline.precision", hit != null);
            List<ChronicleStory.Event> told = story.events().stream()
                    .filter(g -> holds(e.text(), g.words()))
                    .toList();
            if (!told.isEmpty()) {
                scores.hit(
                        "timeline.dates.right",
                        told.stream().anyMatch(g -> g.start().equals(e.start())));
            }
            if (hit == null) {
                failures.add(story.name() + ": no such happening: " + e.start() + " " + e.text());
            } else {
                open.remove(hit);
                boolean whole = reports(e.evidence()).equals(hit.reports());
                scores.hit("timeline.reports.right", whole);
                if (!whole) {
                    failures.add(story.name() + ": in " + reports(e.evidence()) + ", not " + hit.reports() + ": "
                            + e.start() + " " + e.text());
                }
            }
        }
        for (ChronicleStory.Event g : story.events()) {
            scores.hit("timeline.recall", !open.contains(g));
        }
        open.forEach(g -> failures.add(story.name() + ": happening missed: " + g));
    }

    private static boolean holds(String text, List<String> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(w -> folded.contains(w.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> reports(List<Citation> evidence) {
        return evidence.stream().map(Citation::report).collect(Collectors.toCollection(TreeSet::new));
    }

    private void figures(ChronicleStory story, Edition edition) {
        Set<ChronicleStory.Figure> found = new HashSet<>();
        for (Finding.Figure f : edition.figures()) {
            for (Finding.FigureReading r : f.readings()) {
                ChronicleStory.Figure hit = story.figures().stream()
                        .filter(g -> fits(g, f, r))
                        .findFirst()
                        .orElse(null);
                scores.hit("figures.precision", hit != null);
                if (hit == null) {
                    failures.add(story.name() + ": no such figure: " + r.value() + " " + f.unit() + " " + f.what());
                } else if (found.add(hit)) {
                    attributes(story, hit, f);
                }
            }
        }
        for (ChronicleStory.Figure g : story.figures()) {
            scores.hit("figures.recall", found.contains(g));
            if (!found.contains(g)) {
                failures.add(story.name() + ": figure missed: " + g);
            }
        }
        sideBySide(story, edition);
    }

    private void attributes(ChronicleStory story, ChronicleStory.Figure gold, Finding.Figure f) {
        for (String[] pair : new String[][] {{gold.who(), text(f.who())}, {gold.to(), text(f.to())}}) {
            if (!pair[0].isEmpty() || !pair[1].isEmpty()) {
                boolean right = !pair[0].isEmpty() && pair[1].contains(pair[0]);
                if (!pair[1].isEmpty()) {
                    scores.hit("figures.who.precision", right);
                }
                if (!pair[0].isEmpty()) {
                    scores.hit("figures.who.recall", right);
                }
                if (!right) {
                    failures.add(story.name() + ": " + gold.value() + " " + gold.what() + " of “" + pair[1] + "”, not “"
                            + pair[0] + "”");
                }
            }
        }
        if (gold.reports().size() > 1 && gold.group().isEmpty()) {
            boolean whole = reports(f.evidence()).equals(gold.reports());
            scores.hit("figures.merged", whole);
            if (!whole) {
                failures.add(story.name() + ": figure in " + reports(f.evidence()) + ", not " + gold.reports() + ": "
                        + gold.value() + " " + gold.what());
            }
        }
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    private static boolean fits(ChronicleStory.Figure g, Finding.Figure f, Finding.FigureReading r) {
        return g.value().equals(r.value())
                && g.unit().equals(text(f.unit()))
                && (g.what().isEmpty() || text(f.what()).contains(g.what()));
    }

    private void sideBySide(ChronicleStory story, Edition edition) {
        Set<String> groups = story.figures().stream()
                .map(ChronicleStory.Figure::group)
                .filter(g -> !g.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String group : groups) {
            List<ChronicleStory.Figure> gold = story.figures().stream()
                    .filter(g -> g.group().equals(group))
                    .toList();
            boolean together = edition.figures().stream()
                    .anyMatch(f ->
                            gold.stream().allMatch(g -> f.readings().stream().anyMatch(r -> fits(g, f, r))));
            scores.hit("figures.sideBySide", together);
            if (!together) {
                failures.add(story.name() + ": not side by side: " + group);
            }
        }
    }
}
