package org.stemma.serve.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.serve.Asked;

class McpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Asked asked;

    @BeforeAll
    static void start() {
        asked = Asked.openly();
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    private static JsonNode send(String method, String parameters) throws IOException {
        HttpResponse<String> answer = asked.post(
                "/mcp",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":" + parameters + "}",
                "Accept",
                "application/json, text/event-stream");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode call(String tool, String arguments) throws IOException {
        return send("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}")
                .path("result");
    }

    @Test
    void agreesOnARevisionAndListsItsTools() throws IOException {
        JsonNode hello = send("initialize", "{\"protocolVersion\":\"2024-11-05\",\"capabilities\":{}}");
        assertThat(hello.at("/result/protocolVersion").asText()).isEqualTo("2024-11-05");
        assertThat(send("initialize", "{\"protocolVersion\":\"1999-01-01\"}")
                        .at("/result/protocolVersion")
                        .asText())
                .isEqualTo("2025-06-18");
        assertThat(send("tools/list", "{}").at("/result/tools").findValuesAsText("name"))
                .containsExactly("check", "search", "story", "edition");
        assertThat(asked.post("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void goesFromWordsToAStoryAndItsEdition() throws IOException {
        JsonNode found =
                call("search", "{\"query\":\"crane harbour\",\"limit\":3}").path("structuredContent");
        String story = found.at("/items/0/story").asText();
        JsonNode told = call("story", "{\"id\":\"" + story + "\"}").path("structuredContent");
        assertThat(told.at("/counts/lineages/max").asInt()).isPositive();
        assertThat(told.path("alterations")).isNotEmpty();
        assertThat(call("edition", "{\"id\":\"" + story + "\"}")
                        .at("/structuredContent/schema")
                        .asText())
                .isEqualTo("stemma/edition/1");
    }

    @Test
    void saysThatCoverageIsPoorAndCallsNothingUnconfirmed() throws IOException {
        JsonNode told = call("story", "{\"id\":\"" + asked.story() + "\"}").path("structuredContent");
        assertThat(told.at("/coverage/poor").asBoolean()).isTrue();
        assertThat(told.at("/coverage/note").asText()).startsWith("Coverage is poor");
        assertThat(told.path("claims").findValuesAsText("verdict")).doesNotContain("single-lineage");
        JsonNode checked = call("check", "{\"text\":\"The mayor of Elsewhere sold nine trams to a circus on Monday.\"}")
                .path("structuredContent");
        assertThat(checked.path("enough").asBoolean()).isFalse();
        assertThat(checked.at("/sentences/0/verdict").asText()).isEqualTo("coverage too poor to say");
    }

    @Test
    void saysWhatIsWrongWithAMessage() throws IOException {
        assertThat(JSON.readTree(asked.post("/mcp", "{").body())
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32700);
        assertThat(JSON.readTree(asked.post("/mcp", "[]").body())
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32600);
        assertThat(send("nothing", "{}").at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(send("tools/call", "{\"name\":\"drop\"}").at("/error/code").asInt())
                .isEqualTo(-32602);
        assertThat(call("story", "{\"id\":\"none\"}").path("isError").asBoolean())
                .isTrue();
        assertThat(asked.get("/mcp").statusCode()).isEqualTo(405);
    }
}
