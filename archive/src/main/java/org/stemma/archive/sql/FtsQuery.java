package org.stemma.archive.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.archive.search.Query;

/** A query in the language of FTS5. Every word is quoted, so nothing that is typed acts as syntax. */
final class FtsQuery {

    private FtsQuery() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Phrase phrase -> phrase(phrase);
            case Query.All all -> all(all);
            case Query.Any any -> joined(any.of(), " OR ");
        };
    }

    private static String phrase(Query.Phrase phrase) {
        String words = "\"" + String.join(" ", phrase.words()).replace("\"", " ") + "\"";
        String field = switch (phrase.field()) {
            case null -> "";
            case TITLE -> "title : ";
            case TEXT -> "text : ";
            case OUTLET -> "outlet : ";
            case AUTHOR -> "authors : ";
        };
        return field + words + (phrase.prefix() ? " *" : "");
    }

    private static String all(Query.All all) {
        String must = joined(all.must(), " AND ");
        return all.not().isEmpty() ? must : "(" + must + " NOT " + joined(all.not(), " OR ") + ")";
    }

    private static String joined(List<Query> parts, String with) {
        return parts.stream().map(FtsQuery::of).collect(Collectors.joining(with, "(", ")"));
    }
}
