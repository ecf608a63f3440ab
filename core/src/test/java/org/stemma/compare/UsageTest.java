package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "The firm fell behind after raising wages, wages, NOUN",
        "The union wages a long campaign, wages, VERB",
        "They fell from a building in Elmet, building, NOUN",
        "They were building a lock, building, VERB",
        "They fell from an Elmet building that was shut, building, NOUN",
        "The board expressed regret and left, regret, NOUN",
        "After a sharp increase in profit, increase, NOUN",
        "Prices will increase in May, increase, VERB",
        "They had to move the lights, lights, NOUN",
        "The remote lock was shut, remote, ADJECTIVE",
    })
    void tellsWhatAWordIsWhereItStands(String sentence, String word, Pos pos) {
        AnalysedReport report = new TextAnalyser().analyse(Report.of("report", sentence + "."));
        Lexicon lexicon = Lexicon.english();
        Passage passage = new Passage(report, report.sentences(), new ReportWords(report, lexicon), lexicon);
        for (int k = 0; k < passage.size(); k++) {
            if (passage.form(k).equals(word)) {
                assertThat(Usage.of(passage, k)).isEqualTo(pos);
                return;
            }
        }
        throw new AssertionError("no " + word);
    }
}
