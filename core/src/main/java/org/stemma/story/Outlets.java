package org.stemma.story;

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

    /** What stands between the scheme and the path, without user, port and {@code www.}; null when there is no scheme. */
    private static @Nullable String host(@Nullable String address) {
        int from = address == null ? -1 : address.indexOf("://");
        if (address == null || from < 0) {
            return null;
        }
        int end = from + 3;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(from + 3, end);
        host = host.substring(host.lastIndexOf('@') + 1);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
