package org.stemma.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.check.Check;
import org.stemma.check.Verdict;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;
import org.stemma.render.html.EditionPage;
import org.stemma.render.html.EditionParts;
import org.stemma.render.html.Messages;
import org.stemma.serve.Harbour;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Problem;

class PagesTest {

    private static final Edition EDITION = Harbour.edition();
    private static final Links LINKS = new Links(EDITION.story().id());
    private static final EditionParts PARTS = EditionParts.of(EDITION, LINKS);
    private static final EditionPage PAGE = PARTS.page();
    private static final Pages PAGES = new Pages(new Files());
    private static final String LOST = PAGE.lost().getFirst().ref().id();

    private static Document read(Body body) {
        return Jsoup.parse(new String(body.bytes(), StandardCharsets.UTF_8));
    }

    private static Document story() {
        return read(PAGES.story(StoryView.of(LINKS, PARTS, false)));
    }

    private static Document text(String node, Span at) {
        return read(PAGES.text(TextView.of(LINKS, PAGE, node, at).orElseThrow()));
    }

    private static Document pair(String left, String right) {
        return read(PAGES.pair(PairView.of(LINKS, PAGE, left, right).orElseThrow()));
    }

    @Test
    void leadsFromTheStoryToEveryTextAndFromEveryLinkToItsProof() {
        Document page = story();
        assertThat(page.select("table.texts tbody tr")).hasSameSizeAs(EDITION.reports());
        assertThat(page.select("svg a.edge"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.attr("href")).startsWith(LINKS.home() + "/pair?"));
        assertThat(page.select("a[href^=#]")).allSatisfy(PagesTest::leadsSomewhere);
    }

    @Test
    void saysThatReportsCameSinceTheEditionWasMade() {
        assertThat(story().select(".notice")).isEmpty();
        assertThat(read(PAGES.story(StoryView.of(LINKS, PARTS, true))).select(".notice"))
                .hasSize(1);
    }

    @Test
    void givesEveryPassageOfACopyTheWordsThatItCameFrom() {
        for (Edition.Entry report : EDITION.reports()) {
            List<Stemma.Link> in = EDITION.stemma().links().stream()
                    .filter(l -> l.to().equals(report.id()))
                    .toList();
            Document page = text(report.id(), null);
            assertThat(page.select(".orig a").isEmpty()).isEqualTo(in.isEmpty());
            assertThat(page.select(".origins").text().replaceAll("\\W", ""))
                    .as("all of %s", report.id())
                    .contains(firstSentence(report));
        }
    }

    private static String firstSentence(Edition.Entry report) {
        int start = report.residue().stream()
                .mapToInt(r -> r.end())
                .filter(e -> e < 200)
                .max()
                .orElse(0);
        int end = report.text().indexOf(' ', start + 30);
        return report.text().substring(start, end).replaceAll("\\W", "");
    }

    @Test
    void showsTheVeryWordsThatWereAskedFor() {
        Finding.Alteration altered = EDITION.alterations().getFirst();
        Document page = text(altered.to().report(), altered.to().span());
        assertThat(page.select("#here.aim")).hasSize(1);
        StringBuilder aimed = new StringBuilder();
        page.select(".aim").forEach(e -> aimed.append(e.wholeText()));
        assertThat(aimed.toString()).contains(altered.to().exact());
        assertThat(page.select("#own .alteration")).isNotEmpty();
    }

    @Test
    void foldsPageMatter() {
        assertThat(EDITION.reports())
                .anySatisfy(r ->
                        assertThat(text(r.id(), null).select("details.fold")).isNotEmpty());
    }

    @Test
    void showsWhoPreservesALostSourceAndWhoStandsNearest() {
        Document page = text(LOST, null);
        assertThat(page.select(".wit")).isNotEmpty();
        assertThat(page.select(".facts-of").text()).contains("stands nearest to it");
    }

    @Test
    void marksTheWordsThatTwoTextsShare() {
        Stemma.Link link = EDITION.stemma().links().stream()
                .filter(l -> l.from().equals(LOST))
                .findFirst()
                .orElseThrow();
        Document page = pair(link.from(), link.to());
        String right = lower(page.select("#pane-right .text").text());
        assertThat(page.select("#pane-left .whole"))
                .hasSizeGreaterThan(5)
                .allSatisfy(e -> assertThat(right).contains(lower(e.text())));
        assertThat(page.select(".reasons li")).hasSameSizeAs(link.reasons());
        assertThat(TextView.of(LINKS, PAGE, "nobody", null)).isEmpty();
        assertThat(PairView.of(LINKS, PAGE, "nobody", LOST)).isEmpty();
    }

    @Test
    void drawsTheMapOfThePlacesItself() {
        Finding.Entity lisbon = place("Lisbon", 38.72, -9.14);
        Finding.Entity oslo = place("Oslo", 59.91, 10.75);
        PlaceMap map =
                PlaceMap.of(EDITION.withEntities(List.of(lisbon, oslo)), LINKS).orElseThrow();
        assertThat(map.places()).extracting(PlaceMap.Place::name).containsExactly("Lisbon", "Oslo");
        assertThat(map.places().getFirst().y())
                .isGreaterThan(map.places().getLast().y());
        assertThat(map.places()).allMatch(p -> p.x() > 0 && p.x() < map.width() && p.y() > 0 && p.y() < map.height());
        assertThat(map.land()).startsWith("M").hasSizeBetween(2_000, 40_000);
        assertThat(PlaceMap.of(EDITION.withEntities(List.of()), LINKS)).isEmpty();
    }

    private static Finding.Entity place(String name, double latitude, double longitude) {
        String report = EDITION.reports().getFirst().id();
        return new Finding.Entity(
                name,
                name,
                "place",
                List.of(),
                List.of(new Finding.Mention(report, 0, 5, "name")),
                new Finding.Location(1, latitude, longitude, "XX"));
    }

    @Test
    void showsADoubtOfACheckAsADoubt() {
        String text = "The reopened ferry took 40 angry commuters.";
        Counts counts = new Counts(1, 1, 0, new Counts.Lineages(1, 1));
        Check.Origin origin = new Check.Origin(
                "st-1",
                "post",
                List.of("l"),
                new Citation("post", 0, 34, "The ferry took 40 commuters across"),
                .8,
                .5,
                true);
        Check.Doubt doubt = new Check.Doubt(VariantType.OTHER, "post", new Span(27, 32), "The report has no anger.");
        Check check = new Check(
                Check.SCHEMA,
                "sent",
                "Held against one report.",
                true,
                List.of(new Check.Told("st-1", "Ferry", counts, 1)),
                List.of(new Check.CheckedSentence(
                        0,
                        text.length(),
                        text,
                        Verdict.HELD,
                        counts,
                        List.of(origin),
                        List.of(),
                        List.of(),
                        List.of(doubt))));
        Document page = read(PAGES.checked(new CheckView(Report.of("sent", text), check, Map.of("post", "The Post"))));
        assertThat(page.select(".doubted").text()).isEqualTo("angry");
        assertThat(page.select(".doubt").text()).contains("To look at").contains("no anger");
        assertThat(page.select(".doubt a").attr("href")).contains("post");
        assertThat(page.select(".differs")).isEmpty();
        assertThat(page.select(".checked details a").text()).isEqualTo("The Post");
    }

    @Test
    void needsNoInlineScriptOrStyle() {
        List<Document> pages = List.of(
                story(),
                text(LOST, null),
                pair(LOST, EDITION.reports().getFirst().id()),
                problem());
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.select("style, script:not([src]), [style]")).isEmpty();
            assertThat(page.getAllElements())
                    .allSatisfy(e -> assertThat(e.attributes().asList())
                            .noneMatch(a -> a.getKey().startsWith("on")));
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main#main")).hasSize(1);
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    private static Document problem() {
        return read(PAGES.problem(Problem.notFound("There is <b>no</b> such thing.")));
    }

    @Test
    void escapesWhatItShows() {
        assertThat(problem().select("main b")).isEmpty();
        assertThat(problem().text()).contains("<b>no</b>");
    }

    @Test
    void hasEveryTextThatPagesSayAndNoOther() throws IOException {
        Pattern quoted = Pattern.compile("\"([a-z][a-z.-]*)\"");
        TreeSet<String> said = new TreeSet<>();
        for (String folder : List.of(
                "src/main/jte",
                "src/main/java/org/stemma/serve",
                "../render/src/main/jte",
                "../render/src/main/java/org/stemma/render/html")) {
            try (Stream<Path> files = java.nio.file.Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(java.nio.file.Files::isRegularFile).toList()) {
                    quoted.matcher(java.nio.file.Files.readString(file))
                            .results()
                            .forEach(m -> said.add(m.group(1)));
                }
            }
        }
        assertThat(Messages.english().keys())
                .allSatisfy(key -> assertThat(said)
                        .as(key)
                        .anyMatch(text -> text.equals(key.replaceAll("\\.(one|many)$", ""))
                                || (text.endsWith(".") && key.startsWith(text))));
    }

    private static void leadsSomewhere(Element link) {
        String id = link.attr("href").substring(1);
        assertThat(id.isEmpty() || link.ownerDocument().getElementById(id) != null)
                .as(link.outerHtml())
                .isTrue();
    }
}
