package org.stemma.archive.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreException;

/** Opens stores. */
public final class Stores {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Stores() {}

    /**
     * The store at {@code location}: the path of an SQLite file, or a {@code jdbc:postgresql:} address. Its tables are
     * made or brought up to date first, unless it is opened to read only.
     *
     * @throws StoreException if there is none and none may be made, if it belongs to another program or was made by a
     *     newer version, or if it cannot be reached
     */
    public static Store open(String location, StoreOptions options) {
        if (location.startsWith("jdbc:") && !location.startsWith(POSTGRESQL)) {
            throw new StoreException(
                    StoreException.Kind.NO_STORE, "a store is a file or jdbc:postgresql://..., was " + location, null);
        }
        Dialect dialect =
                location.startsWith(POSTGRESQL) ? new PostgresDialect(location, options) : file(location, options);
        try {
            return new SqlStore(dialect, Migrations.bring(dialect, options));
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    private static Dialect file(String location, StoreOptions options) {
        Path file = Path.of(location);
        if (!Files.exists(file)) {
            if (!options.create()) {
                throw new StoreException(
                        StoreException.Kind.NO_STORE,
                        "there is no archive at " + file + "; stemma ingest makes one",
                        null);
            }
            makeFolder(file);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(StoreException.Kind.NO_STORE, file + " is a folder; an archive is a file", null);
        }
        return new SqliteDialect(file, options.patience(), options.readOnly());
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.NO_STORE, "cannot make the folder " + folder, e);
        }
    }

    /**
     * Where the archive is when nobody says: {@code stemma.db} in the user's data folder as the system has it.
     *
     * @param environment as of {@link System#getenv()}
     * @param system as of the property {@code os.name}
     * @param home the user's home
     */
    public static Path usual(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Stemma/stemma.db");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Stemma/stemma.db");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("stemma/stemma.db");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String set = environment.get(variable);
        return set == null || set.isBlank() || !Path.of(set).isAbsolute() ? otherwise : Path.of(set);
    }

    /** The first column of the first row as text; null when there is none. */
    static @Nullable String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
