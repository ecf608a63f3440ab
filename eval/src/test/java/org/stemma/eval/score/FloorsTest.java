package org.stemma.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writesFloors() throws IOException {
        file = Files.writeString(folder.resolve("floors.tsv"), "# why\nalarms\tmax\t5\nf1\tmin\t.9\n");
    }

    @Test
    void namesWhatFallsShortWhatExceedsAndWhatIsMissing() throws IOException {
        Floors floors = Floors.read(file);
        assertThat(floors.broken(new TreeMap<>(Map.of("f1", .95, "alarms", 4.0))))
                .isEmpty();
        assertThat(floors.broken(new TreeMap<>(Map.of("f1", .85, "alarms", 6.0))))
                .hasSize(2);
        assertThat(floors.broken(new TreeMap<>(Map.of("f1", .95))))
                .singleElement()
                .asString()
                .contains("not measured");
    }

    @Test
    void raisesAndNeverLowers() throws IOException {
        Floors.read(file)
                .raised(new TreeMap<>(Map.of("f1", .9567, "alarms", 7.0)))
                .write(file);
        assertThat(Files.readString(file)).isEqualTo("# why\nalarms\tmax\t5\nf1\tmin\t0.956\n");
    }

    @Test
    void aRaisedFloorHoldsForTheValueThatRaisedIt() throws IOException {
        TreeMap<String, Double> values = new TreeMap<>(Map.of("f1", .95678, "alarms", 1.23456));
        assertThat(Floors.read(file).raised(values).broken(values)).isEmpty();
    }

    @Test
    void refusesALineThatIsNoFloor() throws IOException {
        Files.writeString(file, "f1\tabout\t.9\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Floors.read(file)).withMessageContaining("about");
    }
}
