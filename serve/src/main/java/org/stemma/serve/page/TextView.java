package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.render.html.EditionPage;
import org.stemma.render.html.Ref;
import org.stemma.render.html.Stretch;
import org.stemma.render.html.View;
import org.stemma.render.html.View.AlterationView;
import org.stemma.render.html.View.LinkView;
import org.stemma.render.html.View.LostView;
import org.stemma.render.html.View.OmissionView;
import org.stemma.render.html.View.ReportView;

/**
 * The text of one report, or of one lost source as far as it is preserved, with where each passage came from.
 *
 * @param links addresses of the story's pages
 * @param headline of the story
 * @param ref which text
 * @param report its facts; null for a lost source
 * @param lost its witnesses; null for a report
 * @param blocks the text
 * @param nearest for a lost source the link to the report that stands nearest to it, null where there is none
 * @param own what it states differently from its source
 * @param others what others state differently from it
 * @param omitted what it left out of its source
 */
public record TextView(
        Links links,
        String headline,
        Ref ref,
        @Nullable ReportView report,
        @Nullable LostView lost,
        List<Block> blocks,
        @Nullable LinkView nearest,
        List<AlterationView> own,
        List<AlterationView> others,
        List<OmissionView> omitted) {

    /**
     * Paragraphs that belong together.
     *
     * @param matter whether they are page matter, to be folded
     */
    public record Block(boolean matter, List<List<Run>> paragraphs) {}

    /** Stretches from one source, or of the report's own. @param origin null where they came from none */
    public record Run(List<Piece> pieces, @Nullable Origin origin) {}

    /** Where a run came from: the first of the source's words and the place up to the last. */
    public record Origin(Ref ref, Span place, String words) {
        static @Nullable Origin of(View.@Nullable Cite cite) {
            return cite == null
                    ? null
                    : new Origin(cite.ref(), cite.words().span(), cite.words().exact());
        }

        Origin with(@Nullable Origin other) {
            return other == null ? this : new Origin(ref, place.union(other.place), words);
        }
    }

    /** A stretch. @param aimed whether the page was asked for these words @param here whether they begin here */
    public record Piece(Stretch stretch, boolean aimed, boolean here) {}

    /** The address of the words that a run came from. */
    public String href(Origin origin) {
        return links.words(origin.ref().id(), origin.place());
    }

    /**
     * The text of {@code node}; empty when the edition has no such node.
     *
     * @param at the words to show; null for none
     */
    public static Optional<TextView> of(Links links, EditionPage page, String node, @Nullable Span at) {
        Optional<ReportView> report =
                page.reports().stream().filter(r -> r.ref().id().equals(node)).findFirst();
        Optional<LostView> lost =
                page.lost().stream().filter(l -> l.ref().id().equals(node)).findFirst();
        if (report.isEmpty() && lost.isEmpty()) {
            return Optional.empty();
        }
        List<List<Stretch>> paragraphs = report.map(ReportView::text)
                .orElseGet(() -> lost.orElseThrow().text())
                .paragraphs();
        Ref ref = report.map(ReportView::ref).orElseGet(() -> lost.orElseThrow().ref());
        List<AlterationView> all =
                page.altered().stream().flatMap(a -> a.alterations().stream()).toList();
        return Optional.of(new TextView(
                links,
                page.headline(),
                ref,
                report.orElse(null),
                lost.orElse(null),
                new Blocks(at).of(paragraphs),
                lost.isPresent() ? nearest(page, node) : null,
                all.stream().filter(a -> a.to().cite().ref().id().equals(node)).toList(),
                all.stream()
                        .filter(a -> a.from().cite().ref().id().equals(node))
                        .toList(),
                page.omissions().stream().filter(o -> o.ref().id().equals(node)).toList()));
    }

    /** The surest verbatim descendant with most of the text in one piece; else the surest of any kind. */
    private static @Nullable LinkView nearest(EditionPage page, String lost) {
        LinkView best = null;
        for (LinkView l : page.links()) {
            if (l.from().id().equals(lost) && (best == null || nearer(l, best))) {
                best = l;
            }
        }
        return best;
    }

    private static boolean nearer(LinkView a, LinkView b) {
        int byKind = Integer.compare(distance(b.kind()), distance(a.kind()));
        return byKind > 0 || byKind == 0 && a.passages() > b.passages();
    }

    private static int distance(String kind) {
        return switch (kind) {
            case "copy" -> 0;
            case "expansion" -> 1;
            case "abridgement" -> 2;
            default -> 3;
        };
    }

    /** Puts stretches into runs and paragraphs into blocks. */
    private static final class Blocks {
        private final @Nullable Span at;
        private boolean begun;

        Blocks(@Nullable Span at) {
            this.at = at;
        }

        List<Block> of(List<List<Stretch>> paragraphs) {
            List<Block> out = new ArrayList<>();
            for (List<Stretch> p : paragraphs) {
                boolean matter = p.stream()
                        .allMatch(s -> s.classes().contains("res") || s.text().isBlank());
                if (out.isEmpty() || out.getLast().matter() != matter) {
                    out.add(new Block(matter, new ArrayList<>()));
                }
                out.getLast().paragraphs().add(runs(p));
            }
            return out;
        }

        private List<Run> runs(List<Stretch> paragraph) {
            List<Run> out = new ArrayList<>();
            for (Stretch s : paragraph) {
                Run last = out.isEmpty() ? null : out.getLast();
                if (last == null || !goesOn(last.origin(), s)) {
                    out.add(new Run(new ArrayList<>(List.of(piece(s))), Origin.of(s.origin())));
                } else {
                    last.pieces().add(piece(s));
                    Origin whole = last.origin() == null ? null : last.origin().with(Origin.of(s.origin()));
                    out.set(out.size() - 1, new Run(last.pieces(), whole));
                }
            }
            return out;
        }

        /** A blank between two passages of one source belongs to both. */
        private static boolean goesOn(@Nullable Origin run, Stretch s) {
            View.Cite next = s.origin();
            if (next == null) {
                return run == null || s.text().isBlank();
            }
            return run != null && run.ref().id().equals(next.ref().id());
        }

        private Piece piece(Stretch s) {
            boolean aimed =
                    at != null && s.start() < at.end() && s.start() + s.text().length() > at.start();
            boolean here = aimed && !begun;
            begun |= aimed;
            return new Piece(s, aimed, here);
        }
    }
}
