package org.stemma.read.html.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The string literals of a script, for pages that embed their state as a program instead of as JSON.
 *
 * <p>Source: ECMA-262, 12.9.4 String Literals; comments and regular expressions are not told apart, so a literal may be
 * found where none is. The caller takes only what reads like an article.
 */
final class ScriptStrings {
    /** A shorter literal holds no article. */
    private static final int MIN_CHARS = 80;

    private ScriptStrings() {}

    /** The literals of at least {@value #MIN_CHARS} characters, unescaped, in order; time linear in the script. */
    static List<String> of(String script) {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < script.length()) {
            char c = script.charAt(i++);
            if (c == '"' || c == '\'' || c == '`') {
                int end = end(script, i, c);
                if (end - i >= MIN_CHARS) {
                    out.add(unescaped(script, i, end));
                }
                i = end + 1;
            }
        }
        return out;
    }

    /** Where the literal that starts at {@code from} ends; a line break ends it too, as it cannot stand in one. */
    private static int end(String s, int from, char quote) {
        int i = from;
        while (i < s.length() && s.charAt(i) != quote && (quote == '`' || s.charAt(i) != '\n')) {
            i += s.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, s.length());
    }

    private static String unescaped(String s, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = s.charAt(i++);
            if (c != '\\' || i >= to) {
                out.append(c);
                continue;
            }
            char e = s.charAt(i++);
            int digits = e == 'u' ? 4 : e == 'x' ? 2 : 0;
            int code = digits > 0 && i + digits <= to ? hex(s, i, i + digits) : -1;
            if (code >= 0) {
                out.append((char) code);
                i += digits;
            } else {
                out.append(e == 'n' || e == 'r' ? '\n' : e == 't' ? '\t' : e);
            }
        }
        return out.toString();
    }

    private static int hex(String s, int from, int to) {
        int code = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(s.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }

    /**
     * The values in a stream of React's server components, which Next pushes piece by piece: lines of a number in hex, a
     * colon, and JSON.
     *
     * @param pieces the literals, in order
     */
    static List<JsonNode> streamed(List<String> pieces) {
        List<JsonNode> out = new ArrayList<>();
        for (String line : String.join("", pieces).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && colon <= 6 && hex(line, 0, colon) >= 0) {
                Json.parse(line.substring(colon + 1)).ifPresent(out::add);
            }
        }
        return out;
    }
}
