package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.StoryFilter;
import org.stemma.serve.StemmaServer;
import org.stemma.serve.config.Setting;
import org.stemma.serve.config.Settings;
import org.stemma.serve.web.Tokens;

/**
 * Does once what users wait for: an edition, and the first pages of a server. The start script and the packages run it when
 * they are built, to learn what the virtual machine's ahead-of-time cache is to hold (JEP 483, 514 and 515). Leaves nothing
 * behind.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Takes the reports, a file or a folder; writes nothing. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String reports = args[0];
        Path folder = Files.createTempDirectory("stemma-rehearsal");
        try {
            String store = folder.resolve("stemma.db").toString();
            run("edition", reports, "-o", folder.resolve("edition.txt").toString());
            run("edition", reports, "-o", folder.resolve("edition.html").toString());
            run("ingest", reports, "--store", store, "--editions");
            run("story", "--help");
            serve(store);
        } finally {
            delete(folder);
        }
    }

    private static void run(String... words) {
        Main.commandLine().execute(words);
    }

    private static void serve(String store) throws IOException, InterruptedException {
        Settings settings = Settings.defaults().with(Setting.PORT, "0").with(Setting.LOG, "none");
        try (Archive archive = Archive.open(store, StoreOptions.creating());
                StemmaServer server = StemmaServer.start(settings, Tokens.none(), archive, line -> {});
                HttpClient client = HttpClient.newHttpClient()) {
            String story = archive.store()
                    .stories(StoryFilter.all(), null, 1)
                    .items()
                    .getFirst()
                    .id();
            for (String page : List.of("/ready", "/", "/stories/" + story, "/search?q=harbour", "/check", "/add")) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + page);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
