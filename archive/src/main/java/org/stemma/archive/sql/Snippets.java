package org.stemma.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.archive.store.Hit;
import org.stemma.model.Span;

/** Snippets as the databases give them, with a control character before and behind each match, to text and spans. */
final class Snippets {

    static final char BEGIN = '\u0001';
    static final char END = '\u0002';

    private Snippets() {}

    /** A row of report, story, score, outlet, headline, date, snippet. */
    static Hit hit(ResultSet row) throws SQLException {
        String marked = row.getString(7);
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGIN) {
                begin = text.length();
            } else if (c == END) {
                if (begin >= 0 && begin < text.length()) {
                    marks.add(new Span(begin, text.length()));
                }
                begin = -1;
            } else {
                text.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return new Hit(
                row.getString(1),
                row.getString(2),
                row.getDouble(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                text.toString(),
                marks);
    }
}
