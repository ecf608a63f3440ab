package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on an archive. */
class ArchiveCommandsTest {

    private static final Path HARBOUR = Ran.REPOSITORY.resolve("examples/harbour");
    private static final Path META = Ran.REPOSITORY.resolve("examples/harbour.meta.csv");

    @TempDir
    Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void name() {
        store = folder.resolve("data/news.db");
    }

    private Ran ingest(Object... paths) {
        Object[] words = new Object[paths.length + 3];
        words[0] = "ingest";
        words[1] = "--store";
        words[2] = store;
        System.arraycopy(paths, 0, words, 3, paths.length);
        return Ran.stemma(words);
    }

    @Test
    void takesReportsInOnceAndListsTheirStories() {
        Ran first = ingest(HARBOUR, "--meta", META);
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("11 new, 0 new versions, 0 known already, 0 rejected");
        assertThat(ingest(HARBOUR, "--meta", META).out()).startsWith("0 new, 0 new versions, 11 known already");
        Ran stories = Ran.stemma("stories", "--store", store, "--format", "jsonl", "--reports", "--least", 2);
        assertThat(stories.out().lines()).hasSize(1);
        assertThat(stories.out()).contains("\"stale\":true", "\"baltic-wire\"", "\"lineages\":null");
        assertThat(Ran.stemma("stories", "--store", store, "--lineages", 2).out())
                .contains("lineages");
        assertThat(Ran.stemma("stories", "--store", store, "--from", "2030").out())
                .isEmpty();
        assertThat(Ran.stemma("stories", "--store", store, "--limit", -1).code())
                .isEqualTo(2);
    }

    @Test
    void printsAStoryAndItsHistoryAndHoldsDecisions() {
        ingest(HARBOUR, "--meta", META);
        Ran json = Ran.stemma("story", "--store", store, "baltic-wire", "--format", "json");
        assertThat(json.code()).isZero();
        assertThat(json.out()).contains("\"schema\": \"stemma/edition/1\"");
        assertThat(Ran.stemma("story", "--store", store, "baltic-wire", "--history")
                        .out())
                .contains("founded", "baltic-wire");
        Ran removed = Ran.stemma("story", "--store", store, "baltic-wire", "--remove", "harbour-column");
        assertThat(removed.out()).contains("harbour-column: from ");
        assertThat(Ran.stemma("story", "--store", store, "baltic-wire", "--format", "json")
                        .out())
                .doesNotContain("\"harbour-column\"");
        assertThat(Ran.stemma("story", "--store", store, "nowhere").code()).isEqualTo(3);
        assertThat(Ran.stemma("story", "--store", store, "baltic-wire", "--add", "nobody")
                        .err())
                .contains("there is no report nobody");
    }

    @Test
    void takesWrongLinksAwayAndLeavesThemToTheEvidenceAgain() {
        ingest(HARBOUR, "--meta", META);
        String link = "\"from\": \"baltic-wire\",\n        \"to\": \"island-times\"";
        assertThat(story()).contains(link);
        assertThat(decide("--not-linked", "baltic-wire,island-times").out())
                .isEqualTo("baltic-wire and island-times: not linked in any edition from now on\n");
        assertThat(story()).doesNotContain(link).contains("no link stands between baltic-wire and island-times");
        assertThat(decide("--linkable", "island-times,baltic-wire").code()).isZero();
        assertThat(story()).contains(link);
        assertThat(Ran.stemma("story", "--store", store, "baltic-wire", "--history")
                        .out())
                .contains("unlinked  island-times in ", "linkable  baltic-wire in ");
        assertThat(decide("--not-linked", "baltic-wire").code()).isEqualTo(2);
        assertThat(decide("--not-linked", "baltic-wire,nobody").err()).contains("nobody is not in the story");
    }

    private Ran decide(String option, String reports) {
        return Ran.stemma("story", "--store", store, "baltic-wire", option, reports);
    }

    private String story() {
        return Ran.stemma("story", "--store", store, "baltic-wire", "--format", "json")
                .out();
    }

    @Test
    void finds() {
        ingest(HARBOUR, "--meta", META);
        assertThat(Ran.stemma("search", "--store", store, "crane", "outlet:\"baltic wire\"", "--format", "jsonl")
                        .out())
                .contains("\"report\":\"baltic-wire\"");
        assertThat(Ran.stemma("search", "--store", store, "zeppelin").err()).contains("nothing found");
        assertThat(Ran.stemma("search", "--store", store, "--like", "baltic-wire")
                        .out())
                .doesNotContain("baltic-wire  Baltic")
                .contains("island-times");
        assertThat(Ran.stemma(
                                "search",
                                "--store",
                                store,
                                "--claim",
                                "The crane had stood over the main quay since 1988")
                        .out())
                .startsWith("velmouth-courier");
        Ran left = Ran.stemma("search", "--store", store, "-word");
        assertThat(left.code()).isEqualTo(2);
        assertThat(left.err()).contains("goes into quotes with the others");
        assertThat(Ran.stemma("search", "--store", store, "x", "--from", "yesterday")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void backsUpAndExamines() throws IOException {
        ingest(HARBOUR);
        Path copy = folder.resolve("copy.db");
        assertThat(Ran.stemma("backup", "--store", store, copy).code()).isZero();
        assertThat(Ran.stemma("backup", "--store", store, copy).code()).isEqualTo(3);
        Ran sound = Ran.stemma("doctor", "--store", copy);
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).contains("11 reports");
        Path note = Files.writeString(folder.resolve("note.db"), "this is no archive ".repeat(60));
        assertThat(Ran.stemma("doctor", "--store", note).code()).isEqualTo(3);
        assertThat(Ran.stemma("stories", "--store", folder.resolve("none.db")).err())
                .contains("there is no archive at");
    }

    @Test
    void namesWhatWasRejected() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The harbour of Veldt was closed on Monday after a crane fell.\n");
        Files.writeString(folder.resolve("b.txt"), "");
        Path rejects = folder.resolve("rejects.jsonl");
        Ran ran = ingest(folder, "--rejects", rejects);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("b.txt: is empty");
        assertThat(Files.readString(rejects)).contains("b.txt");
    }

    @Test
    void exportsReportsAndTakesThemBackAsTheyWere() throws IOException {
        ingest(HARBOUR, "--meta", META);
        Path lines = folder.resolve("all.jsonl");
        assertThat(Ran.stemma("export", "--store", store, "-o", lines).code()).isZero();
        Path other = folder.resolve("other.db");
        assertThat(Ran.stemma("import", "--store", other, lines).out()).startsWith("11 new, 0 new versions");
        assertThat(Ran.stemma("import", "--store", other, lines).out()).contains("11 known already");
        assertThat(plain(Ran.stemma("export", "--store", other).out())).isEqualTo(plain(Files.readString(lines)));
        Files.writeString(lines, "{\"id\": 7}\nno json\n");
        Ran broken = Ran.stemma("import", "--store", other, lines);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err())
                .contains(
                        "all.jsonl:1: is no report of an export: /id: expected text, found a whole number",
                        "all.jsonl:2: is not valid JSON (at column ");
    }

    @Test
    void decisionsGoFromOneArchiveToAnother() throws IOException {
        ingest(HARBOUR, "--meta", META);
        Path lines = folder.resolve("all.jsonl");
        Ran.stemma("export", "--store", store, "-o", lines);
        String reports = Files.readString(lines);
        String story = Ran.stemma("story", "baltic-wire", "--store", store, "--remove", "harbour-column")
                .out();
        assertThat(story).isNotBlank();
        String decisions =
                Ran.stemma("export", "--store", store, "--format", "decisions").out();
        assertThat(decisions.lines())
                .isNotEmpty()
                .allMatch(l -> l.startsWith("{\"decision\":\"story\",\"a\":\"harbour-column\""));
        Files.writeString(lines, decisions + reports);

        Path other = folder.resolve("other.db");
        long count = decisions.lines().count();
        assertThat(Ran.stemma("import", "--store", other, lines).out())
                .contains(count + " of " + count + " decisions new");
        assertThat(Ran.stemma("import", "--store", other, lines).out()).contains("0 of " + count + " decisions new");
        assertThat(Ran.stemma("export", "--store", other, "--format", "decisions")
                        .out())
                .isEqualTo(decisions);
        assertThat(Ran.stemma("story", "--store", other, "baltic-wire", "--format", "json")
                        .out())
                .contains("\"baltic-wire\"")
                .doesNotContain("\"harbour-column\"");

        Files.writeString(lines, decisions);
        Ran nobody = Ran.stemma("import", "--store", folder.resolve("third.db"), lines);
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("which are not both here");
    }

    /** Without what differs between two archives of the same reports. */
    private static String plain(String lines) {
        return lines.replaceAll("\"seenAt\":\"[^\"]*\",\"story\":\"[^\"]*\"", "");
    }

    @Test
    void exportsForOtherTools() throws IOException {
        ingest(HARBOUR, "--meta", META);
        assertThat(Ran.stemma("export", "--store", store, "--format", "passim")
                        .out()
                        .lines())
                .hasSize(11)
                .allMatch(l -> l.contains("\"series\":"));
        Ran tei = Ran.stemma("export", "--store", store, "--story", "baltic-wire", "--format", "tei");
        assertThat(tei.out()).contains("<TEI xmlns=", "<app type=");
        assertThat(Ran.stemma("export", "--store", store, "--format", "editions")
                        .out())
                .startsWith("{\"schema\":\"stemma/edition/1\"");
        Path parquet = folder.resolve("all.parquet");
        assertThat(Ran.stemma("export", "--store", store, "-o", parquet).code()).isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("all.parquet", "data");
        }
        assertThat(Ran.stemma("export", "--store", store, "--format", "tei").code())
                .isEqualTo(2);
        assertThat(Ran.stemma("export", "--store", store, "--format", "parquet").code())
                .isEqualTo(2);
        assertThat(Ran.stemma("export", "--store", store, "--story", "nobody").code())
                .isEqualTo(3);
    }

    @Test
    void checksATextAgainstTheArchive() throws IOException {
        ingest(HARBOUR, "--meta", META);
        Path text = Files.writeString(
                folder.resolve("draft.txt"),
                "Two dock workers were injured, one of them seriously, the port authority said.\n"
                        + "The mayor of Velmouth resigned the next morning.\n");
        Ran json = Ran.stemma("check", "--store", store, text, "--format", "json");
        assertThat(json.code()).isZero();
        assertThat(json.out()).contains("\"verdict\":\"held\"", "\"verdict\":\"not-found\"");
    }
}
