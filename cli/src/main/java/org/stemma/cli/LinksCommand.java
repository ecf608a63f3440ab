package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.model.Stemma;
import org.stemma.render.json.LinksJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma links}: reports in, one derivation a line out. */
@Command(
        name = "links",
        description = "Lists who derives from whom, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportInputs inputs;

    @Mixin
    private Output output;

    @Option(names = "--all", description = "Also list compared pairs that are sibling, quotation or unrelated.")
    private boolean all;

    @Option(names = "--timings", description = "Say on standard error how long reading, linking and writing took.")
    private boolean timings;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        long began = System.nanoTime();
        ReportInputs.Loaded loaded = inputs.load(err);
        if (loaded.reports().isEmpty()) {
            err.println("stemma: no report to look for links in");
            return Exit.NOTHING_DONE;
        }
        long read = System.nanoTime();
        Stemma stemma = new Editor(EditionOptions.defaults()).stemma(loaded.reports(), all);
        long linked = System.nanoTime();
        List<LinksJson.Line> lines = LinksJson.lines(stemma, all);
        output.write(out -> LinksJson.write(lines, out));
        if (timings) {
            err.printf(
                    Locale.ROOT,
                    "stemma: %d reports read in %.2f s, %d links found in %.2f s, written in %.2f s%n",
                    loaded.reports().size(),
                    seconds(began, read),
                    stemma.links().size(),
                    seconds(read, linked),
                    seconds(linked, System.nanoTime()));
        }
        return loaded.dropped().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
