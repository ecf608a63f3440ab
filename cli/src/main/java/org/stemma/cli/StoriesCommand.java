package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.StoryJson;
import org.stemma.archive.search.Query;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.render.json.ReportJson;
import org.stemma.render.safe.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma stories}: what the archive's reports tell. */
@Command(name = "stories", description = "Lists the archive's stories, newest first.", mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

    private static final int PART = 500;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreChoice store;

    @Mixin
    private Output output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format = ListFormat.TEXT;

    @Option(names = "--reports", description = "Name the reports of each story.")
    private boolean reports;

    @Mixin
    private DateRange published;

    @Option(names = "--least", paramLabel = "N", defaultValue = "1", description = "Only stories of N reports or more.")
    private int least = 1;

    @Option(names = "--most", paramLabel = "N", description = "Only stories of N reports or fewer.")
    private @Nullable Integer most;

    @Option(
            names = "--lineages",
            paramLabel = "N",
            defaultValue = "0",
            description = "Only stories of N lineages or more; makes editions that are out of date.")
    private int lineages;

    @Option(
            names = "--alterations",
            paramLabel = "N",
            defaultValue = "0",
            description = "Only stories with N alterations or more; makes editions that are out of date.")
    private int alterations;

    @Option(names = "--words", paramLabel = "QUERY", description = "Only stories with a report that matches QUERY.")
    private @Nullable String words;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "newest", description = "newest or largest first.")
    private StoryFilter.Order order = StoryFilter.Order.NEWEST;

    @Option(names = "--limit", paramLabel = "N", description = "At most N stories.")
    private @Nullable Integer limit;

    @Override
    public Integer call() throws IOException {
        StoryFilter filter = filter();
        boolean needsEditions = lineages > 0 || alterations > 0;
        try (Archive archive = store.open(needsEditions ? StoreOptions.existing() : StoreOptions.reading())) {
            if (needsEditions) {
                refresh(archive, filter.withFindings(0, 0));
            }
            output.write(out -> write(archive, filter, out));
        }
        return Exit.DONE;
    }

    private StoryFilter filter() {
        atLeast(1, "--limit", limit);
        atLeast(1, "--least", least);
        atLeast(least, "--most", most);
        atLeast(0, "--lineages", lineages);
        atLeast(0, "--alterations", alterations);
        try {
            return StoryFilter.all()
                    .within(published.first(), published.last())
                    .withReports(least, most)
                    .withFindings(lineages, alterations)
                    .withWords(words == null ? null : query(spec, words))
                    .withOrder(order);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void atLeast(int lowest, String option, @Nullable Integer given) {
        if (given != null && given < lowest) {
            throw new ParameterException(
                    spec.commandLine(), option + " has to be " + lowest + " or more, was " + given);
        }
    }

    /** What {@code written} asks for. @throws ParameterException if it has no word that must stand there */
    static Query query(CommandSpec spec, String written) {
        try {
            return Query.parse(written)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "'" + written + "' has no word that must stand in a report"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Only those that may be listed, not the whole archive. */
    private static void refresh(Archive archive, StoryFilter filter) {
        @Nullable String next = null;
        do {
            Page<StoryLine> page = archive.store().stories(filter, next, PART);
            page.items().stream().filter(StoryLine::stale).forEach(story -> archive.editionJson(story.id()));
            next = page.next();
        } while (next != null);
    }

    private void write(Archive archive, StoryFilter filter, OutputStream out) throws IOException {
        int left = limit == null ? Integer.MAX_VALUE : limit;
        @Nullable String next = null;
        do {
            Page<StoryLine> page = archive.store().stories(filter, next, Math.min(PART, Math.max(1, left)));
            for (StoryLine story : page.items()) {
                if (left-- > 0) {
                    write(archive, story, out);
                }
            }
            next = page.next();
        } while (next != null && left > 0);
    }

    private void write(Archive archive, StoryLine story, OutputStream out) throws IOException {
        List<String> members = reports
                ? archive.store().members(story.id()).stream()
                        .map(Member::report)
                        .toList()
                : null;
        if (format == ListFormat.JSONL) {
            ReportJson.writeLine(StoryJson.of(story, members), out);
            return;
        }
        StringBuilder text =
                new StringBuilder(story.id()).append("  ").append(date(story)).append("  ");
        text.append(story.reports()).append(story.reports() == 1 ? " report" : " reports");
        text.append(judged(story));
        text.append("\n    ").append(story.headline() == null ? "(no headline)" : Visible.line(story.headline()));
        text.append("\n    ")
                .append(Visible.line(String.join(", ", story.words())))
                .append('\n');
        if (members != null) {
            members.forEach(m -> text.append("    - ").append(Visible.line(m)).append('\n'));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the last edition counted, and of how many reports where it was not of all; a lone report has nothing to judge. */
    private static String judged(StoryLine story) {
        if (story.lineagesMax() == null || story.lineagesMin() == null) {
            return story.reports() == 1 ? "" : ", links not judged yet";
        }
        String found =
                ", " + lineages(story.lineagesMin(), story.lineagesMax()) + ", " + story.alterations() + " altered";
        if (!story.stale()) {
            return found;
        }
        return found + (story.judged() == null ? " (before it changed)" : " (when it had " + story.judged() + ")");
    }

    private static String lineages(int min, int max) {
        return (min == max ? Integer.toString(max) : min + " to " + max) + (max == 1 ? " lineage" : " lineages");
    }

    private static String date(StoryLine story) {
        if (story.from() == null || story.to() == null) {
            return "undated";
        }
        String first = day(story.from());
        String last = day(story.to());
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String day(String moment) {
        return Visible.line(moment.length() > 10 ? moment.substring(0, 10) : moment);
    }
}
