package org.stemma.read.html.bytes;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page's bytes and the encoding that they are in.
 */
public final class Decoded {
    private final byte[] bytes;
    private final int from;
    private final Charset charset;
    private final String decidedBy;
    private final List<String> notes;

    Decoded(byte[] bytes, int from, Charset charset, String decidedBy, List<String> notes) {
        this.bytes = bytes;
        this.from = from;
        this.charset = charset;
        this.decidedBy = decidedBy;
        this.notes = List.copyOf(notes);
    }

    /** The page's characters without a byte-order mark; U+FFFD for what is broken. Each call reads from the start. */
    public Reader reader() {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8(bytes, from)
                : new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
    }

    /** Canonical name of the encoding. */
    public String charset() {
        return charset.name();
    }

    /** What decided it: {@code bom}, {@code transport}, {@code meta}, {@code content} or {@code default}. */
    public String decidedBy() {
        return decidedBy;
    }

    /** What was out of order, in plain words; may be empty. */
    public List<String> notes() {
        return notes;
    }
}
