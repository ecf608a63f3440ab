package org.stemma.serve.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What addresses ask for, read strictly: a value that cannot be understood is a problem, never passed over. */
public final class Asking {

    private Asking() {}

    /** A value; empty when it is missing or blank. */
    public static Optional<String> text(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** A value that has to be there. */
    public static String needed(Context ctx, String name) {
        return text(ctx, name).orElseThrow(() -> Problem.badRequest("The address has to say which " + name + "."));
    }

    /** A whole number from {@code least} to {@code most}. */
    public static int number(Context ctx, String name, int otherwise, int least, int most) {
        Optional<String> said = text(ctx, name);
        if (said.isEmpty()) {
            return otherwise;
        }
        if (said.get().matches("\\d{1,9}")) {
            int n = Integer.parseInt(said.get());
            if (n >= least && n <= most) {
                return n;
            }
        }
        throw Problem.badRequest(name + " has to be a whole number from " + least + " to " + most + ".");
    }

    /** What {@code asking} gives; what it cannot understand is a problem of the request. */
    public static <T> T understood(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(sentence(e.getMessage()));
        }
    }

    private static String sentence(@Nullable String message) {
        String m = message == null || message.isEmpty() ? "the request cannot be understood" : message;
        return Character.toUpperCase(m.charAt(0)) + m.substring(1) + (m.endsWith(".") ? "" : ".");
    }
}
