package org.stemma.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.read.html.print.Markdown;
import org.stemma.read.html.text.Focus;

/** What stands among an article's paragraphs and is the page's: found by what it does, not by how it is named. */
class PageMatterTest {
    private static final String FIRST =
            "The ferry line will run every hour from May, the harbour office said on Monday.";
    private static final String SECOND =
            "Two boats were bought from a yard in the north, and a third one is to follow.";
    private static final String THIRD =
            "Fares stay as they are until the end of the year, with the exception of bicycles.";
    private static final String LONG =
            ("Crews from three ports have been trained since winter, and the piers were raised "
                            + "by half a metre so that the boats can land at low water too. ")
                    .repeat(4)
                    .strip();
    private static final String HEAD =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferries every hour\","
                    + "\"author\":{\"@type\":\"Person\",\"name\":\"Marit Solheim\"}}</script>";

    private static String text(String inside, Focus focus) {
        String page = "<html><head>" + HEAD + "</head><body><div><h1>Ferries every hour</h1><p>" + FIRST + "</p><p>"
                + LONG + "</p>" + inside + "<p>" + SECOND + "</p></div></body></html>";
        return new HtmlReader(HtmlOptions.defaults().withFocus(focus))
                .read("page.html", page.getBytes(UTF_8))
                .report()
                .text();
    }

    private static String text(String inside) {
        return text(inside, Focus.BALANCED);
    }

    @Test
    void leavesOutFewWordsThatStandWithAButtonOrAField() {
        String box =
                "<div><p>Once a week we send the harbour's news to your desk.</p><input type=email><button>Go</button></div>";
        assertThat(text(box)).isEqualTo(FIRST + "\n\n" + LONG + "\n\n" + SECOND);
        assertThat(text(box, Focus.RECALL)).contains("to your desk");
    }

    @Test
    void keepsASubHeadWhateverItIsCalled() {
        String head = "<h2 class=widget-title>More boats in summer</h2>";
        String paragraph = "<p>" + THIRD + "</p>";
        assertThat(text(head + paragraph)).contains("More boats in summer");
        assertThat(text(head
                        + "<ul><li><a href=/1>Another report of the day</a><li><a href=/2>And one more of it</a></ul>"))
                .doesNotContain("More boats in summer");
    }

    @Test
    void leavesOutExplanatoryBoxes() {
        String box = "<div class=expandable-box><h2>What is a ferry?</h2><div><p>" + THIRD + "</p></div></div>";
        assertThat(text(box)).doesNotContain("What is a ferry", THIRD);
        assertThat(text(box, Focus.RECALL)).contains(THIRD);
    }

    @Test
    void leavesOutWhatAsksToBePreferred() {
        assertThat(
                        text(
                                "<p>Follow the Harbour Post on Google News and add us as a preferred source for your feeds.</p>"))
                .doesNotContain("Google");
    }

    @Test
    void keepsParagraphsWithAButtonInside() {
        assertThat(text("<p>" + THIRD.replace("bicycles", "<button>bicycles</button>") + " They pay more.</p>"))
                .contains("Fares stay as they are", "They pay more.");
    }

    @Test
    void leavesOutLabelsThatArePrintedAgainAndAgain() {
        assertThat(text("<p>From our shop</p><p>" + THIRD + "</p><p>From our shop</p>"))
                .isEqualTo(FIRST + "\n\n" + LONG + "\n\n" + THIRD + "\n\n" + SECOND);
    }

    @Test
    void printsOnceWhatThePagePrintsTwice() {
        assertThat(text("<p>" + THIRD + "</p><p>" + SECOND + "</p>")).containsOnlyOnce(SECOND);
    }

    @Test
    void leavesOutTheAuthorsLineAndPortrait() {
        String portrait = "<p>Marit Solheim writes about ports and fishing, and sails on every free day.</p>";
        String text = text("<p>From Marit Solheim on board</p><p>Marit Solheim paid for her ticket, as all do. " + LONG
                + "</p><p>" + THIRD + "</p></div>" + "<p>" + THIRD + "</p><p>" + FIRST + " Again.</p>" + portrait);
        assertThat(text).contains("paid for her ticket").doesNotContain("on board", "every free day");
    }

    @Test
    void keepsTheNamesInATableOfDataThoughTheyAreLinks() {
        String table = "<table><tr><td><a href=/a>North Sea Runner Two</a></td><td>two hundred and four seats</td></tr>"
                + "<tr><td><a href=/b>Island Queen of Harlow</a></td><td>ninety seats and a bar</td></tr></table>";
        assertThat(text(table)).contains("North Sea Runner Two | two hundred and four seats");
    }

    @Test
    void doubtsNamesThatWouldLeaveNothing() {
        String page = "<html><body><h1>Ferries every hour</h1><div class='promo carousel'><p>" + FIRST + "</p></div>"
                + "<div class=sidebar><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + LONG + "</p></div>"
                + "<p>Call us at the pier any day.</p></body></html>";
        assertThat(new HtmlReader(HtmlOptions.defaults())
                        .read("page.html", page.getBytes(UTF_8))
                        .report()
                        .text())
                .contains(SECOND, THIRD);
    }

    @Test
    void writesATableAsMarkdownWithAHeadAndRowsOfOneWidth() {
        String page = "<html><body><h1>Ferries every hour</h1><p>" + FIRST + "</p><p>" + LONG + "</p>"
                + "<table><tr><th>Year</th><th>Guests</th></tr><tr><td>2017</td><td>757</td></tr><tr><td>2018</td></tr></table><p>"
                + SECOND + "</p></body></html>";
        Extraction x = new HtmlReader(HtmlOptions.defaults()).read("page.html", page.getBytes(UTF_8));
        assertThat(Markdown.of(x.report(), x))
                .contains("\n\n| Year | Guests |\n| --- | --- |\n| 2017 | 757 |\n| 2018 |  |\n\n" + SECOND);
    }
}
