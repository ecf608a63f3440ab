package org.stemma.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;

/** Pages of which the article is a small part, or stands where few look. */
class PageShapesTest {
    private static final String FIRST =
            "The weir above the mill was opened on Friday, an hour before the river reached its highest mark.";
    private static final String SECOND =
            "Nobody was hurt, the fire brigade said, though forty cellars in the lower town had to be pumped dry.";
    private static final String THIRD =
            "The council will decide in June whether the old gates are to be replaced by steel ones.";

    private static Report report(String body) {
        String page = "<html><head><title>Weir opened in time | The Mill Post</title></head><body>" + body + "</body>";
        return new HtmlReader(HtmlOptions.defaults())
                .read("page.html", page.getBytes(UTF_8))
                .report();
    }

    private static String article(String behind) {
        return "<h1>Weir opened in time</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>" + behind;
    }

    private static String opinions(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<" + element + "><b>reader" + i + "</b><p>I have lived by this river for " + (20 + i)
                        + " years, and not once did anybody from the council come to look at our cellars.</p><a>Reply</a></"
                        + element + ">")
                .collect(Collectors.joining());
    }

    @Test
    void leavesOutCommentsHoweverManyAndWhateverTheyAreCalled() {
        String box = "<div class=q7>" + article("") + "</div><div class=q8><h2>25 comments</h2>" + opinions(25, "div")
                + "</div>";
        assertThat(report(box).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        String flat = "<div>" + article("<h3>Kommentare (12)</h3>" + opinions(12, "div")) + "</div>";
        assertThat(report(flat).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        String named = "<article>" + article("") + "</article><section id=comments><ol>" + opinions(40, "li")
                + "</ol></section>";
        assertThat(report(named).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void leavesOutTheGateBeforeTheRestOfAnArticle() {
        String gate = "<div><h3>Read on for a penny</h3><p>Subscribers get every story, the crossword and the weekend"
                + " magazine. Cancel whenever you like.</p><button>Subscribe</button></div>";
        assertThat(report("<article>" + article(gate) + "</article>").text()).endsWith(THIRD);
    }

    @Test
    void keepsEntriesOfALivePageWithAHeadingAndAButtonEach() {
        String entries = IntStream.range(0, 4)
                .mapToObj(i -> "<article><h2>Entry " + i + "</h2><p>" + SECOND.replace("forty", "4" + i)
                        + "</p><button>Share</button></article>")
                .collect(Collectors.joining());
        assertThat(report("<main><h1>The flood, as it happened</h1>" + entries + "</main>")
                        .text())
                .contains("40 cellars", "41 cellars", "42 cellars", "43 cellars");
    }

    @Test
    void readsAnArticleInADeclaredShadowRoot() {
        String page = "<mill-story><template shadowrootmode=open>" + article("") + "</template></mill-story>";
        assertThat(report(page).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(report(article("<template><p>" + THIRD.replace("June", "July") + "</p></template>"))
                        .text())
                .doesNotContain("July");
    }

    @Test
    void leavesOutALineInPartsAboveTheText() {
        String line = "<div>From our man at the mill \u00b7 2 March 2026 \u00b7 3 min read</div>";
        assertThat(report("<h1>Weir opened in time</h1>" + line + "<div>" + FIRST + "</div><div>" + SECOND + "</div>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheFirstOfWholeArticlesThatHangOnEachOther() {
        String other =
                article("").replace("weir", "lock").replace("Weir", "Lock").replace("cellars", "barns");
        assertThat(report("<main><div class=s>" + article("") + "</div><div class=s>" + other + "</div></main>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(report("<main><section>" + article("") + "</section><section>" + other + "</section></main>")
                        .text())
                .contains("forty barns");
    }

    @Test
    void leavesOutDateAndHourBelowTheStandfirst() {
        String head = "<h1>Weir opened in time</h1><p>A dry summer made the gates stick, but they moved at last.</p>"
                + "<div>02.03.2026, 14:20 Uhr | Lesedauer: 2 Min.</div>";
        assertThat(report(head + "<p>" + FIRST + "</p><p>" + SECOND + "</p>").text())
                .doesNotContain("Lesedauer");
    }

    @Test
    void leavesOutThePortraitOfAnAuthorWhomOnlyALinkNames() {
        String portrait = "<p><i>Runa Falk writes about rivers, and keeps two dogs and a boat by the mill.</i></p>";
        assertThat(report("<article><p>By <a rel=author href=/r>Runa Falk</a></p>"
                                + article("<p>" + (FIRST + " ").repeat(3) + "</p>" + portrait) + "</article>")
                        .text())
                .doesNotContain("two dogs");
    }

    @Test
    void leavesOutAnUnknownNameBehindABarOfThePagesTitle() {
        assertThat(report("<div>" + FIRST + "</div><div>" + SECOND + "</div>").title())
                .isEqualTo("Weir opened in time");
    }
}
