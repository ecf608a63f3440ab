package org.stemma.archive.sql;

import java.time.Duration;

/**
 * How a store is opened.
 *
 * @param create whether a store that is not there is made
 * @param readOnly whether nothing may be written, not even newer tables
 * @param patience how long a writer waits for another
 */
public record StoreOptions(boolean create, boolean readOnly, Duration patience) {

    /** @throws IllegalArgumentException if patience is negative, or a store is to be made and not written */
    public StoreOptions {
        if (patience.isNegative() || (create && readOnly)) {
            throw new IllegalArgumentException("needs patience >= 0 and not both create and readOnly, was " + patience);
        }
    }

    /** To read and write one that is there, waiting up to thirty seconds for another writer. */
    public static StoreOptions existing() {
        return new StoreOptions(false, false, Duration.ofSeconds(30));
    }

    /** The same, making it when it is not there. */
    public static StoreOptions creating() {
        return new StoreOptions(true, false, Duration.ofSeconds(30));
    }

    /** To read one that is there. */
    public static StoreOptions reading() {
        return new StoreOptions(false, true, Duration.ofSeconds(30));
    }

    /** The same with other patience. */
    public StoreOptions withPatience(Duration other) {
        return new StoreOptions(create, readOnly, other);
    }
}
