package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** JSON for reading: two spaces a level, and what holds only scalars on one line, so that a citation is one line. */
final class Lines implements PrettyPrinter {

    private int depth;
    private int flat;

    /** From here to {@link #endFlat()} all stays on one line. */
    void beginFlat() {
        flat++;
    }

    void endFlat() {
        flat--;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        line(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(flat > 0 ? ", " : ",");
        line(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(flat > 0 ? ", " : ",");
        line(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        close(out, values, ']');
    }

    private void close(JsonGenerator out, int children, char bracket) throws IOException {
        depth--;
        if (children > 0) {
            line(out);
        }
        out.writeRaw(bracket);
    }

    private void line(JsonGenerator out) throws IOException {
        if (flat == 0) {
            out.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                out.writeRaw("  ");
            }
        }
    }
}
