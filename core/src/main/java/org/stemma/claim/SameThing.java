package org.stemma.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordLists;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/** Whether two numbers that differ are of one thing, so that one of them must be wrong. */
final class SameThing {

    /** What sets a number against another one: {@code 40 mph over the limit} is no speed. */
    private static final Set<String> RELATIVE = Set.of(
            "over", "above", "below", "under", "beyond", "more", "less", "fewer", "faster", "slower", "higher", "lower",
            "later", "earlier", "ahead", "behind", "older", "younger");

    /** Words behind a number that still belong to it: {@code an hour over}. */
    private static final int NEAR = 4;

    /** What begins a part of what was told. */
    private static final Set<String> PARTS = Set.of("including", "comprising", "totaling", "totalling");

    private static final Lexicon LEXICON = Lexicon.english();

    private SameThing() {}

    static boolean of(Clause a, Quantity x, Clause b, Quantity y) {
        if (x.kind() == Kind.AGE || y.kind() == Kind.AGE) {
            return meet(holder(a, x), holder(b, y));
        }
        return relative(a, x) == relative(b, y)
                && sameVerb(a, x, b, y)
                && !said(x, b)
                && !said(y, a)
                && sameSubject(a, b);
    }

    /** The names right before an age between commas, or right behind an age before a name: {@code Ann Lee, 34}. */
    private static Set<String> holder(Clause clause, Quantity age) {
        List<Term> terms = clause.terms();
        Set<String> names = new HashSet<>();
        for (int i = age.first() - 1; i >= 0 && terms.get(i).name(); i--) {
            names.add(terms.get(i).stem());
        }
        for (int i = age.end();
                i < terms.size() && names.isEmpty() && terms.get(i).name();
                i++) {
            names.add(terms.get(i).stem());
        }
        return names;
    }

    private static boolean relative(Clause clause, Quantity q) {
        List<Term> terms = clause.terms();
        for (int i = q.end(); i < Math.min(terms.size(), q.end() + NEAR); i++) {
            if (RELATIVE.contains(terms.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the numbers hang on one verb: {@code found four people, when she found a group she let one person go}. */
    private static boolean sameVerb(Clause a, Quantity x, Clause b, Quantity y) {
        String one = verb(a, x);
        String other = verb(b, y);
        if (one.equals(other) || Predicates.light(one) || Predicates.light(other)) {
            return true;
        }
        Entry p = LEXICON.entry(one);
        Entry q = LEXICON.entry(other);
        return LEXICON.synonyms(p, q, Breadth.FREQUENT)
                || LEXICON.alike(p, q)
                || LEXICON.broader(p, q, Breadth.FREQUENT, 1) > 0
                || LEXICON.broader(q, p, Breadth.FREQUENT, 1) > 0
                || WordLists.english().samePredicate(one, other);
    }

    /** The verb that the number stands behind, by its dictionary form; where none is before it, the clause's own. */
    private static String verb(Clause clause, Quantity number) {
        for (int i = number.first() - 1; i >= 0; i--) {
            Term term = clause.terms().get(i);
            if (term.verbal() && !term.tag().auxiliary() && !PARTS.contains(term.form())) {
                return Predicate.lemma(term);
            }
        }
        return clause.lemma();
    }

    /** Whether a clause that gives several numbers of the kind gives this one too: {@code 10, 15 and 25 years}. */
    private static boolean said(Quantity q, Clause clause) {
        return clause.quantities().stream()
                .anyMatch(o -> o.kind() == q.kind() && o.unit().equals(q.unit()) && Measures.compatible(q, o));
    }

    /** Whether both tell of one subject, as far as both name one. */
    private static boolean sameSubject(Clause a, Clause b) {
        Set<String> x = stems(a.subject());
        Set<String> y = stems(b.subject());
        boolean turned = a.passive() != b.passive();
        return x.isEmpty()
                || y.isEmpty()
                || meet(x, y)
                || turned && (meet(x, stems(b.terms())) || meet(y, stems(a.terms())));
    }

    private static Set<String> stems(List<Term> terms) {
        Set<String> stems = new HashSet<>();
        terms.stream().filter(Term::content).forEach(t -> stems.add(t.stem()));
        return stems;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
