package org.stemma.archive.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Sessions to read with: opened when needed, kept for the next, at most a fixed number at once. */
final class Sessions implements AutoCloseable {

    /** Reads one thing. */
    @FunctionalInterface
    interface Reading<T> {
        T with(Session session) throws SQLException;
    }

    private final Dialect dialect;
    private final Semaphore room;
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    Sessions(Dialect dialect, int most) {
        this.dialect = dialect;
        room = new Semaphore(most, true);
    }

    <T> T read(Reading<T> reading) throws SQLException {
        room.acquireUninterruptibly();
        try {
            Session session = take();
            boolean sound = false;
            try {
                T answer = reading.with(session);
                sound = true;
                return answer;
            } finally {
                giveBack(session, sound);
            }
        } finally {
            room.release();
        }
    }

    private Session take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the store " + dialect.location() + " is closed");
            }
            Session session = idle.poll();
            if (session != null) {
                return session;
            }
        }
        return new Session(dialect.reader());
    }

    /** A session on which something failed is not used again: its connection may be gone. */
    private void giveBack(Session session, boolean sound) throws SQLException {
        boolean keep;
        synchronized (idle) {
            keep = sound && !closed;
            if (keep) {
                idle.push(session);
            }
        }
        if (!keep) {
            session.close();
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
