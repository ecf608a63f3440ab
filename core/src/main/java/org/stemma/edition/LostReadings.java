package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.FamilyTree;
import org.stemma.link.Relation;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Ids;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Folding;

/**
 * Weighs the readings of siblings under a lost source.
 *
 * <p>A sibling's reading is an alteration when two witnesses outside its branch agree against it, or one witness that
 * keeps to the letter wherever that can be checked while the sibling rewrites throughout, or when a date or a sum decides.
 * Otherwise the difference is a variant. Source: the rule "When the source is lost" of the design; in textual criticism
 * the agreement of independent witnesses (Maas 1958).
 */
final class LostReadings {

    private final FamilyTree tree;
    private final SentenceComparer comparer;
    private final Collator collator;
    private final Map<Long, Relation> relations = new HashMap<>();
    private final Map<String, Integer> indices = new TreeMap<>();

    LostReadings(FamilyTree tree, SentenceComparer comparer, Collator collator) {
        this.tree = tree;
        this.comparer = comparer;
        this.collator = collator;
        for (int i = 0; i < tree.reports().size(); i++) {
            indices.put(tree.reports().get(i).report().id(), i);
        }
        tree.relations().forEach(r -> relations.put(key(r.a(), r.b()), r));
    }

    /** A sibling's reading against one witness. */
    private record Against(Derivation witness, Difference difference) {}

    void weigh(Collation.Builder found) {
        Map<String, List<Derivation>> byLost = new TreeMap<>();
        for (Derivation d : tree.derivations()) {
            if (tree.lostTexts().containsKey(d.link().from())) {
                byLost.computeIfAbsent(d.link().from(), k -> new ArrayList<>()).add(d);
            }
        }
        for (List<Derivation> siblings : byLost.values()) {
            siblings.sort(Comparator.comparing(d -> d.link().to()));
            for (Derivation d : siblings) {
                weigh(d, siblings, found);
            }
        }
    }

    private void weigh(Derivation sibling, List<Derivation> siblings, Collation.Builder found) {
        List<Against> all = new ArrayList<>();
        Map<String, List<Span>> compared = new TreeMap<>();
        for (Derivation witness : siblings) {
            if (witness != sibling) {
                List<Span> places = new ArrayList<>();
                all.addAll(against(sibling, witness, places));
                compared.put(witness.link().to(), places);
            }
        }
        all.sort(Comparator.comparing(Against::difference)
                .thenComparing(a -> a.witness().link().to()));
        List<Against> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            Against first = open.get(0);
            List<Against> same = open.stream().filter(o -> samePlace(first, o)).toList();
            open.removeAll(same);
            decide(sibling, same, compared, found);
        }
    }

    private List<Against> against(Derivation sibling, Derivation witness, List<Span> compared) {
        Relation relation = relation(witness.link().to(), sibling.link().to());
        List<Against> found = new ArrayList<>();
        if (relation == null) {
            return found;
        }
        AnalysedReport from = witness.to().report();
        AnalysedReport to = sibling.to().report();
        Context context = Context.of(from, to);
        for (AlignedPassages passage : AlignedPassages.of(from, to, relation.pairs())) {
            if (passage.similarity() < Collator.SAME_STATEMENT) {
                continue;
            }
            passage.to().forEach(s -> compared.add(s.span()));
            if (!passage.same(from, to)) {
                comparer.compare(from, passage.from(), to, passage.to(), context).stream()
                        .filter(d -> !Collator.ownName(from, d.from()) && !Collator.ownName(to, d.to()))
                        .forEach(d -> found.add(new Against(witness, d)));
            }
        }
        return found;
    }

    private static boolean samePlace(Against one, Against other) {
        return one.difference().type() == other.difference().type()
                && (one.difference().to().overlaps(other.difference().to())
                        || one.difference().to().equals(other.difference().to()));
    }

    private void decide(
            Derivation sibling, List<Against> same, Map<String, List<Span>> compared, Collation.Builder found) {
        Map<String, List<Against>> byReading = new TreeMap<>();
        for (Against a : same) {
            byReading.computeIfAbsent(reading(a), k -> new ArrayList<>()).add(a);
        }
        List<Against> strongest = byReading.values().stream()
                .max(Comparator.comparingInt((List<Against> w) -> distinct(w)).thenComparingInt(LostReadings::letters))
                .orElseThrow();
        Against chosen = strongest.stream()
                .max(Comparator.comparing(
                                (Against a) -> a.witness().link().kind().verbatim())
                        .thenComparingDouble(a -> a.difference().confidence())
                        .thenComparing(a -> a.witness().link().to(), Comparator.reverseOrder()))
                .orElseThrow();
        Optional<String> decided = decidedBy(sibling, chosen, strongest, sidesWith(same, compared));
        Citation from = chosen.witness().to().report().cite(chosen.difference().from());
        Citation to = sibling.to().report().cite(chosen.difference().to());
        if (decided.isPresent()) {
            found.alterations.add(collator.alteration(
                    chosen.difference(),
                    from,
                    to,
                    sibling.link().from(),
                    strongest.stream()
                            .map(a -> a.witness().link().to())
                            .distinct()
                            .sorted()
                            .toList(),
                    decided.get(),
                    sibling.relation().probability()));
        } else {
            addVariant(chosen.difference(), from, to, found);
        }
    }

    private static String reading(Against a) {
        AnalysedReport report = a.witness().to().report();
        return Folding.fold(a.difference().from().of(report.text()))
                .replaceAll("[^\\p{L}\\p{N}%$]+", " ")
                .strip();
    }

    private static int distinct(List<Against> witnesses) {
        return (int)
                witnesses.stream().map(a -> a.witness().link().to()).distinct().count();
    }

    private static int letters(List<Against> witnesses) {
        return (int) witnesses.stream()
                .filter(a -> a.witness().link().kind().verbatim())
                .count();
    }

    /** Witnesses that were compared at this place and have the sibling's own reading. */
    private static long sidesWith(List<Against> same, Map<String, List<Span>> compared) {
        Span place = same.get(0).difference().to();
        return compared.entrySet().stream()
                .filter(e ->
                        same.stream().noneMatch(a -> a.witness().link().to().equals(e.getKey())))
                .filter(e -> e.getValue().stream().anyMatch(s -> s.contains(place)))
                .count();
    }

    private static Optional<String> decidedBy(
            Derivation sibling, Against chosen, List<Against> agreeing, long sidesWith) {
        String arithmetic = Collator.decidedBy(chosen.difference(), "");
        boolean letterSibling = sibling.link().kind().verbatim();
        if (sidesWith == 0 && distinct(agreeing) >= 2 && (letters(agreeing) > 0 || !letterSibling)) {
            return Optional.of("witnesses");
        }
        if (distinct(agreeing) > sidesWith + 1) {
            return Optional.of("witnesses");
        }
        if (!letterSibling && sidesWith == 0 && letters(agreeing) >= 1) {
            return Optional.of("verbatim-witness");
        }
        boolean verbatimWitness = letters(agreeing) >= 1 && !letterSibling;
        return !arithmetic.isEmpty() && verbatimWitness ? Optional.of(arithmetic) : Optional.empty();
    }

    private void addVariant(Difference difference, Citation from, Citation to, Collation.Builder found) {
        List<Citation> places = new ArrayList<>(List.of(from, to));
        places.sort(null);
        String id = Ids.of(
                "variant",
                Collator.key(places.get(0)),
                Collator.key(places.get(1)),
                difference.type().toString());
        if (found.variants.stream().noneMatch(v -> v.id().equals(id))) {
            found.variants.add(new Edition.Variant(
                    id,
                    difference.type(),
                    places.stream()
                            .map(c -> new Edition.Reading(c.exact(), List.of(c)))
                            .toList()));
        }
    }

    private @Nullable Relation relation(String from, String to) {
        int a = indices.getOrDefault(from, -1);
        int b = indices.getOrDefault(to, -1);
        Relation known = relations.get(key(Math.min(a, b), Math.max(a, b)));
        if (known == null || !known.related()) {
            return null;
        }
        return known.a() == a ? known : known.flipped();
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
