package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/** Words put for others in sentences that are otherwise kept to the letter. */
class SubstitutionTest {

    private final TextAnalyser analyser = new TextAnalyser();
    private final SentenceComparer comparer = new SentenceComparer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dyke broke at noon in three places, according to the police. | The dyke broke at noon in three places, according to the neighbours. | attribution | police | neighbours
            The dyke broke at noon in three places, officials of the water board said. | The dyke broke at noon in three places, critics said. | attribution | officials of the water board | critics
            Doctors at the hospital of Saro said two divers were in danger. | Lawyers said two divers were in danger. | attribution | Doctors at the hospital of Saro | Lawyers
            Residents said the pumps of the old harbour had failed twice. | A spokesman for the owners said the pumps of the old harbour had failed twice. | attribution | Residents | A spokesman for the owners
            The case went to the Elmet Harbour Commission on the first day of May. | The case went to the Saro Valley Commission on the first day of May. | entity | Elmet Harbour | Saro Valley
            Divers found the bell that Mira Elin Bru had lost near the quay. | Divers found the bell that Mira Tove Holm had lost near the quay. | entity | Elin Bru | Tove Holm
            Nobody was badly hurt, but the crane had to be cut up. | Somebody was badly hurt, but the crane had to be cut up. | negation | Nobody | Somebody
            The crane left the quay with no damage to its long arm. | The crane left the quay with some damage to its long arm. | negation | no | some
            The survey says that most divers want the new pump. | The survey says that some divers want the new pump. | scope | most | some
            The engineers believe that a spark lit the oil at the quay. | The engineers know that a spark lit the oil at the quay. | hedge | believe | know
            The wall stood about 40 metres from the mill at Elmet. | The wall stood no more than 40 metres from the mill at Elmet. | approximation | about 40 metres | no more than 40 metres
            "My hands are worn out at 67," said Jon Vik, 58, a mason from the north. | "My hands are worn out at 67," said Saro Institute, 58, a mason from the north. | attribution | Jon Vik | Saro Institute
            He read the charges against Holm in the old court of Elmet. | He read the charges for Holm in the old court of Elmet. | antonym | charges against | charges for
            Bru is not at the gate and will not speak to the guests tonight. | Bru is at the gate and will not speak to the guests tonight. | negation | is not at the gate | is at the gate
            """)
    void saysWhichWordsWerePutForWhich(String from, String to, String type, String fromWords, String toWords) {
        List<Difference> found = compare(from, to);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type().toString()).isEqualTo(type);
        assertThat(found.get(0).from().of(from)).isEqualTo(fromWords);
        assertThat(found.get(0).to().of(to)).isEqualTo(toWords);
        assertThat(compare(to, from)).extracting(d -> d.type().toString()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dyke broke at noon in three places, according to the police. | The dyke broke at noon in three places, according to the officers.
            The dyke broke at noon in three places, the police said. | The dyke broke at noon in three places, officials said.
            Neighbours said the pumps of the old harbour had failed twice. | Residents said the pumps of the old harbour had failed twice.
            Investigators said the pumps of the old harbour had failed twice. | Prosecutors said the pumps of the old harbour had failed twice.
            The firm said the pumps of the old harbour had failed twice. | A spokesman for the company said the pumps of the old harbour had failed twice.
            The case went to the Norwegian Harbour Commission on the first day of May. | The case went to the Norway Harbour Commission on the first day of May.
            The case went to the British Harbour Commission on the first day of May. | The case went to the UK Harbour Commission on the first day of May.
            The bell was lost by President Mira Bru near the old quay. | The bell was lost by Mrs Mira Bru near the old quay.
            The EWB announced on the first day of May that the pumps of the old harbour had failed. | The Elmet Water Board announced on the first day of May that the pumps of the old harbour had failed.
            The pumps of the old harbour failed twice, the Elmet Water Board said. | The pumps of the old harbour failed twice, Jon Vik said.
            The engineers believe that a spark lit the oil at the quay. | The engineers think that a spark lit the oil at the quay.
            No one was badly hurt, but the crane had to be cut up. | Nobody was badly hurt, but the crane had to be cut up.
            The wall stood about 40 metres from the mill at Elmet. | The wall stood around 40 metres from the mill at Elmet.
            """)
    void takesWordsThatCanStandForOneAnotherForNoChange(String from, String to) {
        assertThat(compare(from, to)).isEmpty();
        assertThat(compare(to, from)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The engineers believe that a spark lit the oil at the quay. | What the workers of Elmet know is how a flame reached that fuel.
            Police said the pumps of the old harbour had failed twice. | Twice the machines of the harbour broke down, campaigners say, and the old gate with them.
            """)
    void asksThatTheRestIsKeptToTheLetter(String from, String to) {
        assertThat(compare(from, to)).extracting(d -> d.type().toString()).doesNotContain("hedge", "attribution");
    }

    private List<Difference> compare(String from, String to) {
        AnalysedReport a = analyser.analyse(Report.of("from", from));
        AnalysedReport b = analyser.analyse(Report.of("to", to));
        return comparer.compare(a, a.sentences(), b, b.sentences(), Context.none());
    }
}
