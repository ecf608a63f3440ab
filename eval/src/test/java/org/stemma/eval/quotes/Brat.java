package org.stemma.eval.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.model.Span;

/** Reads articles with attributions as brat's stand-off files hold them. */
final class Brat {

    private Brat() {}

    /** An attribution of the gold: spans in UTF-16 units; the source is empty when it has none. */
    record Gold(List<Span> content, List<Span> cue, List<Span> source) {}

    /** An article with the attributions of its first annotator. */
    record Article(String name, String text, List<Gold> gold) {}

    /** The articles of {@code folder} by name; of several annotators of one article the first by file name. */
    static List<Article> read(Path folder) throws IOException {
        Map<String, Path> annotations = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".ann")).sorted().forEach(f -> {
                String name = f.getFileName().toString();
                annotations.putIfAbsent(name.substring(0, name.lastIndexOf('_')), f);
            });
        }
        for (Map.Entry<String, Path> entry : annotations.entrySet()) {
            String text = Files.readString(folder.resolve(entry.getKey() + ".txt"), StandardCharsets.UTF_8);
            String file = Files.readString(entry.getValue(), StandardCharsets.UTF_8);
            articles.add(new Article(entry.getKey(), text, gold(text, file)));
        }
        return articles;
    }

    private static List<Gold> gold(String text, String file) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Gold> gold = new ArrayList<>();
        for (String line : file.split("\n")) {
            String[] fields = line.split("\t");
            if (line.startsWith("T")) {
                spans.put(fields[0], spans(text, fields[1]));
            }
        }
        for (String line : file.split("\n")) {
            if (line.startsWith("E")) {
                Map<String, String> roles = new HashMap<>();
                for (String role : line.split("\t")[1].trim().split(" ")) {
                    roles.put(role.substring(0, role.indexOf(':')), role.substring(role.indexOf(':') + 1));
                }
                if (roles.containsKey("Content")) {
                    gold.add(new Gold(
                            spans.get(roles.get("Content")),
                            spans.getOrDefault(roles.getOrDefault("Cue", ""), List.of()),
                            spans.getOrDefault(roles.getOrDefault("Source", ""), List.of())));
                }
            }
        }
        return gold;
    }

    /** Offsets count code points: {@code Content 12 30;41 55}. */
    private static List<Span> spans(String text, String field) {
        List<Span> spans = new ArrayList<>();
        for (String span : field.substring(field.indexOf(' ') + 1).split(";")) {
            String[] ends = span.split(" ");
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }
}
