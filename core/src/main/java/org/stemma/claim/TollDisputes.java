package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.Disputes.Dispute;
import org.stemma.claim.Disputes.Side;
import org.stemma.model.Moment;
import org.stemma.model.VariantType;
import org.stemma.quantity.Quantity;
import org.stemma.text.AnalysedReport;
import org.stemma.time.TimeMention;

/**
 * Finds lineages whose tolls of one fate (killed, injured, missing) exclude each other. Nothing is said where a story has
 * several incidents, or where a later report has the higher number.
 */
final class TollDisputes {

    /** Newsrooms that count one incident differ by less than this factor. */
    private static final double TIMES = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private final List<AnalysedReport> reports;
    private final Supports supports;
    private final Set<Integer> altered;

    TollDisputes(List<AnalysedReport> reports, Supports supports, Set<Integer> altered) {
        this.reports = reports;
        this.supports = supports;
        this.altered = altered;
    }

    /** The disputes, at most one for each fate and group. */
    List<Dispute> find() {
        List<Dispute> found = new ArrayList<>();
        List<Count> counts = counts();
        Set<String> several = inconsistent(counts);
        counts.removeIf(c -> several.contains(c.lineage()));
        if (several.size() <= 1 && oneIncident(counts)) {
            tolls(counts, found);
        }
        return found;
    }

    private record Count(int node, Clause clause, Toll toll, String lineage) {}

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (int n = 0; n < supports.nodes.size(); n++) {
            Node node = supports.nodes.get(n);
            boolean figures = !node.sample().quantities().isEmpty();
            if (!figures || altered.contains(n) || node.lineages().size() != 1 || earlier(node.sample())) {
                continue;
            }
            for (Quantity q : node.sample().quantities()) {
                Optional<Toll> toll = Toll.of(node.sample(), q);
                if (toll.isPresent()) {
                    counts.add(new Count(
                            n,
                            node.sample(),
                            toll.get(),
                            node.lineages().iterator().next()));
                }
            }
        }
        return counts;
    }

    /** The lineages that give two tolls of one fate that exclude each other: they tell of several incidents. */
    private static Set<String> inconsistent(List<Count> counts) {
        Set<String> found = new TreeSet<>();
        for (Count a : counts) {
            for (Count b : counts) {
                boolean apart = !Measures.compatible(a.toll().number(), b.toll().number());
                if (apart && a.lineage().equals(b.lineage()) && alike(a, b)) {
                    found.add(a.lineage());
                }
            }
        }
        return found;
    }

    private static boolean alike(Count a, Count b) {
        return a.toll().fate() == b.toll().fate()
                && a.toll().group().equals(b.toll().group());
    }

    /** Whether the tolls can be those of one incident: none is many times another. A war's or a week's are not comparable. */
    private static boolean oneIncident(List<Count> counts) {
        for (Count a : counts) {
            for (Count b : counts) {
                if (alike(a, b)
                        && !Measures.compatible(a.toll().number(), b.toll().number())
                        && a.toll().number().value() > TIMES * b.toll().number().value()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tolls(List<Count> counts, List<Dispute> found) {
        Map<String, List<Count>> byKind = new TreeMap<>();
        for (Count c : counts) {
            byKind.computeIfAbsent(c.toll().fate() + " " + c.toll().group(), k -> new ArrayList<>())
                    .add(c);
        }
        byKind.values().forEach(same -> sides(same, found));
    }

    private void sides(List<Count> counts, List<Dispute> found) {
        Map<String, List<Count>> byLineage = new TreeMap<>();
        counts.forEach(c ->
                byLineage.computeIfAbsent(c.lineage(), k -> new ArrayList<>()).add(c));
        Map<Integer, Side> sides = new TreeMap<>();
        for (Map.Entry<String, List<Count>> one : byLineage.entrySet()) {
            for (Map.Entry<String, List<Count>> other : byLineage.entrySet()) {
                if (one.getKey().compareTo(other.getKey()) < 0 && apart(one.getValue(), other.getValue())) {
                    for (Count c :
                            List.of(one.getValue().get(0), other.getValue().get(0))) {
                        sides.put(
                                c.node(),
                                Side.of(
                                        c.node(),
                                        c.clause(),
                                        c.toll().number().span(),
                                        reports.get(c.clause().report())));
                    }
                }
            }
        }
        if (sides.size() > 1) {
            found.add(new Dispute(VariantType.NUMBER, counts.get(0).toll().subject(), List.copyOf(sides.values())));
        }
    }

    private boolean apart(List<Count> one, List<Count> other) {
        for (Count a : one) {
            for (Count b : other) {
                Quantity x = a.toll().number();
                Quantity y = b.toll().number();
                if (Measures.compatible(x, y)
                        || update(a.clause(), x, b.clause(), y)
                        || elsewhere(a.clause(), b.clause())
                        || onOtherDays(a.clause(), b.clause())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether both name places in their sentences, and none of them is the same: parts of one event. */
    private static boolean elsewhere(Clause a, Clause b) {
        Set<String> x = places(a);
        Set<String> y = places(b);
        return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
    }

    /** Whether both say when, and no day of one is a day of the other: two incidents. */
    private static boolean onOtherDays(Clause a, Clause b) {
        List<TimeMention> days =
                b.times().stream().filter(TimeMention::namesDay).toList();
        return !days.isEmpty()
                && a.times().stream().anyMatch(TimeMention::namesDay)
                && a.times().stream()
                        .filter(TimeMention::namesDay)
                        .noneMatch(t -> days.stream().anyMatch(d -> t.agrees(d, null, null)));
    }

    private static Set<String> places(Clause clause) {
        Set<String> places = new TreeSet<>();
        List<Term> terms = clause.terms();
        for (int[] run : Matching.names(terms)) {
            if (run[0] > 0
                    && Set.of("in", "at", "near", "outside")
                            .contains(terms.get(run[0] - 1).form())) {
                places.add(terms.get(run[1] - 1).form());
            }
        }
        return places;
    }

    /** Whether the clause tells of another time: a year of its own, or words that look back. */
    private boolean earlier(Clause clause) {
        String sentence =
                clause.sentence().span().of(reports.get(clause.report()).text());
        if (YEAR.matcher(sentence).find()) {
            return true;
        }
        Set<String> back = Set.of("previous", "previously", "earlier", "last", "since", "past", "annually", "average");
        return clause.terms().stream().anyMatch(t -> back.contains(t.form()));
    }

    /** Whether the later report has the larger number: a count goes up while it is counted. */
    private boolean update(Clause a, Quantity x, Clause b, Quantity y) {
        Optional<Moment> first = moment(a);
        Optional<Moment> second = moment(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean before = first.get().before(second.get());
        boolean after = second.get().before(first.get());
        return before && y.value() > x.value() || after && x.value() > y.value();
    }

    private Optional<Moment> moment(Clause clause) {
        return Moment.parse(reports.get(clause.report()).report().publishedAt());
    }
}
