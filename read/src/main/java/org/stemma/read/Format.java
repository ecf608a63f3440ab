package org.stemma.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its first bytes and, between the text formats, by its ending. */
enum Format {
    TEXT,
    JSON,
    HTML;

    private static final Pattern PAGE = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--(?:(?!-->).){0,4000}-->\\s*){0,5}(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A page with its pictures in one file, as a mail of several parts. */
    private static final Pattern ARCHIVE = Pattern.compile(
            "\\A(?:[\\w-]{1,40}:[^\\n]{0,2000}\\n(?:[ \\t][^\\n]{0,2000}\\n){0,20}){0,20}?Content-Type:\\s{0,4}multipart/related",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECT = Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*(?:\"|\\}|\\z)");

    private static final Pattern EMPTY_ARRAY = Pattern.compile("\\A\\s*\\[\\s*\\]?\\s*\\z");

    /** Share of control characters above which text is taken for binary; text has none but tabs, line ends and form feeds. */
    private static final double MAX_CONTROL_SHARE = 0.02;

    /** Looks at the decoded beginning of a file; null ending when there is none. */
    static Format of(String head, @Nullable String ending) {
        boolean markup = "html".equals(ending) || "htm".equals(ending) || "xhtml".equals(ending);
        if (markup || PAGE.matcher(head).find()) {
            return HTML;
        }
        boolean json = "json".equals(ending) || "jsonl".equals(ending) || "ndjson".equals(ending);
        return json
                        || OBJECT.matcher(head).find()
                        || !"txt".equals(ending) && EMPTY_ARRAY.matcher(head).matches()
                ? JSON
                : TEXT;
    }

    /** The ending of a name in lower case, {@code .gz} passed over; null without one. */
    static @Nullable String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? null : plain.substring(dot + 1);
    }

    /** What a binary file is, with its article; null for what may be text. */
    static @Nullable String binary(byte[] head, String decoded) {
        if (Decoder.starts(head, '%', 'P', 'D', 'F', '-')) {
            return "a PDF";
        }
        if (Decoder.starts(head, 'P', 'K', 3, 4)) {
            return "a zip archive or office document";
        }
        if (Decoder.starts(head, 0x89, 'P', 'N', 'G')
                || Decoder.starts(head, 0xff, 0xd8, 0xff)
                || Decoder.starts(head, 'G', 'I', 'F', '8')) {
            return "an image";
        }
        if (Decoder.starts(head, 0x1f, 0x8b)) {
            return "packed more than twice";
        }
        if (Decoder.starts(head, 0x28, 0xb5, 0x2f, 0xfd)
                || Decoder.starts(head, 'B', 'Z', 'h')
                || Decoder.starts(head, 0xfd, '7', 'z', 'X')) {
            return "compressed in another way than gzip";
        }
        if (Decoder.starts(head, 0xd0, 0xcf, 0x11, 0xe0) || Decoder.starts(head, '{', '\\', 'r', 't', 'f')) {
            return "an office document";
        }
        if (ARCHIVE.matcher(decoded).find()) {
            return "a web archive (MHTML; a browser also saves as HTML)";
        }
        long odd = decoded.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b
                        || c == 0x7f
                        || c == 0xfffd)
                .count();
        boolean zeros = decoded.indexOf('\0') >= 0 && !PAGE.matcher(decoded).find();
        return zeros || odd > decoded.length() * MAX_CONTROL_SHARE ? "a binary file" : null;
    }
}
