package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.model.Edition;
import org.stemma.render.Excerpts;
import org.stemma.render.json.EditionJson;
import org.stemma.render.text.TextOptions;
import org.stemma.understand.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma edition}: reports in, the story's edition out. */
@Command(
        name = "edition",
        description = "Makes the edition of the story that the reports tell: who derives from whom, and what changed.",
        mixinStandardHelpOptions = true)
final class EditionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportInputs inputs;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, html, dot, graphml, tei, annotations, prov, csv (of the reports) or alterations"
                    + " (also csv); without it by the ending of -o FILE, else text.")
    private @Nullable EditionFormat format;

    @Option(
            names = "--all",
            description = "One edition for every story in the input: JSON, one a line, or text with --format text.")
    private boolean all;

    @Option(names = "--fast", description = "Leave out what needs models.")
    private boolean fast;

    @Option(
            names = "--excerpts",
            description = "Leave out the parts of the reports' text that carry no evidence, for passing on.")
    private boolean excerpts;

    @Override
    public Integer call() throws IOException {
        EditionFormat chosen = EditionFormat.chosen(format, output);
        if (all && chosen != EditionFormat.JSON && chosen != EditionFormat.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "--all goes with --format json or text: other formats hold one story");
        }
        PrintWriter err = spec.commandLine().getErr();
        ReportInputs.Loaded loaded = inputs.load(err);
        if (loaded.reports().isEmpty()) {
            err.println("stemma: no report to make an edition of");
            return Exit.NOTHING_DONE;
        }
        Editor editor = new Editor(
                EditionOptions.defaults().withFast(fast), fast ? Understanding.byRules() : Models.understanding());
        List<Edition> whole = all
                ? editor.editAll(loaded.reports(), loaded.dropped())
                : List.of(editor.edit(loaded.reports(), loaded.dropped()));
        List<Edition> editions = excerpts ? whole.stream().map(Excerpts::of).toList() : whole;
        output.write(out -> write(editions, chosen, out));
        return loaded.dropped().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }

    private void write(List<Edition> editions, EditionFormat chosen, OutputStream out) throws IOException {
        TextOptions terminal = Terminal.options(output.file() == null);
        if (!all) {
            chosen.write(editions.getFirst(), terminal, out);
            return;
        }
        for (Edition edition : editions) {
            if (format == EditionFormat.TEXT) {
                EditionFormat.TEXT.write(edition, terminal, out);
            } else {
                EditionJson.writeLine(edition, out);
            }
        }
    }
}
