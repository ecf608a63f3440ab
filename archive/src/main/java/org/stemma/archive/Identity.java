package org.stemma.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;

/** What makes a report the same as another, and a text fit to be stored. */
final class Identity {

    private static final int HASH_BYTES = 16;

    private Identity() {}

    /** What all versions of a report share: its address without a fragment; the id of one that has none. */
    static String key(Report report) {
        String address = report.address();
        if (address == null || address.isBlank()) {
            return "id " + report.id();
        }
        int fragment = address.indexOf('#');
        String plain = (fragment < 0 ? address : address.substring(0, fragment)).strip();
        int host = plain.indexOf("://");
        int path = host < 0 ? -1 : plain.indexOf('/', host + 3);
        return path < 0
                ? plain.toLowerCase(Locale.ROOT)
                : plain.substring(0, path).toLowerCase(Locale.ROOT) + plain.substring(path);
    }

    /** The key that a report without an address gets when its id names another report already. */
    static String distinctKey(Report report, String hash) {
        return "id " + distinctId(report.id(), hash);
    }

    static String distinctId(String id, String hash) {
        return id + "~" + hash.substring(0, 8);
    }

    /** Of headline and text: what makes a version. */
    static String hash(Report report) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((report.title() == null ? "" : report.title()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(report.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same report with U+FFFD for what no database can hold: NUL and halves of surrogate pairs. Offsets stay. */
    static Report storable(Report r) {
        if (fits(r)) {
            return r;
        }
        return new Report(
                fit(r.id()),
                fit(r.source()),
                fitOrNull(r.address()),
                fitOrNull(r.outlet()),
                fitOrNull(r.title()),
                r.authors().stream().map(Identity::fit).toList(),
                fitOrNull(r.publishedAt()),
                fitOrNull(r.language()),
                fitOrNull(r.dateline()),
                fitOrNull(r.agency()),
                fit(r.text()),
                r.residue(),
                r.captions().stream().map(Identity::fit).toList(),
                r.truncated());
    }

    private static boolean fits(Report r) {
        return fits(List.of(r.id(), r.source(), r.text()))
                && fits(r.authors())
                && fits(r.captions())
                && fits(java.util.stream.Stream.of(
                                r.address(),
                                r.outlet(),
                                r.title(),
                                r.publishedAt(),
                                r.language(),
                                r.dateline(),
                                r.agency())
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    private static boolean fits(List<String> texts) {
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (unfit(text, i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean unfit(String text, int i) {
        char c = text.charAt(i);
        if (c == 0) {
            return true;
        }
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String fit(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (unfit(text, i)) {
                out.setCharAt(i, '\ufffd');
            }
        }
        return out.toString();
    }

    private static @Nullable String fitOrNull(@Nullable String text) {
        return text == null ? null : fit(text);
    }
}
