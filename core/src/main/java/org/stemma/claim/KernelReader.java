package org.stemma.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quote.Tag;

/** Reads the kernels of a clause: one for each verb that is no auxiliary and governs none of another. */
final class KernelReader {

    private static final Set<String> PARTICLES =
            Set.of("off", "up", "down", "out", "in", "on", "away", "back", "over", "into", "aside", "through");

    /** Participles that look like their base form, which behind "be" are no nouns. */
    private static final Set<String> UNCHANGED = Set.of(
            "put", "cut", "let", "hit", "shut", "set", "hurt", "cast", "split", "shed", "spread", "upset", "burst");

    /** Verbs that move a thing by force, and where it then strikes. */
    private static final Set<String> FORCING = Set.of(
            "drive", "fling", "hurl", "throw", "slam", "smash", "push", "blow", "sweep", "toss", "dash", "ram", "crash",
            "knock", "steer", "plow");

    private static final Set<String> AGAINST = Set.of("into", "against", "onto");

    private static final Set<String> BOUNDS = Set.of("at", "more", "less", "fewer", "up");
    private static final Set<String> BOUND = Set.of("least", "most", "than", "to");

    private final List<Term> terms;
    private final int main;
    private final int subjectEnd;
    private final boolean passive;
    private final Lexicon lexicon = Lexicon.english();
    private final WordLists lists = WordLists.english();

    private KernelReader(Clause clause) {
        terms = Entailment.scope(clause);
        int shift = clause.inherited().size();
        int verb = clause.verb() < 0 ? -1 : clause.verb() + shift;
        boolean noun = verb >= 0
                && terms.get(verb).tag() == Tag.BE
                && verb + 1 < terms.size()
                && UNCHANGED.contains(terms.get(verb + 1).form());
        main = noun ? verb + 1 : verb;
        subjectEnd = clause.subjectEnd() > 0 ? clause.subjectEnd() + shift : shift;
        passive = noun || clause.passive();
    }

    /** The kernels of {@code clause}, that of its main verb first. */
    static List<Kernel> of(Clause clause) {
        KernelReader reader = new KernelReader(clause);
        List<Kernel> kernels = new ArrayList<>();
        if (reader.main >= 0) {
            kernels.add(reader.kernel(reader.main));
        }
        for (int i = 0; i < reader.terms.size(); i++) {
            if (i != reader.main && reader.deed(i)) {
                kernels.add(reader.kernel(i));
            }
        }
        List.copyOf(kernels).forEach(k -> reader.driven(k, kernels));
        return kernels;
    }

    private Tag tag(int i) {
        return i < 0 || i >= terms.size() ? Tag.STOP : terms.get(i).tag();
    }

    private String form(int i) {
        return i < 0 || i >= terms.size() ? "" : terms.get(i).form();
    }

    private boolean deed(int i) {
        boolean governs = i == main - 2 && tag(i + 1) == Tag.TO;
        return !governs
                && tag(i).verb()
                && !Phrase.noun(terms, i, article(i))
                && Lexicon.english().entry(form(i)).is(Pos.VERB);
    }

    /** {@code A gale flung the ship against the pier}: the ship hit the pier. */
    private void driven(Kernel kernel, List<Kernel> into) {
        Phrase moved = kernel.thing();
        if (moved == null || !FORCING.contains(lemma(kernel.verb()))) {
            return;
        }
        for (Phrase p : kernel.others()) {
            if (AGAINST.contains(p.preposition()) && !p.pronoun()) {
                into.add(new Kernel(terms, kernel.verb(), Set.of("hit"), moved, p, List.of(), kernel.end()));
            }
        }
    }

    /** The last "a" within a few words before {@code i}; else {@code i}. */
    private int article(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6) && (tag(k).nominal() || form(k).equals("per")); k--) {
            if (form(k).equals("a") || form(k).equals("an")) {
                return k;
            }
        }
        return i;
    }

    private Kernel kernel(int verb) {
        boolean turned = verb == main ? passive : turned(verb);
        List<Phrase> others = new ArrayList<>();
        Phrase subject = subject(verb, others);
        int at = verb + 1;
        boolean particle = particle(verb);
        at += particle ? 1 : 0;
        while (tag(at) == Tag.ADVERB || tag(at) == Tag.NEGATION) {
            at++;
        }
        Phrase object = Phrase.at(terms, at, terms.size(), "");
        int i = object == null ? at : object.end();
        Phrase by = null;
        while (i < terms.size() && !border(i)) {
            Phrase behind = tag(i) == Tag.PREPOSITION ? Phrase.at(terms, i + 1, terms.size(), form(i)) : null;
            if (behind == null) {
                i++;
                continue;
            }
            boolean does = turned && by == null && form(i).equals("by");
            by = does ? behind : by;
            if (!does) {
                others.add(behind);
            }
            i = behind.end();
        }
        return new Kernel(
                terms,
                verb,
                names(verb, particle, object, others),
                turned ? by : subject,
                turned ? subject : object,
                others,
                i);
    }

    /** Whether something else is told from here on. */
    private boolean border(int i) {
        return switch (tag(i)) {
            case SUBORDINATOR, RELATIVE, THAT, VERB, PAST, PARTICIPLE, GERUND, BE, HAVE, MODAL, TO -> true;
            default -> false;
        };
    }

    private boolean particle(int verb) {
        if (!PARTICLES.contains(form(verb + 1))) {
            return false;
        }
        String phrase = lemma(verb) + " " + form(verb + 1);
        return lexicon.entry(phrase).is(Pos.VERB) || lists.predicate(phrase);
    }

    private String lemma(int i) {
        return Predicate.lemma(terms.get(i));
    }

    /** Whether a verb beside the main one is a passive: a form of "be" before it, or a bare participle behind its noun. */
    private boolean turned(int verb) {
        if (tag(verb) != Tag.PAST) {
            return tag(verb) == Tag.PARTICIPLE;
        }
        int k = verb - 1;
        while (tag(k) == Tag.ADVERB || tag(k) == Tag.NEGATION || tag(k) == Tag.HAVE) {
            k--;
        }
        return tag(k) == Tag.BE || form(verb + 1).equals("by");
    }

    /** The subject; what stands before it behind a preposition is added to {@code fronted}. */
    private @Nullable Phrase subject(int verb, List<Phrase> fronted) {
        if (verb == main) {
            for (int from = 0; from < subjectEnd; from++) {
                if (BOUNDS.contains(form(from)) && BOUND.contains(form(from + 1))) {
                    from++; // "at least 23 people", "more than half"
                    continue;
                }
                if (tag(from) == Tag.PREPOSITION) {
                    Phrase behind = Phrase.at(terms, from + 1, subjectEnd, form(from));
                    if (behind != null) {
                        fronted.add(behind);
                        from = behind.end() - 1;
                    }
                    continue;
                }
                Phrase phrase = Phrase.at(terms, from, subjectEnd, "");
                if (phrase != null) {
                    return phrase;
                }
            }
            return null;
        }
        int end = verb;
        while (end > 0 && (tag(end - 1).auxiliary() || tag(end - 1) == Tag.ADVERB || tag(end - 1) == Tag.NEGATION)) {
            end--;
        }
        if (tag(end - 1) == Tag.RELATIVE) {
            end--;
        }
        int from = end;
        while (from > 0 && tag(from - 1).nominal()) {
            from--;
        }
        int first = from < end ? from : end - 1;
        return first < 0 ? null : Phrase.at(terms, first, end, "");
    }

    /** The verb, with its particle, and with the heads of the phrases behind it. */
    private Set<String> names(int verb, boolean particle, @Nullable Phrase object, List<Phrase> others) {
        Set<String> names = new LinkedHashSet<>();
        String lemma = terms.get(verb).tag() == Tag.BE ? "be" : lemma(verb);
        if (particle) {
            names.add(lemma + " " + form(verb + 1));
        }
        if (!particle || tag(verb + 1) == Tag.PREPOSITION) {
            names.add(lemma);
        }
        List<Phrase> behind = new ArrayList<>(others);
        if (object != null) {
            behind.add(object);
        }
        for (Phrase phrase : behind) {
            for (String noun : nouns(phrase.head())) {
                listed(lemma + " " + noun, names);
                listed(lemma + " " + form(verb + 1) + " " + noun, names);
            }
        }
        if (object != null) {
            listed(lemma + " " + form(object.end()), names); // "pulled a girl alive"
        }
        for (int k = verb + 1; k < Math.min(terms.size(), verb + 3); k++) {
            listed(lemma + " " + form(k), names); // "stand still, shut down, take up again"
            listed(lemma + " " + form(verb + 1) + " " + form(k), names);
        }
        return names;
    }

    private void listed(String phrase, Set<String> into) {
        if (lists.predicate(phrase)) {
            into.add(phrase);
        }
    }

    private List<String> nouns(int k) {
        String lemma = lexicon.entry(form(k)).lemma(Pos.NOUN);
        return lemma == null || lemma.equals(form(k)) ? List.of(form(k)) : List.of(form(k), lemma);
    }
}
