package org.stemma.archive;

import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.model.Report;
import org.stemma.sketch.Sketch;
import org.stemma.sketch.Sketcher;
import org.stemma.story.StoryPrint;
import org.stemma.story.StoryPrinter;

/** An input with all that can be said of it without the archive. */
sealed interface Prepared {

    /** A report, fit to be stored, with the stored forms of sketch and print. */
    record Ready(
            Report report,
            String key,
            String hash,
            Sketch sketch,
            byte[] sketchBytes,
            StoryPrint print,
            byte[] printBytes)
            implements Prepared {}

    /** A rejected input. */
    record Refused(Dropped dropped) implements Prepared {}

    /** Prepares inputs; not safe for use by several threads at once. */
    final class Worker {

        private final StoryPrinter printer = new StoryPrinter();
        private final Sketcher sketcher = printer.sketcher();

        Prepared prepare(Input input) {
            return switch (input) {
                case Input.Rejected rejected -> new Refused(rejected.dropped());
                case Input.Kept kept -> ready(kept.report());
            };
        }

        private Prepared ready(Report given) {
            Report report = Identity.storable(given);
            if (report.text().isBlank()) {
                return new Refused(new Dropped(report.source(), "no text"));
            }
            Sketch sketch = sketcher.sketch(report).anchorsOnly();
            StoryPrint print = printer.print(report);
            return new Ready(
                    report,
                    Identity.key(report),
                    Identity.hash(report),
                    sketch,
                    sketch.toBytes(),
                    print,
                    print.toBytes());
        }
    }

    /** The report without what it had to say, for messages. */
    default @Nullable String source() {
        return switch (this) {
            case Ready ready -> ready.report().source();
            case Refused refused -> refused.dropped().source();
        };
    }
}
