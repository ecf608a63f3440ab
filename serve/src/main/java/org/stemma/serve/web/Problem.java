package org.stemma.serve.web;

import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered, as its sender is told of it: problem details (RFC 9457) or a page. Nothing of the
 * inside is in it.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final int retryAfterSeconds;

    private Problem(int status, String title, String detail, int retryAfterSeconds, @Nullable Throwable cause) {
        super(detail, cause, false, cause != null);
        this.status = status;
        this.title = title;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The request itself is wrong. @param detail a plain sentence */
    public static Problem badRequest(String detail) {
        return new Problem(400, "The request cannot be understood", detail, 0, null);
    }

    /** There is no such thing. */
    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, 0, null);
    }

    /** Whoever asks has to say who they are. */
    public static Problem unauthorized(String detail) {
        return new Problem(401, "A token is needed", detail, 0, null);
    }

    /** Whoever asks may not. */
    public static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed", detail, 0, null);
    }

    /** It does not fit with how things stand. */
    public static Problem conflict(String detail) {
        return new Problem(409, "In conflict with how things stand", detail, 0, null);
    }

    /** The body is too large. */
    public static Problem tooLarge(long bytes) {
        return new Problem(413, "Too large", "A request may have at most " + bytes + " bytes.", 0, null);
    }

    /** Asked too often. */
    public static Problem tooOften(long seconds) {
        String detail = "This token has asked too often; it may again in " + seconds + " s.";
        return new Problem(429, "Too many requests", detail, (int) Math.max(1, seconds), null);
    }

    /** It cannot be done now. */
    public static Problem unavailable(String detail, @Nullable Throwable cause) {
        return new Problem(503, "Not possible now", detail, 5, cause);
    }

    /** Something failed inside. */
    public static Problem internal(Throwable cause) {
        return new Problem(500, "Something failed", "The server's log has the reason.", 0, cause);
    }

    /** Any other refusal of the protocol. */
    public static Problem other(int status, String detail) {
        return status == 404 ? notFound(detail) : new Problem(status, "Not possible", detail, 0, null);
    }

    /** Status of HTTP. */
    public int status() {
        return status;
    }

    /** What kind of problem, for a heading. */
    public String title() {
        return title;
    }

    /** A plain sentence. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** After how many seconds to try again; 0 when that would not help. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
