package org.stemma.archive.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

/** Lists as JSON in a column. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String strings(List<String> values) {
        if (values.isEmpty()) {
            return "[]";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static List<String> strings(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                values.add(in.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a list in the store is no JSON: " + json, e);
        }
        return values;
    }

    /** {@code [[start, end, "kind"], ...]}. */
    static String residue(List<Residue> residue) {
        StringBuilder out = new StringBuilder("[");
        for (Residue r : residue) {
            out.append(out.length() == 1 ? "[" : ",[")
                    .append(r.start())
                    .append(',')
                    .append(r.end())
                    .append(",\"");
            out.append(r.kind().name().toLowerCase(Locale.ROOT)).append("\"]");
        }
        return out.append(']').toString();
    }

    static List<Residue> residue(String json) {
        List<Residue> residue = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                int start = in.nextIntValue(0);
                int end = in.nextIntValue(0);
                in.nextToken();
                residue.add(
                        new Residue(start, end, ResidueKind.valueOf(in.getText().toUpperCase(Locale.ROOT))));
                in.nextToken();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("residue in the store is no JSON: " + json, e);
        }
        return residue;
    }
}
