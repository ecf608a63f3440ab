package org.stemma.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.read.dates.Dates;

/**
 * The fields of one JSON record under all the names that they go by, in the order of precedence that docs/formats.md
 * states: the first name that is present and usable wins, wherever it stands in the record. Other fields are passed over without
 * being held.
 */
final class Fields {

    private static final List<String> ID = List.of("id", "uri", "_id");
    private static final List<String> ADDRESS = List.of("address", "url", "link", "canonical_url", "source");
    private static final List<String> OUTLET = List.of(
            "outlet",
            "publisher",
            "source.name",
            "source.title",
            "sitename",
            "site_name",
            "source-hostname",
            "series",
            "source",
            "source_domain",
            "hostname",
            "domain",
            "source.uri");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline");
    private static final List<String> DATE = List.of(
            "publishedAt",
            "published_at",
            "date_publish",
            "datePublished",
            "date_published",
            "dateTimePub",
            "dateTime",
            "published",
            "pubDate",
            "date");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> TEXT =
            List.of("text", "maintext", "body", "content", "articleBody", "raw_text", "fulltext");
    private static final List<String> DATELINE = List.of("dateline");
    private static final List<String> AGENCY = List.of("agency");
    private static final List<String> CAPTIONS = List.of("captions");

    private static final Set<String> ENVELOPES = Set.of("articles", "results");

    private static final Set<String> KNOWN = known();

    private static final Pattern ADDRESS_SHAPE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,20}://\\S+");

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*(?:;|,|\\band\\b|\\n|\\|)\\s*");

    private static final int MAX_VALUES = 1000;

    private final Map<String, List<String>> values;
    private final boolean cut;

    private Fields(Map<String, List<String>> values, boolean cut) {
        this.values = values;
        this.cut = cut;
    }

    /**
     * Reads the object that the parser stands at the beginning of, and leaves it at the object's end.
     *
     * @return empty when the object is no record but the envelope of several; the parser then stands at the beginning of
     *     what holds them
     * @throws IOException as the parser does for broken JSON
     */
    static Optional<Fields> read(JsonParser parser) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        boolean cut = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isStructStart() && isEnvelope(name) && TEXT.stream().noneMatch(values::containsKey)) {
                return Optional.empty();
            }
            if (name.equals("truncated")) {
                cut = token == JsonToken.VALUE_TRUE;
            } else if (KNOWN.contains(name)) {
                value(parser, name, values);
                continue;
            }
            parser.skipChildren();
        }
        return Optional.of(new Fields(values, cut));
    }

    /** Whether an object or array of this name holds the records of an answer, as those of newsapi and Event Registry do. */
    static boolean isEnvelope(String name) {
        return ENVELOPES.contains(name);
    }

    private static void value(JsonParser parser, String name, Map<String, List<String>> values) throws IOException {
        List<String> found = new ArrayList<>();
        switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> found.add(parser.getText());
            case START_ARRAY -> array(parser, found);
            case START_OBJECT -> object(parser, name, values);
            default -> parser.skipChildren();
        }
        found.removeIf(String::isBlank);
        if (!found.isEmpty()) {
            values.put(name, found);
        }
    }

    private static void array(JsonParser parser, List<String> found) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Map<String, List<String>> inner = new LinkedHashMap<>();
                object(parser, "", inner);
                inner.getOrDefault(".name", List.of()).stream().limit(1).forEach(found::add);
            } else if (parser.currentToken().isScalarValue() && found.size() < MAX_VALUES) {
                found.add(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** {@code {"name": "The Harbour Post"}} under {@code source} becomes {@code source.name}. */
    private static void object(JsonParser parser, String name, Map<String, List<String>> values) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String inner = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean wanted = inner.equals("name") || inner.equals("title") || inner.equals("uri");
            if (wanted && token == JsonToken.VALUE_STRING && !parser.getText().isBlank()) {
                values.put(name + "." + inner, List.of(parser.getText()));
            } else {
                parser.skipChildren();
            }
        }
    }

    /**
     * The record as a draft.
     *
     * @param place the file and line, for a record without address
     * @return empty when it has no text
     */
    Optional<Draft> draft(String place) {
        String text = first(TEXT);
        if (text == null) {
            return Optional.empty();
        }
        String address = address();
        return Optional.of(new Draft(
                first(ID),
                address != null ? address : place,
                null,
                address,
                outlet(address),
                line(first(TITLE)),
                authors(),
                date(),
                language(),
                line(first(DATELINE)),
                line(first(AGENCY)),
                Decoder.withLineFeeds(wellFormed(text)),
                values.getOrDefault(CAPTIONS.getFirst(), List.of()).stream()
                        .map(Fields::wellFormed)
                        .toList(),
                cut,
                null));
    }

    /** Where text is looked for, for messages. */
    static String textNames() {
        return String.join(", ", TEXT);
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return wellFormed(found.getFirst());
            }
        }
        return null;
    }

    private @Nullable String address() {
        for (String name : ADDRESS) {
            List<String> found = values.get(name);
            String address = found == null ? null : found.getFirst().strip();
            if (address != null
                    && (name.equals("address") || ADDRESS_SHAPE.matcher(address).matches())) {
                return wellFormed(address);
            }
        }
        String id = first(ID);
        return id != null && ADDRESS_SHAPE.matcher(id.strip()).matches() ? id.strip() : null;
    }

    private @Nullable String outlet(@Nullable String address) {
        for (String name : OUTLET) {
            List<String> found = values.get(name);
            if (found != null
                    && !ADDRESS_SHAPE.matcher(found.getFirst().strip()).matches()) {
                return line(wellFormed(found.getFirst()));
            }
        }
        return address == null ? null : Addresses.host(address).orElse(null);
    }

    private List<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        for (String name : AUTHORS) {
            for (String written : values.getOrDefault(name, List.of())) {
                BETWEEN_AUTHORS
                        .splitAsStream(wellFormed(written).strip())
                        .filter(author -> !author.isBlank()
                                && !ADDRESS_SHAPE.matcher(author).matches())
                        .forEach(authors::add);
            }
            if (!authors.isEmpty()) {
                break;
            }
        }
        return List.copyOf(authors);
    }

    private @Nullable String date() {
        for (String name : DATE) {
            List<String> found = values.get(name);
            Optional<String> iso = found == null ? Optional.empty() : Dates.iso(found.getFirst());
            if (iso.isPresent()) {
                return iso.get();
            }
        }
        return null;
    }

    private @Nullable String language() {
        String written = first(LANGUAGE);
        return written == null ? null : Languages.tag(written).orElse(null);
    }

    private static @Nullable String line(@Nullable String value) {
        return value == null ? null : value.strip().replaceAll("\\s+", " ");
    }

    /** JSON can name half of a surrogate pair, which no encoding can write: it becomes U+FFFD. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Every name that is looked for. */
    static Set<String> names() {
        return KNOWN;
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        List.of(ID, ADDRESS, OUTLET, TITLE, AUTHORS, DATE, LANGUAGE, TEXT, DATELINE, AGENCY, CAPTIONS)
                .forEach(known::addAll);
        return known;
    }
}
