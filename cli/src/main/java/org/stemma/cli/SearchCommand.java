package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.MeaningSearch;
import org.stemma.archive.PassageSearch;
import org.stemma.archive.search.Query;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.model.Span;
import org.stemma.render.json.ReportJson;
import org.stemma.render.safe.Visible;
import org.stemma.text.SentenceEncoder;
import org.stemma.understand.vector.MiniLm;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma search}: reports of the archive that hold words, or are like something. */
@Command(
        name = "search",
        description = "Searches the archive: words, \"a phrase\", one OR other, -word, title:word, begin*; best first.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    /** What is looked for; one of them. */
    static final class Looked {
        @Parameters(
                arity = "1..*",
                paramLabel = "QUERY",
                description =
                        "What must stand in a report; a word to leave out goes into quotes with the others, \"crane -quay\".")
        private @Nullable List<String> query;

        @Option(
                names = "--like",
                paramLabel = "REPORT|TEXT",
                description = "Reports that are like the report with that id, or like TEXT, in meaning.")
        private @Nullable String like;

        @Option(
                names = "--quote",
                paramLabel = "WORDS",
                description = "Where something like WORDS stands between quotation marks.")
        private @Nullable String quote;

        @Option(
                names = "--claim",
                paramLabel = "STATEMENT",
                description = "Sentences that say something like STATEMENT, in whatever words.")
        private @Nullable String claim;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Looked looked = new Looked();

    @Mixin
    private StoreChoice store;

    @Mixin
    private Output output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private DateRange published;

    @Option(names = "--fast", description = "Without the sentence model: --like and --claim go by words alone.")
    private boolean fast;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most N reports, up to 1000.")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "Pass over the first N.")
    private int offset;

    @Override
    public Integer call() throws IOException {
        try (Archive archive = store.open(StoreOptions.reading())) {
            List<Hit> hits = hits(archive);
            output.write(out -> {
                for (Hit hit : hits) {
                    write(hit, out);
                }
            });
            if (hits.isEmpty() && format == ListFormat.TEXT) {
                spec.commandLine().getErr().println("stemma: nothing found");
            }
        }
        return Exit.DONE;
    }

    private List<Hit> hits(Archive archive) {
        PassageSearch passages = new PassageSearch(archive.store());
        if (!fast && (looked.like != null || looked.claim != null)) {
            Optional<List<Hit>> byMeaning = byMeaning(archive);
            if (byMeaning.isPresent()) {
                return byMeaning.get();
            }
        }
        if (looked.like != null) {
            return passages.like(looked.like, frame(Query.anyOf(List.of("like"))));
        }
        if (looked.quote != null) {
            return passages.quote(looked.quote, frame(Query.anyOf(List.of("quote"))));
        }
        if (looked.claim != null) {
            return passages.claim(looked.claim, frame(Query.anyOf(List.of("claim"))));
        }
        String written = String.join(" ", looked.query == null ? List.of() : looked.query);
        return archive.store().search(frame(StoriesCommand.query(spec, written)));
    }

    /** Empty, with a note, when the sentence model cannot be loaded. */
    private Optional<List<Hit>> byMeaning(Archive archive) {
        try (SentenceEncoder encoder = MiniLm.load(1)) {
            MeaningSearch meaning = new MeaningSearch(archive.store(), encoder);
            SearchRequest frame = frame(Query.anyOf(List.of("meaning")));
            return Optional.of(
                    looked.like != null
                            ? meaning.like(looked.like, frame)
                            : meaning.claim(String.valueOf(looked.claim), frame));
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("stemma: searched by words alone, without the sentence model: " + e.getMessage());
            return Optional.empty();
        }
    }

    private SearchRequest frame(Query query) {
        try {
            return new SearchRequest(query, published.first(), published.last(), limit, offset);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Hit hit, OutputStream out) throws IOException {
        if (format == ListFormat.JSONL) {
            ReportJson.writeLine(hit, out);
            return;
        }
        List<String> head = new ArrayList<>(List.of(hit.report()));
        if (hit.outlet() != null) {
            head.add(hit.outlet());
        }
        if (hit.publishedAt() != null) {
            head.add(hit.publishedAt());
        }
        if (hit.story() != null) {
            head.add(hit.story());
        }
        StringBuilder text = new StringBuilder(Visible.line(String.join("  ", head))).append('\n');
        if (hit.title() != null) {
            text.append("    ").append(Visible.line(hit.title())).append('\n');
        }
        text.append("    ").append(Visible.line(marked(hit))).append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            text.append(hit.snippet(), at, mark.start())
                    .append('[')
                    .append(mark.of(hit.snippet()))
                    .append(']');
            at = mark.end();
        }
        return text.append(hit.snippet().substring(at)).toString();
    }
}
