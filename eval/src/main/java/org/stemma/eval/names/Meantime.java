package org.stemma.eval.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.entity.EntityKind;
import org.stemma.model.Span;

/**
 * The English part of MEANTIME (Minard and others 2016), its words set with blanks as in print. Mentions headed by a
 * proper noun are names, a name inside another mention is neither asked for nor wrong; the first {@value #JUDGED} sentences of a text are marked throughout.
 */
final class Meantime {

    private static final int JUDGED = 6;

    private static final Set<String> OFFICES =
            Set.of("ceo", "president", "chairman", "minister", "secretary", "director", "officer");

    private final ObjectMapper json = new ObjectMapper();

    private record Laid(String text, List<List<Span>> words) {}

    List<NamedText> read(Path folder) throws IOException {
        Map<String, List<JsonNode>> mentions = new HashMap<>();
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(folder.resolve("en-entities_mentions.json.gz")))) {
            for (JsonNode mention : json.readTree(in)) {
                mentions.computeIfAbsent(mention.get("conll_doc_key").asText(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<NamedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("meantime.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode document = json.readTree(line);
            String id = document.get("id").asText();
            if (document.get("lang").asText().equals("en") && mentions.containsKey(id)) {
                texts.add(text(id, document, mentions.get(id)));
            }
        }
        return texts;
    }

    private static NamedText text(String id, JsonNode document, List<JsonNode> mentions) {
        Laid laid = lay(document.get("sentences"));
        List<NamedText.Gold> gold = new ArrayList<>();
        for (JsonNode mention : mentions) {
            int sentence = mention.get("sent_id").asInt();
            String pos = mention.get("mention_head_pos").asText();
            if (sentence < JUDGED && sentence < laid.words().size()) {
                List<Span> words = laid.words().get(sentence);
                JsonNode numbers = mention.get("tokens_number");
                int first = numbers.get(0).asInt();
                int last = numbers.get(numbers.size() - 1).asInt();
                int head = mention.get("mention_head_id").asInt();
                if (last < words.size() && head >= first && head <= last) {
                    String word = mention.get("mention_head").asText().toLowerCase(Locale.ROOT);
                    boolean name = pos.equals("PROPN") && !OFFICES.contains(word);
                    EntityKind kind = name ? kind(mention.get("mention_type").asText()) : null;
                    gold.add(new NamedText.Gold(words.get(first).union(words.get(last)), words.get(head), kind));
                }
            }
        }
        List<Span> end = laid.words().get(Math.min(JUDGED, laid.words().size()) - 1);
        int stop =
                end.isEmpty() ? laid.text().length() : end.get(end.size() - 1).end();
        return new NamedText(id, laid.text(), gold, new Span(0, stop));
    }

    private static @Nullable EntityKind kind(String type) {
        return switch (type) {
            case "PER" -> EntityKind.PERSON;
            case "ORG" -> EntityKind.ORGANISATION;
            case "LOC" -> EntityKind.PLACE;
            case "PRO" -> EntityKind.PRODUCT;
            default -> null;
        };
    }

    /** The words as in print: no blank before a point or behind a bracket, round quotation marks. */
    private static Laid lay(JsonNode sentences) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> all = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            List<Span> words = new ArrayList<>();
            boolean glue = true;
            for (String token : sentence.asText().split(" ", -1)) {
                String word = token.equals("``") ? "\u201c" : token.equals("''") ? "\u201d" : token;
                boolean left = word.matches("[.,;:!?)%\u201d]|'s|n't|'");
                if (!glue && !left && !text.isEmpty()) {
                    text.append(' ');
                }
                words.add(new Span(text.length(), text.length() + word.length()));
                text.append(word);
                glue = word.equals("(") || word.equals("\u201c") || word.equals("$");
            }
            all.add(words);
            text.append("\n\n");
        }
        return new Laid(text.toString(), all);
    }
}
