package org.stemma.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON input, one at a time, so that an input of any size passes: either one record a line, where a
 * broken line costs that line only, or whole JSON values (an object over several lines, many of them behind each other,
 * or an array of objects), where broken JSON ends the input.
 */
abstract sealed class JsonRecords {

    /** Deeper JSON is an attack or a mistake; archives of reports stay below ten. */
    private static final int MAX_DEPTH = 64;

    private static final Pattern COMPLETE_LATER = Pattern.compile("\\A\\s*\\{[^\\n]*\\n\\s*\\{", Pattern.DOTALL);

    /** The input's name in messages and sources. */
    final String name;

    private JsonRecords(String name) {
        this.name = name;
    }

    /** The next record; null at the end. */
    abstract @Nullable Outcome next() throws IOException;

    /** Tells by the beginning how records are laid out. The head is decoded text, the stream stands at its beginning. */
    static JsonRecords of(String name, InputStream in, Decoder.Encoding encoding, String head, ReadOptions options)
            throws IOException {
        JsonFactory factory = factory(options.maxReportBytes());
        in.skipNBytes(encoding.mark());
        boolean wide = encoding.charset().name().startsWith("UTF-16")
                || encoding.charset().name().startsWith("UTF-32");
        if (isLines(factory, head)) {
            Charset declared = wide ? StandardCharsets.UTF_8 : options.declared();
            return new Lines(name, wide ? new Utf8Stream(in, encoding.charset()) : in, factory, declared, options);
        }
        boolean plain = encoding.charset().equals(StandardCharsets.UTF_8);
        return new Values(name, factory.createParser(plain ? in : new Utf8Stream(in, encoding.charset())));
    }

    private static JsonFactory factory(int maxReportBytes) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(maxReportBytes)
                        .build())
                .build();
    }

    private static boolean isLines(JsonFactory factory, String head) {
        String body = head.stripLeading();
        if (body.startsWith("[")) {
            return false;
        }
        int end = body.indexOf('\n');
        if (isEnvelope(factory, body)) {
            return false;
        }
        return end < 0
                || isWhole(factory, body.substring(0, end))
                || COMPLETE_LATER.matcher(body).lookingAt();
    }

    /** Whether the first object holds the records of an answer; looks no further than the head. */
    private static boolean isEnvelope(JsonFactory factory, String head) {
        try (JsonParser parser = factory.createParser(head)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && Fields.read(parser).isEmpty();
        } catch (IOException cutOrBroken) {
            return false;
        }
    }

    private static boolean isWhole(JsonFactory factory, String line) {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return true;
            }
            parser.skipChildren();
            return true;
        } catch (IOException broken) {
            return !line.strip().equals("{") && line.strip().endsWith("}");
        }
    }

    private static Outcome record(JsonParser parser, String place) throws IOException {
        return outcome(Fields.read(parser).flatMap(fields -> fields.draft(place)), place);
    }

    private static Outcome outcome(Optional<Draft> draft, String place) {
        return draft.<Outcome>map(Outcome.Found::new)
                .orElseGet(() -> new Outcome.Failed(place, "has no text (looked for " + Fields.textNames() + ")"));
    }

    private static String broken(JsonProcessingException e) {
        return e.getLocation() == null || e.getLocation().getColumnNr() < 1
                ? "is not valid JSON"
                : "is not valid JSON (at column " + e.getLocation().getColumnNr() + ")";
    }

    /** One record a line. */
    private static final class Lines extends JsonRecords {
        private final InputStream in;
        private final JsonFactory factory;
        private final @Nullable Charset declared;
        private final int maxBytes;
        private byte[] line = new byte[8192];
        private byte[] buffer = new byte[1 << 16];
        private int bufferAt;
        private int bufferEnd;
        private long number;

        Lines(String name, InputStream in, JsonFactory factory, @Nullable Charset declared, ReadOptions options) {
            super(name);
            this.in = in;
            this.factory = factory;
            this.declared = declared;
            this.maxBytes = options.maxReportBytes();
        }

        @Override
        @Nullable
        Outcome next() throws IOException {
            while (true) {
                int length = readLine();
                if (length == END) {
                    return null;
                }
                number++;
                String place = name + ":" + number;
                if (length == TOO_LONG) {
                    return new Outcome.Failed(place, "is longer than " + Limits.shown(maxBytes));
                }
                String text = Decoder.line(line, length, declared).strip();
                if (!text.isEmpty()) {
                    return parse(text, place);
                }
            }
        }

        private Outcome parse(String text, String place) throws IOException {
            try (JsonParser parser = factory.createParser(text)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return new Outcome.Failed(place, "is not a JSON object");
                }
                Outcome outcome = record(parser, place);
                return parser.nextToken() == null
                        ? outcome
                        : new Outcome.Failed(place, "has more than one JSON object on the line");
            } catch (JsonProcessingException e) {
                return new Outcome.Failed(place, broken(e));
            }
        }

        private static final int END = -1;
        private static final int TOO_LONG = -2;

        /** Reads up to the next line feed into {@link #line}; answers its length, {@link #END} or {@link #TOO_LONG}. */
        private int readLine() throws IOException {
            int length = 0;
            boolean any = false;
            boolean tooLong = false;
            while (more()) {
                any = true;
                int stop = bufferAt;
                while (stop < bufferEnd && buffer[stop] != '\n') {
                    stop++;
                }
                int n = stop - bufferAt;
                tooLong |= (long) length + n > maxBytes;
                if (!tooLong) {
                    length = append(length, n);
                }
                bufferAt = stop;
                if (stop < bufferEnd) {
                    bufferAt++;
                    break;
                }
            }
            return !any ? END : tooLong ? TOO_LONG : length;
        }

        private int append(int length, int n) {
            if (length + n > line.length) {
                line = java.util.Arrays.copyOf(line, Math.max(length + n, line.length * 2));
            }
            System.arraycopy(buffer, bufferAt, line, length, n);
            return length + n;
        }

        private boolean more() throws IOException {
            if (bufferAt == bufferEnd) {
                bufferAt = 0;
                bufferEnd = Math.max(0, in.read(buffer, 0, buffer.length));
            }
            return bufferAt < bufferEnd;
        }
    }

    /** Whole JSON values. */
    private static final class Values extends JsonRecords {
        private final JsonParser parser;
        private boolean ended;

        Values(String name, JsonParser parser) {
            super(name);
            this.parser = parser;
        }

        @Override
        @Nullable
        Outcome next() throws IOException {
            if (ended) {
                return null;
            }
            try {
                JsonToken token = parser.nextToken();
                while (token != null) {
                    if (token == JsonToken.START_OBJECT) {
                        String place =
                                name + ":" + parser.currentTokenLocation().getLineNr();
                        Optional<Fields> fields = Fields.read(parser);
                        if (fields.isPresent()) {
                            return outcome(fields.get().draft(place), place);
                        }
                        token = parser.currentToken();
                    } else if (token == JsonToken.FIELD_NAME) {
                        parser.nextToken();
                        parser.skipChildren();
                        token = parser.nextToken();
                    } else if (token.isScalarValue()) {
                        return new Outcome.Failed(
                                name + ":" + parser.currentTokenLocation().getLineNr(), "is not a JSON object");
                    } else {
                        token = parser.nextToken();
                    }
                }
                ended = true;
                return null;
            } catch (JsonProcessingException e) {
                ended = true;
                String line =
                        e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
                return new Outcome.Failed(name + line, broken(e) + "; the rest of the file was not read");
            }
        }
    }
}
