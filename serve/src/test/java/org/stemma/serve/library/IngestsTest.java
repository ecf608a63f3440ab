package org.stemma.serve.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.serve.library.Ingests.Progress;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class IngestsTest {

    @TempDir
    private Path folder;

    private Archive archive() {
        return Archive.open(folder.resolve("news.db").toString(), StoreOptions.creating());
    }

    private Path sent(int number) throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent" + number));
        Files.writeString(
                sent.resolve("note.txt"), "The bridge at Marl was closed on day " + number + " of the flood.");
        return sent;
    }

    private static Progress end(Ingests ingests, Progress begun) throws InterruptedException {
        Progress now = begun;
        while (!now.over()) {
            Thread.sleep(20);
            now = ingests.progress(begun.id()).orElseThrow();
        }
        return now;
    }

    @Test
    void endsWhereTheArchiveCannotBeAsked() throws IOException, InterruptedException {
        Archive archive = archive();
        archive.close();
        try (Ingests ingests = new Ingests(archive)) {
            Progress end = end(ingests, ingests.start(sent(0)));
            assertThat(end.state()).isEqualTo("failed");
            assertThat(end.failure()).isNotBlank();
        }
        assertThat(folder.resolve("sent0")).doesNotExist();
    }

    @Test
    void leavesNothingOfWhatStillWaitedWhenItIsClosed() throws IOException, InterruptedException {
        try (Archive archive = archive()) {
            try (Ingests ingests = new Ingests(archive)) {
                assertThat(end(ingests, ingests.start(sent(0))).counts().kept()).isEqualTo(1);
                for (int i = 1; i < 40; i++) {
                    ingests.start(sent(i));
                }
            }
            while (folders() > 0) { // what was being taken in is let go by the thread that did it
                Thread.sleep(20);
            }
            assertThat(archive.store().info().reports()).isLessThan(40);
        }
    }

    private long folders() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.filter(Files::isDirectory).count();
        }
    }
}
