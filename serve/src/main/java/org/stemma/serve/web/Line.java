package org.stemma.serve.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lines of the log. */
final class Line {

    private static final int FRAMES = 12;

    private Line() {}

    /** {@code s} inside the quotes of JSON: no character of it ends the string or the line. */
    static String safe(@Nullable String s) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(s).toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** What failed, with the first frames of where. */
    static String failure(@Nullable String number, Throwable cause) {
        StringBuilder frames = new StringBuilder();
        StackTraceElement[] trace = cause.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            frames.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(safe(trace[i].toString()))
                    .append('"');
        }
        return "{\"at\":\"" + Instant.now() + "\",\"event\":\"failure\",\"id\":\"" + safe(number) + "\",\"cause\":\""
                + safe(cause.toString()) + "\",\"frames\":[" + frames + "]}";
    }
}
