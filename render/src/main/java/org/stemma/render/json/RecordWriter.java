package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects: fields in the order of the components, enums by {@code toString}, nulls as null.
 *
 * <p>Jackson's data binding does the same; it takes long to warm up, which a command that runs for one second
 * should not pay.
 */
final class RecordWriter {

    private final JsonGenerator out;
    private final @Nullable Lines lines;

    /** @param lines the generator's layout, told which objects fit on a line; null for one-line output */
    RecordWriter(JsonGenerator out, @Nullable Lines lines) {
        this.out = out;
        this.lines = lines;
    }

    void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case String s -> out.writeString(s);
            case Integer i -> out.writeNumber(i);
            case Long l -> out.writeNumber(l);
            case Double d -> out.writeNumber(d);
            case Boolean b -> out.writeBoolean(b);
            case Enum<?> e -> out.writeString(e.toString());
            case List<?> list -> list(list);
            case Record r -> record(r);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void list(List<?> list) throws IOException {
        out.writeStartArray();
        for (Object o : list) {
            write(o);
        }
        out.writeEndArray();
    }

    private void record(Record value) throws IOException {
        RecordShape shape = RecordShape.of(value.getClass());
        if (lines != null && shape.flat()) {
            lines.beginFlat();
        }
        out.writeStartObject();
        for (RecordComponent c : shape.components()) {
            out.writeFieldName(c.getName());
            write(component(value, c));
        }
        out.writeEndObject();
        if (lines != null && shape.flat()) {
            lines.endFlat();
        }
    }

    private static @Nullable Object component(Record value, RecordComponent c) {
        try {
            return c.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + c, e);
        }
    }
}
