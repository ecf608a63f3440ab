package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.WordMeaning;
import org.stemma.entity.Entities;
import org.stemma.entity.NameFinder;
import org.stemma.model.Report;
import org.stemma.quote.Quotes;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class KernelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The old bridge at Orvik was blocked by a fallen pine.       | A pine fell at noon and cut off the old bridge at Orvik.
                    The council of Harn turned down the plan for a third pier.  | The plan for a third pier was rejected by the council of Harn.
                    Weavers at the Lind mill walked off the job.                | The weavers of the Lind mill are on strike.
                    Nine sailors were taken into custody by the coastguard.     | The coastguard arrested nine sailors.
                    A squall flung the barge Ondine against the weir.           | The barge Ondine hit the weir.
                    The court revoked the licence of the Marl quarry.           | Shares fell after judges cancelled its permit for the Marl quarry.
                    The ministry failed to consult the fishermen of Torsk.      | The fishermen of Torsk were never consulted by the ministry.
                    """)
    void findsOneDeedInSentencesOfAnotherShape(String one, String other) {
        assertThat(states(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The company sued two herders over the road.                 | The company was sued by two herders over the road.
                    The army sent helicopters to the valley.                    | The army sent helicopters to the border.
                    The roof of the school at Kest collapsed.                   | The roof of the market hall at Belov collapsed.
                    An earthquake killed 140 people in 1987.                    | At least 23 people died in the earthquake.
                    The council turned down the plan for a pier.                | The council approved the plan for a pier.
                    The union will reject the offer of the port.                | The union rejected the offer of the port.
                    Police arrested six pickets at the Ellmoor depot.           | Police arrested six pickets at the Harsund depot.
                    The footage showed Vell crossing the border on foot.        | The footage shows Vell boarding a tram at Harn.
                    Vell's father spoke before the court of Harn on Monday.     | Vell spoke before the court of Harn on Monday.
                    Vell spoke before the court of Harn on Monday.              | The father of Vell spoke before the court of Harn on Monday.
                    He flew to Port Ellery to look for her.                     | Cousins and friends flew to Port Ellery with a search party.
                    """)
    void keepsApartWhatIsNotOneDeed(String one, String other) {
        assertThat(states(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Brandt and Vell suffered burns in the fire at Harn.         | Brandt suffered burns in the fire at Harn.
                    The barge was moving at 25 mph on the Harn canal.           | The barge was moving in a 25-mph zone on the Harn canal.
                    """)
    void takesLessForNotTheWhole(String whole, String less) {
        assertThat(stated(read(whole, 0), read(less, 1), List.of(analysed(whole, 0), analysed(less, 1))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The gale knocked 16 crates into the sea off Orvik.          | Sixteen containers went overboard.
                    Police arrested nine pickets at the Ellmoor depot.          | At Ellmoor, nine strikers who barred the depot's entrance were taken into custody by the police.
                    A barge loaded with timber caught fire at Harn.             | The barge burned at Harn.
                    The union rejected an offer of a 4.5 per cent raise.        | The union turned down a pay rise of 4.5 per cent.
                    The library will remain closed until Thursday.              | The library stays shut until Thursday.
                    One person was killed.                                      | The driver of the van was killed.
                    """)
    void findsOneDeedInOtherWordsWhereItIsProposed(String one, String other) {
        assertThat(proposed(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sixteen containers went overboard.                          | Sixteen crates were loaded at Harn.
                    Sixteen containers went overboard.                          | Eleven crates fell into the sea.
                    About 120 homes were destroyed in Kest.                     | Tens of thousands of homes in Kest were destroyed.
                    Dahl was charged with murder.                               | Dahl was charged with concealing a body.
                    The State Department invoked an order on oil.               | The Treasury Department invoked an order on oil.
                    A landslide cut off the road to Kest.                       | A landslide blocked the railway to Kest.
                    The bank pumped money into Orlo Steel.                      | People who had invested in Orlo Steel lost money.
                    The mayor praised the firemen of Harn.                      | The firemen of Harn praised the mayor.
                    The library will remain closed until Thursday.              | The library will not remain closed until Thursday.
                    """)
    void refusesWhatOnlyLiesNear(String one, String other) {
        assertThat(proposed(one, other)).isFalse();
    }

    @Test
    void takesTheLaterVerbBehindAParticiple() {
        Clause clause =
                read("Two men arrested in Harn on Monday have been charged.", 0).get(0);
        assertThat(clause.lemma()).isEqualTo("charge");
        assertThat(clause.passive()).isTrue();
    }

    @Test
    void takesATownForNoPaperThatIsCalledAfterIt() {
        String paper = "The Turin Herald newspaper published images of Vell in central Turin.";
        String town =
                "Images published in local media showed Vell apparently laying flowers in Turin’s Castello Square.";
        assertThat(proposed(paper, town)).isFalse();
        assertThat(proposed(paper, town.replace("local media", "the Turin Herald")))
                .isTrue();
    }

    @Test
    void takesANounAfterItsArticleForNoVerb() {
        List<Kernel> kernels = KernelReader.of(
                read("The union rejected a pay rise of 3.5 per cent.", 0).get(0));
        assertThat(kernels).hasSize(1);
        Kernel kernel = kernels.get(0);
        Phrase thing = kernel.thing();
        assertThat(thing).isNotNull();
        assertThat(kernel.terms().get(thing.head()).form()).isEqualTo("rise");
    }

    private static boolean states(String one, String other) {
        return compared(one, other, false);
    }

    private static boolean proposed(String one, String other) {
        return compared(one, other, true);
    }

    private static boolean compared(String one, String other, boolean near) {
        List<Clause> all = new ArrayList<>(read(one, 0));
        int first = all.size();
        all.addAll(read(other, 1));
        List<AnalysedReport> reports = List.of(analysed(one, 0), analysed(other, 1));
        Ties ties = new Ties(reports, Entities.of(reports, NameFinder.rules()));
        Entailment judge = new Entailment(new WordMeaning(), new Weights(all), Arrays.asList(null, null), ties);
        for (Clause a : all.subList(0, first)) {
            for (Clause b : all.subList(first, all.size())) {
                boolean found = near
                        ? judge.judgeProposed(a, b).states()
                                || judge.judgeProposed(b, a).states()
                        : judge.judge(a, b, false).states()
                                || judge.judge(b, a, false).states();
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the second report's clauses state one of the first's. */
    private static boolean stated(List<Clause> own, List<Clause> other, List<AnalysedReport> reports) {
        List<Clause> all = new ArrayList<>(own);
        all.addAll(other);
        Ties ties = new Ties(reports, Entities.of(reports, NameFinder.rules()));
        Entailment judge = new Entailment(new WordMeaning(), new Weights(all), Arrays.asList(null, null), ties);
        return own.stream()
                .anyMatch(a ->
                        other.stream().anyMatch(b -> judge.judge(a, b, false).states()));
    }

    private static List<Clause> read(String text, int number) {
        AnalysedReport report = analysed(text, number);
        return ClauseReader.read(report, number, Quotes.find(report));
    }

    private static AnalysedReport analysed(String text, int number) {
        return new TextAnalyser().analyse(Report.of("r" + number, text));
    }
}
