package org.stemma.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Reports as a Parquet table, by DuckDB. Its tables stand in a file beside the target while it works, so that memory does not
 * grow with the archive. DuckDB may neither fetch nor load extensions: Parquet is built in.
 */
final class Parquet implements AutoCloseable {

    private static final String TABLE = """
            CREATE TABLE reports (id VARCHAR NOT NULL, version INTEGER NOT NULL, seen_at VARCHAR NOT NULL, story VARCHAR,
            source VARCHAR, address VARCHAR, outlet VARCHAR, title VARCHAR, authors VARCHAR, published_at VARCHAR,
            language VARCHAR, dateline VARCHAR, agency VARCHAR, truncated BOOLEAN, text VARCHAR NOT NULL)""";

    private static final String MEMORY = "512MB";

    private final Path file;
    private final Path work;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    /** Works beside {@code target}. */
    Parquet(Path target) throws IOException {
        file = target.toAbsolutePath();
        work = beside("duckdb");
        try {
            Properties settings = new Properties();
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("autoload_known_extensions", "false");
            settings.setProperty("memory_limit", MEMORY);
            settings.setProperty("temp_directory", "");
            settings.setProperty("allow_community_extensions", "false");
            Connection opened = DriverManager.getConnection("jdbc:duckdb:" + work, settings);
            connection = opened.unwrap(DuckDBConnection.class);
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "reports");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void add(ArchivedReport r) throws IOException {
        try {
            appender.beginRow();
            text(r.id());
            appender.append(r.version());
            text(r.seenAt());
            text(r.story());
            text(r.source());
            text(r.address());
            text(r.outlet());
            text(r.title());
            text(r.authors().isEmpty() ? null : String.join("; ", r.authors()));
            text(r.publishedAt());
            text(r.language());
            text(r.dateline());
            text(r.agency());
            appender.append(r.truncated());
            text(r.text());
            appender.endRow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + "." + ending);
    }

    /** Writes the table; the file appears when it is whole. */
    void write() throws IOException {
        Path part = beside("part");
        try {
            appender.close();
            try (Statement statement = connection.createStatement()) {
                String quoted = part.toString().replace("'", "''");
                statement.execute("COPY reports TO '" + quoted + "' (FORMAT parquet, COMPRESSION zstd)");
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static IOException failed(SQLException e) {
        return new IOException("Parquet: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            Files.deleteIfExists(work);
            Files.deleteIfExists(work.resolveSibling(work.getFileName() + ".wal"));
        }
    }
}
