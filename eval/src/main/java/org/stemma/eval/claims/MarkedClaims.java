package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Report;
import org.stemma.model.Span;

/**
 * A story whose propositions were marked by hand.
 *
 * @param name file name without its ending
 * @param reports its reports
 * @param originals by report that is a copy: what it copies
 * @param sources by letter: {@code MIN MAX}, or {@code disputed}
 * @param places where propositions are stated
 */
record MarkedClaims(
        String name,
        List<Report> reports,
        Map<String, String> originals,
        Map<String, String> sources,
        List<Place> places) {

    private static final Pattern MARK = Pattern.compile("\\[(/?)([a-z])(?::([^\\]]+))?\\]");

    MarkedClaims {
        reports = List.copyOf(reports);
        originals = Map.copyOf(originals);
        sources = Map.copyOf(sources);
        places = List.copyOf(places);
    }

    /** One wording. @param reading what it says where reports differ, else empty */
    record Place(String letter, String reading, String report, Span span) {}

    /** Reads {@code claim LETTER MIN MAX}, {@code report ID | OUTLET | DATE} and texts with {@code [a]...[/a]}. */
    static MarkedClaims parse(String name, String source) {
        Map<String, String> sources = new TreeMap<>();
        Map<String, String> originals = new HashMap<>();
        Map<String, String> marked = new TreeMap<>();
        Map<String, String[]> heads = new TreeMap<>();
        String current = "";
        for (String line : source.split("\n", -1)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("claim ")) {
                sources.put(line.substring(6, 7), line.substring(8).strip());
            } else if (line.startsWith("report ")) {
                String[] head = line.substring(7).split(" \\| ");
                current = head[0];
                heads.put(current, head);
                if (head.length > 3) {
                    originals.put(current, head[3].substring(1));
                }
                marked.put(current, "");
            } else if (!current.isEmpty()) {
                marked.merge(current, line + "\n", String::concat);
            }
        }
        List<Report> reports = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        heads.forEach((id, head) -> {
            String text = unmark(
                    id, marked.getOrDefault(originals.getOrDefault(id, id), "").strip(), places);
            reports.add(Report.of(id, text).withOutlet(head[1]).withPublishedAt(head[2]));
        });
        return new MarkedClaims(name, reports, originals, sources, places);
    }

    private static String unmark(String report, String marked, List<Place> places) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> starts = new HashMap<>();
        Map<String, String> readings = new HashMap<>();
        Matcher m = MARK.matcher(marked);
        int at = 0;
        while (m.find()) {
            text.append(marked, at, m.start());
            String letter = m.group(2);
            if (m.group(1).isEmpty()) {
                starts.put(letter, text.length());
                readings.put(letter, m.group(3) == null ? "" : m.group(3));
            } else {
                Span span = new Span(starts.getOrDefault(letter, text.length()), text.length());
                places.add(new Place(letter, readings.getOrDefault(letter, ""), report, span));
            }
            at = m.end();
        }
        return text.append(marked, at, marked.length()).toString();
    }

    /** Whether one of both copies the other, or both copy one. */
    boolean copies(String a, String b) {
        return originals.getOrDefault(a, a).equals(originals.getOrDefault(b, b));
    }
}
