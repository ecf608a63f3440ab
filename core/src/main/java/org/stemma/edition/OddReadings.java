package org.stemma.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.Difference;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.FamilyTree;

/**
 * Whose reading is the odd one in the whole family.
 *
 * <p>Where a source and its descendant differ and other reports, which do not descend from the descendant, have the
 * descendant's reading while none but copies of the source has the source's, it is the source that stands alone: the
 * descendant kept what both had before them, and is not accused. Source: the agreement of witnesses against one (Maas 1958).
 */
final class OddReadings {

    /** At most so many witnesses are heard: more change nothing, and each is a comparison of two reports. */
    private static final int WITNESSES = 12;

    private final FamilyTree tree;
    private final Wordings wordings;
    private final Map<String, Set<String>> children = new TreeMap<>();
    private final Map<String, String> parents = new TreeMap<>();

    OddReadings(FamilyTree tree, Wordings wordings) {
        this.tree = tree;
        this.wordings = wordings;
        for (Derivation d : tree.derivations()) {
            children.computeIfAbsent(d.link().from(), k -> new TreeSet<>())
                    .add(d.link().to());
            parents.merge(d.link().to(), d.link().from(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    /** What some reports of the family have at one place. */
    record Votes(int withSource, int withDescendant) {

        boolean forSource() {
            return withSource > withDescendant;
        }

        boolean forDescendant() {
            return withDescendant > withSource;
        }
    }

    /** Whether at this place the source's reading is the odd one. */
    boolean inSource(String source, String descendant, Difference difference) {
        Votes votes = votes(outside(source, descendant), source, descendant, difference);
        return votes.withDescendant() > votes.withSource();
    }

    /** Whether more reports outside the descendant's branch have the source's reading than the descendant's. */
    boolean outvoted(String source, String descendant, Difference difference) {
        Votes votes = votes(outside(source, descendant), source, descendant, difference);
        return votes.withSource() > votes.withDescendant();
    }

    /**
     * The same with the descendant's own copies heard. Where nothing says which way the link goes, the descendant may be what
     * the source was made from: then what copies it speaks for it as what copies the source speaks for the source.
     */
    boolean outvotedWithCopies(String source, String descendant, Difference difference) {
        Votes outside = votes(outside(source, descendant), source, descendant, difference);
        if (outside.withSource() <= outside.withDescendant()) {
            return false;
        }
        Votes below = below(source, descendant, difference);
        return outside.withSource() + below.withSource() > outside.withDescendant() + below.withDescendant();
    }

    /** What all reports but the two have. */
    Votes all(String source, String descendant, Difference difference) {
        List<String> others = tree.reports().stream()
                .map(r -> r.report().id())
                .filter(id -> !id.equals(source) && !id.equals(descendant))
                .toList();
        return votes(others, source, descendant, difference);
    }

    /** Whether the report keeps to the letter of a source. */
    boolean literal(String report) {
        return tree.derivations().stream()
                .map(Derivation::link)
                .anyMatch(l -> l.to().equals(report) && l.kind().verbatim());
    }

    /** What the reports below the descendant have. */
    Votes below(String source, String descendant, Difference difference) {
        return votes(List.copyOf(new TreeSet<>(below(descendant))), source, descendant, difference);
    }

    private Votes votes(List<String> voters, String source, String descendant, Difference difference) {
        int with = 0;
        int against = 0;
        int heard = 0;
        for (String other : voters) {
            Wordings.Compared compared = heard < WITNESSES ? wordings.compare(other, descendant) : null;
            if (compared == null || !compared.covers(difference.to())) {
                continue;
            }
            heard++;
            boolean differs = compared.differences().stream()
                    .anyMatch(d -> d.to().overlaps(difference.to())
                            && (d.type() == difference.type() || d.from().length() > 0));
            if (differs) {
                against++;
            } else {
                with += departs(source, other, difference) ? 1 : 0;
            }
        }
        return new Votes(against, with);
    }

    /** All other reports but those below the descendant. */
    private List<String> outside(String source, String descendant) {
        Set<String> below = below(descendant);
        return tree.reports().stream()
                .map(r -> r.report().id())
                .filter(id -> !id.equals(source) && !id.equals(descendant) && !below.contains(id))
                .toList();
    }

    /** Whether the other report departs from the source at the same words, as the descendant does. */
    boolean departs(String source, String other, Difference difference) {
        Wordings.Compared compared = wordings.compare(source, other);
        return compared != null
                && compared.differences().stream()
                        .anyMatch(d -> d.type() == difference.type() && d.from().overlaps(difference.from()));
    }

    /** Where the node's descent begins; of two sources of a report that joins them, that of the first by id. */
    String origin(String node) {
        String at = node;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** The reports and lost nodes that descend from {@code node}. */
    Set<String> below(String node) {
        Set<String> found = new HashSet<>();
        collect(node, found);
        return found;
    }

    private void collect(String node, Set<String> found) {
        for (String child : children.getOrDefault(node, Set.of())) {
            if (found.add(child)) {
                collect(child, found);
            }
        }
    }
}
