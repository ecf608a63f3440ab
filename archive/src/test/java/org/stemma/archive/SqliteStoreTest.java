package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreException;
import org.stemma.archive.store.StoryFilter;
import org.stemma.model.Report;
import org.stemma.story.StoryPrint;

class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    private int made;

    @Override
    String location() {
        return folder.resolve("store" + made++ + ".db").toString();
    }

    private static void kind(StoreException.Kind kind, Runnable run) {
        assertThatThrownBy(run::run)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private String filled() {
        String at = location();
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.creating()), CLOCK)) {
            archive.ingest(News.inputs(News.all()).iterator(), IngestOptions.defaults(), c -> {});
        }
        return at;
    }

    @Test
    void saysThatThereIsNoStore() {
        kind(StoreException.Kind.NO_STORE, () -> Stores.open(location(), StoreOptions.existing()));
        kind(StoreException.Kind.NO_STORE, () -> Stores.open(folder.toString(), StoreOptions.existing()));
        kind(StoreException.Kind.NO_STORE, () -> Stores.open("jdbc:mysql:x", StoreOptions.existing()));
    }

    @Test
    void makesItsTablesOnceWhereSeveralBegin() throws Exception {
        try (ExecutorService several = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 6; round++) {
                String at = location();
                List<Callable<Store>> openings =
                        IntStream.range(0, 8).mapToObj(i -> open(at)).toList();
                for (Future<Store> opened : several.invokeAll(openings)) {
                    try (Store store = opened.get()) {
                        assertThat(store.info().reports()).isZero();
                    }
                }
            }
        }
    }

    private static Callable<Store> open(String at) {
        return () -> Stores.open(at, StoreOptions.creating());
    }

    @Test
    void leavesOtherProgramsFilesAlone() throws IOException, SQLException {
        Path text = Files.writeString(
                folder.resolve("note.txt"), "no database, and longer than a header of one. ".repeat(9));
        kind(StoreException.Kind.NO_STORE, () -> Stores.open(text.toString(), StoreOptions.creating()));
        Path other = folder.resolve("other.db");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + other)) {
            c.createStatement().execute("CREATE TABLE theirs (x)");
        }
        kind(StoreException.Kind.NO_STORE, () -> Stores.open(other.toString(), StoreOptions.creating()));
    }

    @Test
    void refusesTablesOfANewerVersion() throws SQLException {
        String at = filled();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + at)) {
            c.createStatement().execute("UPDATE flyway_schema_history SET version = '99'");
        }
        kind(StoreException.Kind.NEWER, () -> Stores.open(at, StoreOptions.existing()));
    }

    @Test
    void makesWhatAnEarlierVersionPrintedAnew() throws SQLException {
        String at = filled();
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.existing()), CLOCK)) {
            archive.ingest(
                    IntStream.range(0, 450)
                            .mapToObj(i -> (Input) new Input.Kept(Ingesting.report(i)))
                            .iterator(),
                    IngestOptions.defaults(),
                    c -> {});
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + at)) {
            c.createStatement().execute("UPDATE trait SET print = x'0e7374656d6d612d73746f72792f32'");
        }
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.existing()), CLOCK)) {
            archive.ingest(
                    List.<Input>of(new Input.Kept(Report.of("late", "A late report of something else.")))
                            .iterator(),
                    IngestOptions.defaults(),
                    c -> {});
            archive.store()
                    .traits(0, t -> assertThat(StoryPrint.current(t.print())).isTrue());
        }
    }

    @Test
    void makesEditionsOfAnotherBuildAnew() throws SQLException {
        String at = filled();
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.existing()), CLOCK)) {
            String story = archive.store()
                    .stories(StoryFilter.all(), null, 1)
                    .items()
                    .get(0)
                    .id();
            String made = archive.editionJson(story).orElseThrow();
            try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + at)) {
                c.createStatement()
                        .execute("UPDATE edition SET json = '{}', generator = replace(generator, 'build', 'build 0')");
            }
            assertThat(archive.editionJson(story)).contains(made);
        }
    }

    @Test
    void bringsTablesOfTheFirstVersionUpToDate() throws SQLException {
        String at = filled();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + at)) {
            Statement s = c.createStatement();
            s.execute("DROP VIEW decisions");
            s.execute("ALTER TABLE decision DROP COLUMN kind");
            s.execute("CREATE VIEW decisions AS SELECT d.number, d.at, d.a, d.b, d.same, d.note FROM decision d");
            s.execute("INSERT INTO decision VALUES (1, '2024-06-01T08:00:00Z', 'a1', 'b1', 1, 'merged')");
            s.execute("DROP VIEW stories");
            s.execute("ALTER TABLE story DROP COLUMN judged");
            s.execute("CREATE VIEW stories AS SELECT s.id FROM story s");
            s.execute("DELETE FROM flyway_schema_history WHERE version IN ('2', '3')");
        }
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.existing()), CLOCK)) {
            assertThat(archive.store().decisions()).extracting(Decision::kind).containsExactly(Decision.Kind.STORY);
            archive.curation().unlink(archive.store().storiesOf(List.of("a1")).get("a1"), "a1", "a2");
            assertThat(archive.store().decisions()).hasSize(2);
        }
    }

    @Test
    void readsWithoutWriting() {
        String at = filled();
        try (Archive archive = Archive.of(Stores.open(at, StoreOptions.reading()), CLOCK)) {
            String story = archive.store().storiesOf(List.of("a1")).get("a1");
            assertThat(archive.edition(story)).isPresent();
            assertThat(archive.store().story(story).orElseThrow().stale()).isTrue();
            kind(
                    StoreException.Kind.READ_ONLY,
                    () -> archive.ingest(
                            News.inputs(List.of(News.mine())).iterator(), IngestOptions.defaults(), c -> {}));
        }
    }

    @Test
    void saysThatAnotherProcessWrites() throws SQLException {
        String at = filled();
        try (Store store = Stores.open(at, StoreOptions.existing().withPatience(Duration.ofMillis(50)));
                Connection c = DriverManager.getConnection("jdbc:sqlite:" + at)) {
            c.createStatement().execute("BEGIN IMMEDIATE");
            kind(StoreException.Kind.LOCKED, () -> store.write(w -> w.begin("2024-06-01T08:00:00Z")));
            assertThat(store.info().reports()).isEqualTo(4);
            c.createStatement().execute("ROLLBACK");
            long run = store.write(w -> w.begin("2024-06-01T08:00:00Z"));
            assertThat(run).isEqualTo(2);
        }
    }

    @Test
    void backsUpAWholeCopy() {
        String at = filled();
        Path copy = folder.resolve("copy.db");
        try (Store store = Stores.open(at, StoreOptions.existing())) {
            store.backup(copy);
        }
        try (Store store = Stores.open(copy.toString(), StoreOptions.existing())) {
            assertThat(store.info().reports()).isEqualTo(4);
            assertThat(store.faults()).isEmpty();
        }
    }

    @Test
    void findsDamagedPages() throws IOException {
        String at = filled();
        byte[] bytes = Files.readAllBytes(Path.of(at));
        for (int i = 8 * 4096; i < bytes.length - 4096; i += 4096) {
            java.util.Arrays.fill(bytes, i + 100, i + 2000, (byte) 0x5a);
        }
        Files.write(Path.of(at), bytes);
        kind(StoreException.Kind.DAMAGED, () -> {
            try (Store store = Stores.open(at, StoreOptions.existing())) {
                assertThat(store.faults()).isEmpty();
            }
        });
    }
}
