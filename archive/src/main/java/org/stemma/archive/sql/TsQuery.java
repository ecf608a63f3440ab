package org.stemma.archive.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.archive.search.Query;

/** A query in the language of {@code to_tsquery}. Words hold letters and digits only and are quoted besides. */
final class TsQuery {

    private TsQuery() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Phrase phrase -> phrase(phrase);
            case Query.All all -> all(all);
            case Query.Any any -> joined(any.of(), " | ");
        };
    }

    private static String phrase(Query.Phrase phrase) {
        String weight = switch (phrase.field()) {
            case null -> "";
            case TITLE -> "A";
            case OUTLET -> "B";
            case AUTHOR -> "C";
            case TEXT -> "D";
        };
        int last = phrase.words().size() - 1;
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i <= last; i++) {
            String labels = weight + (i == last && phrase.prefix() ? "*" : "");
            out.append(i == 0 ? "" : " <-> ")
                    .append('\'')
                    .append(quoted(phrase.words().get(i)))
                    .append('\'');
            out.append(labels.isEmpty() ? "" : ":" + labels);
        }
        return out.append(')').toString();
    }

    private static String quoted(String word) {
        return word.replace("\\", "").replace("'", "''");
    }

    private static String all(Query.All all) {
        String must = joined(all.must(), " & ");
        return all.not().isEmpty() ? must : "(" + must + " & !" + joined(all.not(), " | ") + ")";
    }

    private static String joined(List<Query> parts, String with) {
        return parts.stream().map(TsQuery::of).collect(Collectors.joining(with, "(", ")"));
    }
}
