package org.stemma.read.html.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which links may be printed. */
final class Links {
    private Links() {}

    /**
     * The absolute address that a link leads to; empty when it is not http or https, or relative to nothing.
     *
     * @param page the page's own address; null when unknown
     */
    static Optional<String> safe(String href, @Nullable String page) {
        String raw = href.strip();
        if (raw.isEmpty() || raw.length() > 4_000 || raw.startsWith("#")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escaped(raw));
            if (!uri.isAbsolute()) {
                if (page == null) {
                    return Optional.empty();
                }
                uri = new URI(escaped(page)).resolve(uri);
            }
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String escaped(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '"' -> out.append("%22");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '|' -> out.append("%7C");
                case '(' -> out.append("%28");
                case ')' -> out.append("%29");
                default -> {
                    if (c > ' ') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
