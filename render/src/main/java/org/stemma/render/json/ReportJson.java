package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Reports as JSON: fields are the model's components in their order, what is absent is null. The reader takes the lines
 * back as input. UTF-8; characters that act on terminals are written as {@code \}{@code u} escapes.
 *
 * <p>Streams are left open and unflushed. Memory: one report.
 */
public final class ReportJson {

    private ReportJson() {}

    /** Writes a report, or a record that describes one more fully, on one line, for JSONL. */
    public static void writeLine(Record report, OutputStream out) throws IOException {
        line(report, out);
    }

    /** Writes reports, or records that describe them more fully, as one array, a report a line. */
    public static void writeArray(Iterator<? extends Record> reports, OutputStream out) throws IOException {
        out.write('[');
        String separator = "\n";
        while (reports.hasNext()) {
            out.write(separator.getBytes(StandardCharsets.UTF_8));
            record(reports.next(), out);
            separator = ",\n";
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The record that one line of JSON holds; unknown fields are passed over, absent lists are empty.
     *
     * @throws IOException if it is no JSON or breaks the record's contract; the message names the field
     */
    public static <T extends Record> T readLine(byte[] line, Class<T> type) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(line)) {
            json.nextToken();
            return new RecordReader(json).record(type);
        }
    }

    private static void line(Record value, OutputStream out) throws IOException {
        record(value, out);
        out.write('\n');
    }

    private static void record(Record value, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.FACTORY
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
            new RecordWriter(json, null).write(value);
        }
    }
}
