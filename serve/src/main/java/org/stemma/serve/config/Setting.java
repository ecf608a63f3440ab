package org.stemma.serve.config;

import java.util.Locale;
import java.util.Optional;

/** All that a server can be told. The flag is {@code --name}, the variable {@code STEMMA_NAME}, the file's key the name. */
public enum Setting {
    /** Where it listens. */
    HOST("127.0.0.1", "Address to listen at; one that is not loopback needs tokens."),
    /** At which port. */
    PORT("8643", "Port to listen at; 0 takes a free one."),
    /** Further names of this machine. */
    NAMES("", "Host names, separated by commas, under which a browser may ask besides loopback and the address."),
    /** Who may ask from elsewhere. */
    TOKENS("", "File of hashed tokens; without it only loopback is served, without tokens."),
    /** Largest request. */
    MAX_BODY_MB("20", "Largest request in megabytes."),
    /** Longest answer. */
    MAX_SECONDS("30", "Longest time that an answer may take to work out, in seconds."),
    /** Requests at once. */
    MAX_REQUESTS("64", "Requests that are worked on at once; others wait up to ten seconds, then are turned away."),
    /** Streams at once. */
    MAX_STREAMS("100", "Event streams that are open at once."),
    /** Requests of one token. */
    RATE("600", "Requests a minute that one token may make."),
    /** Memory for pages. */
    CACHE_MB("64", "Memory for finished pages, in megabytes."),
    /** How the log is written. */
    LOG("json", "A line of the log for each request: json, or none.");

    private final String fallback;
    private final String meaning;

    Setting(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** What holds when nobody says otherwise. */
    public String fallback() {
        return fallback;
    }

    /** What it is for, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The name in a file: {@code max-body-mb}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on the command line. */
    public String flag() {
        return "--" + key();
    }

    /** The name in the environment. */
    public String variable() {
        return "STEMMA_" + name();
    }

    /** The setting with this key; empty when there is none. */
    public static Optional<Setting> of(String key) {
        for (Setting s : values()) {
            if (s.key().equals(key)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
