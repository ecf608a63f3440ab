package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.read.content.Hashes;
import org.stemma.read.language.TextLanguage;
import org.stemma.read.residue.Marked;
import org.stemma.read.residue.ResidueMarker;

/** Drafts to reports: what the user's table says, residue, and an id that no other report of the input has. */
final class Reports {

    private static final int LONGEST_ID_CHARS = 500;

    private final Metadata metadata;
    private final SeenIds seen = new SeenIds();

    Reports(Metadata metadata) {
        this.metadata = metadata;
    }

    /**
     * What makes the report that {@code plain} describes, or its rejection as a repetition of an earlier one. Drafts are to
     * come in order; what makes the reports may be asked by any thread.
     */
    Callable<Read> finish(Draft plain) {
        Draft draft = plain.with(row(plain));
        String id = id(draft);
        String content = content(draft);
        return switch (seen.meet(id, content)) {
            case NEW -> () -> new Read.Kept(report(draft, id), "", draft.page());
            case SAME -> () -> Read.rejected(draft.source(), "repeats the report " + id + " word for word");
            case OTHER -> distinct(draft, id, content);
        };
    }

    private Callable<Read> distinct(Draft draft, String taken, String content) {
        String id = taken + "~" + Hashes.hex(content).substring(0, 8);
        return seen.meet(id, content) == SeenIds.Meeting.NEW
                ? () -> new Read.Kept(
                        report(draft, id),
                        "the id " + taken + " names another report already; this one is " + id,
                        draft.page())
                : () -> Read.rejected(draft.source(), "repeats the report " + id + " word for word");
    }

    private Metadata.@Nullable Row row(Draft draft) {
        if (draft.name() != null) {
            return metadata.ofFile(draft.name());
        }
        return draft.id() == null ? null : metadata.ofId(draft.id());
    }

    private static String id(Draft draft) {
        if (draft.id() != null) {
            String given = draft.id().strip();
            return given.length() <= LONGEST_ID_CHARS ? given : Hashes.hex(given);
        }
        if (draft.address() != null) {
            return Hashes.hex(draft.address());
        }
        return draft.name() != null ? draft.name().stem() : Hashes.hex(draft.text());
    }

    private static String content(Draft draft) {
        return String.join(
                "\0",
                draft.text(),
                String.valueOf(draft.title()),
                String.valueOf(draft.address()),
                String.valueOf(draft.outlet()),
                String.valueOf(draft.publishedAt()));
    }

    private static Report report(Draft draft, String id) {
        Marked marked = ResidueMarker.mark(draft.text(), draft.title());
        String place = draft.dateline() == null ? marked.dateline() : ResidueMarker.place(draft.dateline());
        return new Report(
                id,
                draft.source(),
                draft.address(),
                draft.outlet(),
                or(draft.title(), marked.title()),
                draft.authors().isEmpty() ? marked.authors() : draft.authors(),
                or(draft.publishedAt(), marked.publishedAt()),
                draft.language() == null ? TextLanguage.of(draft.text()).orElse(null) : draft.language(),
                place,
                draft.agency() == null ? marked.agency() : ResidueMarker.agency(draft.agency()),
                draft.text(),
                merged(markup(draft), marked.residue()),
                List.copyOf(draft.captions()),
                draft.truncated() || marked.truncated());
    }

    private static List<Residue> markup(Draft draft) {
        return draft.page() == null ? List.of() : draft.page().report().residue();
    }

    /** Both by place; where they overlap, what the markup tells stays. */
    private static List<Residue> merged(List<Residue> markup, List<Residue> marked) {
        if (markup.isEmpty()) {
            return marked;
        }
        List<Residue> all = new ArrayList<>(markup);
        for (Residue r : marked) {
            if (markup.stream().noneMatch(m -> m.span().overlaps(r.span()))) {
                all.add(r);
            }
        }
        all.sort(null);
        return all;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
