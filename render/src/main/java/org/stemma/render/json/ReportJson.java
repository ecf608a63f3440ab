package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.stemma.model.Dropped;
import org.stemma.model.Report;

/**
 * Reports as JSON: fields are the model's components in their order, what is absent is null. The reader takes the lines
 * back as input. UTF-8; characters that act on terminals are written as {@code \}{@code u} escapes.
 *
 * <p>Streams are left open and unflushed. Memory: one report.
 */
public final class ReportJson {

    private ReportJson() {}

    /** Writes {@code report} on one line, for JSONL. */
    public static void writeLine(Report report, OutputStream out) throws IOException {
        line(report, out);
    }

    /** Writes {@code dropped} on one line, for a file of rejects. */
    public static void writeLine(Dropped dropped, OutputStream out) throws IOException {
        line(dropped, out);
    }

    /** Writes the reports as one array, a report a line. */
    public static void writeArray(Iterator<Report> reports, OutputStream out) throws IOException {
        out.write('[');
        String separator = "\n";
        while (reports.hasNext()) {
            out.write(separator.getBytes(StandardCharsets.UTF_8));
            record(reports.next(), out);
            separator = ",\n";
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
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
