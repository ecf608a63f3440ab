package org.stemma.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Objects written field by field; what has no value is left out, as these standards want it. */
final class JsonLd {

    private final JsonGenerator json;

    JsonLd(JsonGenerator json) {
        this.json = json;
    }

    JsonLd object() throws IOException {
        json.writeStartObject();
        return this;
    }

    JsonLd object(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    JsonLd array(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    JsonLd end() throws IOException {
        if (json.getOutputContext().inArray()) {
            json.writeEndArray();
        } else {
            json.writeEndObject();
        }
        return this;
    }

    JsonLd put(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
        return this;
    }

    JsonLd put(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonLd put(String name, double value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    /** A value of an array. */
    JsonLd add(String value) throws IOException {
        json.writeString(value);
        return this;
    }

    /** A reference to another thing. */
    JsonLd ref(String name, String iri) throws IOException {
        return object(name).put("@id", iri).end();
    }

    void close() throws IOException {
        json.close();
    }
}
