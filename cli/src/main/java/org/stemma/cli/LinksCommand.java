package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ReportInputs.Loaded loaded = inputs.load(err);
        if (loaded.reports().isEmpty()) {
            err.println("stemma: no report to look for links in");
            return Exit.NOTHING_DONE;
        }
        Stemma stemma = new Editor(EditionOptions.defaults()).stemma(loaded.reports(), all);
        List<LinksJson.Line> lines = LinksJson.lines(stemma, all);
        output.write(out -> LinksJson.write(lines, out));
        return loaded.dropped().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }
}
