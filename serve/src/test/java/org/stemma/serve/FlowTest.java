package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does, page by page, without script. */
class FlowTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static Asked asked;

    @BeforeAll
    static void start() {
        asked = Asked.openly();
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    private static Document page(String path) {
        HttpResponse<String> answer = asked.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), asked.address("/"));
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(String path, String form) {
        return asked.post(path, form, "Content-Type", FORM, "Sec-Fetch-Site", "same-origin");
    }

    @Test
    void goesFromTheListToAStoryToATextToTheWordsOfItsSource() {
        page(page("/").select(".card h2 a").getFirst().attr("href"));
        Document list = page("/?lineages=2");
        assertThat(list.select(".card .atglance").text()).contains("outlets").contains("lineages");
        assertThat(list.select(".card .spark")).isNotEmpty();
        Document story = page(list.select(".card h2 a").getFirst().attr("href"));
        String text = story.select("table.texts th a").getFirst().attr("href");
        Document source =
                page(page(text).select(".orig a").getFirst().attr("href").replace("#here", ""));
        assertThat(source.select("#here")).hasSize(1);
    }

    @Test
    void findsWordsAndMarksThem() {
        assertThat(page("/search?q=-crane").select(".verdict").text()).startsWith("A search needs a word");
        assertThat(page("/search?q=zzzz").select(".verdict").text()).startsWith("No report");
        Document found = page("/search?q=crane&duplicates=without-copies");
        assertThat(found.select(".hit")).isNotEmpty();
        assertThat(found.select(".hit mark")).isNotEmpty();
        assertThat(page("/search?q=crane").select(".hit"))
                .hasSizeGreaterThan(found.select(".hit").size());
        assertThat(page("/?q=crane").select(".card")).isNotEmpty();
        assertThat(page("/?q=zeppelin").select(".verdict")).isNotEmpty();
    }

    @Test
    void tellsWhatATextStatesDifferently() {
        HttpResponse<String> answer = send(
                "/check",
                field(
                        "text",
                        "A container ship tore loose from its berth in Velmouth harbour and rammed a loading crane,"
                                + " sending 19 containers into the water.\n"));
        Document checked = Jsoup.parse(answer.body());
        assertThat(checked.select(".checked li.checked-altered")).hasSize(1);
        assertThat(checked.select(".differs").text()).contains("19");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void addsWhatWasPastedAndTellsWhatBecameOfIt() throws InterruptedException {
        HttpResponse<String> sent = send(
                "/add",
                field("text", "The council of Marl opened a bridge over the Aune on Friday. Nobody had asked for one.")
                        + "&" + field("outlet", "Marl Post") + "&"
                        + field("title", "<script>alert(1)</script> bridge"));
        assertThat(sent.statusCode()).isEqualTo(303);
        String path = sent.headers().firstValue("Location").orElseThrow();
        Document shown = page(path);
        while (shown.select("#progress").attr("data-over").equals("false")) {
            Thread.sleep(100);
            shown = page(path);
        }
        assertThat(shown.select("#progress").text()).contains("1 new");
        assertThat(shown.select("tbody tr td").getFirst().text()).isEqualTo("pasted.jsonl:1");
        assertThat(shown.select("tbody tr td a")).hasSize(1);
        Document text = page(shown.select("tbody tr td a").attr("href"));
        assertThat(text.select("h1").text()).contains("<script>alert(1)</script> bridge");
        assertThat(asked.get(path + "/events", "Accept", "text/event-stream").body())
                .contains("event: over");
    }

    @Test
    void takesAReportOutOfItsStoryAndBack() {
        try (Asked own = Asked.openly()) {
            String story = own.story();
            String report = own.archive.store().members(story).getLast().report();
            int before = own.archive.store().members(story).size();
            assertThat(own.post(
                                    "/stories/" + story + "/corrections",
                                    "act=remove&" + field("other", report),
                                    "Content-Type",
                                    FORM)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(own.archive.store().members(story)).hasSize(before - 1);
            Document list = Jsoup.parse(own.get("/corrections").body());
            String undo = list.select(".corrections form").attr("action");
            assertThat(own.post(undo, "", "Content-Type", FORM).statusCode()).isEqualTo(303);
            assertThat(own.archive.store().members(story)).hasSize(before);
            assertThat(Jsoup.parse(own.get("/corrections").body()).text()).contains("undone or overruled");
        }
    }

    @Test
    void takesAWrongLinkAwayAndBack() {
        try (Asked own = Asked.openly()) {
            Document story = Jsoup.parse(own.get("/stories/" + own.story()).body());
            int before = story.select(".wrong-links form").size();
            String proof = story.select(".wrong-links a:not(.sig)").getFirst().attr("href");
            Element form =
                    Jsoup.parse(own.get(proof).body()).select(".wrong form").getFirst();
            String sent = form.select("input").stream()
                    .map(i -> field(i.attr("name"), i.attr("value")))
                    .collect(Collectors.joining("&"));
            HttpResponse<String> answer = own.post(form.attr("action"), sent, "Content-Type", FORM);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Jsoup.parse(own.get(proof).body()).select(".wrong")).isEmpty();
            assertThat(Jsoup.parse(own.get("/stories/" + own.story()).body()).select(".stale"))
                    .isEmpty();
            assertThat(own.get("/api/v1/changes/lines?follow=false").body()).contains("\"kind\":\"unlinked\"");
            Document list = Jsoup.parse(own.get("/corrections").body());
            assertThat(list.select(".corrections b").text()).startsWith("no link from");
            own.post(list.select(".corrections form").attr("action"), "", "Content-Type", FORM);
            assertThat(own.get("/api/v1/changes/lines?follow=false").body()).contains("\"kind\":\"linkable\"");
            own.archive.edition(own.story());
            assertThat(Jsoup.parse(own.get("/stories/" + own.story()).body()).select(".wrong-links form"))
                    .hasSize(before);
        }
    }

    @Test
    void namesUploadsSafely() {
        assertThat(AddRoutes.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(AddRoutes.name("C:\\news\\a b\u202e.html")).isEqualTo("a_b_.html");
        assertThat(AddRoutes.name("..")).isEqualTo("file");
    }
}
