package org.stemma.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.render.SampleEdition;

class EditionJsonTest {

    static Stream<Edition> editions() {
        return Stream.of(SampleEdition.full(), SampleEdition.basic(), SampleEdition.empty());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void readsBackWhatItWrites(Edition edition) throws IOException {
        assertThat(read(pretty(edition))).isEqualTo(edition);
        assertThat(read(line(edition))).isEqualTo(edition);
    }

    @Test
    void hasTheContractsFieldsInTheContractsOrder() throws IOException {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        try (JsonParser json = Json.FACTORY.createParser(line(SampleEdition.full()))) {
            json.nextToken();
            collect(json, "", fields);
        }
        StringBuilder found = new StringBuilder();
        fields.forEach((path, names) -> found.append(path.isEmpty() ? "/" : path)
                .append(' ')
                .append(String.join(" ", names))
                .append('\n'));
        assertThat(found.toString()).isEqualTo(golden("edition-fields.txt"));
    }

    /** The field names of each object, in order, by the path to it. */
    private static void collect(JsonParser json, String path, Map<String, Set<String>> out) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                collect(json, path, out);
            }
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            Set<String> names = out.computeIfAbsent(path, p -> new LinkedHashSet<>());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                names.add(name);
                json.nextToken();
                collect(json, path + "/" + name, out);
            }
        }
    }

    @Test
    void writesOneLineForJsonl() throws IOException {
        assertThat(line(SampleEdition.full()))
                .endsWith("}\n")
                .doesNotContain("\n ")
                .hasLineCount(1);
    }

    @Test
    void keepsACitationOnOneLineWhenIndented() throws IOException {
        assertThat(pretty(SampleEdition.full()))
                .contains("\n      \"from\": {\"report\": \"harbour-post\", \"start\": ");
    }

    @Test
    void escapesWhatActsOnTerminalsAndKeepsItsValue() throws IOException {
        String hostile = "\u001b[2J\u009b\u202e\u200b\ufeff\u2028\u007f\ud83d\ude00\ud800 \"\\ </script>\u0000";
        Edition edition = withFirstText(hostile);
        assertThat(line(edition))
                .contains("\\u001B[2J\\u009B\\u202E\\u200B\\uFEFF\\u2028\\u007F")
                .satisfies(s -> assertThat(s.strip().codePoints().noneMatch(Character::isISOControl))
                        .isTrue());
        assertThat(read(line(edition))).isEqualTo(edition);
    }

    @Test
    void passesOverFieldsOfLaterVersions() throws IOException {
        String later = line(SampleEdition.basic()).replaceFirst("\\{", "{\"later\":{\"deep\":[1,{\"x\":null}]},");
        assertThat(read(later)).isEqualTo(SampleEdition.basic());
    }

    @Test
    void takesAbsentListsAsEmpty() throws IOException {
        String earlier = line(SampleEdition.empty()).replace(",\"brief\":[]", "");
        assertThat(read(earlier)).isEqualTo(SampleEdition.empty());
    }

    @Test
    void namesThePlaceOfABrokenContract() {
        String json = "{\"schema\":\"stemma/edition/1\",\"story\":\n{\"counts\":{\"articles\":\"many\"}}}";
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("/story/counts/articles");
    }

    @Test
    void refusesWhatIsNoEdition() throws IOException {
        String other = line(SampleEdition.empty()).replace("stemma/edition/1", "stemma/edition/9");
        for (String json : List.of("", "[]", "{}", "null", "{\"schema\":", other, "[".repeat(100_000))) {
            assertThatThrownBy(() -> read(json)).as(json).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesOffsetsThatDoNotFit() throws IOException {
        String json = line(SampleEdition.full())
                .replaceFirst(
                        "\"from\":\\{\"report\":\"harbour-post\",\"start\":\\d+",
                        "\"from\":{\"report\":\"harbour-post\",\"start\":-1");
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class).hasMessageContaining("does not fit");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        EditionJson.write(SampleEdition.empty(), out);
        EditionJson.writeLine(SampleEdition.empty(), out);
        LinksJson.write(LinksJson.lines(SampleEdition.basic().stemma(), true), out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void writesLinksALineEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinksJson.write(LinksJson.lines(SampleEdition.basic().stemma(), true), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(9);
        assertThat(lines[0])
                .startsWith(
                        "{\"from\":\"lost-5b1e90a2\",\"to\":\"evening-courier\",\"kind\":\"abridgement\",\"confidence\":0.98,\"reasons\":[")
                .contains("\"passages\":[{\"from\":{\"start\":0,\"end\":");
        assertThat(lines[8])
                .startsWith(
                        "{\"from\":\"harbour-post\",\"to\":\"parliament-watch\",\"kind\":\"quotation\",\"confidence\":null,");
    }

    private static Edition withFirstText(String text) {
        List<Entry> reports = new ArrayList<>(SampleEdition.empty().reports());
        reports.add(new Entry(
                text,
                text,
                null,
                text,
                null,
                List.of(text),
                null,
                null,
                null,
                null,
                text,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of()));
        return SampleEdition.withReports(SampleEdition.empty(), reports);
    }

    private static String pretty(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionJson.write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionJson.writeLine(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Edition read(String json) throws IOException {
        return EditionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EditionJsonTest.class.getResourceAsStream("/golden/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
