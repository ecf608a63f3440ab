package org.stemma.archive.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Relative;
import org.stemma.archive.store.Run;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreInfo;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredLink;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.archive.store.Traits;
import org.stemma.archive.store.Writing;

/** A store in an SQL database. */
final class SqlStore implements Store {

    /** Values in one list of a query. */
    static final int IN_LIST = 200;

    private static final int READERS = 8;

    private final Dialect dialect;
    private final String schema;
    private final Sessions sessions;
    private @Nullable Session writer;

    SqlStore(Dialect dialect, String schema) {
        this.dialect = dialect;
        this.schema = schema;
        sessions = new Sessions(dialect, READERS);
    }

    private <T> T read(Sessions.Reading<T> reading) {
        try {
            return sessions.read(reading);
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    @Override
    public StoreInfo info() {
        return read(s -> new StoreInfo(
                dialect.kind(),
                dialect.location(),
                schema,
                s.number("SELECT count(*) FROM report"),
                s.number("SELECT count(*) FROM story WHERE reports > 0"),
                s.number("SELECT count(*)" + Rows.STORIES
                        + " WHERE s.reports > 0 AND (e.version IS NULL OR e.version <> s.version)"),
                s.number("SELECT coalesce(max(number), 0) FROM capture"),
                s.number(SqlWriting.GENERATION)));
    }

    @Override
    public long generation() {
        return read(s -> s.number(SqlWriting.GENERATION));
    }

    @Override
    public Optional<StoredReport> report(String id) {
        return read(s -> s.one("SELECT " + Rows.REPORT + " FROM report r WHERE r.id = ?", Rows::report, id));
    }

    @Override
    public List<StoredReport> reports(Collection<String> ids) {
        List<StoredReport> all = new ArrayList<>();
        inLists(
                ids,
                (s, in, values) -> all.addAll(
                        s.list("SELECT " + Rows.REPORT + " FROM report r WHERE r.id IN " + in, Rows::report, values)));
        all.sort((a, b) -> Long.compare(a.number(), b.number()));
        return all;
    }

    /** Reads with a list of values. */
    @FunctionalInterface
    private interface InList {
        void read(Session session, String in, Object[] values) throws SQLException;
    }

    private void inLists(Collection<String> values, InList reading) {
        List<String> all = List.copyOf(values);
        read(s -> {
            for (int from = 0; from < all.size(); from += IN_LIST) {
                List<String> part = all.subList(from, Math.min(all.size(), from + IN_LIST));
                reading.read(s, in(part.size()), part.toArray());
            }
            return true;
        });
    }

    static String in(int size) {
        return "(" + String.join(",", Collections.nCopies(size, "?")) + ")";
    }

    @Override
    public List<StoredReport> reportsAfter(long after, int limit) {
        return read(s -> s.list(
                "SELECT " + Rows.REPORT + " FROM report r WHERE r.number > ? ORDER BY r.number LIMIT ?",
                Rows::report,
                after,
                limit));
    }

    @Override
    public List<StoredReport> versions(String key) {
        return read(s -> s.list(
                "SELECT " + Rows.REPORT + " FROM report r WHERE r.key = ? ORDER BY r.version", Rows::report, key));
    }

    @Override
    public Page<StoryLine> stories(StoryFilter filter, @Nullable String after, int limit) {
        return read(s -> new StoryList(dialect, filter).page(s, after, limit));
    }

    @Override
    public Optional<StoryLine> story(String id) {
        return read(s -> {
            String at = id;
            for (int hops = 0; hops < 100; hops++) {
                String from = at;
                Optional<String> into = s.one(
                        "SELECT coalesce(merged_into, '') FROM story WHERE id = ?", row -> row.getString(1), from);
                if (into.isEmpty() || into.get().isEmpty()) {
                    break;
                }
                at = into.get();
            }
            return s.one("SELECT " + Rows.STORY + Rows.STORIES + " WHERE s.id = ?", Rows::story, at);
        });
    }

    @Override
    public List<Member> members(String story) {
        return read(s -> s.list(
                "SELECT r.id, m.since, m.why FROM member m JOIN report r ON r.number = m.report"
                        + " WHERE m.story = ? ORDER BY r.number",
                row -> new Member(row.getString(1), row.getString(2), row.getString(3)),
                story));
    }

    @Override
    public Map<String, String> storiesOf(Collection<String> reports) {
        Map<String, String> stories = new TreeMap<>();
        inLists(
                reports,
                (s, in, values) -> s.each(
                        "SELECT r.id, m.story FROM report r JOIN member m ON m.report = r.number WHERE r.id IN " + in,
                        row -> stories.put(row.getString(1), row.getString(2)),
                        values));
        return stories;
    }

    @Override
    public List<Placement> placements(String story) {
        return read(s -> s.list(
                "SELECT " + Rows.PLACEMENT + " WHERE p.to_story = ? OR p.from_story = ? ORDER BY p.number",
                Rows::placement,
                story,
                story));
    }

    @Override
    public List<Placement> placementsAfter(long number, int limit) {
        return read(s -> s.list(
                "SELECT " + Rows.PLACEMENT + " WHERE p.number > ? ORDER BY p.number LIMIT ?",
                Rows::placement,
                number,
                limit));
    }

    @Override
    public long lastPlacement() {
        return read(s -> s.number("SELECT coalesce(max(number), 0) FROM placement"));
    }

    @Override
    public List<StoredLink> links(String story) {
        return read(s -> s.list(
                "SELECT story, id, source, descendant, kind, confidence, reasons FROM link WHERE story = ? ORDER BY id",
                Rows::link,
                story));
    }

    @Override
    public List<Relative> relatives(String story) {
        return read(s -> s.list(
                "SELECT p.earlier, p.later, p.containment, p.term_share FROM member m"
                        + " JOIN relative p ON p.later = m.report JOIN member o ON o.report = p.earlier"
                        + " WHERE m.story = ? AND o.story = m.story ORDER BY p.earlier, p.later",
                Rows::relative,
                story));
    }

    @Override
    public Optional<StoredEdition> edition(String story) {
        return read(s -> s.one(
                "SELECT e.story, e.version, e.generator, e.made_at, s.judged, s.lineages_min, s.lineages_max, s.alterations,"
                        + " e.json FROM edition e JOIN story s ON s.id = e.story WHERE e.story = ?",
                Rows::edition,
                story));
    }

    @Override
    public List<String> stale(String generator, int limit) {
        return read(s -> s.list(
                "SELECT s.id" + Rows.STORIES + " WHERE s.reports > 0 AND (e.version IS NULL OR e.version <> s.version"
                        + " OR e.generator <> ?) ORDER BY s.reports DESC, s.id LIMIT ?",
                row -> row.getString(1),
                generator,
                limit));
    }

    @Override
    public List<Hit> search(SearchRequest request) {
        return read(s -> dialect.search(s, request));
    }

    @Override
    public Page<Capture> ledger(
            @Nullable Long run, Capture.@Nullable Outcome outcome, @Nullable String after, int limit) {
        return read(s -> {
            List<Object> values = new ArrayList<>();
            String where = "number < ?";
            values.add(after == null ? Long.MAX_VALUE : Cursors.number(after));
            if (run != null) {
                where += " AND run = ?";
                values.add(run);
            }
            if (outcome != null) {
                where += " AND outcome = ?";
                values.add(outcome.toString());
            }
            values.add(limit + 1);
            List<Capture> rows = s.list(
                    "SELECT number, run, seen_at, source, outcome, report, reason FROM capture WHERE " + where
                            + " ORDER BY number DESC LIMIT ?",
                    Rows::capture,
                    values.toArray());
            return Cursors.page(rows, limit, c -> Long.toString(c.number()));
        });
    }

    @Override
    public List<Run> runs(int limit) {
        String counts = String.join(
                ", ",
                Arrays.stream(Capture.Outcome.values())
                        .map(o ->
                                "(SELECT count(*) FROM capture c WHERE c.run = run.number AND c.outcome = '" + o + "')")
                        .toList());
        return read(s -> s.list(
                "SELECT number, started_at, ended_at, " + counts + " FROM run ORDER BY number DESC LIMIT ?",
                Rows::run,
                limit));
    }

    @Override
    public List<Decision> decisions() {
        return read(
                s -> s.list("SELECT number, at, kind, a, b, same, note FROM decision ORDER BY number", Rows::decision));
    }

    @Override
    public void traits(long after, Consumer<Traits> consumer) {
        long at = after;
        for (int seen = IN_LIST; seen == IN_LIST; ) {
            long from = at;
            List<Traits> part = read(s -> s.list(
                    "SELECT r.number, r.id, t.sketch, t.print, m.story FROM report r"
                            + " JOIN trait t ON t.report = r.number LEFT JOIN member m ON m.report = r.number"
                            + " WHERE r.number > ? ORDER BY r.number LIMIT " + IN_LIST,
                    row -> new Traits(
                            row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4), row.getString(5)),
                    from));
            part.forEach(consumer);
            seen = part.size();
            at = seen == 0 ? at : part.get(seen - 1).number();
        }
    }

    @Override
    public synchronized <T> T write(Function<Writing, T> work) {
        try {
            Session session = writer();
            dialect.begin(session.connection());
            boolean kept = false;
            try {
                SqlWriting writing = new SqlWriting(session, dialect);
                T answer = work.apply(writing);
                writing.finish();
                dialect.end(session.connection(), true);
                kept = true;
                return answer;
            } finally {
                if (!kept) {
                    writer = null; // closing rolls back what is still open; the connection is not trusted again
                    session.close();
                }
            }
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    private Session writer() throws SQLException {
        if (writer == null) {
            writer = new Session(dialect.writer());
        }
        return writer;
    }

    @Override
    public void backup(Path target) {
        read(s -> {
            dialect.backup(s, target);
            return true;
        });
    }

    @Override
    public List<String> faults() {
        return read(s -> {
            List<String> faults = new ArrayList<>(dialect.integrity(s));
            faults.addAll(Checks.orphans(s));
            return faults;
        });
    }

    @Override
    public synchronized void close() {
        try (Sessions readers = sessions) {
            if (writer != null) {
                dialect.beforeClose(writer.connection());
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }
}
