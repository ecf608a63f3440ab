package org.stemma.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.serve.Asked;

/** The description is sound, and the server does what it says: for every operation, whatever is asked. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ASKED_EACH = 25;
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "0",
            "-1",
            "999999999999999999999",
            "1e9",
            "null",
            "true",
            "\u0000",
            "\ud800",
            "'; DROP TABLE report; --",
            "\" OR 1=1",
            "(((((((((((((((((((((((((",
            "*",
            "a*",
            "title:",
            "NOT NOT x",
            "../../etc/passwd",
            "%",
            "%25",
            "<script>",
            "\u202e",
            "2026-13-45",
            "2026",
            "o5",
            "o-1",
            "x".repeat(3_000),
            "crane",
            "é".repeat(50));

    private static Asked asked;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException {
        asked = Asked.openly();
        document = JSON.readTree(asked.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    private record Operation(String method, String path, JsonNode node) {}

    private static List<Operation> operations() {
        List<Operation> out = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(p -> p.getValue()
                        .properties()
                        .forEach(o -> out.add(new Operation(
                                o.getKey().toUpperCase(java.util.Locale.ROOT), p.getKey(), o.getValue()))));
        return out;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    @Test
    void isSound() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        Set<String> ids = new HashSet<>();
        for (Operation o : operations()) {
            assertThat(ids.add(o.node().path("operationId").asText()))
                    .as(o.path())
                    .isTrue();
            assertThat(o.node().path("summary").asText()).as(o.path()).endsWith(".");
            assertThat(o.node().path("tags")).as(o.path()).hasSize(1);
            assertThat(o.node().path("responses").size()).as(o.path()).isGreaterThan(2);
            Set<String> inPath = new TreeSet<>();
            o.node().path("parameters").forEach(p -> {
                JsonNode parameter = resolved(p);
                assertThat(parameter.path("description").asText()).as(o.path()).isNotEmpty();
                if (parameter.path("in").asText().equals("path")) {
                    inPath.add("{" + parameter.path("name").asText() + "}");
                }
            });
            assertThat(o.path().replaceAll("\\{\\w+}", ""))
                    .as("path parameters of %s", o.path())
                    .doesNotContain("{");
            inPath.forEach(name -> assertThat(o.path()).contains(name));
        }
        everyReference(document);
    }

    private static void everyReference(JsonNode node) {
        if (node.has("$ref")) {
            assertThat(resolved(node).isMissingNode())
                    .as(node.path("$ref").asText())
                    .isFalse();
        }
        node.forEach(OpenApiTest::everyReference);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void isAnsweredAsItSaysWhateverIsAsked() throws IOException, InterruptedException {
        Random random = new Random(7);
        try (Asked changed = Asked.openly()) { // what is sent is taken in beside what the other tests ask
            for (Operation o : operations()) {
                if (o.path().startsWith("/changes/")) {
                    continue; // streams have a test of their own
                }
                for (int i = 0; i < ASKED_EACH; i++) {
                    ask(changed, o, random, i == 0);
                }
            }
            untilTakenIn(changed);
        }
    }

    /** What is sent is taken in one after the other: when that of now is, all is. */
    private static void untilTakenIn(Asked changed) throws IOException, InterruptedException {
        String at = changed.post("/api/v1/reports", "The crane was mended.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        while (!JSON.readTree(changed.get(at).body()).path("state").asText().matches("done|failed")) {
            Thread.sleep(20);
        }
    }

    private void ask(Asked changed, Operation o, Random random, boolean usual) throws IOException {
        StringBuilder path = new StringBuilder(o.path());
        StringBuilder query = new StringBuilder();
        for (JsonNode p : o.node().path("parameters")) {
            JsonNode parameter = resolved(p);
            String name = parameter.path("name").asText();
            String value = value(changed, name, parameter, random, usual);
            if (parameter.path("in").asText().equals("path")) {
                String segment = value.isEmpty() ? "x" : value.replaceAll("[^\\p{L}\\p{N} _.'<>-]", "_");
                int at = path.indexOf("{" + name + "}");
                path.replace(
                        at,
                        at + name.length() + 2,
                        encode(segment.equals(".") || segment.equals("..") ? "x" : segment));
            } else if (usual ? parameter.path("required").asBoolean() : random.nextInt(3) > 0) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(encode(value));
            }
        }
        String body = o.node().has("requestBody") ? body(o, random, usual) : "";
        HttpResponse<String> answer = changed.send(
                o.method(), "/api/v1" + path + query, body, "Content-Type", usual ? "application/json" : "text/plain");
        String what = o.method() + " " + path + query;
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isLessThan(500);
        JsonNode said = resolved(o.node().path("responses").path(Integer.toString(answer.statusCode())));
        boolean broken = answer.statusCode() == 400 || answer.statusCode() == 414;
        assertThat(said.isMissingNode() && !broken)
                .as("%s: %s is not described", what, answer.statusCode())
                .isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (said.path("content").has(type)) {
            JsonNode json = JSON.readTree(answer.body());
            fits(json, resolved(said.path("content").path(type).path("schema")), what);
        }
        if (usual && !o.path().contains("{")) {
            assertThat(answer.statusCode()).as(what + " " + answer.body()).isLessThan(300);
        }
    }

    private static String value(Asked changed, String name, JsonNode parameter, Random random, boolean usual) {
        if (usual || random.nextInt(3) == 0) {
            return switch (name) {
                case "story" -> changed.story();
                case "id" -> "baltic-wire";
                case "q" -> "crane";
                case "number", "after" -> "1";
                default ->
                    resolved(parameter.path("schema")).path("enum").path(0).asText("1");
            };
        }
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private static String body(Operation o, Random random, boolean usual) {
        if (usual) {
            return o.path().endsWith("corrections")
                    ? "{\"act\":\"add\",\"others\":[\"baltic-wire\"]}"
                    : "The crane fell into the harbour on Tuesday.";
        }
        String value = HOSTILE.get(random.nextInt(HOSTILE.size())).replace("\ud800", "");
        return random.nextBoolean() ? value : "{\"act\":\"" + value.replace("\"", "") + "\",\"others\":[[],1,null]}";
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As far as this description uses JSON Schema. */
    private static void fits(JsonNode json, JsonNode schema, String what) {
        if (schema.has("oneOf")) {
            assertThat(json.isNull() || json.isObject()).as(what).isTrue();
            if (json.isObject()) {
                fits(json, resolved(schema.path("oneOf").path(0)), what);
            }
            return;
        }
        if (schema.has("type")) {
            Set<String> types = new HashSet<>();
            if (schema.path("type").isArray()) {
                schema.path("type").forEach(t -> types.add(t.asText()));
            } else {
                types.add(schema.path("type").asText());
            }
            assertThat(types).as("%s: %s", what, json).containsAnyElementsOf(types(json));
        }
        schema.path("required")
                .forEach(r -> assertThat(json.has(r.asText()))
                        .as("%s has no %s", what, r.asText())
                        .isTrue());
        json.properties().forEach(f -> {
            JsonNode known = schema.path("properties").path(f.getKey());
            assertThat(known.isMissingNode()
                            && schema.has("additionalProperties")
                            && !schema.path("additionalProperties").asBoolean())
                    .as("%s: %s is not described", what, f.getKey())
                    .isFalse();
            if (!known.isMissingNode()) {
                fits(f.getValue(), resolved(known), what + "." + f.getKey());
            }
        });
        if (json.isArray()) {
            json.forEach(item -> fits(item, resolved(schema.path("items")), what + "[]"));
        }
    }

    private static Set<String> types(JsonNode json) {
        if (json.getNodeType() == JsonNodeType.NUMBER) {
            return json.isIntegralNumber() ? Set.of("integer", "number") : Set.of("number");
        }
        return Set.of(json.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void givesAListPartByPart() throws IOException {
        Set<String> seen = new TreeSet<>();
        String after = "";
        do {
            JsonNode part = JSON.readTree(
                    asked.get("/api/v1/search?q=velmouth&limit=3" + after).body());
            part.path("items")
                    .forEach(
                            h -> assertThat(seen.add(h.path("report").asText())).isTrue());
            after = part.path("next").isNull()
                    ? ""
                    : "&after=" + encode(part.path("next").asText());
        } while (!after.isEmpty());
        assertThat(seen).hasSizeGreaterThan(6);
    }

    @Test
    void tellsCopiesFromTheRest() throws IOException {
        String story = "/api/v1/stories/" + asked.story() + "/reports";
        int all = JSON.readTree(asked.get(story).body()).path("items").size();
        int copies = JSON.readTree(asked.get(story + "?duplicates=copies-only").body())
                .path("items")
                .size();
        int others = JSON.readTree(
                        asked.get(story + "?duplicates=without-copies").body())
                .path("items")
                .size();
        assertThat(copies).isPositive();
        assertThat(copies + others).isEqualTo(all);
    }

    @Test
    void streamsWhatChangedAndGoesOnWhereItWas() throws IOException {
        List<String> lines =
                asked.get("/api/v1/changes/lines?follow=false").body().lines().toList();
        assertThat(lines).hasSize(asked.archive.store().placementsAfter(0, 500).size());
        long third = JSON.readTree(lines.get(2)).path("number").asLong();
        assertThat(asked.get("/api/v1/changes/lines?follow=false&after=" + third)
                        .body()
                        .lines())
                .isEqualTo(lines.subList(3, lines.size()).stream().toList());
    }
}
