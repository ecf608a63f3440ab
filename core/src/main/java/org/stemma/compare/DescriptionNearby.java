package org.stemma.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * A named person or body called something else than the source calls it anywhere: {@code its editor, Paul Reding; the owner,
 * Paul Reding}. Said only where the source describes the name, and has nothing like the description in any sentence with it.
 */
final class DescriptionNearby {

    private static final double UNSURE = 0.65;

    /** An apposition is looked through for so many terms. */
    private static final int LONGEST = 8;

    private static final Set<String> TITLES = WordLists.english().set("title");
    private static final Set<String> OPENS = Set.of("the", "a", "an", "its", "his", "her", "their", "former", "then");
    private static final Set<String> ENDS = Set.of("of", "for", "in", "at", "on", "from", "with", "and", "to");

    private final Relatedness relatedness;

    DescriptionNearby(Relatedness relatedness) {
        this.relatedness = relatedness;
    }

    /** Adds the descriptions of {@code text} that {@code source}, the whole report, does not bear out. */
    void find(Passage source, Passage text, Findings findings) {
        for (Passage.Range name : text.names) {
            int head = person(text, name) ? described(text, name) : -1;
            if (head < 0) {
                continue;
            }
            List<Integer> known = new ArrayList<>();
            Set<Integer> sentences = new HashSet<>();
            for (Passage.Range other : source.names) {
                if (Names.joined(source, other).contains(text.form(name.last()))) {
                    sentences.add(source.term(other.first()).sentence());
                    int there = described(source, other);
                    if (there >= 0) {
                        known.add(there);
                    }
                }
            }
            boolean paired = head > 0 && text.term(head).before() == Term.Break.NONE && noun(text, head - 1);
            boolean told = told(source, sentences, text.term(head))
                    || paired && told(source, sentences, text.term(head - 1)) && !TITLES.contains(text.form(head));
            if (!known.isEmpty() && !told) {
                findings.add(
                        VariantType.ENTITY,
                        source.span(known.getFirst(), known.getFirst() + 1),
                        text.span(head, head + 1),
                        "The source describes the name otherwise",
                        UNSURE);
            }
        }
    }

    private static boolean person(Passage text, Passage.Range name) {
        return name.end() - name.first() > 1 && !Names.place(text, name);
    }

    /** Whether a sentence with the name has a word that can stand for the description. */
    private boolean told(Passage source, Set<Integer> sentences, Term head) {
        for (int i = 0; i < source.size(); i++) {
            Term term = source.term(i);
            boolean one = sentences.contains(term.sentence()) && term.content();
            if (one
                    && (term.stem().equals(head.stem())
                            || relatedness.words(term.entry(), head.entry()).harmless())) {
                return true;
            }
        }
        return false;
    }

    /** The head of what the name is described by: before it, or between commas beside it; -1 if nothing is. */
    private static int described(Passage passage, Passage.Range name) {
        int before = name.first() - 1;
        Term first = passage.term(name.first());
        if (before >= 0 && first.before() != Term.Break.SENTENCE && noun(passage, before)) {
            boolean closed =
                    name.end() >= passage.size() || passage.term(name.end()).brokenBefore();
            if (first.before() == Term.Break.NONE
                    || first.before() == Term.Break.COMMA && closed && opened(passage, before)) {
                return before;
            }
        }
        boolean comma = name.end() < passage.size() && passage.term(name.end()).before() == Term.Break.COMMA;
        return comma && OPENS.contains(passage.form(name.end())) ? behind(passage, name.end() + 1) : -1;
    }

    /** Whether the noun's phrase begins with an article or a possessive a few words before. */
    private static boolean opened(Passage passage, int noun) {
        for (int k = noun - 1;
                k >= Math.max(0, noun - 4) && !passage.term(k + 1).brokenBefore();
                k--) {
            if (OPENS.contains(passage.form(k))) {
                return true;
            }
            if (!passage.term(k).content()) {
                return false;
            }
        }
        return false;
    }

    /** The last noun before the phrase that starts at {@code first} ends or is limited. */
    private static int behind(Passage passage, int first) {
        int head = -1;
        for (int k = first; k < Math.min(passage.size(), first + LONGEST); k++) {
            Term term = passage.term(k);
            if (k > first && term.before() != Term.Break.NONE || ENDS.contains(term.form())) {
                return head;
            }
            if (noun(passage, k)) {
                head = k;
            } else if (term.stop()) {
                return -1;
            }
        }
        return head;
    }

    private static boolean noun(Passage passage, int k) {
        Term term = passage.term(k);
        return TITLES.contains(term.form())
                || term.content() && !term.name() && term.can(Pos.NOUN) && Usage.of(passage, k) != Pos.VERB;
    }
}
