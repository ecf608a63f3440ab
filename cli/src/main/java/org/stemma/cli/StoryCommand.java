package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.Curation;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Edition;
import org.stemma.render.json.ReportJson;
import org.stemma.render.safe.Visible;
import org.stemma.story.StoryMove;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma story}: one story's edition, its history, and what the user decides on it. */
@Command(
        name = "story",
        description =
                "Prints the edition of a story of the archive; or decides which reports belong to it, or that a link is wrong.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "ID", description = "The story, or one of its reports.")
    private String id = "";

    @Mixin
    private StoreChoice store;

    @Mixin
    private Output output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, html, or a format of stemma edition; without it by the ending of -o FILE, else text.")
    private @Nullable EditionFormat format;

    @Option(names = "--history", description = "Print instead why each report came here or left, in order.")
    private boolean history;

    @Option(names = "--add", split = ",", paramLabel = "REPORT", description = "These reports belong to it.")
    private List<String> add = new ArrayList<>();

    @Option(names = "--remove", split = ",", paramLabel = "REPORT", description = "These reports do not belong to it.")
    private List<String> remove = new ArrayList<>();

    @Option(names = "--merge", split = ",", paramLabel = "STORY", description = "These stories are the same.")
    private List<String> merge = new ArrayList<>();

    @Option(
            names = "--split",
            split = ",",
            paramLabel = "REPORT",
            description = "These of its reports are a story of their own.")
    private List<String> split = new ArrayList<>();

    @Option(
            names = "--not-linked",
            split = ",",
            paramLabel = "REPORT",
            description = "The link from the first of two reports, or of a lost source, to the second is wrong.")
    private List<String> notLinked = new ArrayList<>();

    @Option(
            names = "--linkable",
            split = ",",
            paramLabel = "REPORT",
            description = "Whether these two reports are linked is left to the evidence again.")
    private List<String> linkable = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (Archive archive = open()) {
            Optional<StoryLine> story = find(archive);
            if (story.isEmpty()) {
                spec.commandLine().getErr().println("stemma: there is no story " + Visible.line(id));
                return Exit.NOTHING_DONE;
            }
            String found = story.get().id();
            if (deciding()) {
                two("--not-linked", notLinked);
                two("--linkable", linkable);
                return decide(archive.curation(), found);
            }
            output.write(out -> write(archive, found, out));
            return Exit.DONE;
        }
    }

    private boolean deciding() {
        return !(add.isEmpty()
                && remove.isEmpty()
                && merge.isEmpty()
                && split.isEmpty()
                && notLinked.isEmpty()
                && linkable.isEmpty());
    }

    private void two(String option, List<String> reports) {
        if (!reports.isEmpty() && reports.size() != 2) {
            throw new ParameterException(spec.commandLine(), option + " takes two reports, as in: " + option + " A,B");
        }
    }

    /** To read and write where possible, so that an edition that was made now is kept. */
    private Archive open() {
        return store.open(StoreOptions.existing());
    }

    private Optional<StoryLine> find(Archive archive) {
        Optional<StoryLine> story = archive.store().story(id);
        if (story.isPresent()) {
            return story;
        }
        @Nullable String of = archive.store().storiesOf(List.of(id)).get(id);
        return of == null ? Optional.empty() : archive.store().story(of);
    }

    private int decide(Curation curation, String story) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<StoryMove> moves = new ArrayList<>();
        try {
            moves.addAll(add.isEmpty() ? List.of() : curation.add(story, add));
            moves.addAll(remove.isEmpty() ? List.of() : curation.remove(story, remove));
            moves.addAll(merge.isEmpty() ? List.of() : curation.merge(story, merge));
            moves.addAll(split.isEmpty() ? List.of() : curation.split(story, split));
            if (!notLinked.isEmpty()) {
                curation.unlink(story, notLinked.get(0), notLinked.get(1));
            }
            if (!linkable.isEmpty()) {
                curation.linkable(story, linkable.get(0), linkable.get(1));
            }
        } catch (IllegalArgumentException e) {
            err.println("stemma: " + Visible.line(String.valueOf(e.getMessage())));
            return Exit.NOTHING_DONE;
        }
        output.write(out -> {
            if (format != EditionFormat.JSON) {
                say(out, notLinked, "not linked in any edition from now on");
                say(out, linkable, "linked where the evidence says so");
            }
            for (StoryMove move : moves) {
                if (format == EditionFormat.JSON) {
                    ReportJson.writeLine(move, out);
                } else {
                    line(out, move.report() + ": from " + move.from() + " to " + move.to());
                }
            }
        });
        return Exit.DONE;
    }

    private static void say(OutputStream out, List<String> reports, String decided) throws IOException {
        if (!reports.isEmpty()) {
            line(out, String.join(" and ", reports) + ": " + decided);
        }
    }

    private static String where(Placement p) {
        if (p.to().equals(p.from())) {
            return " in " + p.to();
        }
        return (p.from() == null ? "" : " from " + p.from()) + " to " + p.to();
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((Visible.line(text) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(Archive archive, String story, OutputStream out) throws IOException {
        if (history) {
            for (Placement p : archive.store().placements(story)) {
                if (format == EditionFormat.JSON) {
                    ReportJson.writeLine(p, out);
                } else {
                    line(out, p.at() + "  " + p.kind() + "  " + p.report() + where(p) + ": " + p.why());
                }
            }
            return;
        }
        Edition edition = archive.edition(story).orElseThrow();
        EditionFormat.chosen(format, output).write(edition, Terminal.options(output.file() == null), out);
    }
}
