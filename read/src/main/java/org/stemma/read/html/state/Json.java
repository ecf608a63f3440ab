package org.stemma.read.html.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON as pages really write it: raw line breaks in strings, trailing commas, comments around it. */
final class Json {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_STRING = 5_000_000;

    private static final ObjectReader READER = reader();

    private Json() {}

    private static ObjectReader reader() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .build());
        return mapper.readerFor(JsonNode.class);
    }

    /** The first JSON value in the text; empty when there is none or it is broken beyond repair. */
    static Optional<JsonNode> parse(String text) {
        int start = start(text);
        if (start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(READER.readValue(text.substring(start)));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || (c == '[' && !text.startsWith("[CDATA[", i))) {
                return i;
            }
        }
        return -1;
    }
}
