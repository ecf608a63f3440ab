package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Edition;

/** {@code docs/formats.md} names every field of the edition's JSON, in order, and no other. */
class FormatsPageTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#### (\\w+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void documentsEveryFieldOfTheEdition() throws IOException {
        String page = Files.readString(Ran.REPOSITORY.resolve("docs/formats.md"));
        TreeMap<String, Class<?>> records = new TreeMap<>();
        collect(Edition.class, records);
        for (Class<?> record : records.values()) {
            assertThat(documented(page, record.getSimpleName()))
                    .as(record.getSimpleName())
                    .isEqualTo(fields(record));
        }
        Set<String> sections =
                HEADING.matcher(page).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(sections).isEqualTo(records.keySet());
    }

    private static void collect(Class<?> type, TreeMap<String, Class<?>> found) {
        if (!type.isRecord() || found.put(type.getSimpleName(), type) != null) {
            return;
        }
        for (RecordComponent part : type.getRecordComponents()) {
            Type generic = part.getGenericType();
            if (generic instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> one) {
                collect(one, found);
            } else {
                collect(part.getType(), found);
            }
        }
    }

    private static List<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> documented(String page, String record) {
        int start = page.indexOf("\n#### " + record + "\n");
        assertThat(start).as("section %s", record).isNotNegative();
        int end = page.indexOf("\n#", start + 6);
        String section = page.substring(start, end < 0 ? page.length() : end);
        List<String> names = new ArrayList<>();
        ROW.matcher(section).results().forEach(m -> names.add(m.group(1)));
        return names;
    }
}
