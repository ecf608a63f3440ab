package org.stemma.render.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.stemma.model.Edition;

/**
 * The edition as JSON, {@code stemma/edition/1}: fields are the model's components in their order, enums by name in
 * lower case, what is absent is null. UTF-8; characters that act on terminals are written as {@code \}{@code u} escapes.
 *
 * <p>The same edition gives the same bytes. Streams are flushed and left open. Memory: the edition and a buffer.
 */
public final class EditionJson {

    private EditionJson() {}

    /** Writes {@code edition} indented, for a file or a reader, with a line end after it. */
    public static void write(Edition edition, OutputStream out) throws IOException {
        Json.indented(edition, out);
    }

    /** Writes {@code edition} on one line, for JSONL. */
    public static void writeLine(Edition edition, OutputStream out) throws IOException {
        Json.line(edition, out);
    }

    /**
     * The edition that {@code in} holds; what follows it is left unread, though perhaps buffered. Unknown fields are
     * passed over, absent lists are empty.
     *
     * @throws IOException if {@code in} fails, is no JSON, is of another schema, or breaks the contract (the message
     *     names the line and the field)
     */
    public static Edition read(InputStream in) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(in)) {
            json.nextToken();
            Edition edition = new RecordReader(json).record(Edition.class);
            if (!edition.schema().equals(Edition.SCHEMA)) {
                throw new IOException("schema is " + edition.schema() + ", expected " + Edition.SCHEMA);
            }
            return edition;
        }
    }
}
