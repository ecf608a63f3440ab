package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoredReport;
import org.stemma.check.Check;
import org.stemma.check.Check.CheckedSentence;
import org.stemma.check.Check.Differing;
import org.stemma.check.Check.Doubt;
import org.stemma.check.Check.Origin;
import org.stemma.check.Check.Told;
import org.stemma.check.Verdict;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.render.view.Wording;

/**
 * A checked text.
 *
 * @param names of the reports that state something of it, by id
 */
public record CheckView(Report text, Check check, Map<String, String> names) {

    /** Copies the names. */
    public CheckView {
        names = Map.copyOf(names);
    }

    /** Outlet, else headline, of the reports that {@code check} names. */
    public static CheckView of(Report text, Check check, Store store) {
        List<String> ids = check.sentences().stream()
                .flatMap(s -> s.origins().stream())
                .map(Origin::report)
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        for (StoredReport stored : store.reports(ids)) {
            Report r = stored.report();
            String name = r.outlet() != null ? r.outlet() : r.title() != null ? r.title() : r.id();
            names.put(r.id(), name);
        }
        return new CheckView(text, check, names);
    }

    /** What a report is called. */
    public String name(String report) {
        return names.getOrDefault(report, report);
    }

    /** The stories that say something of the text, those that say most first. */
    public List<Told> telling() {
        return check.stories().stream()
                .filter(s -> s.sentences() > 0)
                .sorted(Comparator.comparingInt(Told::sentences).reversed())
                .toList();
    }

    /** How many others were looked at. */
    public int silent() {
        return check.stories().size() - telling().size();
    }

    /** The headline of the story that an origin is of. */
    public String headline(Origin o) {
        return check.stories().stream()
                .filter(s -> s.id().equals(o.story()))
                .map(Told::headline)
                .filter(h -> h != null)
                .findFirst()
                .orElse(o.story());
    }

    /** A piece of a sentence. @param mark {@code differs}, {@code unsupported}, {@code doubted} or empty */
    public record Piece(String text, String mark) {}

    /** A sentence cut where words of it are marked. */
    public static List<Piece> pieces(CheckedSentence s) {
        String[] marks = new String[s.exact().length()];
        java.util.Arrays.fill(marks, "");
        s.doubts().forEach(d -> fill(marks, d.to(), s.start(), "doubted"));
        s.unsupported().forEach(u -> fill(marks, u, s.start(), "unsupported"));
        s.differences().forEach(d -> fill(marks, d.to(), s.start(), "differs"));
        List<Piece> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i == marks.length || !marks[i].equals(marks[from])) {
                out.add(new Piece(s.exact().substring(from, i), marks[from]));
                from = i;
            }
        }
        return out;
    }

    private static void fill(String[] marks, Span span, int shift, String mark) {
        for (int i = Math.max(0, span.start() - shift); i < Math.min(marks.length, span.end() - shift); i++) {
            marks[i] = mark;
        }
    }

    /** The verdict as it is shown: {@code mixed} where some reports state the sentence so and others differently. */
    public static String verdict(CheckedSentence s) {
        return s.verdict() == Verdict.HELD && !s.differences().isEmpty()
                ? "mixed"
                : s.verdict().toString();
    }

    /** How it is coloured: {@code yes}, {@code no} or {@code one}. */
    public static String hue(CheckedSentence s) {
        return switch (verdict(s)) {
            case "held" -> "yes";
            case "altered", "mixed" -> "no";
            default -> "one";
        };
    }

    /** {@code · 2 to 3 lineages}; empty when no report states it. */
    public static String lineages(CheckedSentence s) {
        return s.counts().articles() == 0
                ? ""
                : "· " + Wording.lineages(s.counts().lineages());
    }

    /** The address of an origin's words. */
    public static String href(Origin o) {
        return new Links(o.story()).words(o.report(), o.wording().span());
    }

    /** The words of the report that a difference is with. */
    public static String href(CheckedSentence s, Differing d) {
        return origin(s, d.from().report())
                .map(o -> new Links(o.story()).words(d.from().report(), d.from().span()))
                .orElse("#");
    }

    /** Where the report stands that does not bear the words out: the sentence in it that comes closest. */
    public static String href(CheckedSentence s, Doubt d) {
        return origin(s, d.report()).map(CheckView::href).orElse("#");
    }

    private static Optional<Origin> origin(CheckedSentence s, String report) {
        return s.origins().stream().filter(o -> o.report().equals(report)).findFirst();
    }

    /** The words of a sentence that a doubt is about. */
    public static String words(CheckedSentence s, Doubt d) {
        return s.exact().substring(d.to().start() - s.start(), d.to().end() - s.start());
    }

    /** Whether any sentence has one. */
    public boolean doubted() {
        return check.sentences().stream().anyMatch(s -> !s.doubts().isEmpty());
    }

    /** What it states differently, once where several reports say the same. */
    public static List<Differing> differences(CheckedSentence s) {
        Set<String> said = new HashSet<>();
        return s.differences().stream()
                .filter(d -> said.add(d.type() + " " + d.explanation().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
