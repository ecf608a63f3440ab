package org.stemma.render.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition.Entry;

/** Names for things that leave the edition. */
final class Iris {

    /** The terms that no standard has; see docs/formats.md. */
    static final String TERMS = "urn:stemma:terms:";

    private Iris() {}

    /** A report's address where it has a sound one on the web, else a name made of its id. */
    static String report(Entry report) {
        return report(report.id(), report.address());
    }

    /** The same, of a report's {@code id} and {@code address}. */
    static String report(String id, @Nullable String address) {
        return address != null && web(address) ? address : of("report", id);
    }

    /** A name for {@code id}. @param kind what it is */
    static String of(String kind, String id) {
        return "urn:stemma:" + kind + ":"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean web(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
