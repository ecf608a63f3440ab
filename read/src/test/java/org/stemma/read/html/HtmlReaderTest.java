package org.stemma.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.model.ResidueKind;
import org.stemma.read.html.print.Markdown;
import org.stemma.read.html.print.SafeHtml;
import org.stemma.read.html.text.Focus;

class HtmlReaderTest {

    private static final String FIRST = "The weir at Sandeford gave way on Sunday night after three days of rain.";
    private static final String SECOND =
            "Nobody was hurt, but the lower meadows are under water, the river board said on Monday.";

    private final HtmlReader reader = new HtmlReader(HtmlOptions.defaults());

    private Extraction read(String html) {
        return reader.read("page.html", html.getBytes(UTF_8));
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8>" + head + "</head><body>" + body
                + "</body></html>";
    }

    private static String article(String inside) {
        return "<article><h1>Weir gives way</h1><p>" + FIRST + "</p>" + inside + "<p>" + SECOND + "</p></article>";
    }

    @Test
    void takesTheArticleAndLeavesThePage() {
        Extraction x = read(page(
                "<title>Weir gives way | The Sandeford Post</title>",
                "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav>" + article("")
                        + "<footer>All rights reserved by the publisher of this page.</footer>"));
        assertThat(x.report().text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(x.report().title()).isEqualTo("Weir gives way");
    }

    @Test
    void marksSubheadsAndStandfirst() {
        Extraction x = read(page(
                "<meta name=description content='The lower meadows are under water since Sunday night.'>",
                "<article><h1>Weir gives way</h1><p class=standfirst>The lower meadows are under water since Sunday night.</p><p>"
                        + FIRST + "</p><h2>What comes next</h2><p>" + SECOND + "</p></article>"));
        assertThat(x.standfirst()).isEqualTo(1);
        assertThat(x.report().residue())
                .extracting(r -> r.kind() + " " + r.span().of(x.report().text()))
                .containsExactly(
                        ResidueKind.STANDFIRST + " The lower meadows are under water since Sunday night.",
                        ResidueKind.SUBHEAD + " What comes next");
    }

    @Test
    void keepsCaptionsApart() {
        Extraction x =
                read(page("", article("<figure><img src=a.jpg><figcaption>The weir on Friday.</figcaption></figure>")));
        assertThat(x.report().captions()).containsExactly("The weir on Friday.");
        assertThat(x.report().text()).doesNotContain("on Friday");
    }

    @Test
    void saysWhereEachFieldWasRead() {
        Extraction x = read(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir gives way\","
                        + "\"datePublished\":\"2021-02-08T07:15:00+01:00\",\"author\":{\"name\":\"By Ada Lund, Reporter\"}}</script>"
                        + "<meta property=og:site_name content='The Sandeford Post'>",
                article("")));
        assertThat(x.metadata().published().value()).isEqualTo("2021-02-08T07:15:00+01:00");
        assertThat(x.metadata().published().from()).isEqualTo("json-ld:datePublished");
        assertThat(x.metadata().persons()).containsExactly("Ada Lund");
        assertThat(x.metadata().outlet().from()).isEqualTo("meta:og:site_name");
        assertThat(x.metadata().modified()).isNull();
    }

    @Test
    void titlesAPageAsItPrintsItsHeadline() {
        String shared =
                "<meta property=og:title content='River: Weir gives way'><title>River: Weir gives way - Post</title>";
        assertThat(read(page(shared, article(""))).report().title()).isEqualTo("Weir gives way");
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"River: Weir gives way\"}</script>";
        assertThat(read(page(shared + data, article(""))).report().title()).isEqualTo("River: Weir gives way");
        String kicker = "<article><h1><span>Floods</span> <span>Weir gives way</span></h1><p>" + FIRST + "</p><p>"
                + SECOND + "</p></article>";
        assertThat(read(page(shared, kicker)).report().title()).isEqualTo("Weir gives way");
    }

    @Test
    void keepsTheHeadlinesMarksAsPrinted() {
        Extraction x = read(page(
                "<meta property=og:title content=\"Board: 'weir gone'\">"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Board: \u2018weir gone\u2019\"}</script>",
                "<h1>Board: \u2018weir gone\u2019</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>"));
        assertThat(x.report().title()).isEqualTo("Board: \u2018weir gone\u2019");
    }

    @Test
    void takesNoEntryOfALiveBlogForItsHeadline() {
        Extraction x = read(page(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Weir gives way\",\"liveBlogUpdate\":["
                        + "{\"@type\":\"BlogPosting\",\"headline\":\"Bridge closed\",\"datePublished\":\"2021-02-09\",\"author\":\"Ada Lund\",\"articleBody\":\"x\"}]}</script>",
                article("")));
        assertThat(x.report().title()).isEqualTo("Weir gives way");
        assertThat(x.report().publishedAt()).isNull();
    }

    @Test
    void neverDatesAPageByTheDayOfReading() {
        assertThat(read(page("", article(""))).metadata().published()).isNull();
    }

    @Test
    void readsTheEncodingThatThePageDeclares() {
        String html =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body><h1>Плотина</h1><p>"
                        + "Плотина у Песчаного брода прорвалась в воскресенье ночью, сообщили в управлении.</p></body></html>";
        Extraction x = reader.read("p", html.getBytes(Charset.forName("windows-1251")));
        assertThat(x.charset()).isEqualTo("windows-1251");
        assertThat(x.report().text()).startsWith("Плотина у Песчаного");
    }

    @Test
    void readsLatinOneAsBrowsersDo() {
        String html =
                "<html><head><meta charset=iso-8859-1></head><body><p>“Es regnet” – sagte die Behörde am Montag in Sandefurt.</p></body></html>";
        assertThat(reader.read("p", html.getBytes(Charset.forName("windows-1252")))
                        .report()
                        .text())
                .startsWith("“Es regnet” –");
    }

    @Test
    void readsPackedPagesAndNotesWhatIsBroken() {
        byte[] packed = {0x1f, (byte) 0x8b, 8, 0, 1, 2};
        assertThat(reader.read("p", packed).notes()).anyMatch(n -> n.startsWith("packed data broken"));
    }

    @Test
    void leavesOutWhatIsBeyondItsLimits() {
        HtmlReader narrow =
                new HtmlReader(HtmlOptions.defaults().withMaxBytes(200).withMaxBlocks(3));
        Extraction x = narrow.read("p", page("", article("").repeat(10)).getBytes(UTF_8));
        assertThat(x.notes()).anyMatch(n -> n.startsWith("longer than 200 bytes"));
        Extraction y = new HtmlReader(HtmlOptions.defaults().withMaxBlocks(3))
                .read("p", page("", article("").repeat(10)).getBytes(UTF_8));
        assertThat(y.notes()).anyMatch(n -> n.startsWith("more than 3 blocks"));
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> HtmlOptions.defaults().withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 byte");
    }

    @Test
    @Timeout(600)
    void standsDeepNesting() {
        Extraction x = read(page("", "<div>".repeat(200_000) + article("") + "</div>".repeat(200_000)));
        assertThat(x.report().text()).contains("Nobody was hurt");
        String json = "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>";
        assertThat(read(page(json, article(""))).report().text()).startsWith(FIRST);
    }

    @Test
    @Timeout(600)
    void standsTwentyMegabytes() {
        StringBuilder body = new StringBuilder();
        while (body.length() < 20_000_000) {
            body.append("<div class=x><a href=/y>Other news of the day</a><p>")
                    .append(SECOND)
                    .append("</p></div>");
        }
        long start = HtmlFuzz.cpu();
        Extraction x = read(page("", article("") + body));
        assertThat(x.report().text()).contains(FIRST);
        assertThat(Duration.ofNanos(HtmlFuzz.cpu() - start)).isLessThan(Duration.ofSeconds(100));
    }

    @Test
    void givesAnEmptyTextForAPageWithoutOne() {
        assertThat(read("").report().text()).isEmpty();
        assertThat(read("<html></html>").report().text()).isEmpty();
        assertThat(read("<frameset><frame src=a></frameset>").report().text()).isEmpty();
    }

    @Test
    void takesTheTextFromDataWhereThePageShowsNone() {
        String body = (FIRST + " " + SECOND + " ").repeat(3);
        Extraction x = read(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir gives way\",\"articleBody\":\""
                        + body + "\"}</script>",
                "<h1>Weir gives way</h1><p>Please wait.</p>"));
        assertThat(x.report().text()).startsWith(FIRST);
        assertThat(x.notes()).contains("text from JSON-LD");
    }

    @Test
    void printsNoScriptAndNoOtherAddressThanWebOnes() {
        Extraction x = read(page(
                "<link rel=canonical href='https://post.example/a/b'>",
                article(
                        "<p>See the <a href='javascript:alert(1)'>board</a>, the <a href='../map?x=\"1'>map</a> and <script>alert(2)</script>"
                                + "&lt;script&gt; of the <b>flooded <i>meadows</b> there</i> on its own page.</p>")));
        String html = SafeHtml.of(x.report(), x);
        assertThat(html).doesNotContain("javascript:").doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(html)
                .contains("href=\"https://post.example/map?x=%221\"")
                .contains("<strong>flooded <em>meadows</em></strong>");
        assertThat(Markdown.of(x.report(), x))
                .contains("[map](https://post.example/map?x=%221)")
                .contains("\\<script\\>");
    }

    @Test
    void recallKeepsWhatBalanceLeavesOut() {
        String page = page(
                "",
                article(
                        "<aside><p>The weir was built in 1902 by the river board and raised twice since then.</p></aside>"));
        assertThat(read(page).report().text()).doesNotContain("1902");
        Extraction all = new HtmlReader(HtmlOptions.defaults().withFocus(Focus.RECALL)).read("p", page.getBytes(UTF_8));
        assertThat(all.report().text()).contains("1902");
    }

    @Test
    void quotesCorrections() {
        Extraction x = read(page(
                "",
                article("<p>Correction: an earlier version gave the wrong year for the building of the weir.</p>")));
        assertThat(x.metadata().corrections()).hasSize(1);
    }

    @Test
    void answersTheSameTwice() {
        String page =
                page("<title>Weir gives way - Post</title>", article("<ul><li>One thing.</li><li>Another.</li></ul>"));
        assertThat(read(page)).isEqualTo(read(page));
    }
}
