package org.stemma.serve.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which names a browser may ask. A name that someone else owns can be made to point at this machine (DNS rebinding),
 * so only known names are answered; a literal address cannot be made to point elsewhere.
 */
final class Hosts {

    private final Set<String> known = new HashSet<>(List.of("localhost", "localhost."));

    Hosts(List<String> names) {
        known.addAll(names);
    }

    /** Whether a request with this {@code Host} header is for us. */
    boolean knows(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String name = withoutPort(header.strip().toLowerCase(Locale.ROOT));
        return known.contains(name) || literal(name);
    }

    /**
     * Whether an unsafe request came from a page of ours or from no page at all. Browsers say where a request comes from;
     * what says nothing is no browser (Fetch Standard, the Origin and Sec-Fetch-Site headers).
     */
    static boolean sameOrigin(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin == null) {
            return true;
        }
        int scheme = origin.indexOf("://");
        return scheme > 0 && host != null && origin.substring(scheme + 3).equalsIgnoreCase(host);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static boolean literal(String name) {
        return name.matches("\\[[0-9a-f:.%]+]")
                || name.matches("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");
    }
}
