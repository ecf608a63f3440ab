package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.Disputes.Dispute;
import org.stemma.claim.Disputes.Side;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Tag;
import org.stemma.time.TimeMention;

/**
 * Whether two clauses that differ in a value tell of one happening, so that one of them must be wrong. What recurs, goes on or
 * changes from hour to hour has a value each time it is told: rockets fired, prices, the strength of a storm.
 */
final class OneHappening {

    /** What happened several times, or once more: words that only one of two clauses about one happening would have. */
    private static final Set<String> RECURRING = Set.of(
            "another",
            "additional",
            "further",
            "again",
            "anew",
            "separate",
            "separately",
            "repeatedly",
            "times",
            "often",
            "usually",
            "sometimes",
            "previously",
            "each",
            "every",
            "daily",
            "weekly");

    /** What is so at the moment of writing. */
    private static final Set<String> MOMENT = Set.of("now", "currently", "presently");

    private static final Set<String> IS = Set.of("is", "are", "’s", "'s");

    private static final Set<String> WAS = Set.of("was", "were");

    private static final Set<String> PERIODS = Set.of(
            "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "period", "while");

    private static final Set<String> BEFORE_PERIOD = Set.of("last", "past", "over", "same", "during", "short");

    private static final Set<String> TODAY = Set.of("today", "tonight");

    /** Prepositions before a length of time that say one thing. */
    private static final Set<String> WITHIN = Set.of("in", "within", "inside");

    /** What is done many times a day: two numbers are of one time only where both say when. */
    private static final Set<String> REPEATED = Set.of(
            "fire",
            "launch",
            "shoot",
            "strike",
            "hit",
            "bomb",
            "bombard",
            "shell",
            "attack",
            "raid",
            "intercept",
            "issue");

    /** What a thing becomes, to become another in the next hour. */
    private static final Set<String> BECOMING =
            Set.of("downgrade", "upgrade", "weaken", "strengthen", "intensify", "swell");

    /** {@code in her 70s}: an age or a time, not a number of anything. */
    private static final Pattern DECADE = Pattern.compile("\\d+0s");

    /** Length of an 's with the blank behind it. */
    private static final int POSSESSIVE = 3;

    /** More values than these that exclude each other are a series, no dispute. */
    private static final int SERIES = 3;

    private OneHappening() {}

    /** Whether {@code r}, a value of {@code a} against that at {@code other} of {@code b}, can be of one happening. */
    static boolean of(Measures.Result r, Span other, Clause a, Clause b) {
        if (has(a, RECURRING) != has(b, RECURRING) || changing(a, b)) {
            return false;
        }
        if (r.type() == VariantType.DATE) {
            return dates(a, r.own()) && dates(b, other) && !otherNumber(a, b);
        }
        if (BECOMING.contains(a.lemma()) || BECOMING.contains(b.lemma()) || decade(a, r.own()) || decade(b, other)) {
            return false;
        }
        boolean undated = a.times().isEmpty() || b.times().isEmpty();
        if (undated && (REPEATED.contains(a.lemma()) || REPEATED.contains(b.lemma()))) {
            return false;
        }
        return r.type() == VariantType.DURATION
                ? frame(a, r.own()).equals(frame(b, other))
                : period(a).equals(period(b));
    }

    private static boolean decade(Clause clause, Span value) {
        return clause.terms().stream()
                .anyMatch(t ->
                        value.contains(t.span()) && DECADE.matcher(t.form()).matches());
    }

    private static boolean has(Clause clause, Set<String> words) {
        return clause.terms().stream().anyMatch(t -> words.contains(t.form()));
    }

    /** A state of the moment, or one that was and one that is. */
    private static boolean changing(Clause a, Clause b) {
        boolean moment = is(a, IS) && has(a, MOMENT) || is(b, IS) && has(b, MOMENT);
        return moment || is(a, IS) && is(b, WAS) || is(a, WAS) && is(b, IS);
    }

    private static boolean is(Clause clause, Set<String> forms) {
        return clause.verb() >= 0
                && forms.contains(clause.terms().get(clause.verb()).form());
    }

    /** Whether the date says when, and not which: {@code the 2011 filing, ahead of Saturday's meeting}. */
    private static boolean dates(Clause clause, Span date) {
        for (TimeMention t : clause.times()) {
            if (t.span().equals(date)) {
                List<Term> terms = clause.terms();
                Term next = t.end() < terms.size() ? terms.get(t.end()) : null;
                boolean owns = possessive(terms, t.end() - 1)
                        || next != null && next.form().matches("[’']s?");
                boolean noun = next != null && (next.tag() == Tag.NOUN || next.tag() == Tag.ADJECTIVE);
                Tag before =
                        t.first() == 0 ? Tag.STOP : terms.get(t.first() - 1).tag();
                boolean inside = before == Tag.DETERMINER
                        || before == Tag.ADJECTIVE
                        || before == Tag.NAME
                        || t.first() > 0 && possessive(terms, t.first() - 1);
                return !owns && !(noun && inside);
            }
        }
        return true;
    }

    /** Whether the word is written with an 's and the next one stands behind it; the mark is no term of its own. */
    private static boolean possessive(List<Term> terms, int at) {
        return at + 1 < terms.size()
                && terms.get(at + 1).span().start() - terms.get(at).span().end() == POSSESSIVE;
    }

    /** Whether the number of one thing differs too: then it is another happening, not another day of it. */
    private static boolean otherNumber(Clause a, Clause b) {
        return a.quantities().stream()
                .anyMatch(x -> x.kind() == Kind.COUNT
                        && b.quantities().stream()
                                .anyMatch(y -> y.kind() == Kind.COUNT
                                        && !x.what().isEmpty()
                                        && x.what().equals(y.what())
                                        && !Measures.compatible(x, y)));
    }

    /** What a length of time hangs on: {@code in three days}; empty for {@code took three days}. */
    private static String frame(Clause clause, Span value) {
        for (Quantity q : clause.quantities()) {
            if (q.span().equals(value)) {
                int at = q.first() - 1;
                while (at > 0
                        && (clause.terms().get(at).tag() == Tag.DETERMINER
                                || clause.terms().get(at).tag() == Tag.ADVERB)) {
                    at--;
                }
                String behind = q.end() < clause.terms().size()
                                && clause.terms().get(q.end()).form().equals("into")
                        ? "into"
                        : "";
                if (at < 0 || clause.terms().get(at).tag() != Tag.PREPOSITION) {
                    return behind;
                }
                String form = clause.terms().get(at).form();
                return (WITHIN.contains(form) ? "in" : form) + behind;
            }
        }
        return "";
    }

    /** The stretch of time that is looked back on: {@code over the past year, in the last 24 hours, today}; empty for none. */
    private static String period(Clause clause) {
        List<Term> terms = clause.terms();
        for (int i = 0; i < terms.size(); i++) {
            if (TODAY.contains(terms.get(i).form())) {
                return "day";
            }
            if (!PERIODS.contains(terms.get(i).form())) {
                continue;
            }
            for (int k = Math.max(0, i - 3); k < i; k++) {
                if (BEFORE_PERIOD.contains(terms.get(k).form())) {
                    StringBuilder words = new StringBuilder();
                    terms.subList(k + 1, i + 1)
                            .forEach(t -> words.append(t.stem()).append(' '));
                    return words.toString()
                            .replace("past ", "")
                            .replace("last ", "")
                            .replace("the ", "");
                }
            }
        }
        return "";
    }

    /**
     * The disputes that are no series: a lineage that itself gives values that exclude each other, or more than a few such
     * values among all, tell of as many happenings.
     */
    static List<Dispute> single(List<Dispute> disputes, List<Node> nodes) {
        Map<Side, Side> roots = new HashMap<>();
        for (Dispute d : disputes) {
            if (counts(d)) {
                d.sides().forEach(s -> join(roots, d.sides().get(0), s));
            }
        }
        Map<Side, List<Side>> series = new HashMap<>();
        roots.keySet()
                .forEach(s -> series.computeIfAbsent(root(roots, s), k -> new ArrayList<>())
                        .add(s));
        return disputes.stream()
                .filter(d -> !counts(d)
                        || once(series.getOrDefault(root(roots, d.sides().get(0)), List.of()), nodes))
                .toList();
    }

    private static boolean counts(Dispute dispute) {
        return dispute.type() == VariantType.NUMBER;
    }

    private static void join(Map<Side, Side> roots, Side a, Side b) {
        Side x = root(roots, a);
        Side y = root(roots, b);
        roots.put(x, x);
        roots.put(y, x);
    }

    private static Side root(Map<Side, Side> roots, Side side) {
        Side at = side;
        for (Side up = roots.getOrDefault(at, at); !up.equals(at); up = roots.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    private static boolean once(List<Side> sides, List<Node> nodes) {
        Map<String, Set<String>> byLineage = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        for (Side s : sides) {
            all.add(s.key());
            nodes.get(s.node())
                    .lineages()
                    .forEach(l ->
                            byLineage.computeIfAbsent(l, k -> new TreeSet<>()).add(s.key()));
        }
        return all.size() <= SERIES && byLineage.values().stream().allMatch(own -> own.size() < 2);
    }
}
