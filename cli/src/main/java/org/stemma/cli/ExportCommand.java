package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.export.ArchiveExport;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Edition;
import org.stemma.render.export.EditionExport;
import org.stemma.render.export.ReportExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma export}: the archive, or a story of it, for other tools. */
@Command(
        name = "export",
        description = "Writes the reports or editions of the archive, or of one story, for other tools.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** What is written, and how. */
    enum Format {
        /** Reports, a line each, as {@code import} takes them back. */
        JSONL,
        /** Editions, a line each. */
        EDITIONS,
        /** What users decided on stories and links, a line each, as {@code import} takes it back. */
        DECISIONS,
        /** Reports as a Parquet file. */
        PARQUET,
        /** Reports, a line each, with trafilatura's fields. */
        TRAFILATURA(ReportExport.TRAFILATURA),
        /** Reports, a line each, for passim. */
        PASSIM(ReportExport.PASSIM),
        /** Reports, a line each, as schema.org's NewsArticle. */
        NEWSARTICLE(ReportExport.NEWSARTICLE),
        /** Reports, a line each, as IPTC's ninjs. */
        NINJS(ReportExport.NINJS),
        /** A story's family tree for Graphviz. */
        DOT(EditionExport.DOT),
        /** A story's family tree for graph tools. */
        GRAPHML(EditionExport.GRAPHML),
        /** A story as TEI with apparatus. */
        TEI(EditionExport.TEI),
        /** A story's findings as Web Annotations. */
        ANNOTATIONS(EditionExport.ANNOTATIONS),
        /** A story's derivations as PROV-O. */
        PROV(EditionExport.PROV),
        /** A story's reports as a table. */
        CSV(EditionExport.CSV),
        /** A story's altered facts as a table. */
        ALTERATIONS(EditionExport.ALTERATIONS);

        private final @Nullable ReportExport reports;
        private final @Nullable EditionExport edition;

        Format() {
            this(null, null);
        }

        Format(ReportExport reports) {
            this(reports, null);
        }

        Format(EditionExport edition) {
            this(null, edition);
        }

        Format(@Nullable ReportExport reports, @Nullable EditionExport edition) {
            this.reports = reports;
            this.edition = edition;
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreChoice store;

    @Mixin
    private Output output;

    @Option(names = "--story", paramLabel = "ID", description = "Only this story, or the story of this report.")
    private @Nullable String story;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Of reports: jsonl, trafilatura, passim, newsarticle, ninjs, parquet; editions; decisions; of one story: dot,"
                            + " graphml, tei, annotations, prov, csv, alterations. Without it by the ending of -o FILE, else jsonl.")
    private @Nullable Format format;

    @Override
    public Integer call() throws IOException {
        Format chosen = chosen();
        if (chosen.edition != null && story == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + chosen.name().toLowerCase(Locale.ROOT) + " is of one story: name it"
                            + " with --story");
        }
        Path file = output.file();
        if (chosen == Format.PARQUET && file == null) {
            throw new ParameterException(spec.commandLine(), "Parquet goes to a file: name it with -o");
        }
        boolean editions = chosen == Format.EDITIONS || chosen.edition != null;
        try (Archive archive = store.open(editions ? StoreOptions.existing() : StoreOptions.reading())) {
            String only = only(archive);
            if (story != null && only == null) {
                spec.commandLine().getErr().println("stemma: there is no story or report " + story);
                return Exit.NOTHING_DONE;
            }
            ArchiveExport export = new ArchiveExport(archive, only);
            if (chosen == Format.PARQUET && file != null) {
                export.parquet(file);
            } else {
                output.write(out -> write(chosen, archive, export, out));
            }
        }
        return Exit.DONE;
    }

    private static void write(Format chosen, Archive archive, ArchiveExport export, OutputStream out)
            throws IOException {
        if (chosen.reports != null) {
            export.lines(chosen.reports, out);
        } else if (chosen.edition != null) {
            String id = export.story();
            Edition edition = id == null ? null : archive.edition(id).orElse(null);
            if (edition != null) {
                chosen.edition.write(edition, out);
            }
        } else if (chosen == Format.EDITIONS) {
            export.editions(out);
        } else if (chosen == Format.DECISIONS) {
            export.decisions(out);
        } else {
            export.lines(out);
        }
    }

    private @Nullable String only(Archive archive) {
        if (story == null) {
            return null;
        }
        String known = archive.store().story(story).map(StoryLine::id).orElse(null);
        return known != null ? known : archive.store().storiesOf(List.of(story)).get(story);
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        return EditionExport.ofEnding(output.ending())
                .map(export -> Format.valueOf(export.name()))
                .orElse(output.ending().equals("parquet") ? Format.PARQUET : Format.JSONL);
    }
}
