package org.stemma.render.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside what JSON demands, whatever acts on a terminal or hides: C1 controls, bidirectional and zero-width
 * characters, line separators. The value stays the same to every reader of JSON; {@code cat} is safe.
 */
final class SafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private final int[] ascii = standardAsciiEscapesForJSON();

    SafeEscapes() {
        ascii[0x7f] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
            default -> null;
        };
    }
}
