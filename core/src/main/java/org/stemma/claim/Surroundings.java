package org.stemma.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.compare.WordMeaning;
import org.stemma.quote.Tag;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/**
 * Whether two clauses can tell of one event where one is so short that it fits many: {@code Miller filed suit}. Then what stands
 * beside it in its sentence must be met in the other's sentence, as far as both say more.
 */
final class Surroundings {

    /** A clause of so many words that carry meaning fits more than one event, if no number and no day is among them. */
    private static final int THIN = 3;

    private final List<AnalysedReport> reports;

    Surroundings(List<AnalysedReport> reports) {
        this.reports = reports;
    }

    /** Whether {@code own} is short, and nothing beside it is in the other's sentence though both sentences say more. */
    boolean foreign(Clause own, Clause other) {
        Set<String> told = stems(Entailment.scope(own));
        if (told.size() > THIN
                || own.direct()
                || !own.quantities().isEmpty()
                || !own.times().isEmpty()) {
            return false;
        }
        Set<String> beside = beside(own, told);
        Set<String> there = beside(other, told);
        return beside.size() >= THIN && there.size() >= THIN && beside.stream().noneMatch(there::contains);
    }

    /**
     * {@code Ossian forces were attacked, his fighters were attacked}: whether the name that says whose the doers are is nowhere
     * in the other's sentence.
     */
    boolean others(Clause own, Clause other, WordMeaning meaning) {
        List<Term> subject = Doers.proper(own.terms().subList(0, own.subjectEnd()));
        List<Term> heads = Doers.heads(subject);
        if (heads.size() != 1 || heads.getFirst().tag() != Tag.NOUN || Pairing.vague(heads.getFirst())) {
            return false;
        }
        for (Term term : subject) {
            if (term.equals(heads.getFirst())) {
                return false;
            }
            if (term.name() && !named(term, other, meaning)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Term name, Clause other, WordMeaning meaning) {
        return Entailment.scope(other).stream().anyMatch(t -> meaning.oneName(name.form(), t.form()))
                || reports.get(other.report()).tokens(other.sentence()).stream()
                        .anyMatch(t -> t.lexical()
                                && (t.stem().equals(name.stem()) || meaning.oneName(name.form(), t.form())));
    }

    private static Set<String> stems(List<Term> terms) {
        Set<String> stems = new TreeSet<>();
        terms.stream().filter(Term::content).forEach(t -> stems.add(t.stem()));
        return stems;
    }

    /** The stems of the longer words of its sentence that the short clause has not. */
    private Set<String> beside(Clause clause, Set<String> told) {
        Set<String> stems = new TreeSet<>();
        for (Token t : reports.get(clause.report()).tokens(clause.sentence())) {
            if (t.lexical() && t.form().length() > THIN && !told.contains(t.stem())) {
                stems.add(t.stem());
            }
        }
        return stems;
    }
}
