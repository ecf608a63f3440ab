package org.stemma.archive.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.StoreException;

/** What SQLite and PostgreSQL do in ways of their own. */
interface Dialect {

    /** {@code sqlite} or {@code postgresql}. */
    String kind();

    /** Where the store is, without any password. */
    String location();

    /** A new connection to read with. */
    Connection reader() throws SQLException;

    /** A new connection to write with; not in a transaction. */
    Connection writer() throws SQLException;

    /** Begins a transaction that no other writer is in. */
    void begin(Connection connection) throws SQLException;

    /** Ends it, kept or not. */
    void end(Connection connection, boolean kept) throws SQLException;

    /** Column of words and its value, behind a report's other columns; empty when the index is filled otherwise. */
    String wordsColumn();

    /** The value of {@link #wordsColumn()}: reads headline, outlet, authors, text; empty with it. */
    String wordsValue();

    /** Fills the search index for a report; null when the column does. */
    @Nullable
    String wordsInsert();

    /** Counts these stories' reports anew, and takes headline and dates from them. */
    void refresh(Session session, List<String> stories) throws SQLException;

    /** Numbers of the reports that match: a query of one column and the values of its parameters. */
    Matching matching(Query query);

    /** A query with the values of its parameters. */
    record Matching(String sql, List<Object> values) {
        public Matching {
            values = List.copyOf(values);
        }
    }

    /** Hits, best first. */
    List<Hit> search(Session session, SearchRequest request) throws SQLException;

    /** The kind of failure; {@link StoreException.Kind#OTHER} when it is no special one. */
    StoreException.Kind kindOf(SQLException failure);

    /** Puts a copy of the whole store at {@code target}. */
    void backup(Session session, Path target) throws SQLException;

    /** What the database itself finds wrong. */
    List<String> integrity(Session session) throws SQLException;

    /** Lets the database tidy up before the writer is closed. */
    void beforeClose(Connection writer) throws SQLException;
}
