package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;

/** A store that could not do what it was asked; the message says which store, what and why, in plain words. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What went wrong. */
    public enum Kind {
        /** Another process holds it. */
        LOCKED,
        /** No room on the disk. */
        FULL,
        /** It may be read and not written. */
        READ_ONLY,
        /** What it holds is not whole. */
        DAMAGED,
        /** There is no store of ours at that place, or it cannot be reached. */
        NO_STORE,
        /** It was made by a newer version. */
        NEWER,
        /** Anything else. */
        OTHER
    }

    private final Kind kind;

    /** A failure of {@code kind}. */
    public StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
