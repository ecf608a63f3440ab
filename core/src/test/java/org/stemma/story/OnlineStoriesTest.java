package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;

class OnlineStoriesTest {

    private static final String NOTICE = "The Herald and its partners store cookies on your device to personalise"
            + " content and advertising. You can withdraw your consent at any time in the settings of your browser. Subscribers"
            + " support independent journalism in our region and read every article without limits.";

    private static final String FERRY =
            "The ferry Kestrel ran aground off Skarvik in thick fog on Monday. Its captain, Ola"
                    + " Brenn, told the coastguard that the radar had failed. All 214 passengers were taken ashore by lifeboats.";

    private static final String BANK =
            "The central bank of Toronia raised its lending rate to nine per cent on Monday. Its"
                    + " governor, Irma Valdez, said inflation had spread from grain to rents. Markets had expected half as much.";

    private static final String MUSEUM = "Thieves broke into the Halvorsen museum through its roof and stole a Flemish"
            + " altarpiece. Detectives found a rope and a broken skylight. The curator, Per Lind, called it irreplaceable.";

    private final StoryPrinter printer = new StoryPrinter();

    private OnlineStories.Arrival arrival(String id, String host, String title, String text) {
        Report plain = Report.of(id, text);
        Report report = new Report(
                id,
                plain.source(),
                "https://" + host + "/" + id,
                null,
                title,
                List.of(),
                null,
                "en",
                null,
                null,
                text,
                List.of(),
                List.of(),
                false);
        return new OnlineStories.Arrival(id, printer.print(report));
    }

    @Test
    void aNoticeThatAnOutletsPagesShareMakesNoStory() {
        OnlineStories stories = new OnlineStories();
        stories.add(List.of(
                arrival("a1", "one.example", "Ferry Kestrel aground off Skarvik", FERRY),
                arrival("b1", "two.example", "Toronia's central bank raises rates", BANK),
                arrival("c1", "three.example", "Altarpiece stolen from Halvorsen museum", MUSEUM)));
        stories.add(List.of(arrival(
                "a2",
                "herald.example",
                "Ferry Kestrel aground in fog near Skarvik",
                NOTICE + " The captain blames radar.")));
        stories.add(List.of(arrival(
                "b2",
                "herald.example",
                "Central bank of Toronia lifts lending rate",
                NOTICE + " Governor fears rents.")));
        stories.add(List.of(arrival(
                "c2",
                "herald.example",
                "Thieves take altarpiece from museum roof",
                NOTICE + " Detectives found a rope.")));

        assertThat(stories.storyOf("a2")).isEqualTo(stories.storyOf("a1")).isNotEqualTo(stories.storyOf("b2"));
        assertThat(stories.storyOf("b2")).isEqualTo(stories.storyOf("b1"));
        assertThat(stories.storyOf("c2")).isEqualTo(stories.storyOf("c1"));
        assertThat(stories.words(String.valueOf(stories.storyOf("a2"))))
                .doesNotContain("cookies", "consent", "journalism", "Subscribers")
                .contains("Kestrel");
    }

    @Test
    void pagesThatShowNothingButANoticeGoWithWhatTheirAddressesSay() {
        OnlineStories stories = new OnlineStories();
        stories.add(List.of(
                arrival("a1", "one.example", "Ferry Kestrel aground off Skarvik", FERRY),
                arrival("b1", "two.example", "Toronia's central bank raises rates", BANK),
                arrival("ferry-kestrel-aground-off-skarvik-in-thick-fog", "herald.example", "Dear reader,", NOTICE),
                arrival("toronia-central-bank-raises-lending-rate", "herald.example", "Dear reader,", NOTICE)));
        assertThat(stories.storyOf("ferry-kestrel-aground-off-skarvik-in-thick-fog"))
                .isEqualTo(stories.storyOf("a1"));
        assertThat(stories.storyOf("toronia-central-bank-raises-lending-rate")).isEqualTo(stories.storyOf("b1"));
        assertThat(stories.words(String.valueOf(stories.storyOf("b1")))).doesNotContain("cookies", "consent");
    }

    @Test
    void aWiresTextInTheFramesOfThreeOutletsIsNoPageMatter() {
        OnlineStories stories = new OnlineStories();
        String[] frames = {
            "Gardening tips for autumn and the best recipes with pumpkin, leek and chestnut from our kitchen columnists.",
            "Fixtures and results of the second handball division, with commentary by former players and league tables.",
            "Horoscope, crossword and the weekly quiz about films of the eighties are waiting for our loyal readers."
        };
        for (int i = 0; i < frames.length; i++) {
            stories.add(List.of(arrival("wire" + i, "outlet" + i + ".example", "", FERRY + "\n" + frames[i])));
        }
        stories.add(List.of(arrival("other", "bank.example", "", BANK)));

        assertThat(stories.storyOf("wire1")).isEqualTo(stories.storyOf("wire0")).isEqualTo(stories.storyOf("wire2"));
        assertThat(stories.words(String.valueOf(stories.storyOf("wire0")))).contains("Kestrel");
    }

    @Test
    void twoFamiliesOfCopiesOfOneEventAreOneStory() {
        String other =
                "Lifeboats took all 214 passengers off the ferry Kestrel near Skarvik on Monday after it hit rocks in"
                        + " fog. Captain Ola Brenn blamed the radar, the coastguard said.";
        OnlineStories stories = new OnlineStories();
        for (int i = 0; i < 14; i++) {
            String host = "host" + i + ".example";
            stories.add(List.of(
                    arrival("a" + i, host, "", FERRY + " Desk " + i + " of street " + i * 7 + "."),
                    arrival("b" + i, host, "", other + " Bureau " + i + " at window " + i * 13 + "."),
                    arrival("c" + i, host, "", (i % 2 == 0 ? BANK : MUSEUM) + " Page " + i * 3 + ".")));
        }
        String story = String.valueOf(stories.storyOf("a0"));
        assertThat(stories.members(story)).hasSize(28).contains("a13", "b0", "b13");
    }

    @Test
    void aBatchMovesNoReportTwice() {
        OnlineStories stories = new OnlineStories();
        String[] texts = {FERRY, BANK, MUSEUM};
        List<OnlineStories.Arrival> first = new ArrayList<>();
        List<OnlineStories.Arrival> second = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String own = " Witness number " + i + " of street " + (i * 7 % 90) + " saw it from window " + (i * 13 % 40)
                    + ".";
            (i % 2 == 0 ? first : second).add(arrival("r" + i, "host" + i + ".example", "", texts[i % 3] + own));
        }
        stories.add(first);

        List<StoryMove> moves = stories.add(second);

        assertThat(new HashSet<>(moves.stream().map(StoryMove::report).toList()))
                .hasSize(moves.size());
    }

    @Test
    void aPrintComesBackFromItsBytes() {
        StoryPrint print = arrival("a1", "one.example", "Ferry aground", FERRY).print();
        byte[] bytes = print.toBytes();

        assertThat(StoryPrint.fromBytes(bytes)).isEqualTo(print);
        assertThat(StoryPrint.current(bytes)).isTrue();
        for (int length = 0; length < bytes.length; length++) {
            byte[] torn = Arrays.copyOf(bytes, length);
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .as("torn at %d", length)
                    .isThrownBy(() -> StoryPrint.fromBytes(torn));
        }
    }

    @Test
    void aDamagedPrintIsRefusedOrHarmless() {
        StoryPrint print = arrival("a1", "one.example", "Ferry aground", FERRY).print();
        byte[] bytes = print.toBytes();
        for (int at = 0; at < bytes.length; at++) {
            for (int value : new int[] {0, 0x7f, 0x80, 0xff}) {
                byte[] damaged = bytes.clone();
                damaged[at] = (byte) value;
                StoryPrint read;
                try {
                    read = StoryPrint.fromBytes(damaged);
                } catch (IllegalArgumentException e) {
                    continue;
                }
                OnlineStories stories = new OnlineStories();
                stories.add(List.of(new OnlineStories.Arrival("a1", read), new OnlineStories.Arrival("a2", print)));
                assertThat(stories.size()).isEqualTo(2);
            }
        }
    }

    @Test
    void keepsWordsAsTheReportWritesThem() {
        StoryPrint print = arrival("a1", "one.example", "Ferry aground", FERRY).print();

        assertThat(print.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat("Ferry aground " + FERRY).contains(word));
        assertThat(Spellings.of(List.of("Ferry", "x".repeat(200), "Łódź")).all())
                .containsExactly("Ferry", "", "Łódź");
    }
}
