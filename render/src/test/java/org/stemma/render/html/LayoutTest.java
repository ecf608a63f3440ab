package org.stemma.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Edition;
import org.stemma.render.LargeEdition;
import org.stemma.render.SampleEdition;
import org.stemma.render.view.Family;

class LayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 60, 400})
    void drawsEachNodeOnceWithoutOverlapAndSourcesAbove(int reports) {
        Edition edition = LargeEdition.of(reports);
        List<TreeDrawing> drawings =
                PageBuilder.build(edition, Family.of(edition)).drawings();
        assertThat(drawings).isNotEmpty().allSatisfy(LayoutTest::isLegible);
    }

    @Test
    void standsANodeAboveWhatDescendsFromItAndASpliceBelowBoth() {
        Edition edition = SampleEdition.basic();
        List<TreeDrawing> drawings =
                PageBuilder.build(edition, Family.of(edition)).drawings();
        assertThat(drawings).extracting(TreeDrawing::kind).containsExactly("layered", "lanes");
        drawings.forEach(LayoutTest::isLegible);
        TreeDrawing layered = drawings.getFirst();
        assertThat(layered.boxes().getFirst().ref().siglum()).isEqualTo("α");
        assertThat(layered.boxes().getFirst().y())
                .isEqualTo(layered.boxes().stream()
                        .mapToInt(TreeDrawing.Box::y)
                        .min()
                        .orElseThrow());
        assertThat(layered.edges().stream().filter(e -> e.to().siglum().equals("C")))
                .hasSize(2);
    }

    @Test
    void listsReportsWithoutLinksBesideTheDrawingWhenThereAreMany() {
        Edition edition = LargeEdition.of(60);
        EditionPage page = PageBuilder.build(edition, Family.of(edition));
        assertThat(page.alone()).hasSize(11);
        assertThat(page.drawings()).extracting(TreeDrawing::kind).containsExactly("lanes");
    }

    private static void isLegible(TreeDrawing drawing) {
        Map<String, TreeDrawing.Box> boxes = new HashMap<>();
        for (TreeDrawing.Box b : drawing.boxes()) {
            assertThat(boxes.put(b.ref().anchor(), b)).isNull();
            assertThat(b.x()).isNotNegative();
            assertThat(b.y() + b.height()).isLessThanOrEqualTo(drawing.height());
        }
        for (TreeDrawing.Box a : drawing.boxes()) {
            for (TreeDrawing.Box b : drawing.boxes()) {
                boolean apart = a == b || Math.abs(a.y() - b.y()) >= a.height() || Math.abs(a.x() - b.x()) >= a.width();
                assertThat(apart).as(a + " and " + b).isTrue();
            }
        }
        for (TreeDrawing.Edge e : drawing.edges()) {
            assertThat(boxes.get(e.from().anchor()).y())
                    .isLessThan(boxes.get(e.to().anchor()).y());
        }
    }
}
