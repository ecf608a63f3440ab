package org.stemma.archive.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.StoreException;

/**
 * One file, write-ahead log, full text by FTS5.
 *
 * <p>{@code synchronous = FULL}: a commit is on the disk when it returns, which costs one flush a batch.
 */
final class SqliteDialect implements Dialect {

    /** "Stma", in the file's header: other programs' databases are told apart before anything is written. */
    static final int APPLICATION_ID = 0x53746D61;

    /** Kilobytes of pages that the writer keeps; the index of words is written all over. */
    private static final int WRITER_CACHE_KB = 65_536;

    /**
     * Pages of the write-ahead log before they go to their places, 64 MB: pages that every batch writes go once for many
     * batches, and a batch waits for one flush of the disk instead of three.
     */
    private static final int LOG_PAGES = 16_384;

    /** The same for each of at most eight readers; a search walks some hundred pages of the index. */
    private static final int READER_CACHE_KB = 4_096;

    /** Of more matches than this only the newest are ranked, so that a common word costs no more than a rare one. */
    private static final int RANKED = 4_000;

    private static final int SNIPPET_WORDS = 30;

    private static final String MEMBERS =
            " FROM member m JOIN report r ON r.number = m.report WHERE m.story = story.id";

    /** Stories without a date are sorted behind all others. */
    private static final String REFRESH = "UPDATE story SET reports = (SELECT count(*) FROM member m WHERE m.story ="
            + " story.id), headline = (SELECT r.title" + MEMBERS
            + " AND r.title IS NOT NULL ORDER BY r.published_from IS"
            + " NULL, r.published_from, r.number LIMIT 1), from_date = (SELECT r.published_at" + MEMBERS
            + " AND r.published_from IS NOT NULL ORDER BY " + Rows.COARSENESS
            + ", r.published_from, r.number LIMIT 1), to_date = (SELECT"
            + " r.published_at" + MEMBERS
            + " AND r.published_to IS NOT NULL ORDER BY " + Rows.COARSENESS + ", r.published_to DESC, r.number LIMIT"
            + " 1), from_second = (SELECT min(r.published_from)" + MEMBERS + "), to_second = coalesce((SELECT"
            + " max(r.published_to)" + MEMBERS + "), " + Long.MIN_VALUE + ") WHERE id = ?";

    private final Path file;
    private final Duration patience;
    private final boolean readOnly;

    SqliteDialect(Path file, Duration patience, boolean readOnly) {
        this.file = file;
        this.patience = patience;
        this.readOnly = readOnly;
    }

    @Override
    public String kind() {
        return "sqlite";
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(readOnly);
        config.setCacheSize(-READER_CACHE_KB);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    @Override
    public Connection writer() throws SQLException {
        if (readOnly || (Files.exists(file) && !Files.isWritable(file))) {
            throw new StoreException(StoreException.Kind.READ_ONLY, file + " may not be written", null);
        }
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-WRITER_CACHE_KB);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        config.setApplicationId(APPLICATION_ID);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void end(Connection connection, boolean kept) throws SQLException {
        execute(connection, kept ? "COMMIT" : "ROLLBACK");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String wordsColumn() {
        return "";
    }

    @Override
    public String wordsValue() {
        return "";
    }

    @Override
    public @Nullable String wordsInsert() {
        return "INSERT INTO report_words (rowid, title, text, outlet, authors) VALUES (?, ?, ?, ?, ?)";
    }

    @Override
    public void refresh(Session session, List<String> stories) throws SQLException {
        for (String story : stories) {
            session.add(REFRESH, story);
        }
        session.flush(REFRESH);
    }

    @Override
    public Matching matching(Query query) {
        return new Matching("SELECT rowid FROM report_words WHERE report_words MATCH ?", List.of(FtsQuery.of(query)));
    }

    @Override
    public List<Hit> search(Session session, SearchRequest request) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(FtsQuery.of(request.query())));
        String dated = "";
        if (request.from() != null) {
            dated += " AND r.published_to >= ?";
            values.add(request.from());
        }
        if (request.to() != null) {
            dated += " AND r.published_from <= ?";
            values.add(request.to());
        }
        String matches = dated.isEmpty()
                ? "SELECT rowid FROM report_words WHERE report_words MATCH ? ORDER BY rowid DESC LIMIT " + RANKED
                : "SELECT report_words.rowid FROM report_words JOIN report r ON r.number = report_words.rowid"
                        + " WHERE report_words MATCH ?" + dated + " ORDER BY report_words.rowid DESC LIMIT " + RANKED;
        List<Long> newest = session.list(matches, row -> row.getLong(1), values.toArray());
        if (newest.isEmpty()) {
            return List.of();
        }
        long oldest = newest.get(newest.size() - 1);
        values.add(1, oldest);
        values.add(request.limit());
        values.add(request.offset());
        // Ranked first, and only what is shown is cut into snippets.
        String ranked = "SELECT report_words.rowid AS number, bm25(report_words, 4.0, 1.0, 2.0, 2.0) AS badness"
                + " FROM report_words"
                + (dated.isEmpty() ? "" : " JOIN report r ON r.number = report_words.rowid")
                + " WHERE report_words MATCH ? AND report_words.rowid >= ?" + dated
                + " ORDER BY 2, 1 DESC LIMIT ? OFFSET ?";
        String shown = "SELECT r.id, m.story, -best.badness, r.outlet, r.title, r.published_at,"
                + " snippet(report_words, -1, '\u0001', '\u0002', ' \u2026 ', " + SNIPPET_WORDS + ")"
                + " FROM (" + ranked + ") best JOIN report_words ON report_words.rowid = best.number"
                + " JOIN report r ON r.number = best.number LEFT JOIN member m ON m.report = best.number"
                + " WHERE report_words MATCH ? ORDER BY best.badness, best.number DESC";
        values.add(values.get(0));
        return session.list(shown, Snippets::hit, values.toArray());
    }

    @Override
    public StoreException.Kind kindOf(SQLException failure) {
        if (!(failure instanceof SQLiteException known)) {
            return StoreException.Kind.OTHER;
        }
        SQLiteErrorCode code = known.getResultCode();
        return switch (code.code & 0xff) {
            case 5, 6, 15 -> StoreException.Kind.LOCKED; // 15: too many began to use the log at once
            case 13 -> StoreException.Kind.FULL;
            case 8 -> StoreException.Kind.READ_ONLY;
            case 11 -> StoreException.Kind.DAMAGED;
            case 14, 26 -> StoreException.Kind.NO_STORE;
            default -> StoreException.Kind.OTHER;
        };
    }

    @Override
    public void backup(Session session, Path target) throws SQLException {
        session.update("VACUUM INTO ?", target.toAbsolutePath().toString());
    }

    @Override
    public List<String> integrity(Session session) throws SQLException {
        List<String> faults = new ArrayList<>();
        session.each("PRAGMA integrity_check(100)", row -> {
            if (!row.getString(1).equals("ok")) {
                faults.add("the file is not whole: " + row.getString(1));
            }
        });
        session.each(
                "PRAGMA foreign_key_check",
                row -> faults.add("a row of " + row.getString(1) + " refers to a row of " + row.getString(3)
                        + " that is not there"));
        return faults;
    }

    @Override
    public void beforeClose(Connection writer) throws SQLException {
        execute(writer, "PRAGMA optimize");
    }
}
