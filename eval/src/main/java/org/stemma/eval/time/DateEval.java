package org.stemma.eval.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.stemma.eval.score.Scores;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.text.TextAnalyser;
import org.stemma.time.DateForm;
import org.stemma.time.Interval;
import org.stemma.timeline.DatedReport;
import org.stemma.timeline.DatedReport.Dated;

/**
 * Dates on the own-written set: precision and recall of values, a value being right when words that overlap the marked ones
 * have it.
 */
public final class DateEval {

    private static final String SET = "dates.tsv";

    private final List<String> failures = new ArrayList<>();

    /** A marked date. */
    private record Gold(Span span, String value) {}

    /** A sentence. */
    private record Item(LocalDate published, String text, List<Gold> dates) {}

    /** Measures {@code dates.value.precision}, {@code .recall} and {@code .f1}. */
    public SortedMap<String, Double> measure() {
        Scores scores = new Scores();
        for (Item item : items()) {
            score(item, scores);
        }
        return scores.values();
    }

    /** What was wrong in the last measurement, a line each. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void score(Item item, Scores scores) {
        DatedReport report =
                DatedReport.of(new TextAnalyser().analyse(Report.of("x", item.text())), item.published(), false);
        List<Gold> open = new ArrayList<>(item.dates());
        for (Dated d : report.dates()) {
            String value = value(d);
            if (value == null) {
                continue;
            }
            Gold hit = open.stream()
                    .filter(g -> g.span().overlaps(d.expression().span())
                            && g.value().equals(value))
                    .findFirst()
                    .orElse(null);
            scores.hit("dates.value.precision", hit != null);
            scores.hit("dates.value.recall", hit != null);
            if (hit == null) {
                scores.add("dates.value.recall", 0, -1);
                failures.add("not marked: " + value + " for \u201c"
                        + d.expression().span().of(item.text()) + "\u201d in " + item.published() + " " + item.text());
            }
            open.remove(hit);
        }
        for (Gold g : open) {
            scores.hit("dates.value.recall", false);
            failures.add("missed: " + g.value() + " for \u201c" + g.span().of(item.text()) + "\u201d in "
                    + item.published() + " " + item.text());
        }
    }

    private static @org.jspecify.annotations.Nullable String value(Dated d) {
        Interval interval = d.interval();
        if (interval != null) {
            return interval.start().equals(interval.end()) ? interval.start() : interval.start() + "/" + interval.end();
        }
        return d.expression().form() instanceof DateForm.Length length ? length.iso() : null;
    }

    private static List<Item> items() {
        try (InputStream in = DateEval.class.getResourceAsStream("/org/stemma/eval/dates/" + SET)) {
            if (in == null) {
                throw new IllegalStateException("no " + SET);
            }
            List<Item> items = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    items.add(item(line));
                }
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(String line) {
        int tab = line.indexOf('\t');
        String rest = line.substring(tab + 1);
        StringBuilder text = new StringBuilder();
        List<Gold> dates = new ArrayList<>();
        int at = 0;
        int open = rest.indexOf('[');
        while (open >= 0) {
            text.append(rest, at, open);
            int close = rest.indexOf(']', open);
            int mark = rest.lastIndexOf('=', close);
            int start = text.length();
            text.append(rest, open + 1, mark);
            dates.add(new Gold(new Span(start, text.length()), rest.substring(mark + 1, close)));
            at = close + 1;
            open = rest.indexOf('[', at);
        }
        text.append(rest.substring(at));
        return new Item(LocalDate.parse(line.substring(0, tab)), text.toString(), dates);
    }
}
