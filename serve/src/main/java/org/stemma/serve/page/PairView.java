package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.render.html.EditionPage;
import org.stemma.render.html.MarkedText;
import org.stemma.render.html.Ref;
import org.stemma.render.html.View.AlterationView;
import org.stemma.render.html.View.LinkView;
import org.stemma.render.html.View.LostView;
import org.stemma.render.html.View.ParallelView;
import org.stemma.render.html.View.ReportView;

/**
 * Two texts side by side: which passages both have, and which of their words.
 *
 * @param links addresses of the story's pages
 * @param headline of the story
 * @param choices all texts that can be chosen
 * @param link between the two; null when neither was made from the other
 * @param parallel between the two; null when they share no passage outside a link
 * @param shared how many passages both have
 * @param altered facts of one that the other states differently
 */
public record PairView(
        Links links,
        String headline,
        List<Ref> choices,
        Side left,
        Side right,
        @Nullable LinkView link,
        @Nullable ParallelView parallel,
        int shared,
        List<AlterationView> altered) {

    /** One text. */
    public record Side(Ref ref, List<List<Bit>> paragraphs) {}

    /**
     * A piece of a text that is marked in one way.
     *
     * @param match what it has in common with a piece of the other text; empty for nothing
     * @param same whether the other text has these very words
     * @param matter whether it is page matter
     * @param altered whether it is one side of an altered fact
     * @param numbers of the alterations that end here
     */
    public record Bit(String text, String match, boolean same, boolean matter, boolean altered, List<Integer> numbers) {

        /** CSS classes. */
        public @Nullable String classes() {
            List<String> out = new ArrayList<>();
            if (!match.isEmpty()) {
                out.add("shared");
            }
            if (same) {
                out.add("whole");
            }
            if (matter) {
                out.add("res");
            }
            if (altered) {
                out.add("alt");
            }
            return out.isEmpty() ? null : String.join(" ", out);
        }

        /** See {@link #match()}; null leaves the attribute out. */
        public @Nullable String matchOrNull() {
            return match.isEmpty() ? null : match;
        }
    }

    /** Both texts; empty when the edition lacks one of them or has no text of it. */
    public static Optional<PairView> of(Links links, EditionPage page, String left, String right) {
        Optional<MarkedText> a = text(page, left);
        Optional<MarkedText> b = text(page, right);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        SharedWords words = SharedWords.of(a.get(), b.get());
        return Optional.of(new PairView(
                links,
                page.headline(),
                choices(page),
                new Side(ref(page, left), words.left()),
                new Side(ref(page, right), words.right()),
                page.links().stream()
                        .filter(l -> joins(l.from(), l.to(), left, right))
                        .findFirst()
                        .orElse(null),
                page.parallels().stream()
                        .filter(p -> joins(p.first(), p.second(), left, right))
                        .findFirst()
                        .orElse(null),
                words.passages(),
                page.altered().stream()
                        .flatMap(r -> r.alterations().stream())
                        .filter(x -> joins(x.from().cite().ref(), x.to().cite().ref(), left, right))
                        .toList()));
    }

    private static boolean joins(Ref a, Ref b, String left, String right) {
        return a.id().equals(left) && b.id().equals(right) || a.id().equals(right) && b.id().equals(left);
    }

    private static Optional<MarkedText> text(EditionPage page, String node) {
        Optional<MarkedText> report = page.reports().stream()
                .filter(r -> r.ref().id().equals(node))
                .map(ReportView::text)
                .findFirst();
        return report.or(() -> page.lost().stream()
                .filter(l -> l.ref().id().equals(node) && l.preserved())
                .map(LostView::text)
                .findFirst());
    }

    private static List<Ref> choices(EditionPage page) {
        List<Ref> out = new ArrayList<>();
        page.lost().stream().filter(LostView::preserved).forEach(l -> out.add(l.ref()));
        page.reports().forEach(r -> out.add(r.ref()));
        return out;
    }

    private static Ref ref(EditionPage page, String node) {
        return choices(page).stream()
                .filter(r -> r.id().equals(node))
                .findFirst()
                .orElseThrow();
    }
}
