package org.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.render.view.Blanks;
import org.stemma.render.view.Evidence;

class ExcerptsTest {

    private static final Edition WHOLE = SampleEdition.full();
    private static final Edition CUT = Excerpts.of(WHOLE);

    @Test
    void keepsEveryOffsetAndEveryCitedWord() {
        Map<String, String> texts = new HashMap<>();
        CUT.reports().forEach(e -> texts.put(e.id(), e.text()));
        for (Citation c : Evidence.of(CUT)) {
            assertThat(texts.get(c.report()).substring(c.start(), c.end())).isEqualTo(c.exact());
        }
        for (int i = 0; i < WHOLE.reports().size(); i++) {
            assertThat(CUT.reports().get(i).text())
                    .hasSameSizeAs(WHOLE.reports().get(i).text());
        }
    }

    @Test
    void blanksWhatItListsAndListsWhatItBlanks() {
        for (int i = 0; i < WHOLE.reports().size(); i++) {
            Entry cut = CUT.reports().get(i);
            StringBuilder expected = new StringBuilder(WHOLE.reports().get(i).text());
            for (Span s : cut.omitted()) {
                for (int at = s.start(); at < s.end(); at++) {
                    expected.setCharAt(at, expected.charAt(at) == '\n' ? '\n' : '·');
                }
            }
            assertThat(cut.text()).isEqualTo(expected.toString());
        }
        assertThat(CUT.reports().stream().flatMap(e -> e.omitted().stream())).isNotEmpty();
    }

    @Test
    void leavesOutWhatNothingPointsAt() {
        String gazette = report("island-gazette").text();
        assertThat(gazette).doesNotContain("stood with blankets");
        assertThat(gazette).contains("Night on the reef", "Nineteen people were brought to the cottage hospital");
    }

    @Test
    void leavesOutTheMiddleOfLongPassagesInTheLostTextToo() {
        String lost = CUT.stemma().nodes().stream()
                .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(Blanks.in(lost)).isNotEmpty();
    }

    @Test
    void changesNothingWhenAppliedTwice() {
        assertThat(Excerpts.of(CUT)).isEqualTo(CUT);
        assertThat(Excerpts.of(SampleEdition.empty())).isEqualTo(SampleEdition.empty());
    }

    private static Entry report(String id) {
        return CUT.reports().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }
}
