package org.stemma.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;

/** Who published a report, as a hash: the host of its address, else the outlet's name. */
final class Outlets {

    private Outlets() {}

    /** 0 when unknown. */
    static int of(Report report) {
        String host = host(report.address());
        String name = host != null ? host : report.outlet();
        if (name == null || name.isBlank()) {
            return 0;
        }
        int hash = GeneralIdf.hash(name.strip().toLowerCase(Locale.ROOT));
        return hash == 0 ? 1 : hash;
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = new URI(address).getHost();
            return host == null || !host.startsWith("www.") ? host : host.substring(4);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
