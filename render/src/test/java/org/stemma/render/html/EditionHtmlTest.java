package org.stemma.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.render.Excerpts;
import org.stemma.render.HostileEdition;
import org.stemma.render.LargeEdition;
import org.stemma.render.SampleEdition;

class EditionHtmlTest {

    static Stream<Edition> editions() {
        return Stream.of(
                SampleEdition.full(),
                SampleEdition.basic(),
                SampleEdition.one(),
                SampleEdition.empty(),
                Excerpts.of(SampleEdition.full()),
                HostileEdition.edition(),
                LargeEdition.of(60));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void isWellFormed(Edition edition) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(html(edition), "");
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void loadsNothingAndLinksOnlyToItselfAndTheWeb(Edition edition) throws IOException {
        Document page = page(edition);
        assertThat(page.select("link, iframe, object, embed, base, form, audio, video, [src], [srcset], [style]"))
                .isEmpty();
        for (Element e : page.select("[href], [xlink:href]")) {
            assertThat(e.attr("href")).matches(Pattern.compile("#[a-z0-9-]+|https?://.*", Pattern.DOTALL));
        }
        assertThat(Assets.page().style()).doesNotContain("url(", "@import", "http", "<");
        assertThat(Assets.page().script()).doesNotContain("http", "fetch(", "XMLHttp", "innerHTML", "eval(", "</");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void letsNoMarkupOfStrangersThrough(Edition edition) throws IOException {
        Document page = page(edition);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        for (Element e : page.getAllElements()) {
            for (Attribute a : e.attributes()) {
                assertThat(a.getKey()).matches("[a-zA-Z:-]+").doesNotStartWith("on");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void leadsEveryLinkSomewhereAndNamesEveryPlaceOnce(Edition edition) throws IOException {
        Document page = page(edition);
        Set<String> ids = new HashSet<>();
        for (Element e : page.select("[id]")) {
            assertThat(ids.add(e.id())).as(e.id()).isTrue();
        }
        for (Element e : page.select("a[href^=#]")) {
            assertThat(ids).as(e.outerHtml()).contains(e.attr("href").substring(1));
        }
        for (Element e : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(e.attr("aria-labelledby"));
        }
    }

    @Test
    void allowsByPolicyItsOwnStyleAndScriptAlone() throws Exception {
        Document page = page(SampleEdition.full());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src "
                        + hash(page.select("style").first().data())
                        + "; script-src " + hash(page.select("script").first().data())
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void showsHostileCharactersInsteadOfSendingThem() throws IOException {
        String html = html(HostileEdition.edition());
        assertThat(html.codePoints())
                .noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202e || c == 0x200b);
        Document page = page(HostileEdition.edition());
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>", "␛", "⟨U+202E⟩");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("javascript:alert(3)");
    }

    @Test
    void readsInFullWithoutScript() throws IOException {
        Document page = page(SampleEdition.full());
        String text = page.select("main").text();
        for (Edition.Entry e : SampleEdition.full().reports()) {
            String marked = page.select("details.report")
                    .select("dd bdi:matchesOwn(^" + e.id() + "$)")
                    .parents()
                    .select("details.report .text")
                    .text();
            assertThat(letters(marked)).contains(letters(e.text()).substring(0, 60));
        }
        for (Finding.Alteration a : SampleEdition.full().alterations()) {
            assertThat(text).contains(a.explanation());
        }
        assertThat(page.select("#compare").hasAttr("hidden")).isTrue();
    }

    @Test
    void drawsTheTreeAndSaysItAsAList() throws IOException {
        Document page = page(SampleEdition.full());
        assertThat(page.select(".drawing.layered .box")).hasSize(9);
        assertThat(page.select(".drawing.lanes .box")).hasSize(9);
        assertThat(page.select(".drawing.layered .edge")).hasSize(7);
        assertThat(page.select(".drawing.layered .labels text").eachText()).contains("rewrite 88 %");
        assertThat(page.select(".drawing.layered .box.lost desc").text()).isEqualTo("α, lost source");
        assertThat(page.select("details.links > ol > li")).hasSize(7);
    }

    @Test
    void numbersAlterationsWhereTheyStandInTheTexts() throws IOException {
        Document page = page(SampleEdition.full());
        Element metro =
                page.select("details.report:has(bdi:matchesOwn(^metro-now$))").first();
        assertThat(metro.select(".text .alt").eachText()).contains("More than 220 people", "an army helicopter");
        assertThat(metro.select(".text sup.nr a").eachText()).containsExactly("2", "3", "4", "5", "6", "7", "8");
        assertThat(page.select(".alteration .now").eachText()).contains("More than 220", "billion");
        assertThat(page.select(".alteration .was").eachText()).contains("million", "long");
    }

    @Test
    void coloursASpliceByItsSources() throws IOException {
        Element splice = page(SampleEdition.full())
                .select("details.report:has(bdi:matchesOwn(^daily-digest$))")
                .first();
        assertThat(splice.select(".text .from.l1").text()).contains("Four lifeboats");
        assertThat(splice.select(".text .from.l2").text()).contains("The second engineer");
    }

    @Test
    void namesTheWitnessesOfALostText() throws IOException {
        Element lost = page(SampleEdition.full()).select("article.lostone").first();
        assertThat(lost.select(".wit").eachText())
                .startsWith("A B D", "A B D", "B D")
                .contains("B");
    }

    @Test
    void leavesOutWhatExcerptsLeaveOut() throws IOException {
        String html = html(Excerpts.of(SampleEdition.full()));
        assertThat(html).contains("[…]").doesNotContain("···").doesNotContain("stood with blankets");
    }

    @Test
    void staysSmallEnoughToMail() throws IOException {
        assertThat(html(SampleEdition.full()).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(200_000);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void isTheSameEveryTime(Edition edition) throws IOException {
        assertThat(html(edition)).isEqualTo(html(edition));
    }

    @Test
    void passesOnTheWritersFailure() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> EditionHtml.write(SampleEdition.empty(), broken))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static List<String> words(String s) {
        return List.of(s.split("\\W+"));
    }

    private static String letters(String s) {
        return String.join("", words(s)).replaceAll("[0-9]", "");
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static Document page(Edition edition) throws IOException {
        return org.jsoup.Jsoup.parse(html(edition));
    }

    private static String html(Edition edition) throws IOException {
        StringBuilder out = new StringBuilder();
        EditionHtml.write(edition, out);
        return out.toString();
    }
}
