package org.stemma.serve.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;

/** Sends what answers carry, packed and unchanged as the asker's headers allow (RFC 9110, sections 8.8, 12.5 and 13). */
public final class Reply {

    /** Kept by a browser, but asked for again each time, which costs a few bytes when nothing changed. */
    private static final String ASK_AGAIN = "private, no-cache";

    /** For what has its content's hash in its address. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private Reply() {}

    /** Sends a body that may change. */
    public static void send(Context ctx, Body body) {
        send(ctx, body, ASK_AGAIN);
    }

    /** Sends a body whose address names its content. */
    public static void sendFixed(Context ctx, Body body) {
        send(ctx, body, FOR_EVER);
    }

    private static void send(Context ctx, Body body, String caching) {
        ctx.header("Cache-Control", caching);
        ctx.header("ETag", body.tag());
        ctx.header("Vary", "Accept-Encoding");
        if (ctx.statusCode() == 200 && knows(ctx.header("If-None-Match"), body.tag())) {
            ctx.status(304);
            return;
        }
        ctx.contentType(body.type());
        byte[] packed = body.packed();
        byte[] sent = body.bytes();
        if (packed != null && takesGzip(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip");
            sent = packed;
        }
        ctx.res().setContentLengthLong(sent.length); // else larger ones go out in chunks
        ctx.result(sent);
    }

    private static boolean knows(@org.jspecify.annotations.Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(t -> t.equals(tag) || t.equals("*") || t.equals("W/" + tag));
    }

    static boolean takesGzip(@org.jspecify.annotations.Nullable String header) {
        return header != null
                && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(e -> e.equals("gzip")
                                || e.startsWith("gzip;") && !e.replace(" ", "").matches("gzip;q=0(\\.0*)?"));
    }
}
