package org.stemma.serve.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;

/** Writes records as JSON, and reads what was sent. Safe for all threads. */
public final class Answer {

    private static final int DEEPEST = 20;
    private static final int LONGEST_CHARS = 8 << 20;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_CHARS)
                            .build())
                    .build())
            .build();

    private Answer() {}

    /** Sends a record. */
    public static void send(Context ctx, Object record) {
        Reply.send(ctx, body(record));
    }

    /** A record as a body. */
    public static Body body(Object record) {
        return Body.of(Body.JSON, line(record));
    }

    /** A record on one line. */
    public static String line(Object record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of ours has no JSON", e);
        }
    }

    /** What was sent. @throws Problem if it is no JSON object */
    public static JsonNode sent(String body) {
        try {
            JsonNode node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw Problem.badRequest("The body is no JSON, or too deep.");
        }
        throw Problem.badRequest("The body has to be a JSON object.");
    }
}
