package org.stemma.archive.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection that keeps its prepared statements. Not safe for use by several threads at once. */
final class Session implements AutoCloseable {

    /** Reads one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T row(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        void row(ResultSet row) throws SQLException;
    }

    /** Statements kept; listings build theirs from the filter, so there is no natural bound. */
    private static final int KEPT = 64;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** The prepared statement for {@code sql} with {@code values} in their order. */
    PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > KEPT) {
                String eldest = statements.keySet().iterator().next();
                PreparedStatement old = statements.remove(eldest);
                if (old != null) {
                    old.close();
                }
            }
        }
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case String s -> statement.setString(i + 1, s);
                case Long n -> statement.setLong(i + 1, n);
                case Integer n -> statement.setInt(i + 1, n);
                case Boolean b -> statement.setInt(i + 1, b ? 1 : 0);
                case Double d -> statement.setDouble(i + 1, d);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> throw new IllegalArgumentException("no column for a " + value.getClass());
            }
        }
    }

    <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.row(row)), values);
        return rows;
    }

    void each(String sql, RowTaker taker, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.row(rows);
            }
        }
    }

    <T> Optional<T> one(String sql, Mapper<T> mapper, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(mapper.row(rows)) : Optional.empty();
        }
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        return prepared(sql, values).executeUpdate();
    }

    /** Adds a row to the batch of {@code sql}, to be sent by {@link #flush}. */
    void add(String sql, @Nullable Object... values) throws SQLException {
        prepared(sql, values).addBatch();
    }

    void flush(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement != null) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }
}
