package org.stemma.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that pages of the web come in: data instead of text, microdata, RDFa, hAtom, AMP. */
class PageFormsTest {

    private static final String ONE =
            "The weir at Sandeford gave way on Sunday night after three days of rain, the river board said.";
    private static final String TWO =
            "Nobody was hurt, but the lower meadows are under water and two roads to the coast are closed.";
    private static final String THREE =
            "Engineers had warned of cracks in the old masonry in March, according to minutes of the board.";
    private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    private static final String TEXT = ONE + "\n\n" + TWO + "\n\n" + THREE;

    private static Extraction read(String html) {
        return new HtmlReader(HtmlOptions.defaults()).read("page.html", html.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script id=__NEXT_DATA__ type='application/json'>{'props':{'story':[{'t':'p','text':'1'},{'t':'p','text':'2'},{'t':'p','text':'3'}]}}</script>",
                "<script type='application/json' id=__NUXT_DATA__>[['Reactive',1],{'body':2},'<p>1</p><p>2</p><p>3</p>']</script>",
                "<script>window.__NUXT__=(function(a){return {data:[{body:'<p>1<\\u002Fp><p>2<\\u002Fp><p>3<\\u002Fp>'}]}}('x'));</script>",
                "<script>self.__next_f.push([1,'5:[\\'$\\',\\'article\\',null,{\\'children\\':[[\\'$\\',\\'p\\',null,{\\'children\\':\\'1\\'}],"
                        + "[\\'$\\',\\'p\\',null,{\\'children\\':\\'2\\'}],[\\'$\\',\\'p\\',null,{\\'children\\':\\'3\\'}]]}]\\n'])</script>"
            })
    void takesTheArticleFromTheStateOfAFramework(String script) {
        String filled = script.replaceAll("(?<=['>])1(?=\\\\?['<])", ONE)
                .replaceAll("(?<=['>])2(?=\\\\?['<])", TWO)
                .replaceAll("(?<=['>])3(?=\\\\?['<])", THREE);
        String data = filled.substring(filled.indexOf('>') + 1);
        String page = "<html><head><title>Weir gives way</title></head><body><div id=app>Loading</div>"
                + filled.substring(0, filled.indexOf('>') + 1)
                + data.replace('\'', '"')
                + "</body></html>";
        assertThat(read(page).report().text()).isEqualTo(TEXT);
        assertThat(read(page).notes()).contains("text from embedded state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsWideCharactersThatNothingDeclares(String charset) {
        byte[] page = ("<html><head><title>Weir gives way</title></head><body><h1>Weir gives way</h1>" + BODY)
                .getBytes(Charset.forName(charset));
        Extraction x = new HtmlReader(HtmlOptions.defaults()).read("page.html", page);
        assertThat(x.report().text()).isEqualTo(TEXT);
        assertThat(x.notes()).containsExactly("UTF-16 without a byte-order mark");
    }

    @Test
    void takesFourCurlyMarksForUtf8WhateverThePageDeclares() {
        String page = "<html><head><meta charset=iso-8859-1></head><body><h1>Weir gives way</h1>" + BODY
                + "<p>\u201cIt held for eighty years,\u201d said the keeper, \u201cand then it did not hold any more.\u201d</p>";
        assertThat(read(page).report().text()).contains("\u201cIt held");
    }

    @Test
    void findsAuthorsInAScriptWithoutCapitals() {
        String page = "<html lang=ar><body><h1>\u0627\u0646\u0647\u064a\u0627\u0631 \u0627\u0644\u0633\u062f</h1>"
                + "<span class=author>\u0643\u062a\u0628\u062a: \u0644\u064a\u0644\u0649 \u062d\u0633\u0646</span>"
                + BODY;
        assertThat(read(page).report().authors()).containsExactly("\u0644\u064a\u0644\u0649 \u062d\u0633\u0646");
    }

    @Test
    void leavesADateInFiguresOutOfTheText() {
        String page = "<html lang=ja><body><h1>\u5830\u304c\u6c7a\u58ca\u3057\u305f</h1>"
                + "<div>2026\u5e743\u670810\u65e5 14\u664200\u5206</div>" + BODY;
        assertThat(read(page).report().text()).isEqualTo(TEXT);
        assertThat(read(page).report().publishedAt()).isEqualTo("2026-03-10T14:00:00");
    }

    @Test
    void readsMicrodata() {
        Extraction x =
                read("<div itemscope itemtype='http://schema.org/NewsArticle'><h2 itemprop=headline>Weir gives way</h2>"
                        + "<span itemprop=author itemscope><span itemprop=name>Ada Lund</span></span>"
                        + "<meta itemprop=datePublished content='2021-02-08T07:15:00+01:00'><meta itemprop=dateModified content=2021-02-09>"
                        + "<span itemprop=publisher itemscope><meta itemprop=name content='The Sandeford Post'></span>"
                        + "<span itemprop=articleSection>Local</span><div itemprop=articleBody>" + BODY
                        + "</div></div>");
        assertThat(x.report().text()).isEqualTo(TEXT);
        assertThat(x.report().title()).isEqualTo("Weir gives way");
        assertThat(x.report().outlet()).isEqualTo("The Sandeford Post");
        assertThat(x.report().authors()).containsExactly("Ada Lund");
        assertThat(x.report().publishedAt()).isEqualTo("2021-02-08T07:15:00+01:00");
        assertThat(x.metadata().modified().value()).isEqualTo("2021-02-09");
        assertThat(x.metadata().section().from()).isEqualTo("microdata:articleSection");
    }

    @Test
    void readsRdfa() {
        Extraction x =
                read("<body vocab='http://schema.org/' typeof=NewsArticle><h1 property=headline>Weir gives way</h1>"
                        + "<span property='schema:author' typeof=Person><span property=name>Ada Lund</span></span>"
                        + "<div property=publisher typeof=Organization><span property=name>The Sandeford Post</span></div>"
                        + BODY
                        + "<a property=license href='https://creativecommons.org/licenses/by/4.0/'>CC</a></body>");
        assertThat(x.report().outlet()).isEqualTo("The Sandeford Post");
        assertThat(x.metadata().licence().value()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void readsHatom() {
        Extraction x = read(
                "<head><title>Sandeford blog</title></head><div class=hentry><h2 class=entry-title>Weir gives way</h2>"
                        + "<p>by <span class='author vcard'><a class='url fn' href=/ada>Ada Lund</a></span> <abbr class=published"
                        + " title='2021-02-08T07:15:00+01:00'>Monday</abbr> <abbr class=updated title='2021-02-09T08:00:00+01:00'>later</abbr></p>"
                        + "<div class=entry-content>" + BODY + "</div><a rel=tag href=/t/floods>floods</a></div>");
        assertThat(x.report().title()).isEqualTo("Weir gives way");
        assertThat(x.report().authors()).containsExactly("Ada Lund");
        assertThat(x.report().publishedAt()).isEqualTo("2021-02-08T07:15:00+01:00");
        assertThat(x.metadata().modified().value()).isEqualTo("2021-02-09T08:00:00+01:00");
        assertThat(x.metadata().tags()).containsExactly("floods");
    }

    @Test
    void leavesOutWhatAmpPutsBesideTheArticle() {
        Extraction x = read(
                "<html amp><body><amp-consent><p>We keep cookies to make this page better for all its readers.</p></amp-consent>"
                        + "<article><h1>Weir gives way</h1>" + BODY
                        + "<amp-ad>Buy the best boots of the county now.</amp-ad></article></body></html>");
        assertThat(x.report().text()).isEqualTo(TEXT);
    }

    @Test
    void joinsTheEntriesOfALiveBlogThatThePageDoesNotShow() {
        Extraction x = read(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Flood live\",\"liveBlogUpdate\":["
                        + "{\"headline\":\"Noon\",\"articleBody\":\"" + ONE + " " + TWO
                        + "\"},{\"headline\":\"Ten\",\"articleBody\":\"" + THREE
                        + "\"}]}</script><h1>Flood live</h1><div id=app>Loading</div>");
        assertThat(x.report().text()).startsWith("Noon\n\n" + ONE).endsWith(THREE);
        assertThat(x.notes()).contains("live blog: the entries that the page held");
    }

    @Test
    void keepsTextWhoseBoxesAllBearADoubtfulName() {
        String box = "<div class=sidebar-grid><div class=sidebar-grid__content><p>";
        Extraction x = read("<article><h1>Weir gives way</h1>" + box + ONE + "</p></div></div>" + box + TWO
                + "</p></div></div>" + box + THREE + "</p></div></div></article>");
        assertThat(x.report().text()).isEqualTo(TEXT);
    }

    @Test
    void leavesOutOffersInSetPhrasesWhateverTheyAreCalled() {
        Extraction x = read("<article><h1>Weir gives way</h1><p>" + ONE
                + "</p><p>Subscribe to our newsletter for the latest from the coast.</p>" + "<p>" + TWO
                + "</p><h3>Read more</h3><p>" + THREE + "</p></article>");
        assertThat(x.report().text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/weir, <link rel=next href=https://post.example/weir/2>, true",
        "https://post.example/weir.html, <a rel=next href=weir-2.html>On</a>, true",
        "https://post.example/weir?page=2, <a rel=prev href=?page=1>Back</a>, true",
        "https://post.example/weir/seite-2, <a rel=prev href=/weir>Back</a>, true",
        "https://post.example/weir, <link rel=next href=https://post.example/bridge-2>, false",
        "https://post.example/?p=4061, <a rel=next href=https://post.example/?p=4062>Next post</a>, false",
        "https://post.example/weir, <link rel=next href=https://post.example/weir>, false",
        "weir.html, <link rel=next href=/weir/2>, false"
    })
    void tellsPartsOfAnArticleFromOtherArticles(String address, String link, boolean parts) {
        String html = "<html><body><h1>Weir gives way</h1>" + BODY + link + "</body></html>";
        Extraction x = new HtmlReader(HtmlOptions.defaults()).read(address, html.getBytes(UTF_8));
        assertThat(x.notes().contains("one of several pages")).isEqualTo(parts);
    }

    @Test
    void readsWhatAPageOfFramesHoldsForReadersWithoutFrames() {
        String page = "<html><head><title>Weir gives way</title></head><frameset cols='20%,80%'><frame src=menu.html>"
                + "<noframes><body><h1>Weir gives way</h1>" + BODY + "</body></noframes></frameset></html>";
        assertThat(read(page).report().text()).isEqualTo(TEXT);
    }
}
