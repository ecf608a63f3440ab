package org.stemma.eval.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.model.Span;

/** Reads the own-written set: {@code fixtures/quotes/SOURCE.md} says how it is marked. */
final class OwnSet {

    private OwnSet() {}

    /** An item: its text with the attributions in it, and the speakers' names by the number of the attribution. */
    record Item(Brat.Article article, Map<Integer, String> speakers) {}

    static List<Item> read() {
        try (InputStream in = OwnSet.class.getResourceAsStream("/fixtures/quotes/quotes.txt")) {
            if (in == null) {
                throw new IllegalStateException("no fixtures/quotes/quotes.txt");
            }
            List<Item> items = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n--\n")) {
                items.add(item("item-" + items.size(), block));
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(String name, String block) {
        Map<Integer, String> speakers = new TreeMap<>();
        StringBuilder marked = new StringBuilder();
        for (String line : block.strip().split("\n")) {
            if (line.startsWith("=")) {
                int space = line.indexOf(' ');
                speakers.put(Integer.parseInt(line.substring(1, space)), line.substring(space + 1));
            } else {
                marked.append(line);
            }
        }
        StringBuilder text = new StringBuilder();
        Map<Integer, List<Span>> content = new TreeMap<>();
        Map<Integer, List<Span>> cue = new TreeMap<>();
        Map<Integer, List<Span>> source = new TreeMap<>();
        String rest = marked.toString().replace(" // ", "\n\n");
        int open = rest.indexOf('{');
        while (open >= 0) {
            text.append(rest, 0, open);
            int close = rest.indexOf('}', open);
            int number = rest.charAt(open + 2) - '0';
            String words = rest.substring(open + 4, close);
            Map<Integer, List<Span>> role =
                    rest.charAt(open + 1) == 'q' ? content : rest.charAt(open + 1) == 'c' ? cue : source;
            role.computeIfAbsent(number, n -> new ArrayList<>())
                    .add(new Span(text.length(), text.length() + words.length()));
            text.append(words);
            rest = rest.substring(close + 1);
            open = rest.indexOf('{');
        }
        text.append(rest);
        List<Brat.Gold> gold = new ArrayList<>();
        for (Map.Entry<Integer, List<Span>> entry : content.entrySet()) {
            int shared = source.containsKey(entry.getKey()) ? entry.getKey() : 1;
            gold.add(new Brat.Gold(
                    entry.getValue(),
                    cue.getOrDefault(entry.getKey(), List.of()),
                    source.getOrDefault(shared, List.of())));
        }
        return new Item(new Brat.Article(name, text.toString(), gold), speakers);
    }
}
