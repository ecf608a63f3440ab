package org.stemma.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.render.export.ReportExport;
import org.stemma.render.json.ReportJson;

/**
 * Writes an archive, or one story of it, for other tools. Reports come in the order in which they were taken in, part by
 * part: memory does not grow with the archive. What is taken in meanwhile may or may not be among them.
 */
public final class ArchiveExport {

    private static final int PART = 500;

    private final Archive archive;
    private final @Nullable String story;

    /** Exports {@code archive}. @param story only the reports of this story; null for all */
    public ArchiveExport(Archive archive, @Nullable String story) {
        this.archive = archive;
        this.story = story;
    }

    /** The story that is exported; null for all. */
    public @Nullable String story() {
        return story;
    }

    /** Takes a report. */
    private interface Taker {
        void take(StoredReport report, Map<String, String> stories) throws IOException;
    }

    /** Reports as JSON lines that {@code import} takes back. @return how many */
    public long lines(OutputStream out) throws IOException {
        return each((r, stories) -> ReportJson.writeLine(ArchivedReport.of(r, stories), out));
    }

    /** Reports in another tool's format. @return how many */
    public long lines(ReportExport format, OutputStream out) throws IOException {
        return each((r, stories) -> format.writeLine(r.report(), out));
    }

    /** What users decided, as JSON lines that {@code import} takes back, in their order. @return how many */
    public long decisions(OutputStream out) throws IOException {
        Set<String> members = story == null
                ? Set.of()
                : archive.store().members(story).stream().map(Member::report).collect(Collectors.toSet());
        long written = 0;
        for (Decision d : archive.store().decisions()) {
            if (story == null || members.contains(d.a()) || members.contains(d.b())) {
                ReportJson.writeLine(DecisionLine.of(d), out);
                written++;
            }
        }
        return written;
    }

    /** Editions as JSON lines, the largest stories first; those that are out of date are made. @return how many */
    public long editions(OutputStream out) throws IOException {
        long written = 0;
        String after = null;
        do {
            Page<StoryLine> page = story == null
                    ? archive.store().stories(StoryFilter.all().withOrder(StoryFilter.Order.LARGEST), after, PART)
                    : new Page<>(archive.store().story(story).stream().toList(), null);
            for (StoryLine line : page.items()) {
                String json = archive.editionJson(line.id()).orElse(null);
                if (json != null) {
                    out.write(json.strip().getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                    written++;
                }
            }
            after = page.next();
        } while (after != null);
        return written;
    }

    /** Reports as a Parquet file; one that is there is replaced when the new one is whole. @return how many */
    public long parquet(Path file) throws IOException {
        try (Parquet parquet = new Parquet(file)) {
            long written = each((r, stories) -> parquet.add(ArchivedReport.of(r, stories)));
            parquet.write();
            return written;
        }
    }

    private long each(Taker taker) throws IOException {
        return story == null ? all(taker) : members(story, taker);
    }

    private long all(Taker taker) throws IOException {
        Store store = archive.store();
        long written = 0;
        long after = 0;
        for (List<StoredReport> part = store.reportsAfter(after, PART);
                !part.isEmpty();
                part = store.reportsAfter(after, PART)) {
            written += part(part, taker);
            after = part.getLast().number();
        }
        return written;
    }

    private long members(String of, Taker taker) throws IOException {
        List<String> ids =
                archive.store().members(of).stream().map(Member::report).toList();
        long written = 0;
        for (int i = 0; i < ids.size(); i += PART) {
            written += part(archive.store().reports(ids.subList(i, Math.min(ids.size(), i + PART))), taker);
        }
        return written;
    }

    private long part(List<StoredReport> reports, Taker taker) throws IOException {
        Map<String, String> stories = archive.store()
                .storiesOf(reports.stream().map(r -> r.report().id()).toList());
        for (StoredReport r : reports) {
            taker.take(r, stories);
        }
        return reports.size();
    }
}
