package org.stemma.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address says of its outlet. */
final class Addresses {

    private static final Pattern HOST =
            Pattern.compile("https?://(?:[^/@?#]*@)?([^/:?#]+).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.(?=[^.]+\\.)");

    private Addresses() {}

    /** The host without {@code www.}, {@code m.}, {@code amp.}; empty for what is no web address. */
    static Optional<String> host(String address) {
        Matcher m = HOST.matcher(address);
        return m.matches()
                ? Optional.of(ASIDE.matcher(m.group(1).toLowerCase(Locale.ROOT)).replaceFirst(""))
                : Optional.empty();
    }
}
