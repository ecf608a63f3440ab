package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class StoryGrouperTest {

    private static final String[] FERRY = {
        "The car ferry Solveig struck a sandbank off Port Amrit on Tuesday with 212 people on board. Coastguard boats took"
                + " every passenger ashore within three hours, the harbour master Ida Renner said.",
        "Passengers of the ferry Solveig spoke of a loud bang before the ship stopped on a sandbank near Port Amrit. All"
                + " 212 were taken off by the coastguard. Harbour master Ida Renner praised the crew.",
        "Investigators boarded the stranded Solveig on Wednesday to find out why the ferry left the fairway at Port Amrit."
                + " The coastguard had rescued 212 people from the sandbank the day before.",
        "Port Amrit's harbour stayed closed to large ships while tugs tried to pull the ferry Solveig off a sandbank. Ida"
                + " Renner, the harbour master, expected the tide to help on Thursday."
    };

    private static final String[] BANK = {
        "The central bank of Morland raised its key rate by half a point to 4.5 percent on Thursday. Governor Leon Vasik"
                + " said that inflation of 7 percent left no choice.",
        "Borrowers in Morland will pay more after the central bank lifted rates to 4.5 percent. Leon Vasik, its governor,"
                + " pointed to inflation, which has reached 7 percent.",
        "Shares in Morland fell when the central bank put its key rate up to 4.5 percent. Analysts had expected a smaller"
                + " step from governor Leon Vasik."
    };

    private static final String[] STRAY = {
        "A tortoise named Hugo won the garden show at Lower Pelham for the third year in a row."
    };

    private final TextAnalyser analyser = new TextAnalyser();
    private final StoryGrouper grouper = new StoryGrouper();

    @Test
    void keepsTheReportsOfOneEventTogether() {
        Grouping grouping = grouper.group(reports("ferry", FERRY));
        assertThat(grouping.stories()).hasSize(1);
        assertThat(grouping.stories().get(0).reports()).containsExactly("ferry0", "ferry1", "ferry2", "ferry3");
        assertThat(grouping.stories().get(0).words()).contains("Solveig");
        assertThat(grouping.alone()).isEmpty();
    }

    @Test
    void separatesEventsAndSaysWhyAReportIsAlone() {
        Grouping grouping = grouper.group(all());
        assertThat(grouping.stories())
                .extracting(story -> story.reports().size())
                .containsExactly(4, 3);
        assertThat(grouping.alone()).extracting(LoneReport::report).containsExactly("stray0");
        assertThat(grouping.alone().get(0).reason()).isNotBlank().endsWith(".");
    }

    @Test
    void groupsTheSameWithoutWords() {
        Grouping whole = grouper.group(all());
        Grouping only = grouper.groupOnly(all());
        assertThat(only.alone()).isEqualTo(whole.alone());
        assertThat(only.stories())
                .extracting(StoryGroup::reports)
                .isEqualTo(whole.stories().stream().map(StoryGroup::reports).toList());
        assertThat(only.stories()).allMatch(story -> story.words().isEmpty());
    }

    @Test
    void keepsCopiesTogetherWithIndependentReportsOfTheirEvent() {
        List<AnalysedReport> reports = new ArrayList<>(reports("ferry", FERRY));
        for (int i = 0; i < 5; i++) {
            reports.add(report("copy" + i, FERRY[0] + " More follows.", null));
        }
        assertThat(grouper.group(reports).stories()).hasSize(1);
        assertThat(grouper.group(reports).alone()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfInput() {
        List<AnalysedReport> reports = all();
        Grouping first = grouper.group(reports);
        for (int seed = 0; seed < 10; seed++) {
            List<AnalysedReport> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(grouper.group(shuffled)).isEqualTo(first);
        }
    }

    @Test
    void tellsAlikeEventsApartByTheirTime() {
        String quake = "An earthquake of magnitude 6 shook the island of Tavira and damaged roofs, officials said.";
        List<AnalysedReport> sameDay = List.of(report("a", quake, "2021-03-02"), report("b", quake, "2021-03-03"));
        assertThat(grouper.group(sameDay).stories()).hasSize(1);
        Spell march = Spell.of("2021-03-02");
        assertThat(march.factor(Spell.of("2021-03-04"), StoryOptions.defaults().spell()))
                .isEqualTo(1);
        assertThat(march.factor(Spell.of("2021-09-02"), StoryOptions.defaults().spell()))
                .isEqualTo(0.3);
        assertThat(march.factor(Spell.of(null), StoryOptions.defaults().spell()))
                .isEqualTo(1);
    }

    @Test
    void countsTimeBetweenGroupsFromTheNearerEnds() {
        Spell spell = Spell.of("2021-03-02").with(Spell.of("2021-03-10")).with(Spell.of("no date"));
        assertThat(spell.gap(Spell.of("2021-03-05"))).isZero();
        assertThat(spell.gap(Spell.of("2021-03-15T00:00:00Z")).toDays()).isEqualTo(4);
        assertThat(Spell.of("2021-02-01").gap(spell).toDays()).isEqualTo(28);
    }

    @Test
    void answersNothingOneAndBlank() {
        assertThat(grouper.group(List.of())).isEqualTo(new Grouping(List.of(), List.of()));
        Grouping one = grouper.group(reports("stray", STRAY));
        assertThat(one.alone()).containsExactly(new LoneReport("stray0", "It is the only report."));
        Grouping blank = grouper.group(List.of(report("a", " ", null), report("b", "\n", null)));
        assertThat(blank.stories()).isEmpty();
        assertThat(blank.alone()).hasSize(2);
    }

    @Test
    void groupsThousandsAsItGroupsFew() {
        List<AnalysedReport> reports = new ArrayList<>();
        for (int story = 0; story < 300; story++) {
            for (int i = 0; i < 4; i++) {
                String text = "Name" + story + "ville council met mayor Arkady" + story + " about bridge number "
                        + (7 * story)
                        + " and the toll of " + (story + i) + " crowns in Name" + story + "ville while Berta" + story
                        + " of the Lower" + story + " party objected.";
                reports.add(report(String.format(java.util.Locale.ROOT, "r%04d-%d", story, i), text, null));
            }
        }
        Grouping grouping = grouper.group(reports);
        assertThat(grouping.alone()).isEmpty();
        assertThat(grouping.stories())
                .hasSize(300)
                .allMatch(story -> story.reports().size() == 4);
    }

    @Test
    void refusesTwoReportsOfOneId() {
        List<AnalysedReport> twice = List.of(report("a", "x", null), report("a", "y", null));
        assertThatThrownBy(() -> grouper.group(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    private List<AnalysedReport> all() {
        List<AnalysedReport> all = new ArrayList<>(reports("ferry", FERRY));
        all.addAll(reports("bank", BANK));
        all.addAll(reports("stray", STRAY));
        return all;
    }

    private List<AnalysedReport> reports(String name, String[] texts) {
        List<AnalysedReport> reports = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            reports.add(report(name + i, texts[i], null));
        }
        return reports;
    }

    private AnalysedReport report(String id, String text, String date) {
        return analyser.analyse(Report.of(id, text).withPublishedAt(date));
    }
}
