package org.stemma.eval.tradition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.eval.tradition.Exemplar.Account;

/** Texts to copy from: our own, and reports of one story that share next to no wording from a labelled set. */
final class Exemplars {

    private static final int FEWEST_SENTENCES = 8;
    private static final int MOST_SENTENCES = 22;
    private static final int MOST_ACCOUNTS = 3;
    private static final double INDEPENDENT = .02;
    private static final int GRAM = 6;
    private static final Pattern SENTENCE = Pattern.compile("^[\"“\\p{Lu}][^|]{30,400}[.!?][\"”]?$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z\\d)][.!?][\"”]?)\\s+(?=[\"“]?\\p{Lu})");

    private Exemplars() {}

    static List<Exemplar> own() {
        List<Exemplar> events = new ArrayList<>();
        for (String event : resource("exemplars.txt").split("(?m)^== ")) {
            String[] parts = event.split("(?m)^-- ");
            if (event.startsWith("#")) {
                continue;
            }
            String[] head = parts[0].strip().split(" ");
            List<Account> accounts = new ArrayList<>();
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                String[] title = part.split("\n", 2)[0].split(" \\| ");
                List<List<String>> paragraphs = new ArrayList<>();
                for (String paragraph : part.split("\n", 2)[1].strip().split("\n\n+")) {
                    paragraphs.add(List.of(paragraph.split("\n")));
                }
                accounts.add(new Account(title[0], title[1], paragraphs));
            }
            events.add(new Exemplar(head[0], LocalDate.parse(head[1]), accounts));
        }
        return events;
    }

    /** Synonyms of each word, form for form. */
    static Map<String, List<String>> thesaurus() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : resource("thesaurus.txt").split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split(" \\| ");
            String[] one = sides[0].split(" ");
            String[] two = sides[1].split(" ");
            for (int i = 0; i < one.length; i++) {
                words.computeIfAbsent(one[i], key -> new ArrayList<>()).add(two[i]);
                words.computeIfAbsent(two[i], key -> new ArrayList<>()).add(one[i]);
            }
        }
        return words;
    }

    static List<String> asides() {
        return Arrays.stream(resource("asides.txt").split("\n"))
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /**
     * Events of a set of labelled reports, a line of JSON each.
     *
     * @throws IOException if {@code file} cannot be read
     */
    static List<Exemplar> of(Path file, int most) throws IOException {
        Map<String, List<List<List<String>>>> stories = new TreeMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode report = mapper.readTree(line);
            List<List<String>> paragraphs = paragraphs(report);
            if (paragraphs.stream().mapToInt(List::size).sum() >= FEWEST_SENTENCES) {
                stories.computeIfAbsent(report.path("story").asText(), key -> new ArrayList<>())
                        .add(paragraphs);
            }
        }
        List<Exemplar> events = new ArrayList<>();
        for (Map.Entry<String, List<List<List<String>>>> story : stories.entrySet()) {
            List<Account> accounts = independent(story.getValue());
            if (accounts.size() > 1 && events.size() < most) {
                String name = "s" + story.getKey().replaceAll("\\W", "");
                events.add(new Exemplar(name, LocalDate.of(2019, 5, 16), accounts));
            }
        }
        return events;
    }

    private static List<Account> independent(List<List<List<String>>> reports) {
        List<Account> chosen = new ArrayList<>();
        List<Set<String>> grams = new ArrayList<>();
        for (List<List<String>> report : reports) {
            Set<String> own = grams(report);
            if (chosen.size() < MOST_ACCOUNTS && grams.stream().allMatch(other -> apart(own, other))) {
                chosen.add(new Account("Outlet " + (char) ('A' + chosen.size()), "", report));
                grams.add(own);
            }
        }
        return chosen;
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() < INDEPENDENT * Math.min(one.size(), other.size());
    }

    private static Set<String> grams(List<List<String>> paragraphs) {
        Set<String> grams = new HashSet<>();
        for (List<String> paragraph : paragraphs) {
            List<String> words = List.of(String.join(" ", paragraph)
                    .replaceAll("[\"“][^\"”]*[\"”]", " ")
                    .split("\\W+"));
            for (int i = 0; i + GRAM <= words.size(); i++) {
                grams.add(String.join(" ", words.subList(i, i + GRAM)));
            }
        }
        return grams;
    }

    private static List<List<String>> paragraphs(JsonNode report) {
        List<String> blocks = new ArrayList<>();
        if (report.has("sentences")) {
            report.path("sentences").forEach(sentence -> blocks.add(joined(sentence.asText())));
        } else {
            blocks.addAll(List.of(report.path("text").asText().split("\\n+")));
        }
        Map<String, List<String>> seen = new LinkedHashMap<>();
        int sentences = 0;
        for (String block : blocks) {
            List<String> kept = new ArrayList<>();
            for (String sentence : SENTENCE_END.split(block.strip())) {
                if (SENTENCE.matcher(sentence).matches() && sentences < MOST_SENTENCES) {
                    kept.add(sentence.replace('“', '"').replace('”', '"'));
                    sentences++;
                }
            }
            if (!kept.isEmpty()) {
                seen.put(kept.getFirst(), kept);
            }
        }
        return new ArrayList<>(seen.values());
    }

    /** A tokenised sentence as it was written. */
    private static String joined(String tokens) {
        return tokens.replace("`` ", "\"")
                .replace(" ''", "\"")
                .replaceAll(" (n't\\b|'(?:s|re|ve|ll|d|m)\\b|[.,;:?!%)])", "$1")
                .replaceAll("([($]) ", "$1");
    }

    private static String resource(String name) {
        try (InputStream in = Exemplars.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
