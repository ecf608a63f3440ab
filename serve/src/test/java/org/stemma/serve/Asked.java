package org.stemma.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.StoryFilter;
import org.stemma.read.Metadata;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;
import org.stemma.serve.config.Setting;
import org.stemma.serve.config.Settings;
import org.stemma.serve.web.Tokens;

/** A server over an archive of examples/harbour, and someone who asks it. */
public final class Asked implements AutoCloseable {

    /** At any free port, with time for a busy machine: an answer is never given up for being late. */
    public static final Settings FREE_PORT =
            Settings.defaults().with(Setting.PORT, "0").with(Setting.MAX_SECONDS, "3600");

    /** What is asked. */
    public final StemmaServer server;

    /** What it logged. */
    public final List<String> log = Collections.synchronizedList(new ArrayList<>());

    /** What it shows. */
    public final Archive archive;

    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();

    /** A server that is told {@code settings}. */
    public Asked(Settings settings, Tokens tokens) {
        try {
            folder = Files.createTempDirectory("stemma-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archive = Archive.open(folder.resolve("stemma.db").toString(), StoreOptions.creating());
        fill(archive);
        try {
            server = StemmaServer.start(settings, tokens, archive, log::add);
        } catch (IllegalArgumentException e) {
            archive.close();
            delete();
            throw e;
        }
    }

    /** A server that asks for no token. */
    public static Asked openly() {
        return new Asked(FREE_PORT, Tokens.none());
    }

    private static void fill(Archive archive) {
        Path examples = Path.of("..", "examples");
        ReadOptions options = ReadOptions.defaults().withMetadata(Metadata.read(examples.resolve("harbour.meta.csv")));
        try (Stream<Read> all = new ReportReader(options).read(List.of(examples.resolve("harbour")))) {
            Stream<Input> inputs =
                    all.filter(Read.Kept.class::isInstance).map(r -> new Input.Kept(((Read.Kept) r).report()));
            archive.ingest(inputs.iterator(), IngestOptions.defaults(), counts -> {});
        }
    }

    /** The id of the largest story. */
    public String story() {
        return archive.store()
                .stories(StoryFilter.all().withOrder(StoryFilter.Order.LARGEST), null, 1)
                .items()
                .getFirst()
                .id();
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Asks. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Asks in any way. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
        archive.close();
        delete();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
