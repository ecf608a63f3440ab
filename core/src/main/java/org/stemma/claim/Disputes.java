package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Moment;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Quantity;
import org.stemma.text.AnalysedReport;
import org.stemma.time.TimeMention;

/**
 * Finds where lineages cannot both be right: clauses that say the same but for a number, a date or a denial, and tolls of one
 * fate whose numbers exclude each other.
 *
 * <p>Decided by values alone: bounds and roundings that leave room for both are no dispute; nor is a toll that a later report
 * gives higher, a day that two clocks can call by two names, a statement that somebody may have made twice, or a reading that
 * a copy altered. When the wordings of one lineage differ, all of them must exclude the other lineage's.
 */
final class Disputes {

    /** Share of the clause that must be said before one denial is set against another clause. */
    private static final double DENIED = 0.7;

    /** Share of the other clause that must be said too: a detail of a long sentence is not what it is about. */
    private static final double BACK = 0.3;

    private static final double BACK_DENIED = 0.45;

    /** Newsrooms that count one incident differ by less than this factor. */
    private static final double TIMES = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private static final Set<String> DENIALS = Set.of("not", "never", "no", "nobody", "none", "nothing", "neither");

    private static final Set<String> NEGATIVE = WordLists.english().set("negative");

    private final List<AnalysedReport> reports;
    private final Supports supports;
    private final Entailment entailment;
    private final Set<Integer> altered;

    Disputes(List<AnalysedReport> reports, Supports supports, Entailment entailment, Set<Integer> altered) {
        this.entailment = entailment;
        this.reports = reports;
        this.supports = supports;
        this.altered = altered;
    }

    /** One value and where it stands. @param key equal for equal values */
    record Side(int node, Span value, String key) {}

    /** Two or more sides that exclude each other. @param subject what they differ on, as a clause; empty when they tell it */
    record Dispute(VariantType type, String subject, List<Side> sides) {}

    /** The disputes, by the first node of each. */
    List<Dispute> find() {
        List<Dispute> found = new ArrayList<>();
        for (Supports.Conflict c : supports.conflicts) {
            if (!altered.contains(c.a()) && !altered.contains(c.b())) {
                clause(c).ifPresent(found::add);
            }
        }
        List<Count> counts = counts();
        Set<String> several = inconsistent(counts);
        counts.removeIf(c -> several.contains(c.lineage()));
        if (several.size() <= 1 && oneIncident(counts)) {
            tolls(counts, found);
        }
        found.sort(Comparator.comparingInt(d -> d.sides().get(0).node()));
        return found;
    }

    private Optional<Dispute> clause(Supports.Conflict c) {
        Clause a = supports.nodes.get(c.a()).sample();
        Clause b = supports.nodes.get(c.b()).sample();
        double back = entailment.judge(b, a, true).coverage();
        if (back < (c.verdict().denied() ? BACK_DENIED : BACK)) {
            return Optional.empty();
        }
        if (c.verdict().denied()) {
            boolean voices = a.quote() != null || b.quote() != null || a.speech() || b.speech();
            return voices || c.verdict().coverage() < DENIED || !oneDenies(a, b)
                    ? Optional.empty()
                    : Optional.of(new Dispute(
                            VariantType.NEGATION,
                            "",
                            List.of(
                                    new Side(c.a(), a.span(), "" + a.negated()),
                                    new Side(c.b(), b.span(), "" + b.negated()))));
        }
        for (Measures.Result r : c.verdict().conflicts()) {
            Span other = r.other();
            if (other != null && firm(r, a, b) && agreedInLineage(c, r)) {
                return Optional.of(new Dispute(r.type(), "", List.of(side(c.a(), a, r.own()), side(c.b(), b, other))));
            }
        }
        return Optional.empty();
    }

    /** Whether one clause has a plain denial, and the other no word of denial at all. */
    private static boolean oneDenies(Clause a, Clause b) {
        Clause denying = a.negated() ? a : b;
        Clause other = denying == a ? b : a;
        boolean plain = denying.terms().stream().anyMatch(t -> DENIALS.contains(t.form()));
        boolean clean = other.terms().stream()
                .noneMatch(t -> DENIALS.contains(t.form())
                        || NEGATIVE.contains(t.form())
                        || t.form().equals("without"));
        return plain && clean;
    }

    /** A number with what it counts, or a date with the day that it names. */
    private Side side(int node, Clause clause, Span value) {
        Quantity q = at(clause, value);
        if (q == null) {
            return new Side(node, value, value.of(reports.get(clause.report()).text()));
        }
        int next = q.end();
        boolean counts =
                next < clause.terms().size() && clause.terms().get(next).stem().equals(q.what());
        Span with = counts ? value.union(clause.terms().get(next).span()) : value;
        return new Side(
                node,
                with,
                q.approximation() + " " + q.value() + " " + q.upper() + " "
                        + q.unit().name());
    }

    private boolean firm(Measures.Result r, Clause a, Clause b) {
        if (r.type() == VariantType.DATE) {
            return !a.speech()
                    && !b.speech()
                    && !sameNight(a, b)
                    && a.times().size() == 1
                    && b.times().size() == 1;
        }
        Quantity x = at(a, r.own());
        Quantity y = r.other() == null ? null : at(b, r.other());
        return x != null
                && y != null
                && Toll.of(a, x).isEmpty()
                && Toll.of(b, y).isEmpty();
    }

    private static @Nullable Quantity at(Clause clause, Span span) {
        for (Quantity q : clause.quantities()) {
            if (q.span().equals(span)) {
                return q;
            }
        }
        return null;
    }

    /** Monday night, early on Tuesday: newsrooms name the hours around midnight by either day. */
    private static boolean sameNight(Clause a, Clause b) {
        return night(a) || night(b);
    }

    private static boolean night(Clause clause) {
        boolean part = clause.times().stream().map(TimeMention::part).anyMatch(p -> p != null && !p.equals("mid"));
        Set<String> words =
                Set.of("night", "overnight", "midnight", "dawn", "early", "late", "evening", "morning", "hours");
        return part || clause.terms().stream().anyMatch(t -> words.contains(t.form()));
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

    /** Whether no faithful wording of either lineage has a value that the other side allows. */
    private boolean agreedInLineage(Supports.Conflict c, Measures.Result r) {
        Quantity x = at(supports.nodes.get(c.a()).sample(), r.own());
        Span other = r.other();
        Quantity y = other == null ? null : at(supports.nodes.get(c.b()).sample(), other);
        return x == null || y == null || !softened(c.a(), y) && !softened(c.b(), x);
    }

    private boolean softened(int node, Quantity against) {
        for (Supports.Support s : supports.supports.get(node)) {
            Node wording = supports.nodes.get(s.by());
            if (wording.related(supports.nodes.get(node)) && !altered.contains(s.by())) {
                for (Quantity q : wording.sample().quantities()) {
                    boolean alike = q.kind() == against.kind() && q.what().equals(against.what());
                    if (alike && Measures.compatible(q, against)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private record Count(int node, Clause clause, Toll toll, String lineage) {}

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (int n = 0; n < supports.nodes.size(); n++) {
            Node node = supports.nodes.get(n);
            if (altered.contains(n) || node.lineages().size() != 1 || earlier(node.sample())) {
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
                                side(c.node(), c.clause(), c.toll().number().span()));
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
                        || elsewhere(a.clause(), b.clause())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether both name places in their sentences, and none of them is the same: parts of one event. */
    private boolean elsewhere(Clause a, Clause b) {
        Set<String> x = places(a);
        Set<String> y = places(b);
        return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
    }

    private Set<String> places(Clause clause) {
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
}
