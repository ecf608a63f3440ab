package org.stemma.archive.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.StoreException;

/**
 * Brings the tables up to date with Flyway. A store that is up to date is recognised by one query and without Flyway,
 * whose start would cost every command half a second.
 */
final class Migrations {

    /** The version that this program works with: the last migration's. */
    static final String LATEST = "3";

    /** Between two attempts to make the tables; a script takes some 50 ms. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /**
     * Makes or updates the tables where allowed, and returns their version.
     *
     * <p>Tried again until the patience is over where another holds the store: SQLite refuses at once, however long it was
     * told to wait, one of two that make a new file's log, or who read before the other wrote.
     */
    static String bring(Dialect dialect, StoreOptions options) throws SQLException {
        long begun = System.nanoTime();
        while (true) {
            try {
                return brought(dialect, options);
            } catch (SQLException e) {
                if (dialect.kindOf(e) != StoreException.Kind.LOCKED
                        || System.nanoTime() - begun >= options.patience().toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static String brought(Dialect dialect, StoreOptions options) throws SQLException {
        String version = version(dialect, options);
        if (version != null && !version.equals(LATEST)) {
            if (Integer.parseInt(version) > Integer.parseInt(LATEST)) {
                throw new StoreException(
                        StoreException.Kind.NEWER,
                        dialect.location() + " was made by a newer Stemma (tables of version " + version
                                + ", this one knows " + LATEST + ")",
                        null);
            }
        }
        if (version == null && !options.create()) {
            throw new StoreException(
                    StoreException.Kind.NO_STORE, dialect.location() + " is no archive of Stemma", null);
        }
        if (!LATEST.equals(version)) {
            if (options.readOnly()) {
                throw new StoreException(
                        StoreException.Kind.READ_ONLY,
                        dialect.location() + " has tables of an older version, and may not be written",
                        null);
            }
            migrate(dialect, options, version);
        }
        return LATEST;
    }

    private static @Nullable String version(Dialect dialect, StoreOptions options) throws SQLException {
        try (Connection connection = options.create() ? dialect.writer() : dialect.reader()) {
            String tables = Stores.text(
                    connection,
                    dialect.kind().equals("sqlite")
                            ? "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                            : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()");
            String known = Stores.text(
                    connection,
                    dialect.kind().equals("sqlite")
                            ? "SELECT 1 FROM sqlite_master WHERE name = '" + HISTORY + "'"
                            : "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema()"
                                    + " AND table_name = '" + HISTORY + "'");
            if (known == null) {
                if (!"0".equals(tables)) {
                    throw new StoreException(
                            StoreException.Kind.NO_STORE,
                            dialect.location() + " holds another program's tables; nothing was changed in it",
                            null);
                }
                return null;
            }
            return Stores.text(
                    connection,
                    "SELECT version FROM " + HISTORY
                            + " WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1");
        }
    }

    /**
     * Makes the tables from {@code version} on, or finds that another process that began at the same time has made them. SQLite
     * has no lock over several scripts: where another came farther meanwhile, what is left to do is begun anew.
     *
     * @throws SQLException where another holds the store, or the disk is full or may not be written
     */
    private static void migrate(Dialect dialect, StoreOptions options, @Nullable String version) throws SQLException {
        try {
            migrate(dialect);
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException known && dialect.kindOf(known) != StoreException.Kind.OTHER) {
                    throw known;
                }
            }
            String now = version(dialect, options);
            if (now == null || now.equals(version)) {
                throw new StoreException(
                        StoreException.Kind.OTHER,
                        "cannot make the tables of " + dialect.location() + ": " + e.getMessage(),
                        e);
            }
            if (!now.equals(LATEST)) {
                migrate(dialect, options, now);
            }
        }
    }

    private static void migrate(Dialect dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(new Source(dialect))
                .locations("classpath:org/stemma/archive/sql/" + dialect.kind())
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /** The dialect's connections as Flyway wants them. */
    private record Source(Dialect dialect) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return dialect.writer();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return dialect.writer();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // Nothing is logged.
        }

        @Override
        public void setLoginTimeout(int seconds) {
            DriverManager.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() {
            return DriverManager.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger("org.stemma");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("not a wrapper of " + type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
