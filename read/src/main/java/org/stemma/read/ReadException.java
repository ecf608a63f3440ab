package org.stemma.read;

import org.jspecify.annotations.Nullable;

/**
 * Reading cannot go on at all: the user's own table is wrong, or a path does not exist. Bad input among good never throws
 * this; it becomes a {@link Read.Rejected}.
 */
public final class ReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@code message} names the file and, where it helps, the line. */
    public ReadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
