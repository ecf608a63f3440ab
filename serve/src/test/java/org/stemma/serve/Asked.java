package org.stemma.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Edition;
import org.stemma.serve.config.Setting;
import org.stemma.serve.config.Settings;
import org.stemma.serve.web.Tokens;

/** A server over fixtures/harbour, and someone who asks it. */
final class Asked implements AutoCloseable {

    static final Settings FREE_PORT = Settings.defaults().with(Setting.PORT, "0");

    final StemmaServer server;
    final List<String> log = java.util.Collections.synchronizedList(new ArrayList<>());
    private final HttpClient client = HttpClient.newHttpClient();

    Asked(Settings settings, Tokens tokens) {
        server = StemmaServer.start(settings, tokens, shelf(), log::add);
    }

    static Asked openly() {
        return new Asked(FREE_PORT, Tokens.none());
    }

    private static Shelf shelf() {
        Edition edition = Harbour.edition();
        return new Shelf() {
            @Override
            public Optional<Shelved> story(String id) {
                return id.equals("broken")
                        ? Optional.of(new Shelved(null, 1, false))
                        : Optional.of(new Shelved(edition, 1, false))
                                .filter(s -> s.edition().story().id().equals(id));
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
        request.uri(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
