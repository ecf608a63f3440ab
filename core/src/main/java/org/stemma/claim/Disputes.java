package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
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
 * gives higher, a day that two clocks can call by two names, a statement that somebody may have made twice, what recurs
 * or changes ({@link OneHappening}), or a reading that a copy altered. When the wordings of one lineage differ, all of them must exclude the other lineage's.
 */
final class Disputes {

    /** Share of the clause that must be said before one denial is set against another clause. */
    private static final double DENIED = 0.7;

    /** Share of the other clause that must be said too: a detail of a long sentence is not what it is about. */
    private static final double BACK = 0.3;

    private static final double BACK_DENIED = 0.45;

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
    record Side(int node, Span value, String key) {

        /** A number of {@code clause} with what it counts, or a date with the day that it names. */
        static Side of(int node, Clause clause, Span value, AnalysedReport report) {
            Quantity q = at(clause, value);
            if (q == null) {
                return new Side(node, value, value.of(report.text()));
            }
            int next = q.end();
            boolean counts = next < clause.terms().size()
                    && clause.terms().get(next).stem().equals(q.what());
            Span with = counts ? value.union(clause.terms().get(next).span()) : value;
            return new Side(
                    node,
                    with,
                    q.approximation() + " " + q.value() + " " + q.upper() + " "
                            + q.unit().name());
        }
    }

    /** Two or more sides that exclude each other. @param subject what they differ on, as a clause; empty when they tell it */
    record Dispute(VariantType type, String subject, List<Side> sides) {

        /** Equal for disputes between the same values; of a denial every one is its own. */
        private String key() {
            return type == VariantType.NEGATION
                    ? type + " " + sides
                    : type + " "
                            + sides.stream().map(Side::key).sorted().distinct().toList();
        }

        private Dispute with(Dispute other) {
            Set<Side> all = new LinkedHashSet<>(sides);
            all.addAll(other.sides());
            return new Dispute(type, subject, List.copyOf(all));
        }
    }

    /** The disputes, by the first node of each; those of the same values are one. */
    List<Dispute> find() {
        List<Dispute> pairs = new ArrayList<>();
        for (Supports.Conflict c : supports.conflicts) {
            if (!altered.contains(c.a()) && !altered.contains(c.b()) && !oneNewsroom(c)) {
                clause(c).ifPresent(pairs::add);
            }
        }
        Map<String, Dispute> found = new LinkedHashMap<>();
        OneHappening.single(pairs, supports.nodes).forEach(d -> found.merge(d.key(), d, Dispute::with));
        List<Dispute> all = new ArrayList<>(found.values());
        all.addAll(new TollDisputes(reports, supports, altered).find());
        all.sort(Comparator.comparingInt(d -> d.sides().get(0).node()));
        return all;
    }

    /** Whether one outlet tells both: what it wrote later took the place of what it wrote before. */
    private boolean oneNewsroom(Supports.Conflict c) {
        Set<String> outlets = new HashSet<>(outlets(c.a()));
        outlets.addAll(outlets(c.b()));
        return outlets.size() == 1 && !outlets.contains("");
    }

    private Set<String> outlets(int node) {
        Set<String> outlets = new HashSet<>();
        for (Clause clause : supports.nodes.get(node).clauses()) {
            String outlet = reports.get(clause.report()).report().outlet();
            outlets.add(outlet == null ? "" : outlet);
        }
        return outlets;
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
            return voices
                            || c.verdict().coverage() < DENIED
                            || !a.lemma().equals(b.lemma())
                            || !oneDenies(a, b)
                            || !a.own()
                            || !b.own()
                            || nameless(a, b)
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
            if (other != null && OneHappening.of(r, other, a, b) && firm(r, a, b) && agreedInLineage(c, r)) {
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
                        || t.form().equals("whose")
                        || NEGATIVE.contains(t.form())
                        || t.form().equals("without"));
        return plain && clean;
    }

    /** {@code The sound is great}: what something is like, with no name that says what it is of. */
    private static boolean nameless(Clause a, Clause b) {
        return a.lemma().equals("be")
                && (a.terms().stream().noneMatch(Term::name)
                        || b.terms().stream().noneMatch(Term::name));
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
                && Toll.of(b, y).isEmpty()
                && SameThing.of(a, x, b, y);
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

    private static @Nullable Quantity at(Clause clause, Span span) {
        for (Quantity q : clause.quantities()) {
            if (q.span().equals(span)) {
                return q;
            }
        }
        return null;
    }

    private Side side(int node, Clause clause, Span value) {
        return Side.of(node, clause, value, reports.get(clause.report()));
    }
}
