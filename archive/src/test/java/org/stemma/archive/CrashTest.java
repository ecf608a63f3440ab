package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreException;
import org.stemma.archive.store.StoredReport;

/**
 * Real processes that are killed in the middle of an ingest, or get in each other's way. {@code -Dstemma.kills=200} kills
 * as often; the build is content with fewer.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("stemma.kills", 24);

    /** An input that a run acknowledged for the first time is at most this far into it. */
    private static final int SPREAD_MILLIS = 300;

    @TempDir
    private Path folder;

    /** What a process printed last as acknowledged, and whether it came to its end. */
    private record Ended(int kept, boolean done, String said) {}

    /** Kills the process {@code millis} after its first acknowledgement. */
    private static Ended killed(Process process, int millis) throws IOException, InterruptedException {
        int kept = 0;
        boolean done = false;
        StringBuilder said = new StringBuilder();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Thread killer = null;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("kept ")) {
                    kept = Integer.parseInt(line.substring(5));
                } else {
                    said.append(line).append('\n');
                }
                done |= line.equals("done");
                if (killer == null && kept > 0 && millis >= 0) {
                    killer = Thread.ofVirtual().start(() -> {
                        try {
                            Thread.sleep(millis);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        process.toHandle().destroyForcibly(); // leaves its output to be read to the end
                    });
                }
            }
        }
        process.waitFor(60, TimeUnit.SECONDS);
        return new Ended(kept, done, said.toString());
    }

    private static Set<String> ids(Store store) {
        Set<String> ids = new HashSet<>();
        List<StoredReport> part = store.reportsAfter(0, 500);
        while (!part.isEmpty()) {
            for (StoredReport report : part) {
                assertThat(ids.add(report.report().id()))
                        .as(report.report().id())
                        .isTrue();
                assertThat(report.report())
                        .isEqualTo(Ingesting.report(
                                Integer.parseInt(report.report().id().substring(1))));
            }
            part = store.reportsAfter(part.get(part.size() - 1).number(), 500);
        }
        return ids;
    }

    @Test
    void losesNothingAndDoublesNothingHoweverOftenItIsKilled() throws IOException, InterruptedException {
        Random random = new Random(3);
        String at = folder.resolve("killed0.db").toString();
        int stores = 1;
        int killed = 0;
        while (killed < KILLS) {
            Ended ended = killed(Ingesting.start(at, Ingesting.REPORTS), random.nextInt(SPREAD_MILLIS));
            killed += ended.done() ? 0 : 1;
            try (Store store = Stores.open(at, StoreOptions.existing())) {
                Set<String> ids = ids(store);
                for (int i = 0; i < ended.kept(); i++) {
                    assertThat(ids).contains("r" + i);
                }
                assertThat(store.faults()).isEmpty();
            }
            if (ended.done()) {
                at = folder.resolve("killed" + stores++ + ".db").toString();
            }
        }
        finish(at);
    }

    private static void finish(String at) throws IOException, InterruptedException {
        Ended ended = killed(Ingesting.start(at, Ingesting.REPORTS), -1);
        assertThat(ended.done()).as(ended.said()).isTrue();
        try (Store store = Stores.open(at, StoreOptions.existing())) {
            assertThat(ids(store)).hasSize(Ingesting.REPORTS);
            assertThat(store.faults()).isEmpty();
        }
    }

    @Test
    void letsTwoProcessesTakeTheSameInAtOnce() throws IOException, InterruptedException {
        String at = folder.resolve("two.db").toString();
        Stores.open(at, StoreOptions.creating()).close();
        Process one = Ingesting.start(at, 400);
        Process other = Ingesting.start(at, 400);
        Ended first = killed(one, -1);
        Ended second = killed(other, -1);
        assertThat(first.done()).as(first.said()).isTrue();
        assertThat(second.done()).as(second.said()).isTrue();
        try (Store store = Stores.open(at, StoreOptions.existing())) {
            assertThat(ids(store)).hasSize(400);
            assertThat(store.info().captures()).isEqualTo(800);
            assertThat(store.faults()).isEmpty();
        }
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
                "needs the right to mount a small disk");
        try {
            String at = disk.resolve("full.db").toString();
            List<Input> inputs = new ArrayList<>();
            for (int i = 0; i < Ingesting.REPORTS; i++) {
                inputs.add(new Input.Kept(Ingesting.report(i)));
            }
            long[] acknowledged = new long[1];
            StoreException.Kind kind = null;
            try (Archive archive = Archive.of(Stores.open(at, StoreOptions.creating()), Clock.systemUTC())) {
                archive.ingest(
                        inputs.iterator(), IngestOptions.defaults().withBatch(50), c -> acknowledged[0] = c.all());
            } catch (StoreException e) {
                kind = e.kind();
            }
            assertThat(kind).isEqualTo(StoreException.Kind.FULL);
            assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
            try (Archive archive = Archive.of(Stores.open(at, StoreOptions.existing()), Clock.systemUTC())) {
                assertThat(ids(archive.store())).hasSize((int) acknowledged[0]);
                assertThat(archive.store().faults()).isEmpty();
                archive.ingest(inputs.iterator(), IngestOptions.defaults(), c -> {});
                assertThat(ids(archive.store())).hasSize(Ingesting.REPORTS);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program here
        }
    }
}
