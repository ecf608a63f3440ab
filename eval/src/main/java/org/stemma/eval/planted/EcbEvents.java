package org.stemma.eval.planted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.eval.planted.BaseEvent.Account;

/** Takes stories of ECB+ for events: two reports of the same story that copy nothing from each other. */
final class EcbEvents {

    private static final int FEWEST_SENTENCES = 9;
    private static final int MOST_SENTENCES = 24;
    private static final int MOST_EVENTS = 24;
    private static final int SENTENCES_A_PARAGRAPH = 2;

    /** Above this share of common word 5-grams one of two reports may be taken from the other. */
    private static final double INDEPENDENT = .03;

    private static final Pattern SENTENCE = Pattern.compile("^[\"A-Z].{25,}[.!?]\"?$");

    private EcbEvents() {}

    /** Events, by name. @throws IOException if {@code file} cannot be read */
    static List<BaseEvent> read(Path file) throws IOException {
        Map<String, List<List<String>>> stories = new TreeMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode report = mapper.readTree(line);
            List<String> sentences = new ArrayList<>();
            for (JsonNode sentence : report.path("sentences")) {
                String text = plain(sentence.asText());
                if (SENTENCE.matcher(text).matches()
                        && !sentences.contains(text)
                        && sentences.size() < MOST_SENTENCES) {
                    sentences.add(text);
                }
            }
            if (sentences.size() >= FEWEST_SENTENCES) {
                stories.computeIfAbsent(report.path("story").asText(), key -> new ArrayList<>())
                        .add(sentences);
            }
        }
        List<BaseEvent> events = new ArrayList<>();
        stories.forEach((story, reports) -> {
            if (events.size() < MOST_EVENTS) {
                pair(reports).forEach(pair -> events.add(event("ecb" + story, pair)));
            }
        });
        return events;
    }

    /** The first two reports that share next to no wording; empty when there are none. */
    private static List<List<List<String>>> pair(List<List<String>> reports) {
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                Set<String> one = grams(reports.get(a));
                Set<String> other = grams(reports.get(b));
                if (Words.containment(one, other) < INDEPENDENT && Words.containment(other, one) < INDEPENDENT) {
                    return List.of(List.of(reports.get(a), reports.get(b)));
                }
            }
        }
        return List.of();
    }

    private static Set<String> grams(List<String> sentences) {
        Set<String> grams = new HashSet<>();
        String[] words = String.join(" ", sentences).split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i + 5 <= words.length; i++) {
            grams.add(String.join(" ", List.of(words).subList(i, i + 5)));
        }
        return grams;
    }

    private static BaseEvent event(String name, List<List<String>> accounts) {
        List<Account> told = new ArrayList<>();
        for (List<String> sentences : accounts) {
            List<List<String>> paragraphs = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i += SENTENCES_A_PARAGRAPH) {
                paragraphs.add(sentences.subList(i, Math.min(i + SENTENCES_A_PARAGRAPH, sentences.size())));
            }
            told.add(new Account("Source " + (told.size() + 1), "", "", "", paragraphs));
        }
        return new BaseEvent(
                name, LocalDate.of(2012, 3, 14), List.of(), List.of(), told, List.of(), List.of(), List.of());
    }

    /** Undoes the tokens' spaces. */
    private static String plain(String tokens) {
        return tokens.replace("`` ", "\"")
                .replace(" ''", "\"")
                .replaceAll(" ([.,;:?!%)]|n't|'s|'re|'ve|'ll|'d|')(?= |$|\")", "$1")
                .replaceAll("([($]) ", "$1")
                .strip();
    }
}
