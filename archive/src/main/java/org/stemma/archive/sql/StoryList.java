package org.stemma.archive.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;

/** A filter over stories as a query. */
final class StoryList {

    /** A story with what it is sorted by. */
    private record Sorted(StoryLine line, long by) {}

    /** With the plus SQLite walks the index of the order, and not that of the reports, which hardly leaves one out. */
    private final StringBuilder where = new StringBuilder(" WHERE +s.reports >= ?");

    private final List<Object> values = new ArrayList<>();
    private final String by;

    StoryList(Dialect dialect, StoryFilter filter) {
        values.add(filter.leastReports());
        by = filter.order() == StoryFilter.Order.NEWEST ? "s.to_second" : "s.reports";
        and("s.to_second >= ?", filter.from());
        if (filter.to() != null) {
            and("s.from_second <= ?", filter.to());
        }
        and("s.reports <= ?", filter.mostReports());
        and("s.lineages_max >= ?", filter.leastLineages() == 0 ? null : filter.leastLineages());
        and("s.alterations >= ?", filter.leastAlterations() == 0 ? null : filter.leastAlterations());
        if (filter.words() != null) {
            Dialect.Matching matching = dialect.matching(filter.words());
            where.append(" AND s.id IN (SELECT m.story FROM member m WHERE m.report IN (")
                    .append(matching.sql())
                    .append("))");
            values.addAll(matching.values());
        }
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    Page<StoryLine> page(Session session, @Nullable String after, int limit) throws SQLException {
        if (after != null) {
            String place = Cursors.place(after);
            int comma = place.indexOf(',');
            if (comma < 0) {
                throw new IllegalArgumentException("no such part of the list: " + after);
            }
            where.append(" AND (").append(by).append(" < ? OR (").append(by).append(" = ? AND s.id > ?))");
            long last = Long.parseLong(place.substring(0, comma));
            values.add(last);
            values.add(last);
            values.add(place.substring(comma + 1));
        }
        values.add(limit + 1);
        List<Sorted> rows = session.list(
                "SELECT " + Rows.STORY + Rows.STORIES + where + " ORDER BY " + by + " DESC, s.id LIMIT ?",
                row -> new Sorted(Rows.story(row), by.equals("s.reports") ? row.getLong(3) : row.getLong(14)),
                values.toArray());
        Page<Sorted> page =
                Cursors.page(rows, limit, r -> r.by() + "," + r.line().id());
        return new Page<>(page.items().stream().map(Sorted::line).toList(), page.next());
    }
}
