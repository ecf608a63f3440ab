package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {

    private static final long MB = 1L << 20;

    @Test
    void asksForMarkingWhenMuchMoreIsTakenThanKept() {
        assertThat(SpareMemory.worthMarking(1_600 * MB, 600 * MB, 30)).isTrue();
        assertThat(SpareMemory.worthMarking(900 * MB, 600 * MB, 30)).isFalse();
        assertThat(SpareMemory.worthMarking(100 * MB, 10 * MB, 30)).isFalse();
    }

    @Test
    void growsWithWhatIsKept() {
        assertThat(SpareMemory.worthMarking(6_000 * MB, 5_000 * MB, 30)).isFalse();
    }

    @Test
    void givesBackWhatAServerTookForAMoment() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseG1GC",
                        "-XX:InitialHeapSize=600m",
                        "-XX:MinHeapSize=24m",
                        "-Xmx1g",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=30",
                        "-XX:+ExplicitGCInvokesConcurrent",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Took.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    /** Has taken 600 MB of which it needs little, and ends with 0 when most were given back within a minute. */
    static final class Took {

        private Took() {}

        /** No arguments. */
        public static void main(String[] args) throws InterruptedException {
            long took = Runtime.getRuntime().totalMemory();
            SpareMemory.watch();
            for (int i = 0; i < 600 && Runtime.getRuntime().totalMemory() > took / 2; i++) {
                Thread.sleep(100);
            }
            System.out.println(
                    (took >> 20) + " MB, then " + (Runtime.getRuntime().totalMemory() >> 20));
            System.exit(Runtime.getRuntime().totalMemory() > took / 2 ? 1 : 0);
        }
    }
}
