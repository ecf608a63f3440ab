package org.stemma.serve.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.serve.library.Corrections.Correction;
import org.stemma.serve.library.Glance;
import org.stemma.serve.library.Ingests.Progress;
import org.stemma.story.StoryMove;

/** What the API answers. Component names are the JSON's fields; what is absent is null. */
public final class Out {

    private Out() {}

    /** A part of a list. @param next what to ask with for what follows; null when there is nothing more */
    public record Listing<T>(List<T> items, @Nullable String next) {}

    /** How many. @param lineages null until the edition is made */
    public record Counts(
            int articles,
            int outlets,
            int outletsUnknown,
            @Nullable Lineages lineages) {
        static Counts of(Glance glance) {
            org.stemma.model.Counts c = glance.counts();
            return new Counts(
                    c.articles(),
                    c.outlets(),
                    c.outletsUnknown(),
                    glance.worked()
                            ? new Lineages(c.lineages().min(), c.lineages().max())
                            : null);
        }
    }

    /** Lines of text, with and without joins by credit. */
    public record Lineages(int min, int max) {}

    /** A story in a list. */
    public record Story(
            String id,
            int version,
            @Nullable String headline,
            @Nullable String from,
            @Nullable String to,
            Counts counts,
            @Nullable Integer alterations,
            int disagreements,
            List<String> words,
            boolean stale) {
        static Story of(StoryLine line, Glance glance) {
            return new Story(
                    line.id(),
                    line.version(),
                    line.headline(),
                    line.from(),
                    line.to(),
                    Counts.of(glance),
                    line.alterations(),
                    glance.disputed(),
                    line.words(),
                    line.stale());
        }
    }

    /** A report of a story. @param copy whether it was derived to the letter */
    public record Member(String report, String since, String why, boolean copy) {
        static Member of(org.stemma.archive.store.Member m, Set<String> copies) {
            return new Member(m.report(), m.since(), m.why(), copies.contains(m.report()));
        }
    }

    /** A report as it is kept. @param key what all versions share */
    public record Kept(
            String id,
            String key,
            int version,
            String seenAt,
            @Nullable String story,
            String source,
            @Nullable String address,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable String publishedAt,
            @Nullable String language,
            @Nullable String dateline,
            @Nullable String agency,
            String text,
            boolean truncated) {
        static Kept of(StoredReport s, @Nullable String story) {
            Report r = s.report();
            return new Kept(
                    r.id(),
                    s.key(),
                    s.version(),
                    s.seenAt(),
                    story,
                    r.source(),
                    r.address(),
                    r.outlet(),
                    r.title(),
                    r.authors(),
                    r.publishedAt(),
                    r.language(),
                    r.dateline(),
                    r.agency(),
                    r.text(),
                    r.truncated());
        }
    }

    /** What a search found. */
    public record Found(
            String report,
            @Nullable String story,
            double score,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String publishedAt,
            String snippet,
            List<Span> marks) {
        static Found of(Hit h) {
            return new Found(
                    h.report(), h.story(), h.score(), h.outlet(), h.title(), h.publishedAt(), h.snippet(), h.marks());
        }
    }

    /** A report came into a story, or went from one to another. */
    public record Change(
            long number, String at, String report, @Nullable String from, String to, String kind, String why) {
        static Change of(Placement p) {
            return new Change(p.number(), p.at(), p.report(), p.from(), p.to(), p.kind(), p.why());
        }
    }

    /** A line of the ledger. */
    public record Line(
            long number,
            long run,
            String seenAt,
            String source,
            String outcome,
            @Nullable String report,
            String reason) {
        static Line of(org.stemma.archive.store.Capture c) {
            return new Line(
                    c.number(), c.run(), c.seenAt(), c.source(), c.outcome().toString(), c.report(), c.reason());
        }
    }

    /** An ingest in the background. */
    public record Ingest(
            String id,
            String state,
            @Nullable Long run,
            long kept,
            long versions,
            long duplicates,
            long dropped,
            String failure) {
        static Ingest of(Progress p) {
            return new Ingest(
                    p.id(),
                    p.state(),
                    p.run(),
                    p.counts().kept(),
                    p.counts().versions(),
                    p.counts().duplicates(),
                    p.counts().dropped(),
                    p.failure());
        }
    }

    /** What a correction moved. */
    public record Move(String report, @Nullable String from, String to, String kind, String why) {
        static Move of(StoryMove m) {
            return new Move(m.report(), m.from(), m.to(), m.kind().toString(), m.why());
        }
    }

    /** One act of a user. */
    public record Corrected(long number, String at, String note, int pairs, boolean holds) {
        static Corrected of(Correction c) {
            return new Corrected(c.number(), c.at(), c.note(), c.decisions().size(), c.holds());
        }
    }
}
