package org.stemma.archive.sql;

import java.sql.SQLException;
import org.stemma.archive.store.StoreException;

/** Failures of the databases in our own words. */
final class Failures {

    private Failures() {}

    static StoreException of(Dialect dialect, SQLException failure) {
        StoreException.Kind kind = dialect.kindOf(failure);
        String at = dialect.location();
        String said = String.valueOf(failure.getMessage());
        String message = switch (kind) {
            case LOCKED -> at + " is held by another process that writes to it; try again when it is done";
            case FULL -> at + ": no room left on the disk; nothing of the last batch was kept";
            case READ_ONLY -> at + " may not be written";
            case DAMAGED -> at + " is damaged (" + said + "); stemma doctor says where, and a backup helps";
            case NO_STORE -> at + " is no archive, or cannot be reached (" + said + ")";
            case NEWER, OTHER -> at + ": " + said;
        };
        return new StoreException(kind, message, failure);
    }
}
