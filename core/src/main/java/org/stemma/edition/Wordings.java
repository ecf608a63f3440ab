package org.stemma.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.Comparison;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.lineage.FamilyTree;
import org.stemma.link.Relation;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/** Compares the wordings of two related reports, once for each pair. Not safe for use by several threads at once. */
final class Wordings {

    /** An alteration is only called where the sentences themselves are surely the same statement. */
    private static final double SAME_STATEMENT = 0.25;

    /** Below that the words themselves must be aligned for this share. */
    private static final double LEAST_SIMILARITY = 0.15;

    private static final double ALIGNED = 0.5;

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** What is not the name in a host: what stands before it and its last part. */
    private static final Pattern LABEL = Pattern.compile("^www\\.|\\.(co\\.)?[a-z]+$|-");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");

    /** Shorter labels are the beginning of many names. */
    private static final int LABEL_LETTERS = 5;

    private final FamilyTree tree;
    private final SentenceComparer comparer;
    private final Map<Long, Relation> relations = new HashMap<>();
    private final Map<String, Integer> indices = new TreeMap<>();
    private final Map<Long, Compared> known = new HashMap<>();
    private final Map<String, Partners.Side> sides = new HashMap<>();

    /**
     * Two passages and what came of comparing them.
     *
     * @param passages the sentences
     * @param comparison what differs and what was left out
     */
    record Place(AlignedPassages passages, Comparison comparison) {}

    /**
     * What came of comparing two reports.
     *
     * @param places the passages that state the same
     * @param told the first report's sentences that have a partner, whether it states the same or not
     * @param differences those of all places
     */
    record Compared(List<Place> places, List<Integer> told, List<Difference> differences) {

        static Compared of(List<Place> places, List<Integer> told) {
            List<Difference> differences = places.stream()
                    .flatMap(p -> p.comparison().differences().stream())
                    .toList();
            return new Compared(List.copyOf(places), List.copyOf(told), differences);
        }

        /** How like the first report's passage is to the second's around {@code span}; 0 where none was compared. */
        double nearness(Span span) {
            return places.stream()
                    .map(Place::passages)
                    .filter(p -> p.to().stream().anyMatch(s -> s.span().contains(span)))
                    .mapToDouble(AlignedPassages::similarity)
                    .max()
                    .orElse(0);
        }

        /** Whether the second report's words at {@code span} were compared. */
        boolean covers(Span span) {
            return places.stream()
                    .anyMatch(p ->
                            p.passages().to().stream().anyMatch(s -> s.span().contains(span)));
        }
    }

    Wordings(FamilyTree tree, SentenceComparer comparer) {
        this.tree = tree;
        this.comparer = comparer;
        for (int i = 0; i < tree.reports().size(); i++) {
            indices.put(tree.reports().get(i).report().id(), i);
        }
        tree.relations().forEach(r -> relations.put(key(r.a(), r.b()), r));
    }

    /** What differs between two extant reports; null when they are not related. */
    @Nullable
    Compared compare(String from, String to) {
        int a = indices.getOrDefault(from, -1);
        int b = indices.getOrDefault(to, -1);
        Relation relation = relations.get(key(Math.min(a, b), Math.max(a, b)));
        if (a < 0 || b < 0 || relation == null || !relation.related()) {
            return null;
        }
        Compared compared = known.get(key(a, b));
        if (compared == null) {
            compared = compare(report(a), report(b), relation.a() == a ? relation : relation.flipped());
            known.put(key(a, b), compared);
        }
        return compared;
    }

    private Partners.Side side(AnalysedReport report) {
        return sides.computeIfAbsent(report.id(), id -> Partners.Side.of(report));
    }

    private AnalysedReport report(int index) {
        return tree.reports().get(index).report();
    }

    private Compared compare(AnalysedReport from, AnalysedReport to, Relation relation) {
        List<Place> places = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        Context context = Context.of(from, to);
        for (AlignedPassages passages :
                AlignedPassages.of(from, to, Partners.of(side(from), side(to), relation.pairs()))) {
            passages.from().forEach(s -> told.add(s.index()));
            if (passages.similarity() < LEAST_SIMILARITY) {
                continue;
            }
            Comparison comparison = passages.same(from, to)
                    ? new Comparison(List.of(), List.of(), 1)
                    : comparer.examine(from, passages.from(), to, passages.to(), context);
            if (passages.similarity() >= SAME_STATEMENT || comparison.alignedShare() >= ALIGNED) {
                places.add(new Place(passages, without(comparison, from, to)));
            }
        }
        return Compared.of(places, told);
    }

    /** Without the outlets' own names: every paper puts its own where the other's stood. */
    private static Comparison without(Comparison comparison, AnalysedReport from, AnalysedReport to) {
        List<Difference> kept = comparison.differences().stream()
                .filter(d -> !ownName(from, d.from()) && !ownName(to, d.to()))
                .toList();
        return new Comparison(kept, comparison.omissions(), comparison.alignedShare());
    }

    private static boolean ownName(AnalysedReport report, Span words) {
        String outlet = report.report().outlet();
        String said = words.of(report.text()).strip();
        return outlet != null
                && !said.isEmpty()
                && (said.contains(outlet) || outlet.contains(said) || host(outlet, said));
    }

    /** Whether a name, or where it begins or ends, is the label of a host: {@code the Elmet Times} is elmet.com. */
    private static boolean host(String outlet, String name) {
        if (!HOST.matcher(outlet).matches()) {
            return false;
        }
        String label = LABEL.matcher(outlet).replaceAll("");
        String letters = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.length() >= LABEL_LETTERS
                && label.length() >= LABEL_LETTERS
                && (label.contains(letters) || letters.startsWith(label));
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
