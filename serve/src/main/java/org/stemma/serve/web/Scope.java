package org.stemma.serve.web;

import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;

/** What a token lets its holder do; each scope holds those before it. A route without one is open to all. */
public enum Scope implements RouteRole {
    /** Look. */
    READ,
    /** Add reports and correct. */
    WRITE,
    /** See how the server does. */
    ADMIN;

    /** Whether it lets do what {@code other} asks. */
    public boolean holds(Scope other) {
        return ordinal() >= other.ordinal();
    }

    /** The name in a file: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope with that name. */
    public static Optional<Scope> of(String name) {
        for (Scope s : values()) {
            if (s.toString().equals(name)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
