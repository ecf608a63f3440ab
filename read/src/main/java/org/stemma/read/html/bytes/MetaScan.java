package org.stemma.read.html.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the encoding that a page declares in itself.
 *
 * <p>Source: HTML Standard, "prescan a byte stream to determine its encoding". It looks at the first 1,024 bytes; this
 * looks at {@value #BYTES}, as browsers go on while parsing and restart when they meet a late declaration.
 */
final class MetaScan {
    private static final int BYTES = 16_384;
    /** Most declare it here; looked at first, up to the end of a tag. */
    private static final int NEAR = 1_024;

    private final String s;
    private int at;

    private MetaScan(String s) {
        this.s = s;
    }

    static Optional<Charset> find(byte[] bytes) {
        int near = Math.min(bytes.length, NEAR);
        while (near > 0 && bytes[near - 1] != '>') {
            near--;
        }
        Optional<Charset> found = find(bytes, near);
        return found.isPresent() ? found : find(bytes, Math.min(bytes.length, BYTES));
    }

    private static Optional<Charset> find(byte[] bytes, int n) {
        return new MetaScan(new String(bytes, 0, n, StandardCharsets.ISO_8859_1)).find();
    }

    private Optional<Charset> find() {
        Optional<Charset> xml = xml();
        if (xml.isPresent()) {
            return xml;
        }
        while (true) {
            at = s.indexOf('<', at);
            if (at < 0) {
                return Optional.empty();
            }
            if (s.startsWith("<!--", at)) {
                int end = s.indexOf("-->", at + 2);
                if (end < 0) {
                    return Optional.empty();
                }
                at = end + 3;
            } else if (s.regionMatches(true, at, "<meta", 0, 5) && at + 5 < s.length() && breaks(s.charAt(at + 5))) {
                at += 5;
                Optional<Charset> found = meta();
                if (found.isPresent()) {
                    return found;
                }
            } else {
                at++;
            }
        }
    }

    private Optional<Charset> xml() {
        if (!s.startsWith("<?xml")) {
            return Optional.empty();
        }
        int end = s.indexOf('>');
        int key = s.indexOf("encoding");
        if (key < 0 || key > end) {
            return Optional.empty();
        }
        return Encodings.inPage(quoted(s.substring(key + 8, end)));
    }

    private static String quoted(String s) {
        int from = 0;
        while (from < s.length() && (breaks(s.charAt(from)) || s.charAt(from) == '=')) {
            from++;
        }
        if (from == s.length()) {
            return "";
        }
        char q = s.charAt(from);
        if (q == '"' || q == '\'') {
            int end = s.indexOf(q, from + 1);
            return end < 0 ? "" : s.substring(from + 1, end);
        }
        int end = from;
        while (end < s.length() && !breaks(s.charAt(end)) && s.charAt(end) != ';' && s.charAt(end) != '>') {
            end++;
        }
        return s.substring(from, end);
    }

    private Optional<Charset> meta() {
        int end = s.indexOf('>', at);
        String tag = s.substring(at, end < 0 ? s.length() : end);
        at += tag.length();
        String lower = tag.toLowerCase(Locale.ROOT);
        int key = lower.indexOf("charset");
        while (key >= 0) {
            int eq = key + 7;
            while (eq < tag.length() && breaks(tag.charAt(eq))) {
                eq++;
            }
            if (eq < tag.length() && tag.charAt(eq) == '=') {
                boolean direct = key == 0 || breaks(lower.charAt(key - 1)) && !lower.contains("content");
                if (direct || lower.contains("content-type")) {
                    String label = quoted(tag.substring(eq)).replace("\"", "").replace("'", "");
                    return Encodings.inPage(label);
                }
            }
            key = lower.indexOf("charset", key + 7);
        }
        return Optional.empty();
    }

    private static boolean breaks(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
    }
}
