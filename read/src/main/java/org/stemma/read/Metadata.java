package org.stemma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.read.dates.Dates;

/**
 * What the user knows of single files or reports, from a table with a header. A row is found by its {@code file} (the
 * relative path, or any tail of it, with or without ending) or, where it has no file, by its {@code id}. What a row says
 * wins over what the input says of itself.
 */
public final class Metadata {

    private static final Metadata EMPTY = new Metadata(Map.of(), Map.of());

    private static final int MAX_BYTES = 256 * 1024 * 1024;

    /** Column names, lower case, and the field they fill. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("file", "file"),
            Map.entry("path", "file"),
            Map.entry("filename", "file"),
            Map.entry("id", "id"),
            Map.entry("outlet", "outlet"),
            Map.entry("publisher", "outlet"),
            Map.entry("date", "date"),
            Map.entry("publishedat", "date"),
            Map.entry("address", "address"),
            Map.entry("url", "address"),
            Map.entry("title", "title"),
            Map.entry("headline", "title"),
            Map.entry("agency", "agency"),
            Map.entry("language", "language"),
            Map.entry("lang", "language"));

    private final Map<String, Row> byFile;
    private final Map<String, Row> byId;

    private Metadata(Map<String, Row> byFile, Map<String, Row> byId) {
        this.byFile = byFile;
        this.byId = byId;
    }

    /** One row; a field that the table leaves empty is null. */
    record Row(
            @Nullable String id,
            @Nullable String outlet,
            @Nullable String date,
            @Nullable String address,
            @Nullable String title,
            @Nullable String agency,
            @Nullable String language) {}

    /** Knows nothing. */
    public static Metadata empty() {
        return EMPTY;
    }

    /**
     * Reads a table in any encoding.
     *
     * @throws ReadException if the file cannot be read or is no such table; the message names file and line
     */
    public static Metadata read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ReadException(file + ": a table may have at most " + MAX_BYTES + " bytes", null);
            }
            return parse(Decoder.decodeWhole(Files.readAllBytes(file), null), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new ReadException(file + ": cannot be read (" + Failures.why(e) + ")", e);
        }
    }

    /**
     * Reads a table from its text; {@code name} stands in messages.
     *
     * @throws ReadException as {@link #read}
     */
    public static Metadata parse(String text, String name) {
        List<Csv.Row> rows = Csv.rows(text, name);
        if (rows.isEmpty()) {
            throw new ReadException(name + ": is empty; a header such as file,outlet,date,address is required", null);
        }
        List<@Nullable String> header = header(rows.getFirst(), name);
        Map<String, Row> byFile = new LinkedHashMap<>();
        Map<String, Row> byId = new LinkedHashMap<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            String where = name + ":" + row.line();
            Map<String, String> fields = fields(header, row, where);
            String file = fields.get("file");
            String key = file != null ? normal(file) : fields.get("id");
            if (key == null) {
                throw new ReadException(where + ": has neither file nor id", null);
            }
            if ((file != null ? byFile : byId).put(key, row(fields, where)) != null) {
                throw new ReadException(where + ": " + key + " has a row already", null);
            }
        }
        return new Metadata(byFile, byId);
    }

    /** Whether some row may be about a report of these files and folders; one with an id may always be. */
    public boolean concerns(Collection<Path> paths) {
        return !byId.isEmpty()
                || byFile.isEmpty()
                || InputFiles.under(paths, Integer.MAX_VALUE).files().stream().anyMatch(file -> ofFile(file) != null);
    }

    /** The row of a file; null when there is none. */
    @Nullable
    Row ofFile(InputFile file) {
        String tail = file.source();
        while (true) {
            Row row = byFile.get(tail);
            if (row == null) {
                row = byFile.get(InputFiles.withoutEnding(tail));
            }
            int slash = tail.indexOf('/');
            if (row != null || slash < 0) {
                return row != null ? row : byId.get(file.stem());
            }
            tail = tail.substring(slash + 1);
        }
    }

    /** The row of a report by its given id; null when there is none. */
    @Nullable
    Row ofId(String id) {
        return byId.get(id);
    }

    private static List<@Nullable String> header(Csv.Row row, String name) {
        List<@Nullable String> columns = new ArrayList<>();
        for (String field : row.fields()) {
            String column = COLUMNS.get(field.toLowerCase(Locale.ROOT).replace("_", ""));
            if (column != null && columns.contains(column)) {
                throw new ReadException(name + ":" + row.line() + ": the column " + column + " stands twice", null);
            }
            columns.add(column);
        }
        if (!columns.contains("file") && !columns.contains("id")) {
            throw new ReadException(
                    name + ":" + row.line() + ": the header needs a column file or id, has " + row.fields(), null);
        }
        return columns;
    }

    private static Map<String, String> fields(List<@Nullable String> header, Csv.Row row, String where) {
        if (row.fields().size() > header.size()) {
            throw new ReadException(
                    where + ": has " + row.fields().size() + " fields, the header " + header.size(), null);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.fields().size(); i++) {
            String column = header.get(i);
            if (column != null && !row.fields().get(i).isEmpty()) {
                fields.put(column, row.fields().get(i));
            }
        }
        return fields;
    }

    private static Row row(Map<String, String> fields, String where) {
        String date = fields.get("date");
        String iso = date == null ? null : Dates.iso(date).orElse(null);
        if (date != null && iso == null) {
            throw new ReadException(where + ": the date \"" + date + "\" is not understood", null);
        }
        String language = fields.get("language");
        return new Row(
                fields.get("id"),
                fields.get("outlet"),
                iso,
                fields.get("address"),
                fields.get("title"),
                fields.get("agency"),
                language == null ? null : Languages.tag(language).orElse(null));
    }

    private static String normal(String file) {
        String slashes = file.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }
}
