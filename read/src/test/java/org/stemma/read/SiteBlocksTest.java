package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Report;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.HtmlReader;
import org.stemma.read.html.text.Focus;

class SiteBlocksTest {
    private static final List<String> TOWNS =
            List.of("Harlow", "Sandeford", "Brenwick", "Tolmar", "Oldhaven", "Quarrel Bay", "Nethersea", "Stour End");
    private static final String OFFER = "Every morning our readers find the news of the coast in their letter boxes.";
    private static final String BACKGROUND =
            "The river board was founded in the year of the great flood and has since looked after weirs, dams and"
                    + " meadows between the hills and the coast, on behalf of eleven towns.";

    @TempDir
    private Path folder;

    private static String page(String host, int i, String... more) {
        String town = TOWNS.get(i);
        StringBuilder html = new StringBuilder("<html><head><link rel=canonical href=https://www." + host + "/news/" + i
                + "><title>The weir at " + town + "</title></head><body><h1>The weir at " + town + "</h1>");
        for (int k = 0; k < 4; k++) {
            html.append("<p>In " + town + " the weir number " + (i * 10 + k)
                    + " gave way on Sunday, and nobody was hurt, the mayor of " + town + " told reporters on day " + k
                    + " of the clearing up. So far " + (i + k) + " streets are open to the people of " + town
                    + " again.</p>");
        }
        for (String m : more) {
            html.append("<p>").append(m).append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private List<Report> read(Path where, HtmlOptions pages, int workers) {
        ReadOptions options = ReadOptions.defaults().withPages(pages).withWorkers(workers);
        try (Stream<Read> reads = new ReportReader(options).read(List.of(where))) {
            return reads.map(r -> ((Read.Kept) r).report()).toList();
        }
    }

    private void write(int pages, String host, String... more) throws IOException {
        for (int i = 0; i < pages; i++) {
            Files.writeString(folder.resolve(host + i + ".html"), page(host, i, more));
        }
    }

    private static Extraction extraction(int i, String... more) {
        byte[] html = page("post.example", i, more).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new HtmlReader(HtmlOptions.defaults()).read("page.html", html);
    }

    @Test
    void leavesOutWhatThePagesOfASiteRepeat() throws IOException {
        write(4, "post.example", OFFER);
        assertThat(read(folder, HtmlOptions.defaults(), 2))
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.text()).doesNotContain(OFFER).contains("the mayor of"));
    }

    @Test
    void readsAPageByItselfAsBefore() throws IOException {
        write(4, "post.example", OFFER);
        assertThat(read(folder.resolve("post.example2.html"), HtmlOptions.defaults(), 1))
                .singleElement()
                .satisfies(r -> assertThat(r.text()).endsWith(OFFER));
    }

    @Test
    void keepsWhatPagesOfSeveralSitesShare() throws IOException {
        write(2, "post.example", OFFER);
        write(2, "herald.example", OFFER);
        assertThat(read(folder, HtmlOptions.defaults(), 1))
                .allSatisfy(r -> assertThat(r.text()).endsWith(OFFER));
    }

    @Test
    void keepsEverythingForRecall() throws IOException {
        write(4, "post.example", OFFER);
        assertThat(read(folder, HtmlOptions.defaults().withFocus(Focus.RECALL), 1))
                .allSatisfy(r -> assertThat(r.text()).endsWith(OFFER));
    }

    @Test
    void asksMoreOfALongParagraph() {
        SiteBlocks few = new SiteBlocks();
        SiteBlocks many = new SiteBlocks();
        IntStream.range(0, 4).mapToObj(i -> extraction(i, BACKGROUND)).forEach(few::add);
        IntStream.range(0, 5).mapToObj(i -> extraction(i, BACKGROUND)).forEach(many::add);
        assertThat(few.article(extraction(1, BACKGROUND)).report().text()).contains(BACKGROUND);
        assertThat(many.article(extraction(1, BACKGROUND)).report().text()).doesNotContain(BACKGROUND);
    }

    @Test
    void keepsCopiesOfOneArticle() {
        SiteBlocks blocks = new SiteBlocks();
        for (int i = 0; i < 6; i++) {
            blocks.add(extraction(0, "Correction number " + i + " was made to this report by the desk."));
        }
        Extraction page = extraction(0, OFFER);
        assertThat(blocks.article(page)).isSameAs(page);
    }

    @Test
    void countsTheSameWhateverTheOrder() {
        List<Extraction> pages = new ArrayList<>();
        for (int i = 0; i < TOWNS.size(); i++) {
            pages.add(i % 2 == 0 ? extraction(i, OFFER) : extraction(i));
        }
        SiteBlocks forward = new SiteBlocks();
        pages.forEach(forward::add);
        Collections.reverse(pages);
        SiteBlocks backward = new SiteBlocks();
        pages.forEach(backward::add);
        assertThat(pages).allSatisfy(p -> assertThat(forward.article(p)).isEqualTo(backward.article(p)));
        assertThat(forward.article(extraction(0, OFFER)).notes())
                .contains("left out 1 block that pages of post.example repeat");
    }

    @Test
    void readsAgainWhatItDoesNotKeep() throws IOException {
        write(5, "post.example", OFFER);
        List<InputFile> files = InputFiles.under(List.of(folder), 100).files();
        Survey all = Survey.of(files, ReadOptions.defaults(), Survey.MAX_KEPT);
        Survey none = Survey.of(files, ReadOptions.defaults(), 0);
        assertThat(all.take(files.getFirst())).isNotNull();
        assertThat(all.take(files.getFirst())).isNull();
        assertThat(none.take(files.getFirst())).isNull();
    }
}
