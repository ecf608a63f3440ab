package org.stemma.eval.chronicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Report;

/**
 * An own-written story with what must come out; {@code stories.txt} says how it is marked.
 *
 * @param name its name
 * @param reports its reports
 * @param events happenings that must be on the timeline, and no other
 * @param figures figures that must be in the table, and no other
 */
record ChronicleStory(String name, List<Report> reports, List<Event> events, List<Figure> figures) {

    /** A happening. @param words that its line must hold @param reports ids of those that mention it */
    record Event(String start, List<String> words, Set<String> reports) {}

    /** A figure; what is not to be found is empty. @param group letter of those that count one thing; may be empty */
    record Figure(String group, String value, String unit, String what, String who, String to, Set<String> reports) {}

    static List<ChronicleStory> read() {
        try (InputStream in = ChronicleStory.class.getResourceAsStream("stories.txt")) {
            if (in == null) {
                throw new IllegalStateException("no stories.txt beside " + ChronicleStory.class.getName());
            }
            List<ChronicleStory> stories = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (!block.startsWith("#")) {
                    stories.add(story(block));
                }
            }
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChronicleStory story(String block) {
        List<Report> reports = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String[] parts = block.split("(?m)^-- ");
        for (int i = 1; i < parts.length; i++) {
            String head = parts[i].substring(0, parts[i].indexOf('\n'));
            StringBuilder text = new StringBuilder();
            for (String line : parts[i].substring(parts[i].indexOf('\n') + 1).split("\n", -1)) {
                if (line.startsWith("!event ")) {
                    events.add(event(line.substring(7).split(" *\\| *", -1)));
                } else if (line.startsWith("!figure")) {
                    figures.add(figure(line));
                } else {
                    text.append(line).append('\n');
                }
            }
            String[] named = head.strip().split(" ");
            reports.add(Report.of(named[0], text.toString().strip()).withPublishedAt(named[1]));
        }
        return new ChronicleStory(parts[0].strip(), reports, events, figures);
    }

    private static Event event(String[] cells) {
        return new Event(cells[0].strip(), List.of(cells[1].split(" ")), ids(cells[2]));
    }

    private static Figure figure(String line) {
        String[] cells = line.substring(line.indexOf(' ') + 1).split(" *\\| *", -1);
        String group = line.charAt(7) == '@' ? line.substring(8, line.indexOf(' ')) : "";
        String[] number = cells[0].strip().split(" ");
        return new Figure(
                group, number[0], cell(number[1]), cell(cells[1]), cell(cells[2]), cell(cells[3]), ids(cells[4]));
    }

    private static Set<String> ids(String cell) {
        return new TreeSet<>(List.of(cell.strip().split(" ")));
    }

    private static String cell(String words) {
        return words.strip().equals("-") ? "" : words.strip().toLowerCase(Locale.ROOT);
    }
}
