package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Stemma.Link;
import org.stemma.render.safe.Visible;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** What both layouts of the tree share: which nodes to draw, their order in time, how nodes and links are worded. */
final class Drawing {

    private static final Messages SAY = Messages.english();
    private static final int NAME_SIZE = 14;
    private static final int DETAIL_SIZE = 12;

    final Family family;
    private final Places places;
    /** Numbers of links in the page, by id. */
    final Map<String, Integer> numbers;
    /** How many facts each report altered. */
    final Map<String, Integer> altered;
    /** The nodes to draw, sources before descendants, else by time. */
    final List<String> inTime;

    /** @param nodes which to draw, with all their sources and descendants */
    Drawing(
            Family family,
            Places places,
            List<String> nodes,
            Map<String, Integer> numbers,
            Map<String, Integer> altered) {
        this.family = family;
        this.places = places;
        this.numbers = numbers;
        this.altered = altered;
        this.inTime = inTime(nodes);
    }

    /** Sources first (Kahn 1962), of those that are free the earliest; a lost node as late as its descendants allow. */
    private List<String> inTime(List<String> nodes) {
        Map<String, Integer> letter = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        nodes.forEach(id -> letter.put(id, letter.size()));
        nodes.forEach(id -> waiting.put(id, family.parents(id).size()));
        Map<String, Long> keys = new HashMap<>();
        nodes.forEach(id -> keys.put(id, key(id)));
        PriorityQueue<String> free = new PriorityQueue<>(Comparator.comparing((String id) -> keys.getOrDefault(id, 0L))
                .thenComparing(id -> letter.getOrDefault(id, 0)));
        nodes.stream().filter(id -> family.parents(id).isEmpty()).forEach(free::add);
        List<String> out = new ArrayList<>();
        while (!free.isEmpty()) {
            String id = free.remove();
            out.add(id);
            for (Link l : family.children(id)) {
                if (waiting.merge(l.to(), -1, Integer::sum) == 0) {
                    free.add(l.to());
                }
            }
        }
        nodes.stream().filter(id -> !out.contains(id)).forEach(out::add);
        return out;
    }

    /** A report's time; a lost node's, and an undated report's with descendants, is just before the first of those. */
    private long key(String id) {
        long own = Dates.key(family.entry(id).map(Entry::publishedAt).orElse(null));
        if (own != Long.MAX_VALUE) {
            return own;
        }
        return family.children(id).stream()
                        .mapToLong(l -> Dates.key(
                                family.entry(l.to()).map(Entry::publishedAt).orElse(null)))
                        .min()
                        .orElse(Long.MAX_VALUE)
                - 1;
    }

    /** A node's name on at most {@code lines} lines of about {@code pixels}. */
    List<String> name(String id, int pixels, int lines) {
        String name = Visible.line(family.name(id)).strip();
        String whole = fit(name, pixels, NAME_SIZE);
        if (lines == 1 || whole.equals(name)) {
            return List.of(whole);
        }
        int cut = name.lastIndexOf(' ');
        while (cut > 0 && !fit(name.substring(0, cut), pixels, NAME_SIZE).equals(name.substring(0, cut))) {
            cut = name.lastIndexOf(' ', cut - 1);
        }
        return cut <= 0
                ? List.of(whole)
                : List.of(name.substring(0, cut), fit(name.substring(cut + 1), pixels, NAME_SIZE));
    }

    /** A node's box at a place. */
    TreeDrawing.Box box(String id, int x, int y, int width, int height, List<String> name, int pixels) {
        String detail = family.lost(id)
                ? witnesses(id)
                : Dates.brief(family.entry(id).map(Entry::publishedAt).orElse(null));
        int changes = altered.getOrDefault(id, 0);
        String note = changes == 0 ? "" : SAY.say("edition.altered.count", changes);
        return new TreeDrawing.Box(
                Ref.of(family, places, id),
                x,
                y,
                width,
                height,
                name,
                fit(detail, pixels, DETAIL_SIZE),
                note,
                describe(id));
    }

    private String witnesses(String id) {
        List<String> letters = family.witnesses(id).stream().map(family::siglum).toList();
        return switch (letters.size()) {
            case 0 -> SAY.say("edition.unseen");
            case 1, 2, 3 -> SAY.say("edition.box.from", Wording.list(letters));
            default -> SAY.say("edition.box.reports", letters.size());
        };
    }

    private String describe(String id) {
        List<String> out = new ArrayList<>();
        out.add(family.siglum(id) + ", " + family.name(id));
        family.entry(id).map(Entry::publishedAt).ifPresent(when -> out.add(Dates.words(when)));
        family.parents(id).forEach(l -> out.add(SAY.say("edition.box.of", l.kind(), family.siglum(l.from()))));
        int changes = altered.getOrDefault(id, 0);
        if (changes > 0) {
            out.add(SAY.count("card.altered", changes));
        }
        return String.join(", ", out);
    }

    /** A link's line along {@code path}. */
    TreeDrawing.Edge edge(Link l, String path, boolean labelled, TreeDrawing.Place at) {
        String label = label(l);
        String classes = (l.kind().verbatim() ? "verbatim" : "rewritten") + (family.lost(l.from()) ? " lost" : "");
        String what = SAY.say("edition.edge", family.siglum(l.from()), family.siglum(l.to()), label);
        return new TreeDrawing.Edge(
                numbers.getOrDefault(l.id(), 0),
                Ref.of(family, places, l.from()),
                Ref.of(family, places, l.to()),
                path,
                labelled ? label : "",
                at,
                classes,
                what);
    }

    static String label(Link l) {
        return l.kind() + " " + Wording.percent(l.confidence());
    }

    /** A number of an SVG path: at most one decimal, no locale. */
    static String n(double d) {
        double rounded = Math.round(d * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** {@code s} cut to about {@code pixels} at a font of {@code size} pixels. */
    static String fit(String s, int pixels, int size) {
        double used = 0;
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            used += em(c) * size;
            if (used > pixels) {
                return s.substring(0, Math.max(0, i - 1)).stripTrailing() + "…";
            }
            i += Character.charCount(c);
        }
        return s;
    }

    /** A character's width in ems in wide sans-serif fonts, semi-bold: on the safe side. */
    private static double em(int c) {
        if (c > 0x2e80) {
            return 1;
        }
        if ("iljtfrI.,:;'’|! ".indexOf(c) >= 0) {
            return .4;
        }
        return "mwMW@".indexOf(c) >= 0 ? .98 : Character.isUpperCase(c) ? .76 : .63;
    }
}
