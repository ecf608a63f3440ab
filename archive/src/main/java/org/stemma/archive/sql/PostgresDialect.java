package org.stemma.archive.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.StoreException;

/**
 * A PostgreSQL server. Writers take an advisory lock for the length of a transaction; full text is a {@code tsvector} with
 * headline, outlet, authors and text as its weights A to D.
 */
final class PostgresDialect implements Dialect {

    /** The lock that writers of one archive take; any number that other programs are unlikely to take. */
    private static final long LOCK = 0x5374656D6D61L;

    private static final int RANKED = 4_000;

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&]*|(//[^/:@]+:)[^/@]*@");

    /** The same as SQLite does story by story, of all at once. Stories without a date are sorted behind all others. */
    private static final String REFRESH = "UPDATE story SET reports = s.reports, headline = s.headline,"
            + " from_date = s.from_date, to_date = s.to_date, from_second = s.from_second, to_second = s.to_second"
            + " FROM (SELECT o.id, count(r.number) AS reports,"
            + " (array_agg(r.title ORDER BY r.published_from NULLS LAST, r.number)"
            + " FILTER (WHERE r.title IS NOT NULL))[1] AS headline,"
            + " (array_agg(r.published_at ORDER BY " + Rows.COARSENESS + ", r.published_from, r.number)"
            + " FILTER (WHERE r.published_from IS NOT NULL))[1] AS from_date,"
            + " (array_agg(r.published_at ORDER BY " + Rows.COARSENESS + ", r.published_to DESC, r.number)"
            + " FILTER (WHERE r.published_to IS NOT NULL))[1] AS to_date,"
            + " min(r.published_from) AS from_second, coalesce(max(r.published_to), " + Long.MIN_VALUE
            + ") AS to_second"
            + " FROM unnest(string_to_array(?, chr(1))) AS o (id) LEFT JOIN member m ON m.story = o.id"
            + " LEFT JOIN report r ON r.number = m.report GROUP BY o.id) s WHERE story.id = s.id";

    private final String address;
    private final StoreOptions options;

    PostgresDialect(String address, StoreOptions options) {
        this.address = address;
        this.options = options;
    }

    @Override
    public String kind() {
        return "postgresql";
    }

    @Override
    public String location() {
        return PASSWORD.matcher(address).replaceAll(m -> m.group(1) != null ? "$1***" : "$2***@");
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public Connection writer() throws SQLException {
        if (options.readOnly()) {
            throw new StoreException(StoreException.Kind.READ_ONLY, location() + " was opened to read only", null);
        }
        return connect();
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "stemma");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(address, properties);
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long millis = Math.max(1, options.patience().toMillis());
        SqliteDialect.execute(connection, "SET LOCAL lock_timeout = " + millis);
        SqliteDialect.execute(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    @Override
    public void end(Connection connection, boolean kept) throws SQLException {
        if (kept) {
            connection.commit();
        } else {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }

    @Override
    public String wordsColumn() {
        return ", words";
    }

    @Override
    public String wordsValue() {
        // The text last: what is put together grows with each step, and is copied.
        return ", setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('english', ?), 'B')"
                + " || setweight(to_tsvector('english', ?), 'C') || setweight(to_tsvector('english', left(?, 600000)), 'D')";
    }

    @Override
    public @Nullable String wordsInsert() {
        return null;
    }

    @Override
    public void refresh(Session session, List<String> stories) throws SQLException {
        session.update(REFRESH, String.join("\u0001", stories));
    }

    @Override
    public Matching matching(Query query) {
        return new Matching(
                "SELECT number FROM report WHERE words @@ to_tsquery('english', ?)", List.of(TsQuery.of(query)));
    }

    @Override
    public List<Hit> search(Session session, SearchRequest request) throws SQLException {
        String written = TsQuery.of(request.query());
        List<Object> values = new ArrayList<>(List.of(written));
        String dated = "";
        if (request.from() != null) {
            dated += " AND published_to >= ?";
            values.add(request.from());
        }
        if (request.to() != null) {
            dated += " AND published_from <= ?";
            values.add(request.to());
        }
        String newest = "SELECT number, words FROM report WHERE words @@ to_tsquery('english', ?)" + dated
                + " ORDER BY number DESC LIMIT " + RANKED;
        // The logarithm of the length: long texts hold more words without being more about them.
        String ranked = "SELECT number, ts_rank_cd('{0.25, 0.5, 0.5, 1}', words, to_tsquery('english', ?), 1) AS score"
                + " FROM (" + newest + ") n ORDER BY 2 DESC, 1 DESC LIMIT ? OFFSET ?";
        String shown =
                "SELECT r.id, m.story, best.score, r.outlet, r.title, r.published_at, ts_headline('english', r.text,"
                        + " to_tsquery('english', ?), 'StartSel=\u0001, StopSel=\u0002, MaxWords=30, MinWords=15, MaxFragments=1,"
                        + " FragmentDelimiter=\" \u2026 \"')"
                        + " FROM (" + ranked + ") best JOIN report r ON r.number = best.number"
                        + " LEFT JOIN member m ON m.report = best.number ORDER BY best.score DESC, best.number DESC";
        values.add(0, written);
        values.add(0, written);
        values.add(request.limit());
        values.add(request.offset());
        return session.list(shown, Snippets::hit, values.toArray());
    }

    @Override
    public StoreException.Kind kindOf(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "55P03", "40001", "40P01" -> StoreException.Kind.LOCKED;
            case "53100" -> StoreException.Kind.FULL;
            case "25006", "42501" -> StoreException.Kind.READ_ONLY;
            case "XX001", "XX002" -> StoreException.Kind.DAMAGED;
            case "3D000", "28P01", "28000" -> StoreException.Kind.NO_STORE;
            default -> state.startsWith("08") ? StoreException.Kind.NO_STORE : StoreException.Kind.OTHER;
        };
    }

    @Override
    public void backup(Session session, Path target) {
        throw new StoreException(
                StoreException.Kind.OTHER,
                "a PostgreSQL archive is backed up with pg_dump, as the server's other databases are",
                null);
    }

    @Override
    public List<String> integrity(Session session) {
        return List.of();
    }

    @Override
    public void beforeClose(Connection writer) {
        // The server tidies up by itself.
    }
}
