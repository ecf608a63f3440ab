package org.stemma.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.HtmlReader;

class ExtractionFloorsTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @Test
    void ownPagesHoldTheirFloors() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "extraction-own.tsv").toAbsolutePath());
        assertThat(floors.broken(new ExtractionEval().own(HOME))).isEmpty();
    }

    @Test
    void ownPagesGiveTheNotesThatTheyMust() throws IOException {
        HtmlReader reader = new HtmlReader(HtmlOptions.defaults());
        for (LabelledPage page : PageSets.own(HOME)) {
            if (page.name().equals("moor-live")) {
                assertThat(reader.read(page.name(), page.bytes()).notes()).anyMatch(n -> n.startsWith("live blog"));
            }
            if (page.name().equals("mill-state")) {
                assertThat(reader.read(page.name(), page.bytes()).notes()).contains("text from embedded state");
            }
        }
    }

    /** A fifth of the pages, so that a build stays short; {@code eval/run extraction} measures all. */
    @Test
    void labelledPagesOutsideTheProjectHoldTheirFloors() throws IOException {
        Optional<Path> folder = PageSets.outside(HOME);
        if (folder.isEmpty()) {
            System.out.println("skipped floors: extraction-sample.tsv, no labelled pages beside the checkout");
        }
        assumeTrue(folder.isPresent(), "no labelled pages beside the checkout");
        Floors floors = Floors.read(Path.of("floors", "extraction-sample.tsv").toAbsolutePath());
        assertThat(floors.broken(new ExtractionEval().outside(folder.get(), 5))).isEmpty();
    }
}
