package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} writes. Fields it does not know are passed over; a list or flag that is absent is
 * empty or false, since later versions of the contract add fields; any other absent field is an error.
 */
final class RecordReader {

    private final JsonParser in;

    RecordReader(JsonParser in) {
        this.in = in;
    }

    /**
     * The record that starts at the parser's current token.
     *
     * @throws IOException if the JSON is broken, or is no such record; the message names the place
     */
    <T extends Record> T record(Class<T> type) throws IOException {
        expect(JsonToken.START_OBJECT);
        RecordShape shape = RecordShape.of(type);
        List<RecordComponent> components = shape.components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        boolean[] seen = new boolean[values.length];
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            int i = index(components, in.currentName());
            in.nextToken();
            if (i < 0) {
                in.skipChildren();
            } else {
                values[i] = value(components.get(i).getGenericType());
                seen[i] = true;
            }
        }
        for (int i = 0; i < values.length; i++) {
            complete(components.get(i), values, i, seen[i]);
        }
        return create(type, shape, values);
    }

    private static int index(List<RecordComponent> components, String name) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void complete(RecordComponent c, @Nullable Object[] values, int i, boolean seen) throws IOException {
        if (values[i] != null || RecordShape.nullable(c)) {
            return;
        }
        if (!seen && c.getType() == List.class) {
            values[i] = List.of();
        } else if (!seen && c.getType() == boolean.class) {
            values[i] = false;
        } else {
            throw failure(seen ? c.getName() + " is null" : "no " + c.getName(), null);
        }
    }

    private <T> T create(Class<T> type, RecordShape shape, @Nullable Object[] values) throws IOException {
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw failure(cause == null ? e.toString() : String.valueOf(cause.getMessage()), e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private @Nullable Object value(Type type) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        }
        Class<?> c = (Class<?>) type;
        if (c.isRecord()) {
            return record(c.asSubclass(Record.class));
        }
        return c.isEnum() ? constant(c) : scalar(c);
    }

    private List<Object> list(Type element) throws IOException {
        expect(JsonToken.START_ARRAY);
        List<Object> out = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Object o = value(element);
            if (o == null) {
                throw failure("null in a list", null);
            }
            out.add(o);
        }
        return out;
    }

    private Object scalar(Class<?> type) throws IOException {
        if (type == String.class) {
            expect(JsonToken.VALUE_STRING);
            return in.getText();
        }
        if (type == boolean.class) {
            return in.getBooleanValue();
        }
        if (type == double.class || type == Double.class) {
            return in.getDoubleValue();
        }
        if (type == int.class || type == Integer.class) {
            expect(JsonToken.VALUE_NUMBER_INT);
            return in.getIntValue();
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }

    private Object constant(Class<?> type) throws IOException {
        expect(JsonToken.VALUE_STRING);
        for (Object o : type.getEnumConstants()) {
            if (o.toString().equals(in.getText())) {
                return o;
            }
        }
        throw failure("no " + type.getSimpleName() + " is called so", null);
    }

    private void expect(JsonToken token) throws IOException {
        if (in.currentToken() != token) {
            throw failure("expected " + words(token) + ", found " + words(in.currentToken()), null);
        }
    }

    private static String words(@Nullable JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case null, default -> "something else";
        };
    }

    private IOException failure(String what, @Nullable Throwable cause) {
        return new IOException(
                "line " + in.currentTokenLocation().getLineNr() + ", "
                        + in.getParsingContext().pathAsPointer() + ": " + what,
                cause);
    }
}
