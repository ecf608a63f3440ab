package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieFilterTest {

    private static final String WORDS = """
            report said reported announced told claimed denied attack attacked assault strike struck kill killed dead death died
            wounded injured bomb bomber warplane plane aircraft vehicle weapon gun rifle tank missile rise rose fall fell grow grew
            increase decrease buy bought sell sold acquire purchase company firm business bank man woman brother sister son person
            official minister president chief leader big large small gigantic tiny hot cold open shut closed city town village
            Sydney australia norway oslo kyiv russian russia ukraine nato alliance storm hurricane rain fire blaze earthquake quake
            magnitude first second begin began start stop end resume decide decision elect election vote win won victory lose lost
            defeat snore sleep buyer arrive depart leave bus train car monday tuesday april may zzyzx 14 found find bear better
            """;

    private final Lexicon lexicon = Lexicon.english();

    @Test
    void keepsEveryPairOfWhichAQuestionIsAnsweredYes() {
        List<Entry> entries = entries();
        for (Entry a : entries) {
            for (Entry b : entries) {
                if (lexicon.apart(a, b)) {
                    assertThat(tied(a, b)).as("%s and %s", a, b).isFalse();
                }
            }
        }
    }

    @Test
    void tellsMostWordsThatNothingTiesApart() {
        List<Entry> entries = entries();
        int untied = 0;
        int apart = 0;
        for (Entry a : entries) {
            for (Entry b : entries) {
                untied += tied(a, b) ? 0 : 1;
                apart += lexicon.apart(a, b) ? 1 : 0;
            }
        }
        assertThat(apart).isGreaterThan(untied * 4 / 5);
    }

    @Test
    void isTheSameEitherWayRound() {
        Entry bomber = lexicon.entry("bomber");
        assertThat(lexicon.apart(bomber, lexicon.entry("aircraft"))).isFalse();
        assertThat(lexicon.apart(lexicon.entry("aircraft"), bomber)).isFalse();
        assertThat(lexicon.apart(bomber, lexicon.entry("zzyzx"))).isTrue();
    }

    private List<Entry> entries() {
        return Arrays.stream(WORDS.strip().split("\\s+")).map(lexicon::entry).toList();
    }

    private boolean tied(Entry a, Entry b) {
        List<Boolean> answers = new ArrayList<>(List.of(
                lexicon.synonyms(a, b, Breadth.ANY),
                lexicon.synonyms(a, b, Breadth.FREQUENT),
                lexicon.broader(a, b, Breadth.ANY, Reach.STEPS) >= 0,
                lexicon.broader(b, a, Breadth.ANY, Reach.STEPS) >= 0,
                lexicon.antonyms(a, b),
                lexicon.derived(a, b),
                lexicon.similar(a, b),
                lexicon.entails(a, b),
                lexicon.partOf(a, b)));
        answers.addAll(List.of(lexicon.alike(a, b), lexicon.contrast(a, b), lexicon.opposed(a, b)));
        for (Pos pos : Pos.values()) {
            answers.add(a.lemma(pos) != null && a.lemma(pos).equals(b.lemma(pos)));
        }
        return answers.contains(true);
    }
}
