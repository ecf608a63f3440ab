package org.stemma.read.residue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

class ResidueMarkerTest {

    private static final String LEAD = "The harbour of Veldt was closed on Monday after a crane fell into the basin.";
    private static final String NEXT =
            "Nobody was hurt, the port authority said, and the basin will be cleared by Friday.";

    private static List<String> marked(String text) {
        return ResidueMarker.mark(text).residue().stream()
                .map(r -> r.kind() + ": " + r.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VELDT, Norland (AP) —            | Veldt, Norland       | Associated Press
            VELDT, March 3 (Reuters) -       | Veldt                | Reuters
            PORT VELDT, N.L., Sept. 14 --    | Port Veldt, N.L.     |
            VELDT —                          | Veldt                |
            Veldt (dpa) -                    | Veldt                | Deutsche Presse-Agentur
            Veldt/Osk (AFP) –                | Veldt/Osk            | Agence France-Presse
            (Bloomberg) --                   |                      | Bloomberg
            Dec. 3 (UPI) --                  |                      | United Press International
            VELDT, Norland--(BUSINESS WIRE)--| Veldt, Norland       | Business Wire
            VELDT (WXYZ/Gray News/AP) -      | Veldt                | Associated Press
            (ANSA) - VELDT, 20 APR -         | Veldt                | ANSA
            Oslo:                            | Oslo                 |
            Veldt:                           | Veldt                |
            """)
    void readsDatelines(String dateline, String place, String agency) {
        String text = dateline.strip()
                + " A crane fell into the harbour on Monday, and ships in Veldt had to wait for days.\n\n" + NEXT;
        Marked marked = ResidueMarker.mark(text);
        assertThat(marked.residue())
                .containsExactly(new Residue(0, dateline.strip().length(), ResidueKind.DATELINE));
        assertThat(marked.dateline()).isEqualTo(place);
        assertThat(marked.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ida Lund, a news editor who writes about ferries, trains and bridges. She has crossed all of them on foot.",
                "The Norland Wire, the news division of Norland Media, is the country’s largest news provider, read by all.",
                "Follow The Veldt Observer on social media for more stories like this.",
                "You can follow Ida Lund on X and Bluesky.",
                "Comments are closed for this article.",
            })
    void marksWhatAnOutletSaysOfItselfAndItsAuthors(String line) {
        assertThat(marked(NEXT + "\n\n" + line + "\n\n" + NEXT)).anyMatch(mark -> mark.endsWith(line));
    }

    @Test
    void readsADatelineInCapitalsBehindAStandfirst() {
        assertThat(marked("In a letter to its staff the yard said that it would also cut a tenth of all jobs.\n\n"
                        + "VELDT — The yard will stop building its large ferries in May, it said on Friday.\n\n"
                        + NEXT))
                .contains("dateline: VELDT —");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toll: Cars pay four crowns each way on the bridge, and bicycles pay nothing at all there.",
                "Explainer: What the new toll on the bridge means for drivers, and for the people of the islands.",
                "The bank (NRB) - which lost money last year - said on Monday that it would close forty branches.",
                "BREAKING — A crane has fallen into the harbour basin, and ships have to wait outside for now.",
                "NATO and the EU - both of them late - agreed on Monday to send a mission to the islands soon.",
                "Ida Lund: We will open the bridge this summer, whatever the contractors say about the weather.",
                "May 3 was a cold day in Veldt, and the crane had not been inspected since the summer before."
            })
    void takesNoOtherOpeningForADateline(String text) {
        assertThat(marked(text + "\n\n" + NEXT)).noneMatch(mark -> mark.startsWith("dateline"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By LENA MOOR, Associated Press     | Lena Moor              | Associated Press
            By Lena Moor and Piet van Smit     | Lena Moor,Piet van Smit|
            Von Jana O'Brien                   | Jana O'Brien           |
            By Lena Moor, Ana Brink, and Jo Li | Lena Moor,Ana Brink,Jo Li |
            Lena Moor, Associated Press        | Lena Moor              | Associated Press
            By Reuters                         |                        | Reuters
            """)
    void readsByLines(String byline, String authors, String agency) {
        Marked marked = ResidueMarker.mark("Crane falls into basin\n" + byline.strip() + "\n\n" + LEAD + "\n\n" + NEXT);
        assertThat(marked.authors())
                .isEqualTo(authors == null ? List.of() : List.of(authors.strip().split(",")));
        assertThat(marked.agency()).isEqualTo(agency);
        assertThat(marked.title()).isEqualTo("Crane falls into basin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Friday Afternoon", "By the harbour wall", "By signing the treaty", "Por eso"})
    void takesNoPhraseForAByLine(String line) {
        assertThat(ResidueMarker.mark(LEAD + "\n\n" + line + "\n\n" + NEXT).authors())
                .isEmpty();
    }

    @Test
    void readsTheDateOfPublicationAndNotOfTheUpdate() {
        assertThat(ResidueMarker.mark("Updated: 5 May 2021 | Published: 3 May 2021 10:15 GMT\n\n" + LEAD)
                        .publishedAt())
                .isEqualTo("2021-05-03T10:15:00Z");
    }

    @Test
    void aDateInARunningSentenceIsNoStamp() {
        assertThat(marked("2021-05-03 was the day on which the harbour of Veldt was closed, after a crane fell."))
                .isEmpty();
        assertThat(marked("May 3, 2021 brought rain to all of Norland, and a crane fell into the basin."))
                .isEmpty();
    }

    @Test
    void marksATitleThatIsKnownEvenInATextOfOneLine() {
        String text = "Crane falls into harbour basin " + LEAD + " " + NEXT;
        Marked marked = ResidueMarker.mark(text, "Crane falls into harbour basin");
        assertThat(marked.residue()).containsExactly(new Residue(0, 30, ResidueKind.TITLE));
    }

    @Test
    void anOpeningLineBesideAKnownTitleIsNoTitle() {
        String text = "Ships had to wait outside for hours while divers looked for the wreck\n\n" + LEAD;
        Marked marked = ResidueMarker.mark(text, "Crane falls into basin");
        assertThat(marked.title()).isNull();
        assertThat(marked.residue()).extracting(Residue::kind).containsExactly(ResidueKind.STANDFIRST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sea rose [+1234 chars]          | true
            The sea rose… [+1,234 chars]        | true
            The sea rose [...]                  | true
            The sea rose [[2 more chars         | false
            The sea rose by [sic] three metres  | false
            """)
    void saysThatAProviderCutTheText(String end, boolean cut) {
        assertThat(ResidueMarker.mark(LEAD + " " + end.strip()).truncated()).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law was changed on Monday.",
                "The post office will close, and its clerks will move to the house that appeared first on the list.",
                "Reporting by the council showed that two wells were dry, which nobody had expected to hear.",
                "Also on Friday the dockers called off their strike after the company raised its offer.",
                "By clicks and whistles the dolphins told each other where the fish was.",
                "Read my lips.",
                "“Sign up here,” the poster said, and forty men did.",
                "Share prices fell by a tenth in Osk on Monday.",
                "Comments by the minister caused a storm in parliament on the same evening."
            })
    void leavesRunningTextAlone(String paragraph) {
        assertThat(marked(LEAD + "\n\n" + paragraph + "\n\n" + NEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "Read more: Bridge opens a year late",
                "Also read | Bridge opens",
                "Sign up for our newsletter",
                "Follow us on Facebook",
                "Click here for more",
                "SUBSCRIBE NOW",
                "Support our journalism",
                "Anzeige",
                "Lire aussi : Le pont ouvre",
                "Publicidad",
                "Leggi anche: Il ponte apre",
                "Lees ook: Brug geopend",
                "Leia também: Ponte abre"
            })
    void marksPromotion(String line) {
        assertThat(marked(LEAD + "\n\n" + line + "\n\n" + NEXT)).containsExactly("promo: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 min read",
                "Comments",
                "12 comments",
                "Share",
                "Share this article",
                "© 2021 Harbour Post",
                "©2021 HARBOUR POST MEDIA, LLC",
                "All rights reserved.",
                "We use cookies to improve this site.",
                "This material may not be published, broadcast, rewritten or redistributed.",
                "03:49",
                "***"
            })
    void marksChrome(String line) {
        assertThat(marked(LEAD + "\n\n" + line + "\n\n" + NEXT)).containsExactly("chrome: " + line);
    }

    /** Pieces that the rules look for, put together at random: whatever comes out has to be sound. */
    private static final List<String> PIECES = List.of(
            LEAD,
            NEXT,
            "Advertisement",
            "\n",
            "\n\n",
            " ",
            "By Jane Doe",
            "(Reuters)",
            "VELDT (AP) —",
            "2021-05-03",
            "Published:",
            "[+12 chars]",
            "REUTERS/JANE DOE - ",
            "© 2021",
            "“",
            "\"",
            "2 min read",
            "Sub-head here",
            "\u00A0",
            "\uD83D",
            "...",
            ":",
            "-",
            "\u202E",
            "(",
            "[",
            "/");

    @Test
    void residueIsAlwaysValidAndTheTextUntouched() {
        qt().forAll(lists().of(strings().allPossible().ofLengthBetween(0, 40)).ofSizeBetween(0, 6))
                .checkAssert(parts -> isSound(String.join("\n", parts)));
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            isSound(text.toString());
        }
    }

    private static void isSound(String text) {
        Marked marked = ResidueMarker.mark(text);
        Report.of("x", text).changed().residue(marked.residue()).build();
        assertThat(marked.residue()).allMatch(r -> r.start() < r.end());
        assertThat(ResidueMarker.mark(text)).isEqualTo(marked);
    }

    /** The thread's own time, so that a busy machine raises no alarm. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void costsLinearTimeOnHostileText() {
        for (String piece : List.of(
                "A", "By A ", "(", "A (", "1 ", "\n", "Aa. ", "[", "/A", "A/A ", "© ", "A, ", "- ", "\"", "Jan 1 ")) {
            long start = cpu();
            ResidueMarker.mark(piece.repeat(200_000 / piece.length()));
            assertThat(cpu() - start).as(piece).isLessThan(5_000_000_000L);
        }
    }

    @Test
    void takesNoParagraphForAHeadlineWhereThereAreNoCapitals() {
        String text =
                "\u0623\u063a\u0644\u0642 \u0645\u064a\u0646\u0627\u0621 \u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u064a\u0648\u0645 \u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621 \u0628\u0639\u062f \u0627\u0644\u0639\u0627\u0635\u0641\u0629.\n\n"
                        + "\u0644\u0645 \u064a\u0635\u0628 \u0623\u062d\u062f \u0628\u0623\u0630\u0649. \u0648\u0643\u0627\u0646\u062a \u0627\u0644\u0633\u0641\u064a\u0646\u0629 \u0642\u062f \u063a\u0627\u062f\u0631\u062a \u064a\u0648\u0645 \u0627\u0644\u0623\u062d\u062f.";
        assertThat(ResidueMarker.mark(text).residue()).isEmpty();
    }
}
