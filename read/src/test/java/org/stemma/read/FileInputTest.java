package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;

class FileInputTest {

    private static final String STORY =
            "The harbour of Veldt was closed on Monday after a crane fell into the basin.\n";

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Read> read(ReadOptions options, Path... paths) {
        try (Stream<Read> reads = new ReportReader(options).read(List.of(paths))) {
            return reads.toList();
        }
    }

    private static String reason(List<Read> reads) {
        assertThat(reads).singleElement().isInstanceOf(Read.Rejected.class);
        return ((Read.Rejected) reads.getFirst()).dropped().reason();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(packed)) {
            gz.write(bytes);
        }
        return packed.toByteArray();
    }

    private Report only(byte[] bytes) throws IOException {
        Path file = write("one/a.txt", bytes);
        List<Read> reads = read(ReadOptions.defaults(), file);
        assertThat(reads).singleElement().isInstanceOf(Read.Kept.class);
        return ((Read.Kept) reads.getFirst()).report();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Der Hafen von Veldt ist „gesperrt“ – wegen Überflutung, 20 €.
            UTF-16       | Der Hafen von Veldt ist „gesperrt“ – wegen Überflutung, 20 €.
            UTF-16LE     | Der Hafen von Veldt ist „gesperrt“ – wegen Überflutung, 20 €.
            UTF-16BE     | Der Hafen von Veldt ist „gesperrt“ – wegen Überflutung, 20 €.
            windows-1252 | Der Hafen von Veldt ist „gesperrt“ – wegen Überflutung, 20 €.
            windows-1252 | L’été dernier, le café du port a été fermé à cause d’une « grève » générale.
            windows-1251 | Порт Вельдта был закрыт в понедельник после того, как кран упал в бассейн.
            KOI8-R       | Порт Вельдта был закрыт в понедельник после того, как кран упал в бассейн.
            windows-1253 | Το λιμάνι του Βελντ έκλεισε τη Δευτέρα αφού ένας γερανός έπεσε στη λεκάνη.
            windows-1250 | Přístav byl v pondělí uzavřen, protože jeřáb spadl do vody, řekl mluvčí úřadu.
            Shift_JIS    | 月曜日、クレーンが港に落ちたため、港は閉鎖された。けが人はいなかった。
            EUC-JP       | 月曜日、クレーンが港に落ちたため、港は閉鎖された。けが人はいなかった。
            GB18030      | 星期一，一台起重机掉进港池后，港口被关闭。没有人受伤，港务局说。
            EUC-KR       | 월요일 크레인이 항구에 떨어져 항구가 폐쇄되었다. 다친 사람은 없었다고 한다.
            """)
    void readsAnyEncoding(String charset, String text) throws IOException {
        assertThat(only(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @Test
    void aDeclaredEncodingWins() throws IOException {
        Path file = write("a.txt", "Šumava".repeat(10).getBytes(Charset.forName("ISO-8859-2")));
        List<Read> reads = read(ReadOptions.defaults().withEncoding(Charset.forName("ISO-8859-2")), file);
        assertThat(((Read.Kept) reads.getFirst()).report().text()).startsWith("Šumava");
    }

    @Test
    void readsGzipByItsFirstBytes() throws IOException {
        Path file = write("a.txt.gz", gzip(STORY.getBytes(StandardCharsets.UTF_8)));
        Report report = ((Read.Kept) read(ReadOptions.defaults(), file).getFirst()).report();
        assertThat(report.text()).isEqualTo(STORY);
        assertThat(report.id()).isEqualTo("a");
        write("b.txt", gzip("Snow fell.".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(ReadOptions.defaults(), folder)).allMatch(Read.Kept.class::isInstance);
    }

    @Test
    void unpacksWhatWasPackedTwice() throws IOException {
        byte[] twice = gzip(gzip(STORY.getBytes(StandardCharsets.UTF_8)));
        assertThat(((Read.Kept) read(ReadOptions.defaults(), write("a.txt.gz", twice))
                                .getFirst())
                        .report()
                        .text())
                .isEqualTo(STORY);
        assertThat(reason(read(ReadOptions.defaults(), write("b.gz", gzip(twice)))))
                .isEqualTo("is packed more than twice, not text");
    }

    @Test
    void stopsAtABombInABomb() throws IOException {
        assertThat(reason(read(
                        ReadOptions.defaults(),
                        write("a.txt.gz", gzip(gzip("snow ".repeat(4 << 20).getBytes(StandardCharsets.UTF_8)))))))
                .isEqualTo("the gzip data expands by more than 200 times");
    }

    @Test
    void saysWhatAWebArchiveIs() throws IOException {
        String archive = "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
                + "\tboundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<html><p>" + STORY + "</html>";
        assertThat(reason(read(ReadOptions.defaults(), write("a.mhtml", archive))))
                .isEqualTo("is a web archive (MHTML; a browser also saves as HTML), not text");
    }

    @Test
    void readsAPageWithAStrayZeroByte() throws IOException {
        Path file = write("a.html", "<!DOCTYPE html><html><body><h1>Snow</h1><p>" + STORY + "\0</p></body></html>");
        assertThat(read(ReadOptions.defaults(), file)).allMatch(Read.Kept.class::isInstance);
    }

    @Test
    void stopsAtABomb() throws IOException {
        Path file = write("a.jsonl.gz", gzip(new byte[8 << 20]));
        assertThat(reason(read(ReadOptions.defaults(), file))).isNotEmpty();
        String lines = ("{\"text\": \"" + "a".repeat(1000) + "\"}\n").repeat(8000);
        Path repeated = write("b.jsonl.gz", gzip(lines.getBytes(StandardCharsets.UTF_8)));
        List<Read> reads = read(ReadOptions.defaults(), repeated);
        assertThat(reads.getLast())
                .isEqualTo(Read.rejected("b.jsonl.gz", "the gzip data expands by more than 200 times"));
    }

    @Test
    void saysThatGzipIsDamaged() throws IOException {
        byte[] packed = gzip(STORY.repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(reason(read(
                        ReadOptions.defaults(), write("a.gz", java.util.Arrays.copyOf(packed, packed.length / 2)))))
                .contains("gzip data");
    }

    @Test
    void rejectsWhatIsNoText() throws IOException {
        assertThat(reason(read(ReadOptions.defaults(), write("a.txt", "")))).isEqualTo("is empty");
        assertThat(reason(read(ReadOptions.defaults(), write("b.txt", " \n\t "))))
                .isEqualTo("holds nothing but white space");
        assertThat(reason(read(ReadOptions.defaults(), write("c.pdf", "%PDF-1.7 etc"))))
                .isEqualTo("is a PDF, not text");
        assertThat(reason(read(ReadOptions.defaults(), write("d", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))))
                .isEqualTo("is a binary file, not text");
        assertThat(reason(read(ReadOptions.defaults(), folder.resolve("none")))).isEqualTo("no such file or folder");
        assertThat(reason(read(ReadOptions.defaults(), Files.createDirectory(folder.resolve("hollow")))))
                .isEqualTo("the folder holds no files");
        assertThat(reason(read(ReadOptions.defaults().withMaxReportBytes(10), write("e.txt", STORY))))
                .isEqualTo("is larger than 10 bytes");
    }

    @Test
    void namesTheRestBeyondTheLimitOfFiles() throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY);
        write("c.txt", STORY);
        List<Read> reads = read(ReadOptions.defaults().withMaxFiles(2), folder);
        assertThat(reads).filteredOn(Read.Kept.class::isInstance).hasSize(2);
        assertThat(reads).contains(Read.rejected("(1 files)", "more than 2 files were given, these were left out"));
    }

    @Test
    void theOrderOfPathsChangesNothing() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : List.of("x/1.txt", "y/1.txt", "z/2.txt", "z/deep/3.txt")) {
            paths.add(write(name, name + " " + STORY));
        }
        paths.add(folder.resolve("z"));
        List<Report> first = ReportReader.reports(paths);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(paths, new Random(seed));
            assertThat(ReportReader.reports(paths)).isEqualTo(first);
        }
    }

    @Test
    void givesTheShortestUniquePathAsId() throws IOException {
        write("a/report.txt", STORY);
        write("b/report.txt", STORY);
        write("b/other.html.txt", STORY);
        assertThat(ReportReader.reports(List.of(folder)))
                .extracting(Report::id)
                .containsExactly("a/report", "other.html", "b/report");
    }

    @Test
    void readsAFileThatIsNamedTwiceOnce() throws IOException {
        Path file = write("a.txt", STORY);
        assertThat(ReportReader.reports(List.of(file, folder, file))).hasSize(1);
    }

    @Test
    void leavesHiddenFilesAndLinksOut() throws IOException {
        write("a.txt", STORY);
        write(".hidden.txt", STORY);
        Path outside = Files.createTempFile("outside", ".txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(read(ReadOptions.defaults(), folder)).hasSize(1);
        Files.delete(outside);
    }

    @Test
    void refusesASocketInAFolderInsteadOfWaitingForIt() throws IOException {
        write("a.txt", STORY);
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("b.txt")));
            List<Read> reads = read(ReadOptions.defaults(), folder);
            assertThat(reads)
                    .filteredOn(Read.Rejected.class::isInstance)
                    .singleElement()
                    .asString()
                    .contains("b.txt", "is a pipe, a socket or a device");
            assertThat(reads).hasSize(2);
        }
    }

    @Test
    void standardInputTakesTheHashOfItsTextAsId() {
        try (Stream<Read> reads = new ReportReader(ReadOptions.defaults())
                .read(List.of(), new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)))) {
            Report report = ((Read.Kept) reads.findFirst().orElseThrow()).report();
            assertThat(report.id()).matches("[0-9a-f]{16}");
            assertThat(report.source()).isEqualTo("-");
        }
    }

    @Test
    void theTableWinsOverTheInput() throws IOException {
        write("news/a.txt", STORY);
        write("news/b.jsonl", "{\"id\": \"seven\", \"text\": \"Snow fell.\", \"outlet\": \"Osk Times\"}");
        Metadata table = Metadata.parse("""
                file;id;outlet;date;address
                news/a.txt;;"Harbour; Post";14 September 2021;https://harbourpost.example/a
                ;seven;"Osk ""Evening"" Times";;
                """, "meta.csv");
        List<Read> reads = read(ReadOptions.defaults().withMetadata(table), folder);
        Report a = ((Read.Kept) reads.getFirst()).report();
        assertThat(a.outlet()).isEqualTo("Harbour; Post");
        assertThat(a.publishedAt()).isEqualTo("2021-09-14");
        assertThat(a.address()).isEqualTo("https://harbourpost.example/a");
        assertThat(a.source()).endsWith("news/a.txt");
        assertThat(((Read.Kept) reads.get(1)).report().outlet()).isEqualTo("Osk \"Evening\" Times");
    }

    @Test
    void neverThrowsForAnyBytes() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (round % 3 == 0 && bytes.length > 2) {
                bytes[0] = (byte) (round % 2 == 0 ? '{' : 0x1f);
                bytes[1] = (byte) (round % 2 == 0 ? '"' : 0x8b);
            }
            assertThatCode(() -> {
                        try (Stream<Read> reads = new ReportReader(ReadOptions.defaults())
                                .read(List.of(), new ByteArrayInputStream(bytes))) {
                            reads.forEach(read -> {});
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void survivesAFileCutAtEveryByte() throws IOException {
        byte[] whole = gzip(("{\"id\": \"ä\", \"text\": \"" + STORY.strip() + "\"}\n")
                .repeat(3)
                .getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatCode(() -> {
                        try (Stream<Read> reads = new ReportReader(ReadOptions.defaults())
                                .read(List.of(), new ByteArrayInputStream(cut))) {
                            reads.forEach(read -> {});
                        }
                    })
                    .as("%d bytes", length)
                    .doesNotThrowAnyException();
        }
    }
}
