package org.stemma.serve.config;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a server was told. A flag overrules the environment, the environment a file, a file what holds otherwise.
 * Immutable; checked when made.
 */
public final class Settings {

    private final EnumMap<Setting, String> values;

    private Settings(EnumMap<Setting, String> values) {
        this.values = values;
        number(Setting.PORT, 0, 65535);
        number(Setting.MAX_BODY_MB, 1, 1024);
        number(Setting.MAX_SECONDS, 1, 3600);
        number(Setting.MAX_REQUESTS, 1, 10_000);
        number(Setting.MAX_STREAMS, 0, 100_000);
        number(Setting.RATE, 1, 1_000_000);
        number(Setting.CACHE_MB, 0, 65_536);
        if (!List.of("json", "none").contains(value(Setting.LOG))) {
            throw wrong(Setting.LOG, "json or none");
        }
    }

    /** What holds when nobody says anything. */
    public static Settings defaults() {
        return new Settings(new EnumMap<>(Setting.class));
    }

    /**
     * Put together from where they can be said.
     *
     * @param flags by setting
     * @param environment of the process
     * @param file of {@code key = value} lines; null for none
     * @throws IllegalArgumentException if a value is out of its range or the file has a key that is no setting
     * @throws IOException if the file cannot be read
     */
    public static Settings read(Map<Setting, String> flags, Map<String, String> environment, @Nullable Path file)
            throws IOException {
        EnumMap<Setting, String> out = new EnumMap<>(Setting.class);
        if (file != null) {
            out.putAll(inFile(file));
        }
        for (Setting s : Setting.values()) {
            String said = environment.get(s.variable());
            if (said != null) {
                out.put(s, said.strip());
            }
        }
        out.putAll(flags);
        return new Settings(out);
    }

    private static Map<Setting, String> inFile(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        EnumMap<Setting, String> out = new EnumMap<>(Setting.class);
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            Setting setting = Setting.of(key)
                    .orElseThrow(() -> new IllegalArgumentException(file + ": there is no setting '" + key + "'"));
            out.put(setting, properties.getProperty(key).strip());
        }
        return out;
    }

    /** The same with another value. @throws IllegalArgumentException if it is out of its range */
    public Settings with(Setting setting, String value) {
        EnumMap<Setting, String> out = new EnumMap<>(values);
        out.put(setting, value);
        return new Settings(out);
    }

    /** Address to listen at. */
    public String host() {
        return value(Setting.HOST);
    }

    /** Port to listen at; 0 for a free one. */
    public int port() {
        return number(Setting.PORT, 0, 65535);
    }

    /** Whether only this machine can ask. @throws IllegalArgumentException if the address is none */
    public boolean loopback() {
        try {
            return InetAddress.getByName(host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(Setting.HOST.flag() + ": no address is called " + host(), e);
        }
    }

    /** Further host names, lower case. */
    public List<String> names() {
        List<String> out = new ArrayList<>();
        Arrays.stream(value(Setting.NAMES).split(","))
                .map(s -> s.strip().toLowerCase(Locale.ROOT))
                .filter(s -> !s.isEmpty())
                .forEach(out::add);
        return List.copyOf(out);
    }

    /** The file of tokens. */
    public Optional<Path> tokens() {
        String said = value(Setting.TOKENS);
        return said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said));
    }

    /** Largest request. */
    public long maxBodyBytes() {
        return number(Setting.MAX_BODY_MB, 1, 1024) * 1024L * 1024L;
    }

    /** Longest time for an answer. */
    public Duration maxTime() {
        return Duration.ofSeconds(number(Setting.MAX_SECONDS, 1, 3600));
    }

    /** Requests at once. */
    public int maxRequests() {
        return number(Setting.MAX_REQUESTS, 1, 10_000);
    }

    /** Streams at once. */
    public int maxStreams() {
        return number(Setting.MAX_STREAMS, 0, 100_000);
    }

    /** Requests a minute of one token. */
    public int rate() {
        return number(Setting.RATE, 1, 1_000_000);
    }

    /** Memory for finished pages. */
    public long cacheBytes() {
        return number(Setting.CACHE_MB, 0, 65_536) * 1024L * 1024L;
    }

    /** Whether requests are logged. */
    public boolean logged() {
        return value(Setting.LOG).equals("json");
    }

    private String value(Setting setting) {
        return values.getOrDefault(setting, setting.fallback());
    }

    private int number(Setting setting, int least, int most) {
        try {
            int n = Integer.parseInt(value(setting));
            if (n >= least && n <= most) {
                return n;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of range.
        }
        throw wrong(setting, "a whole number from " + least + " to " + most);
    }

    private IllegalArgumentException wrong(Setting setting, String expected) {
        return new IllegalArgumentException(
                setting.flag() + " has to be " + expected + ", was '" + value(setting) + "'");
    }
}
