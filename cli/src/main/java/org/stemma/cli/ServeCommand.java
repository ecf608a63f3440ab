package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.read.Failures;
import org.stemma.read.ReadException;
import org.stemma.render.safe.Visible;
import org.stemma.serve.StemmaServer;
import org.stemma.serve.config.Setting;
import org.stemma.serve.config.Settings;
import org.stemma.serve.web.Scope;
import org.stemma.serve.web.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma serve}: the archive for people who would rather look, and for programs. */
@Command(
        name = "serve",
        description =
                "Shows the archive in a browser, to programs and to agents, on this machine unless told otherwise.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreChoice archive;

    @Option(names = "--open", description = "Open the first page in the browser.")
    private boolean open;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "File of settings, a line each: name = value. Without it STEMMA_CONFIG, else none.")
    private @Nullable Path config;

    @Option(
            names = "--add-token",
            paramLabel = "NAME",
            description = "Make a token, add its hash to the file of tokens, print the token once, and end.")
    private @Nullable String addToken;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "What the new token lets its holder do: read, write or admin. Without it read.")
    private @Nullable String scope;

    @Option(names = "--remove-token", paramLabel = "NAME", description = "Take a token out of the file, and end.")
    private @Nullable String removeToken;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen at; one that is not loopback needs tokens. Without it 127.0.0.1.")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "Port to listen at; 0 takes a free one. Without it 8643.")
    private @Nullable String port;

    @Option(
            names = "--names",
            paramLabel = "NAME,...",
            description =
                    "Host names, separated by commas, under which a browser may ask besides loopback and the address.")
    private @Nullable String names;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "File of hashed tokens; without it only loopback is served, without tokens.")
    private @Nullable String tokens;

    @Option(
            names = "--max-body-mb",
            paramLabel = "NUMBER",
            description = "Largest request in megabytes. Without it 20.")
    private @Nullable String maxBodyMb;

    @Option(
            names = "--max-seconds",
            paramLabel = "NUMBER",
            description = "Longest time that an answer may take to work out, in seconds. Without it 30.")
    private @Nullable String maxSeconds;

    @Option(
            names = "--max-requests",
            paramLabel = "NUMBER",
            description =
                    "Requests that are worked on at once; others wait up to ten seconds, then are turned away. Without it 64.")
    private @Nullable String maxRequests;

    @Option(
            names = "--max-streams",
            paramLabel = "NUMBER",
            description = "Event streams that are open at once. Without it 100.")
    private @Nullable String maxStreams;

    @Option(
            names = "--rate",
            paramLabel = "NUMBER",
            description = "Requests a minute that one token may make. Without it 600.")
    private @Nullable String rate;

    @Option(
            names = "--cache-mb",
            paramLabel = "NUMBER",
            description = "Memory for finished pages, in megabytes. Without it 64.")
    private @Nullable String cacheMb;

    @Option(
            names = "--log",
            paramLabel = "json|none",
            description = "A line of the log for each request: json, or none. Without it json.")
    private @Nullable String log;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = settings();
        if (addToken != null || removeToken != null) {
            return tokens(settings, out);
        }
        Tokens known = settings.tokens().map(this::known).orElse(Tokens.none());
        if (!canListen(settings)) {
            return Exit.NOTHING_DONE;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (Archive opened = archive.open(StoreOptions.creating());
                StemmaServer server = started(settings, known, opened)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                opened.close();
                stopped.countDown();
            }));
            String address = "http://" + shown(settings) + ":" + server.port() + "/";
            out.println("Stemma shows " + archive.location() + " at " + address + " (Ctrl-C stops it)");
            out.flush();
            SpareMemory.watch();
            if (open) {
                browse(address);
            }
            stopped.await();
        }
        return Exit.DONE;
    }

    private Tokens known(Path file) {
        try {
            return Tokens.read(file);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ReadException(file + ": cannot be read (" + Failures.why(e) + ")", e);
        }
    }

    /** Whether the address is free; asked before anything is opened, since what the server says then is a trace. */
    private boolean canListen(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
            return true;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("stemma: cannot listen at " + Visible.line(settings.host()) + ":" + settings.port() + " ("
                            + e.getMessage() + "); --port 0 takes a free port");
            return false;
        }
    }

    private StemmaServer started(Settings settings, Tokens known, Archive opened) {
        try {
            return StemmaServer.start(settings, known, opened, System.err::println);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String shown(Settings settings) {
        String host = settings.host();
        return host.equals("127.0.0.1") || host.equals("::1")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
    }

    private Settings settings() {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        put(flags, Setting.HOST, host);
        put(flags, Setting.PORT, port);
        put(flags, Setting.NAMES, names);
        put(flags, Setting.TOKENS, tokens);
        put(flags, Setting.MAX_BODY_MB, maxBodyMb);
        put(flags, Setting.MAX_SECONDS, maxSeconds);
        put(flags, Setting.MAX_REQUESTS, maxRequests);
        put(flags, Setting.MAX_STREAMS, maxStreams);
        put(flags, Setting.RATE, rate);
        put(flags, Setting.CACHE_MB, cacheMb);
        put(flags, Setting.LOG, log);
        String named = System.getenv("STEMMA_CONFIG");
        Path file = config != null ? config : named == null || named.isBlank() ? null : Path.of(named);
        try {
            return Settings.read(flags, System.getenv(), file);
        } catch (IOException e) {
            throw new ReadException(file + ": cannot be read (" + Failures.why(e) + ")", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void put(Map<Setting, String> flags, Setting setting, @Nullable String said) {
        if (said != null) {
            flags.put(setting, said);
        }
    }

    private int tokens(Settings settings, PrintWriter out) throws IOException {
        Path file = settings.tokens()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "say which file with --tokens FILE"));
        try {
            if (removeToken != null) {
                return Tokens.remove(file, removeToken) ? Exit.DONE : Exit.NOTHING_DONE;
            }
            Scope granted = Scope.of(scope == null ? "read" : scope.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new IllegalArgumentException("--scope has to be read, write or admin"));
            out.println(Tokens.add(file, String.valueOf(addToken), granted));
            out.flush();
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Asks the system to show an address; that it cannot is no reason to stop. */
    private void browse(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            spec.commandLine().getErr().println("stemma: no browser could be started; the address is above");
        }
    }
}
