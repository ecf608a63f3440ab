package org.stemma.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values after RFC 4180, with {@code ;} or a tab as separator where the header uses it more often.
 * Lines end in LF (the decoder has seen to that); blank lines are skipped.
 */
final class Csv {

    private final String text;
    private final String name;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text, String name) {
        this.text = text;
        this.name = name;
        this.separator = separator(text);
    }

    /**
     * One row.
     *
     * @param line the line where it begins, from 1
     * @param fields the fields without their quotation marks, outer white space removed
     */
    record Row(int line, List<String> fields) {}

    /**
     * Splits {@code text} into rows, the header among them.
     *
     * @throws ReadException if a quotation mark is never closed, or text follows a closed one; {@code name} and the line
     *     stand in the message
     */
    static List<Row> rows(String text, String name) {
        Csv csv = new Csv(text, name);
        List<Row> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            Row row = csv.row();
            if (row.fields().size() > 1 || !row.fields().getFirst().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begins = line;
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) {
                return new Row(begins, fields);
            }
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
                return new Row(begins, fields);
            }
        }
    }

    /** Reads one field and stops at its separator, at the line's end, or at the end of the text. */
    private String field() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"') {
            at = start + 1;
            return quoted();
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, Math.max(start, at)).strip();
    }

    private String quoted() {
        int opened = line;
        StringBuilder field = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                skipBlanks();
                return field.toString().strip();
            }
        }
        throw new ReadException(name + ":" + opened + ": a quotation mark is never closed", null);
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            throw new ReadException(name + ":" + line + ": text stands behind a closing quotation mark", null);
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char c) {
        return header.chars().filter(x -> x == c).count();
    }
}
