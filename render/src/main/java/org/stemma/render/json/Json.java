package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How Stemma writes JSON: UTF-8, safe to print, bounded to read, streams left open. */
public final class Json {

    /** A text is 10 MB at most by the reader's limits; a lost ancestor's, pieced together, may be a little more. */
    private static final int MAX_STRING_CHARS = 64 << 20;

    /** The contract is nine levels deep. */
    private static final int MAX_DEPTH = 64;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING_CHARS)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .characterEscapes(new SafeEscapes())
            .build();

    private Json() {}

    /** A generator of one-line JSON; closing it leaves {@code out} open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** A generator of JSON on lines of its own, indented; closing it leaves {@code out} open. */
    public static JsonGenerator indented(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new Lines());
        return json;
    }

    /** {@code value} on lines of its own, indented. */
    static void indented(Record value, OutputStream out) throws IOException {
        Lines lines = new Lines();
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(lines);
        new RecordWriter(json, lines).write(value);
        finish(json, out);
    }

    /** {@code value} on one line. */
    static void line(Record value, OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        new RecordWriter(json, null).write(value);
        finish(json, out);
    }

    private static void finish(JsonGenerator json, OutputStream out) throws IOException {
        json.flush();
        json.close();
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
