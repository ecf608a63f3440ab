package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Tag;

/** Whether two clauses tell of the same persons, things and places in the same parts. */
final class Participants {

    private static final List<String> PLACING =
            List.of("to", "from", "into", "at", "in", "near", "against", "for", "with");

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "to", "into", "outside", "of");

    private static final Lexicon LEXICON = Lexicon.english();

    private static final Set<String> PRONOUNS = WordLists.english().set("stop");

    private final Vocabulary vocabulary;
    private final WordMeaning meaning;

    Participants(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        meaning = vocabulary.meaning();
    }

    /** Whether nobody and nothing that takes part in {@code own} stands against what takes part in {@code other}. */
    boolean same(Clause own, Clause other, Vocabulary.Words saying, Matching matching) {
        if (exchanged(own, other, matching)) {
            return false;
        }
        return subject(own, other, saying, matching)
                && names(own, saying.terms(), matching)
                && !elsewhere(own, other, matching)
                && !counted(own, other);
    }

    /** Whether a place or a count of the one stands against that of the other, whatever the shape of both. */
    boolean against(Clause own, Clause other, Matching matching) {
        return elsewhere(own, other, matching) || counted(own, other);
    }

    private boolean known(Clause own, Term name) {
        return own.terms().stream().anyMatch(t -> t.name() && meaning.oneName(t.form(), name.form()));
    }

    /** Whether {@link #same} can hold: a subject of which the other says no head, and that is no name, is somebody else. */
    boolean possible(Clause own, Vocabulary.Words saying) {
        List<Term> subject = own.subject();
        if (subject == own.inherited() || subject.stream().noneMatch(Term::content)) {
            return true;
        }
        for (int i = 0; i < subject.size(); i++) {
            Term term = subject.get(i);
            boolean head = term.content() && term.tag().head();
            if (head && (term.name() || vocabulary.says(saying, vocabulary.own(own), i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head of the subject, or a name in it, is said. */
    private boolean subject(Clause own, Clause other, Vocabulary.Words saying, Matching matching) {
        List<Term> subject = own.subject();
        if (subject == own.inherited()) {
            return said(subject, own, other, saying, new Matching(vocabulary, vocabulary.words(subject), saying));
        }
        return subject.stream().noneMatch(Term::content) || said(subject, own, other, saying, matching);
    }

    /**
     * A name that only says whose the head is stands for it where it is the subject itself: {@code the Ossian army, Ossia}; not
     * where somebody else does it: {@code the Ossian government held the town, rebels took the town in Ossia}.
     */
    private static boolean said(
            List<Term> subject, Clause own, Clause other, Vocabulary.Words saying, Matching matching) {
        List<Term> heads = Doers.heads(Doers.proper(subject));
        List<Term> others = Doers.heads(Doers.proper(other.subject()));
        for (int i = 0; i < subject.size(); i++) {
            Term term = subject.get(i);
            if (!term.content() || !term.tag().head() || matching.strength[i] < Matching.SAID) {
                continue;
            }
            boolean elsewhere = own.passive() == other.passive()
                    && !others.isEmpty()
                    && !heads.isEmpty()
                    && !heads.contains(term)
                    && heads.stream().noneMatch(Term::name)
                    && !others.contains(saying.terms().get(matching.partner[i]));
            if (!elsewhere) {
                return true;
            }
        }
        return false;
    }

    /** Most names are said; and where one is not, the other has no name of its own in the same kind of place. */
    private boolean names(Clause own, List<Term> saying, Matching matching) {
        int said = 0;
        int missing = 0;
        boolean missingPlace = false;
        boolean missingOther = false;
        for (int[] run : Matching.names(own.terms())) {
            if (matching.strength[run[1] - 1] > 0 && distinct(own.terms(), run, matching, saying)) {
                said++;
            } else {
                missing++;
                boolean place = place(own.terms(), run[0]);
                missingPlace |= place;
                missingOther |= !place;
            }
        }
        if (missing > said) {
            return false;
        }
        if (missing == 0) {
            return true;
        }
        for (int[] run : Matching.names(saying)) {
            boolean place = place(saying, run[0]);
            if (!known(own, saying.get(run[1] - 1)) && (place ? missingPlace : missingOther)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Ellmoor Hospital, Harsund Hospital}: whether a word is said that not every such name has. */
    static boolean distinct(List<Term> terms, int[] run, Matching matching, List<Term> saying) {
        boolean any = false;
        int partner = matching.partner[run[1] - 1];
        if (partner < 0 || !saying.get(partner).name()) {
            return true; // "the hospital"
        }
        for (int i = run[0]; i < run[1]; i++) {
            if (proper(terms.get(i))) {
                any = true;
                if (matching.strength[i] > 0) {
                    return true;
                }
            }
        }
        return !any || proper(terms.get(run[1] - 1));
    }

    private static boolean proper(Term term) {
        Entry entry = LEXICON.entry(term.form());
        return !entry.is(Pos.NOUN) || LEXICON.instance(entry);
    }

    private static boolean place(List<Term> terms, int first) {
        return first > 0 && LOCATIVE.contains(terms.get(first - 1).form());
    }

    /**
     * Whether both say where, whither or against whom behind the same preposition, and nothing of it is the same: {@code to the
     * valley, to the border}.
     */
    private boolean elsewhere(Clause own, Clause other, Matching matching) {
        Matching back = null;
        for (String preposition : PLACING) {
            if (!Boolean.FALSE.equals(heads(own, preposition, matching)) || !placed(other, preposition)) {
                continue;
            }
            back = back == null ? new Matching(vocabulary, vocabulary.own(other), vocabulary.own(own)) : back;
            if (Boolean.FALSE.equals(heads(other, preposition, back))) {
                return true;
            }
        }
        return false;
    }

    private static boolean placed(Clause clause, String preposition) {
        for (int i = Math.max(0, clause.verb()); i < clause.terms().size(); i++) {
            Term term = clause.terms().get(i);
            if (term.tag() == Tag.PREPOSITION && term.form().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some head behind the preposition is said by the other; null when the verb has no such phrase. */
    private static @Nullable Boolean heads(Clause clause, String preposition, Matching matching) {
        Boolean found = null;
        for (int i = Math.max(0, clause.verb()); i < clause.terms().size(); i++) {
            if (clause.terms().get(i).tag() != Tag.PREPOSITION
                    || !clause.terms().get(i).form().equals(preposition)) {
                continue;
            }
            int head = -1;
            for (int k = i + 1;
                    k < clause.terms().size() && clause.terms().get(k).tag().nominal();
                    k++) {
                head = clause.terms().get(k).tag() == Tag.NOUN
                                || clause.terms().get(k).name()
                        ? k
                        : head;
            }
            if (head > 0) {
                boolean said = matching.strength[head] >= Matching.SAID;
                found = found == null ? said : found || said;
            }
        }
        return found;
    }

    /** Whether the other counts several of what is one here: {@code lost three mills, lost the mill}. */
    private static boolean counted(Clause own, Clause other) {
        for (Quantity q : other.quantities()) {
            boolean several =
                    q.kind() == Kind.COUNT && q.value() > 1 && !q.what().isEmpty();
            boolean mine = own.quantities().stream().anyMatch(o -> o.what().equals(q.what()));
            if (several && !mine && own.terms().stream().anyMatch(t -> t.stem().equals(q.what()) && singular(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean singular(Term term) {
        return !term.form().endsWith("s") || term.form().endsWith("ss");
    }

    /** Whether what one has before its verb the other has behind the same verb, and the other way round. */
    static boolean exchanged(Clause own, Clause other, Matching matching) {
        if (own.verb() < 0 || other.verb() < 0 || matching.partner[own.verb()] < 0) {
            return false;
        }
        int offset = other.inherited().size();
        boolean turned = own.passive() != other.passive();
        boolean forward = false;
        boolean back = false;
        boolean kept = false;
        for (int i = 0; i < own.terms().size(); i++) {
            int j = matching.partner[i];
            if (j < 0 || i == own.verb() || PRONOUNS.contains(own.terms().get(i).form())) {
                continue;
            }
            boolean before = i < own.verb();
            boolean otherBefore = j < other.verb() + offset;
            forward |= before && !otherBefore;
            back |= !before && otherBefore;
            kept |= before && otherBefore;
        }
        return turned ? stays(own, other, matching, offset) : forward && back && !kept;
    }

    /**
     * Whether the subject of one is the subject of the other although only one is a passive, and who does it in the passive
     * stands behind the verb in the other: {@code X sued Y, X was sued by Y}.
     */
    private static boolean stays(Clause own, Clause other, Matching matching, int offset) {
        boolean subject = false;
        boolean doer = false;
        int by = by(own.passive() ? own : other);
        for (int i = 0; by >= 0 && i < own.terms().size(); i++) {
            int j = matching.partner[i] - offset;
            boolean noun = own.terms().get(i).tag().head();
            if (j < 0 || !noun) {
                continue;
            }
            subject |= i < own.verb() && j < other.verb();
            doer |= own.passive() ? i > by && j > other.verb() : i > own.verb() && j > by;
        }
        return subject && doer;
    }

    /** Where who does it is named in a passive; -1 when it is not. */
    private static int by(Clause clause) {
        for (int i = clause.verb() + 1; i < clause.terms().size(); i++) {
            if (clause.terms().get(i).form().equals("by")) {
                return i;
            }
        }
        return -1;
    }
}
