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
    private Gaps gaps = Gaps.NONE;

    Decoded(byte[] bytes, int from, Charset charset, String decidedBy, List<String> notes) {
        this.bytes = bytes;
        this.from = from;
        this.charset = charset;
        this.decidedBy = decidedBy;
        this.notes = List.copyOf(notes);
    }

    /** The page's characters without a byte-order mark; U+FFFD for what is broken. Each call reads from the start. */
    public Reader reader() {
        return reader(Gaps.NONE);
    }

    /**
     * The same without what nobody reads of a page: comments, style sheets, programs, {@code noscript}, drawings, and
     * attributes that are not asked for. Of a page in another encoding than UTF-8 all is given.
     */
    public Reader shown() {
        gaps = charset.equals(StandardCharsets.UTF_8) ? GapScan.of(bytes, from) : Gaps.NONE;
        return reader(gaps);
    }

    /** The programs that {@link #shown()} left out, in the page's order. */
    public List<String> programs() {
        return gaps.programs().stream()
                .map(p -> new String(bytes, p[0], p[1] - p[0], StandardCharsets.UTF_8))
                .toList();
    }

    private Reader reader(Gaps without) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8(bytes, from, without)
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
