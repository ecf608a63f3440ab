package org.stemma.serve.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Page;
import org.stemma.check.Check;
import org.stemma.check.Verdict;
import org.stemma.model.Report;
import org.stemma.render.json.EditionJson;
import org.stemma.render.safe.Visible;
import org.stemma.serve.library.Checking;
import org.stemma.serve.library.Coverage;
import org.stemma.serve.library.Library;
import org.stemma.serve.library.Searching;
import org.stemma.serve.library.Searching.Duplicates;
import org.stemma.serve.library.Shelved;

/** The tools: check, search, story, edition. None changes anything. */
public final class Tools {

    private static final int MOST_HITS = 50;

    /** Above this an edition is too long for an agent to read at once; it is told to ask for the story instead. */
    private static final int LONGEST_EDITION_CHARS = 400_000;

    private final Library library;

    /** Tools over {@code library}. */
    public Tools(Library library) {
        this.library = library;
    }

    ObjectNode list(ObjectMapper json) {
        ObjectNode out = json.createObjectNode();
        ArrayNode tools = out.putArray("tools");
        tool(
                tools,
                "check",
                "Holds a text, such as an answer about the news, against the archive: for each sentence where it stands, what"
                        + " it states differently, and how many lineages state it. Says when the archive is too small for"
                        + " 'not found' to mean anything.",
                "text",
                "The text to check, in English.");
        tool(
                tools,
                "search",
                "Finds reports by words: all have to stand there; \"a phrase\"; one OR other; -not; begin*. Hits name the"
                        + " story to ask for next.",
                "query",
                "What to look for.");
        properties(tools, "search").set("duplicates", choice(json));
        properties(tools, "search")
                .putObject("limit")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", MOST_HITS);
        tool(
                tools,
                "story",
                "What is known of a story: how many articles, outlets and lineages, what copies altered, what is disputed,"
                        + " who said what, and how good the coverage is.",
                "id",
                "The story's id, as search names it.");
        tool(
                tools,
                "edition",
                "All that is known of a story as stemma/edition/1: texts, family tree, claims with their wordings,"
                        + " alterations, utterances, timeline, figures. Long.",
                "id",
                "The story's id, as search names it.");
        return out;
    }

    private static ObjectNode choice(ObjectMapper json) {
        ObjectNode out = json.createObjectNode().put("type", "string");
        ArrayNode values = out.putArray("enum");
        for (Duplicates d : Duplicates.values()) {
            values.add(d.toString());
        }
        return out.put("description", "Whether copies are among the hits.");
    }

    private static void tool(ArrayNode tools, String name, String description, String needed, String meaning) {
        ObjectNode tool = tools.addObject().put("name", name).put("description", description);
        ObjectNode schema = tool.putObject("inputSchema").put("type", "object");
        schema.putObject("properties").putObject(needed).put("type", "string").put("description", meaning);
        schema.putArray("required").add(needed);
        schema.put("additionalProperties", false);
        tool.putObject("annotations").put("readOnlyHint", true).put("openWorldHint", false);
    }

    private static ObjectNode properties(ArrayNode tools, String name) {
        for (JsonNode tool : tools) {
            if (tool.path("name").asText().equals(name)) {
                return (ObjectNode) tool.path("inputSchema").path("properties");
            }
        }
        throw new IllegalStateException("there is no tool " + name);
    }

    /** @throws IllegalArgumentException if there is no such tool, or its arguments are wrong */
    ObjectNode call(ObjectMapper json, JsonNode parameters) {
        JsonNode arguments = parameters.path("arguments");
        return switch (parameters.path("name").asText("")) {
            case "check" -> check(json, needed(arguments, "text"));
            case "search" -> search(json, arguments);
            case "story" -> story(json, needed(arguments, "id"));
            case "edition" -> edition(json, needed(arguments, "id"));
            default ->
                throw new IllegalArgumentException(
                        "there is no tool " + parameters.path("name").asText(""));
        };
    }

    private static String needed(JsonNode arguments, String name) {
        String value = arguments.path(name).asText("").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is needed");
        }
        return value;
    }

    private ObjectNode check(ObjectMapper json, String text) {
        Optional<Report> read = Checking.text(text.getBytes(StandardCharsets.UTF_8));
        if (read.isEmpty()) {
            return refusal(json, "There is no text to check.");
        }
        Check check = new Checking(library).check(read.get());
        ObjectNode out = json.createObjectNode();
        out.put("coverage", check.coverage()).put("enough", check.enough());
        if (check.sentences().stream().anyMatch(s -> !s.doubts().isEmpty())) {
            out.put(
                    "note",
                    "Differences are firm. Doubts are less sure: the one report that the text mostly rests on does not say"
                            + " so, and no other here does. Tell them as places to look at, not as errors.");
        }
        ArrayNode sentences = out.putArray("sentences");
        for (Check.CheckedSentence s : check.sentences()) {
            ObjectNode sentence = sentences.addObject().put("text", s.exact());
            boolean silent = !check.enough() && s.verdict() == Verdict.NOT_FOUND;
            sentence.put(
                    "verdict", silent ? "coverage too poor to say" : s.verdict().toString());
            sentence.putObject("lineages")
                    .put("min", s.counts().lineages().min())
                    .put("max", s.counts().lineages().max());
            ArrayNode origins = sentence.putArray("origins");
            for (Check.Origin o : s.origins()) {
                origins.addObject()
                        .put("story", o.story())
                        .put("report", o.report())
                        .put("exact", o.wording().exact())
                        .put("agrees", o.agrees());
            }
            ArrayNode differences = sentence.putArray("differences");
            s.differences()
                    .forEach(d -> differences
                            .addObject()
                            .put("type", d.type().toString())
                            .put("report", d.from().report())
                            .put("source", d.from().exact())
                            .put("explanation", d.explanation()));
            ArrayNode unsupported = sentence.putArray("unsupported");
            s.unsupported().forEach(u -> unsupported.add(u.of(read.get().text())));
            if (!s.doubts().isEmpty()) {
                ArrayNode doubts = sentence.putArray("doubts");
                s.doubts()
                        .forEach(d -> doubts.addObject()
                                .put("type", d.type().toString())
                                .put("report", d.report())
                                .put("words", d.to().of(read.get().text()))
                                .put("explanation", d.explanation()));
            }
        }
        return answer(json, out);
    }

    private ObjectNode search(ObjectMapper json, JsonNode arguments) {
        String typed = needed(arguments, "query");
        Duplicates duplicates = Duplicates.of(arguments.path("duplicates").asText("all"))
                .orElseThrow(() -> new IllegalArgumentException("duplicates is all, without-copies or copies-only"));
        int limit = Math.clamp(arguments.path("limit").asInt(10), 1, MOST_HITS);
        Optional<Query> query = Query.parse(typed);
        if (query.isEmpty()) {
            throw new IllegalArgumentException("the query needs a word that has to stand in a report");
        }
        Page<Hit> hits =
                Searching.search(library, new Searching.Asked(query.get(), null, null, duplicates), null, limit);
        ObjectNode out = json.createObjectNode();
        ArrayNode items = out.putArray("items");
        for (Hit h : hits.items()) {
            items.addObject()
                    .put("report", h.report())
                    .put("story", h.story())
                    .put("outlet", h.outlet())
                    .put("title", h.title())
                    .put("publishedAt", h.publishedAt())
                    .put("snippet", h.snippet());
        }
        out.put("more", hits.next() != null);
        if (hits.items().isEmpty()) {
            out.put(
                    "note",
                    "No report here has these words. The archive has "
                            + library.store().info().reports()
                            + " reports; that it has none on this says nothing of whether it happened.");
        }
        return answer(json, out);
    }

    private ObjectNode story(ObjectMapper json, String id) {
        Optional<Shelved> found = library.current(id);
        return found.map(s -> answer(
                        json,
                        StoryDigest.of(
                                json,
                                s,
                                Coverage.of(
                                        s.edition().story().counts(),
                                        library.store().info()))))
                .orElseGet(() -> refusal(json, "There is no story " + id + ". Search names the ids."));
    }

    private ObjectNode edition(ObjectMapper json, String id) {
        Optional<Shelved> found = library.current(id);
        if (found.isEmpty()) {
            return refusal(json, "There is no story " + id + ". Search names the ids.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            EditionJson.writeLine(found.get().edition(), bytes);
            String text = bytes.toString(StandardCharsets.UTF_8);
            if (text.length() > LONGEST_EDITION_CHARS) {
                return refusal(
                        json,
                        "The edition has " + text.length() + " characters, too many to hand over; ask for the story.");
            }
            ObjectNode out = json.createObjectNode();
            out.putArray("content").addObject().put("type", "text").put("text", text.strip());
            out.set("structuredContent", json.readTree(text));
            return out.put("isError", false);
        } catch (IOException e) {
            throw new IllegalStateException("an edition has its JSON", e);
        }
    }

    /** What was found, as text for the model and as data for its program. */
    private static ObjectNode answer(ObjectMapper json, ObjectNode data) {
        ObjectNode out = json.createObjectNode();
        try {
            String text = Visible.text(json.writerWithDefaultPrettyPrinter().writeValueAsString(data));
            out.putArray("content").addObject().put("type", "text").put("text", text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree has its JSON", e);
        }
        out.set("structuredContent", data);
        return out.put("isError", false);
    }

    private static ObjectNode refusal(ObjectMapper json, String why) {
        ObjectNode out = json.createObjectNode();
        out.putArray("content").addObject().put("type", "text").put("text", Visible.text(why));
        return out.put("isError", true);
    }
}
