package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Dropped;
import org.stemma.model.Report;

class JsonInputTest {

    private static final String RAIN = "Rain fell on Monday in the whole of Norland.";

    private static List<Read> read(byte[] bytes) {
        return read(bytes, ReadOptions.defaults());
    }

    private static List<Read> read(byte[] bytes, ReadOptions options) {
        try (Stream<Read> reads = new ReportReader(options).read(List.of(), new ByteArrayInputStream(bytes))) {
            return reads.toList();
        }
    }

    private static List<Read> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report only(String json) {
        List<Read> reads = read(json);
        assertThat(reads).singleElement().isInstanceOf(Read.Kept.class);
        return ((Read.Kept) reads.getFirst()).report();
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + RAIN + " This is " + id + ".\"}";
    }

    private static List<String> ids(List<Read> reads) {
        return reads.stream()
                .filter(Read.Kept.class::isInstance)
                .map(read -> ((Read.Kept) read).report().id())
                .toList();
    }

    private static List<Dropped> dropped(List<Read> reads) {
        return reads.stream()
                .filter(Read.Rejected.class::isInstance)
                .map(read -> ((Read.Rejected) read).dropped())
                .toList();
    }

    @Test
    void readsTrafilatura() {
        Report report = only("""
                {"title": "Rain in Norland", "author": "Lena Moor; Piet Smit", "hostname": "harbourpost.example",
                 "date": "2021-09-14", "text": "Rain fell on Monday.", "raw_text": "Rain", "language": "en",
                 "source": "https://www.harbourpost.example/rain", "fingerprint": "x", "comments": null}
                """.replace("\n", " "));
        assertThat(report.title()).isEqualTo("Rain in Norland");
        assertThat(report.authors()).containsExactly("Lena Moor", "Piet Smit");
        assertThat(report.outlet()).isEqualTo("harbourpost.example");
        assertThat(report.publishedAt()).isEqualTo("2021-09-14");
        assertThat(report.text()).isEqualTo("Rain fell on Monday.");
        assertThat(report.address()).isEqualTo("https://www.harbourpost.example/rain");
        assertThat(report.source()).isEqualTo(report.address());
        assertThat(report.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void readsNewsPlease() {
        Report report = only(
                "{\"authors\": [\"Lena Moor\"], \"date_publish\": \"2021-09-14 10:15:00\", \"date_download\": \"2022\","
                        + " \"maintext\": \"" + RAIN
                        + "\", \"source_domain\": \"harbourpost.example\", \"title\": \"Rain\","
                        + " \"url\": \"https://harbourpost.example/rain\", \"language\": \"eng\"}");
        assertThat(report.authors()).containsExactly("Lena Moor");
        assertThat(report.publishedAt()).isEqualTo("2021-09-14T10:15:00");
        assertThat(report.outlet()).isEqualTo("harbourpost.example");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.text()).isEqualTo(RAIN);
    }

    @Test
    void readsPassim() {
        Report report = only("{\"id\": \"p-1\", \"series\": \"Veldt Gazette\", \"text\": \"" + RAIN
                + "\", \"date\": \"1851-03-02\"}");
        assertThat(report.id()).isEqualTo("p-1");
        assertThat(report.outlet()).isEqualTo("Veldt Gazette");
        assertThat(report.publishedAt()).isEqualTo("1851-03-02");
    }

    @Test
    void readsAnAnswerOfNewsapi() {
        List<Read> reads = read("{\"status\": \"ok\", \"totalResults\": 2, \"articles\": ["
                + "{\"source\": {\"id\": null, \"name\": \"Harbour Post\"}, \"author\": \"Lena Moor\", \"title\": \"Rain\","
                + " \"url\": \"https://harbourpost.example/1\", \"publishedAt\": \"2021-09-14T10:15:00Z\", \"content\": \""
                + RAIN
                + " The sea… [+1234 chars]\"},"
                + "{\"source\": {\"id\": \"x\", \"name\": \"Osk Times\"}, \"url\": \"https://osktimes.example/1\", \"content\": \"Snow fell.\"}"
                + "], \"page\": 1}");
        assertThat(dropped(reads)).isEmpty();
        Report first = ((Read.Kept) reads.getFirst()).report();
        assertThat(first.outlet()).isEqualTo("Harbour Post");
        assertThat(first.publishedAt()).isEqualTo("2021-09-14T10:15:00Z");
        assertThat(first.truncated()).isTrue();
        assertThat(reads).hasSize(2);
    }

    @Test
    void readsAnAnswerOfEventRegistry() {
        List<Read> reads = read(
                "{\"articles\": {\"page\": 1, \"results\": [{\"uri\": \"70\", \"lang\": \"deu\", \"url\": \"https://a.example/x\","
                        + " \"dateTime\": \"2021-09-14T12:00:00Z\", \"dateTimePub\": \"2021-09-14T10:15:00Z\", \"title\": \"Regen\", \"body\": \""
                        + RAIN
                        + "\", \"source\": {\"uri\": \"a.example\", \"title\": \"A-Zeitung\"}, \"authors\": [{\"uri\": \"l@a\", \"name\": \"Lena Moor\"}]}],"
                        + " \"totalResults\": 1}}");
        Report report = ((Read.Kept) reads.getFirst()).report();
        assertThat(reads).hasSize(1);
        assertThat(report.id()).isEqualTo("70");
        assertThat(report.language()).isEqualTo("de");
        assertThat(report.publishedAt()).isEqualTo("2021-09-14T10:15:00Z");
        assertThat(report.outlet()).isEqualTo("A-Zeitung");
        assertThat(report.authors()).containsExactly("Lena Moor");
    }

    @Test
    void theTitleIsNotInTheText() {
        Report report = only("{\"id\": \"a\", \"title\": \"Rain in Norland\", \"text\": \"" + RAIN + "\"}");
        assertThat(report.text()).isEqualTo(RAIN);
        assertThat(report.residue()).isEmpty();
    }

    @Test
    void precedenceDoesNotDependOnTheOrderOfFields() {
        Report one = only("{\"text\": \"" + RAIN
                + "\", \"content\": \"short\", \"id\": 7, \"date\": \"2020\", \"published\": \"2021\"}");
        Report two =
                only("{\"published\": \"2021\", \"date\": \"2020\", \"id\": 7, \"content\": \"short\", \"text\": \""
                        + RAIN + "\"}");
        assertThat(one).isEqualTo(two);
        assertThat(one.id()).isEqualTo("7");
        assertThat(one.publishedAt()).isEqualTo("2021");
    }

    @Test
    void skipsADateThatIsNoneForTheNext() {
        assertThat(only("{\"text\": \"" + RAIN + "\", \"publishedAt\": \"unknown\", \"date\": \"2021-09-14\"}")
                        .publishedAt())
                .isEqualTo("2021-09-14");
    }

    @Test
    void aBrokenLineCostsThatLineOnly() {
        List<Read> reads = read(record("a") + "\n{\"id\": \"b\", \"te\n\n" + record("c") + "\n[1]\n" + record("d")
                + record("e") + "\n" + record("f") + "\n{\"id\": \"g\"}\n");
        assertThat(ids(reads)).containsExactly("a", "c", "f");
        assertThat(dropped(reads)).extracting(Dropped::source).containsExactly("-:2", "-:5", "-:6", "-:8");
        assertThat(dropped(reads).getLast().reason()).startsWith("has no text");
    }

    @Test
    void aBrokenFirstLineCostsThatLineOnly() {
        List<Read> reads = read("{\"id\": \"x\", \"text\": \"cut\n" + record("a") + "\n" + record("b"));
        assertThat(ids(reads)).containsExactly("a", "b");
        assertThat(dropped(reads)).extracting(Dropped::source).containsExactly("-:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,\n%s]", "[\n  %s,\n  %s\n]", "%s\n%s", "  \n%s\n\n%s\n\n", "\uFEFF%s\n%s"})
    void readsEveryLayoutOfRecords(String layout) {
        assertThat(ids(read(layout.formatted(record("a"), record("b"))))).containsExactly("a", "b");
    }

    @Test
    void readsObjectsOverSeveralLines() {
        String pretty = "{\n  \"id\": \"%s\",\n  \"text\": \"" + RAIN + " %s\"\n}\n";
        assertThat(ids(read(pretty.formatted("a", "1") + pretty.formatted("b", "2"))))
                .containsExactly("a", "b");
    }

    @Test
    void saysWhereAnArrayBreaks() {
        List<Read> reads = read("[\n" + record("a") + ",\n{\"id\": \n");
        assertThat(ids(reads)).containsExactly("a");
        assertThat(dropped(reads)).singleElement().satisfies(drop -> {
            assertThat(drop.source()).startsWith("-:");
            assertThat(drop.reason()).endsWith("the rest of the file was not read");
        });
    }

    @Test
    void aRecordOverTheLimitIsRejectedAndTheRestGoesOn() {
        String big = "{\"id\": \"big\", \"text\": \"" + "word ".repeat(1000) + "\"}";
        List<Read> reads = read(
                (record("a") + "\n" + big + "\n" + record("b")).getBytes(StandardCharsets.UTF_8),
                ReadOptions.defaults().withMaxReportBytes(1000));
        assertThat(ids(reads)).containsExactly("a", "b");
        assertThat(dropped(reads)).containsExactly(new Dropped("-:2", "is longer than 1000 bytes"));
    }

    @Test
    void deepJsonIsRejectedAndTheRestGoesOn() {
        String deep = "{\"id\": \"x\", \"other\": " + "[".repeat(5000) + "]".repeat(5000) + "}";
        List<Read> reads = read(record("a") + "\n" + deep + "\n" + record("b"));
        assertThat(ids(reads)).containsExactly("a", "b");
        assertThat(dropped(reads)).hasSize(1);
    }

    @Test
    void linesOfDifferentEncodingsAreReadEachInItsOwn() throws IOException {
        String cafe = "{\"id\": \"%s\", \"text\": \"Le café du port a fermé lundi.\"}\n";
        byte[] utf8 = cafe.formatted("a").getBytes(StandardCharsets.UTF_8);
        byte[] latin = cafe.formatted("b").getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[utf8.length + latin.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(latin, 0, both, utf8.length, latin.length);
        assertThat(read(both))
                .extracting(read -> ((Read.Kept) read).report().text())
                .containsOnly("Le café du port a fermé lundi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"})
    void readsWideEncodings(String charset) {
        String both = record("a") + "\n" + record("ü𝄞") + "\n";
        assertThat(ids(read(both.getBytes(Charset.forName(charset))))).containsExactly("a", "ü𝄞");
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        assertThat(only("{\"id\": \"a\", \"text\": \"rain \\ud800 fell \\ud83d\\ude00\"}")
                        .text())
                .isEqualTo("rain \uFFFD fell \uD83D\uDE00");
    }

    @Test
    void sameIdOfDifferentReportsIsMadeDistinctAndSaid() {
        List<Read> reads = read(
                "{\"id\": \"a\", \"text\": \"Rain fell.\"}\n{\"id\": \"a\", \"text\": \"Snow fell.\"}\n{\"id\": \"a\", \"text\": \"Rain fell.\"}");
        assertThat(ids(reads)).hasSize(2).first().isEqualTo("a");
        assertThat(ids(reads).get(1)).matches("a~[0-9a-f]{8}");
        assertThat(((Read.Kept) reads.get(1)).note()).contains("names another report already");
        assertThat(dropped(reads))
                .singleElement()
                .extracting(Dropped::reason)
                .isEqualTo("repeats the report a word for word");
    }

    @Test
    void readsAStreamOfAnySizeInBoundedMemory() {
        try (Stream<Read> reads =
                new ReportReader(ReadOptions.defaults()).read(List.of(), new Endless(record("a") + "\n"))) {
            Iterator<Read> records = reads.iterator();
            for (int i = 0; i < 20_000; i++) {
                assertThat(records.hasNext()).isTrue();
                records.next();
            }
        }
    }

    /** The same bytes again and again. */
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        private int at;

        Endless(String text) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte b = bytes[at];
            at = (at + 1) % bytes.length;
            return b;
        }
    }
}
