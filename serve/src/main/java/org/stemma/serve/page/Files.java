package org.stemma.serve.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.serve.web.Body;

/**
 * Styles and scripts, each under an address that names its content, so that a browser keeps it for ever. Each is loaded and
 * packed when it is first asked for. Safe for all threads.
 */
public final class Files {

    /** As the parent pom pins it; a test holds both together. */
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    /** What each is put together from. */
    private static final Map<String, List<String>> SOURCES = Map.of(
            "edition.css", List.of("/org/stemma/render/html/edition.css"),
            "edition.js", List.of("/org/stemma/render/html/edition.js"),
            "site.css", List.of("/org/stemma/serve/page/site.css"),
            "site.js", List.of("/org/stemma/render/html/panes.js", "/org/stemma/serve/page/site.js"),
            "d3.js", List.of(D3));

    private final Map<String, Body> bodies = new ConcurrentHashMap<>();

    /** The address of a file. */
    public String address(String name) {
        Body body = body(name).orElseThrow(() -> new IllegalArgumentException("there is no file " + name));
        return "/assets/" + hash(body) + "/" + name;
    }

    /** The file of that name, if its content still is what the hash says. */
    public Optional<Body> get(String hash, String name) {
        return body(name).filter(b -> hash(b).equals(hash));
    }

    private Optional<Body> body(String name) {
        return Optional.ofNullable(SOURCES.get(name))
                .map(sources -> bodies.computeIfAbsent(name, n -> load(n, sources)));
    }

    private static String hash(Body body) {
        return body.tag().substring(1, 13);
    }

    private static Body load(String name, List<String> sources) {
        String type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String source : sources) {
            try (InputStream in = Files.class.getResourceAsStream(source)) {
                if (in == null) {
                    throw new IllegalStateException(source + " is not on the class path");
                }
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Body.of(type, all.toByteArray());
    }
}
