package org.stemma.read.html.bytes;

import java.util.List;

/**
 * A page's characters.
 *
 * @param text without a byte-order mark
 * @param charset canonical name of the encoding that was used
 * @param decidedBy what decided it: {@code bom}, {@code transport}, {@code meta}, {@code content} or {@code default}
 * @param notes what was out of order, in plain words; may be empty
 */
public record Decoded(String text, String charset, String decidedBy, List<String> notes) {
    /** Copies the list. */
    public Decoded {
        notes = List.copyOf(notes);
    }
}
