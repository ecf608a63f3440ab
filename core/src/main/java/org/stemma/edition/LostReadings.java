package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.align.IndexedReport;
import org.stemma.compare.Difference;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.FamilyTree;
import org.stemma.model.Citation;
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

    /** At most so many witnesses are heard: more change nothing, and each is a comparison of two reports. */
    private static final int WITNESSES = 16;

    private final FamilyTree tree;
    private final Wordings wordings;
    private final OddReadings odd;
    private final OtherAccounts accounts;
    private final Collator collator;

    LostReadings(FamilyTree tree, Wordings wordings, OddReadings odd, OtherAccounts accounts, Collator collator) {
        this.tree = tree;
        this.wordings = wordings;
        this.odd = odd;
        this.accounts = accounts;
        this.collator = collator;
    }

    /**
     * A report outside the sibling's branch.
     *
     * @param branch the sibling that it descends from, or in another lineage its first source: copies of one witness are
     *     one
     * @param verbatim whether it keeps to the letter wherever that can be checked
     */
    private record Witness(String id, AnalysedReport report, String branch, boolean verbatim) {}

    /** A sibling's reading against one witness. */
    private record Against(Witness witness, Difference difference) {}

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
                weigh(d, witnesses(d, siblings), found);
            }
        }
    }

    /** The siblings first, then what descends from them, then the rest of the family. */
    private List<Witness> witnesses(Derivation sibling, List<Derivation> siblings) {
        Set<String> own = odd.below(sibling.link().to());
        own.add(sibling.link().to());
        Map<String, Witness> found = new LinkedHashMap<>();
        for (Derivation d : siblings) {
            String id = d.link().to();
            if (!own.contains(id)) {
                found.put(
                        id, new Witness(id, d.to().report(), id, d.link().kind().verbatim()));
            }
        }
        for (Derivation d : siblings) {
            String branch = d.link().to();
            for (String id : new TreeSet<>(odd.below(branch))) {
                add(id, branch, own, found);
            }
        }
        tree.reports().forEach(r -> add(r.report().id(), odd.origin(r.report().id()), own, found));
        return List.copyOf(found.values());
    }

    private void add(String id, String branch, Set<String> own, Map<String, Witness> found) {
        if (own.contains(id) || found.containsKey(id)) {
            return;
        }
        tree.reports().stream()
                .map(IndexedReport::report)
                .filter(r -> r.id().equals(id))
                .findFirst()
                .ifPresent(r -> found.put(id, new Witness(id, r, branch, false)));
    }

    private void weigh(Derivation sibling, List<Witness> witnesses, Collation.Builder found) {
        List<Against> all = new ArrayList<>();
        List<Witness> heard = new ArrayList<>();
        for (Witness witness : witnesses) {
            if (heard.size() < WITNESSES && against(sibling, witness, all)) {
                heard.add(witness);
            }
        }
        all.sort(Comparator.comparing(Against::difference)
                .thenComparing(a -> a.witness().id()));
        List<Against> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            Against first = open.get(0);
            List<Against> same = open.stream().filter(o -> samePlace(first, o)).toList();
            open.removeAll(same);
            decide(sibling, same, heard, found);
        }
    }

    private boolean against(Derivation sibling, Witness witness, List<Against> found) {
        Wordings.Compared both = wordings.compare(witness.id(), sibling.link().to());
        if (both == null) {
            return false;
        }
        both.differences().forEach(d -> found.add(new Against(witness, d)));
        return true;
    }

    private static boolean samePlace(Against one, Against other) {
        return one.difference().type() == other.difference().type()
                && (one.difference().to().overlaps(other.difference().to())
                        || one.difference().to().equals(other.difference().to()));
    }

    private void decide(Derivation sibling, List<Against> same, List<Witness> witnesses, Collation.Builder found) {
        Map<String, List<Against>> byReading = new TreeMap<>();
        for (Against a : same) {
            byReading.computeIfAbsent(reading(a), k -> new ArrayList<>()).add(a);
        }
        List<Against> strongest = byReading.values().stream()
                .max(Comparator.comparingInt((List<Against> w) -> distinct(w)).thenComparingInt(LostReadings::letters))
                .orElseThrow();
        Against chosen = strongest.stream()
                .max(Comparator.comparing((Against a) -> a.witness().verbatim())
                        .thenComparing(
                                a -> a.witness().branch().equals(a.witness().id()))
                        .thenComparingDouble(a -> a.difference().confidence())
                        .thenComparing(a -> a.witness().id(), Comparator.reverseOrder()))
                .orElseThrow();
        Optional<String> decided = decidedBy(sibling, chosen, strongest, sidesWith(chosen, same, witnesses));
        if (decided.isEmpty() && alone(sibling, chosen, strongest, sidesWith(chosen, same, witnesses))) {
            decided = Optional.of("witnesses");
        }
        if (decided.filter("verbatim-witness"::equals).isPresent()
                && collator.copied(sibling.link().to())) {
            decided = Optional.empty();
        }
        OddReadings.Votes heard =
                accounts.hear(chosen.witness().report(), sibling.to().report(), chosen.difference());
        if (decided.isEmpty() && heard.forSource() && sidesWith(chosen, same, witnesses) == 0) {
            decided = Optional.of("witnesses");
        } else if (heard.forDescendant()) {
            decided = Optional.empty();
        }
        Citation from = chosen.witness().report().cite(chosen.difference().from());
        Citation to = sibling.to().report().cite(chosen.difference().to());
        boolean backwards = odd.inSource(chosen.witness().id(), sibling.link().to(), chosen.difference());
        if (decided.isPresent() && !backwards) {
            found.alterations.add(collator.alteration(
                    chosen.difference(),
                    from,
                    to,
                    sibling.link().from(),
                    strongest.stream()
                            .map(a -> a.witness().id())
                            .distinct()
                            .sorted()
                            .toList(),
                    decided.get(),
                    sibling.relation().probability()));
        } else {
            Variants.add(chosen.difference(), from, to, found);
        }
    }

    /**
     * Whether the sibling's reading is its alone while two others that keep to the letter have the witness's. They may stand
     * in one branch or among its own copies: where no time says who copied whom, each may be what the others were made from.
     */
    private boolean alone(Derivation sibling, Against chosen, List<Against> agreeing, long sidesWith) {
        String own = sibling.link().to();
        if (sidesWith > 0 || !sibling.link().kind().verbatim() || letters(agreeing) == 0) {
            return false;
        }
        OddReadings.Votes below = odd.below(chosen.witness().id(), own, chosen.difference());
        long against = agreeing.stream()
                .map(Against::witness)
                .filter(w -> !copy(w))
                .map(Witness::id)
                .filter(odd::literal)
                .distinct()
                .count();
        return below.withDescendant() == 0 && against + below.withSource() > 1;
    }

    /** Whether the witness surely came after the head of its branch. */
    private boolean copy(Witness witness) {
        return tree.reports().stream()
                .map(r -> r.report().report())
                .filter(r -> r.id().equals(witness.branch()))
                .anyMatch(head -> Collator.before(head, witness.report().report()));
    }

    private static String reading(Against a) {
        AnalysedReport report = a.witness().report();
        return Folding.fold(a.difference().from().of(report.text()))
                .replaceAll("[^\\p{L}\\p{N}%$]+", " ")
                .strip();
    }

    private static int distinct(List<Against> witnesses) {
        return (int)
                witnesses.stream().map(a -> a.witness().branch()).distinct().count();
    }

    private static int letters(List<Against> witnesses) {
        return (int) witnesses.stream().filter(a -> a.witness().verbatim()).count();
    }

    /** Branches that were compared at this place and have the sibling's own reading: they too depart from the witness. */
    private long sidesWith(Against chosen, List<Against> same, List<Witness> witnesses) {
        Set<String> against = new TreeSet<>();
        same.forEach(a -> against.add(a.witness().branch()));
        Set<String> with = new TreeSet<>();
        for (Witness w : witnesses) {
            if (!against.contains(w.branch()) && odd.departs(chosen.witness().id(), w.id(), chosen.difference())) {
                with.add(w.branch());
            }
        }
        return with.size();
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
}
