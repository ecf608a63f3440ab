package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.english();

    @ParameterizedTest
    @CsvSource({
        "ships, NOUN, ship",
        "women, NOUN, woman",
        "cities, NOUN, city",
        "said, VERB, say",
        "stopped, VERB, stop",
        "making, VERB, make",
        "went, VERB, go",
        "taller, ADJECTIVE, tall",
        "happiest, ADJECTIVE, happy",
        "quickly, ADVERB, quickly",
        "prime ministers, NOUN, prime minister",
        "found, VERB, find",
        "boss, NOUN, boss"
    })
    void findsTheLemmaOfAForm(String form, Pos pos, String lemma) {
        assertThat(lexicon.entry(form).lemma(pos)).isEqualTo(lemma);
    }

    @Test
    void hasNoLemmaForWhatIsNoWord() {
        assertThat(lexicon.entry("zzyzx").known()).isFalse();
        assertThat(lexicon.entry("").known()).isFalse();
        assertThat(lexicon.entry("quickly").lemma(Pos.NOUN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"money, cash", "rocket, launcher", "people, locals"})
    void countsHowUsualAFormIs(String usual, String rarer) {
        assertThat(lexicon.uses(usual)).isGreaterThan(lexicon.uses(rarer));
        assertThat(lexicon.uses(rarer)).isNotNegative();
    }

    @Test
    void saysNothingOfTheUseOfAWordThatItDoesNotKnow() {
        assertThat(lexicon.uses("zzyzx")).isNegative();
        assertThat(lexicon.uses("pitman")).isZero();
    }

    @Test
    void seeksAPhraseWithHyphensAndAsOneWordToo() {
        assertThat(lexicon.entry("self defense").is(Pos.NOUN)).isTrue();
        assertThat(lexicon.entry("war plane").is(Pos.NOUN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"car, automobile", "bought, purchased", "big, large", "began, started", "quickly, rapidly"})
    void knowsSynonyms(String a, String b) {
        assertThat(lexicon.synonyms(lexicon.entry(a), lexicon.entry(b), Breadth.FREQUENT))
                .isTrue();
        assertThat(lexicon.synonyms(lexicon.entry(b), lexicon.entry(a), Breadth.FREQUENT))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"warplanes, bombers", "weapons, guns", "ship, train", "rise, fall"})
    void callsOtherWordsNoSynonyms(String a, String b) {
        assertThat(lexicon.synonyms(lexicon.entry(a), lexicon.entry(b), Breadth.ANY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bomber, warplane, 1", "gun, weapon, 1", "sparrow, bird, 2", "car, automobile, 0", "bird, sparrow, -1"})
    void climbsToBroaderKinds(String narrow, String broad, int steps) {
        assertThat(lexicon.broader(lexicon.entry(narrow), lexicon.entry(broad), Breadth.ANY, 4))
                .isEqualTo(steps);
    }

    @Test
    void refusesToClimbBackwards() {
        assertThatThrownBy(() -> lexicon.broader(lexicon.entry("a"), lexicon.entry("b"), Breadth.ANY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({"rose, fell", "increase, decrease", "gigantic, small", "won, lost", "increased, decreased"})
    void knowsOpposites(String a, String b) {
        assertThat(lexicon.antonyms(lexicon.entry(a), lexicon.entry(b))).isTrue();
        assertThat(lexicon.antonyms(lexicon.entry(b), lexicon.entry(a))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"big, large", "rose, climbed", "ship, boat"})
    void callsOtherWordsNoOpposites(String a, String b) {
        assertThat(lexicon.antonyms(lexicon.entry(a), lexicon.entry(b))).isFalse();
    }

    @Test
    void knowsDerivations() {
        assertThat(lexicon.derived(lexicon.entry("decided"), lexicon.entry("decision")))
                .isTrue();
        assertThat(lexicon.derived(lexicon.entry("presidential"), lexicon.entry("president")))
                .isTrue();
        assertThat(lexicon.derived(lexicon.entry("decided"), lexicon.entry("ship")))
                .isFalse();
    }

    @Test
    void knowsSistersAndWholes() {
        assertThat(lexicon.sisters(lexicon.entry("monday"), lexicon.entry("tuesday")))
                .isTrue();
        assertThat(lexicon.sisters(lexicon.entry("car"), lexicon.entry("automobile")))
                .isFalse();
        assertThat(lexicon.partOf(lexicon.entry("sydney"), lexicon.entry("new south wales")))
                .isTrue();
        assertThat(lexicon.partOf(lexicon.entry("sydney"), lexicon.entry("norway")))
                .isFalse();
    }

    @Test
    void ranksPartsOfSpeechByUse() {
        assertThat(lexicon.entry("said").usual()).isEqualTo(Pos.VERB);
        assertThat(lexicon.entry("house").usual()).isEqualTo(Pos.NOUN);
    }

    @Test
    void listsHoldForPluralsAndComparativesThatAreWordsOfTheirOwn() {
        Lexicon lexicon = Lexicon.english();
        assertThat(lexicon.contrast(lexicon.entry("prices"), lexicon.entry("wages", Pos.NOUN)))
                .isTrue();
        assertThat(lexicon.opposed(lexicon.entry("greater", Pos.ADJECTIVE), lexicon.entry("smaller", Pos.ADJECTIVE)))
                .isTrue();
    }

    @Test
    void everyLineOfTheListsStandsInASection() {
        Lexicon lexicon = Lexicon.english();
        assertThat(lexicon.contrast(lexicon.entry("primary"), lexicon.entry("tertiary")))
                .isTrue(); // the first set
        assertThat(lexicon.contrast(lexicon.entry("hamster"), lexicon.entry("squirrel")))
                .isTrue(); // the last
    }

    @Test
    void knowsAGraveEventByMoreWordsThanTellIt() {
        WordLists lists = WordLists.english();
        assertThat(lists.tellsEvent("resign")).isTrue();
        assertThat(lists.tellsEvent("quit")).isFalse();
        assertThat(lists.knowsEvent("quit", "resign")).isTrue();
        assertThat(lists.knowsEvent("quit", "steal")).isFalse();
    }
}
