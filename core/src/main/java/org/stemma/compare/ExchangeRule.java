package org.stemma.compare;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;
import org.stemma.text.TokenKind;

/**
 * One word in the place of another that it does not stand for: a word that the source has for something else ({@code remove,
 * keep}), or another thing ({@code lorries, houses}).
 *
 * <p>Who rewords takes synonyms, and seldom one of the source's own words for another of them. A verb that the source does
 * not have is taken for one: the dictionary does not know all that can be said for it.
 */
final class ExchangeRule implements Rule {

    private static final double UNSURE = 0.6;

    /** With less in common than this share, a place of the one says little about a place of the other. */
    private static final double LEAST_SHARE = 0.6;

    /** Longer stretches are no exchange of one thing for another. */
    private static final int FEW = 2;

    /** So many first letters in common make words of one root. */
    private static final int ROOT = 5;

    private static final List<String> THINGS = List.of("object", "living thing", "substance");

    private static final Set<String> LIGHT = Set.of(
            "give",
            "take",
            "make",
            "have",
            "get",
            "go",
            "come",
            "do",
            "put",
            "bring",
            "let",
            "hold",
            "run",
            "set",
            "turn",
            "send",
            "look",
            "call",
            "describe",
            "be",
            "become",
            "remain",
            "begin",
            "start",
            "continue");

    private static final Set<String> SAY = WordLists.english().set("say");

    /** The same for two nouns that the dictionary knows nothing of between. */
    private static final double SURE_SHARE = 0.75;

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);

    @Override
    public void find(Pair pair, Findings findings) {
        for (Slot slot : pair.slots()) {
            List<Integer> from = slot.content(pair.from());
            List<Integer> to = slot.contentTo(pair.to());
            boolean held = slot.held() && pair.share() >= LEAST_SHARE && !from.isEmpty() && !to.isEmpty();
            boolean one = held && from.size() == 1 && to.size() == 1;
            if (one && other(pair, slot, from.getFirst(), to.getFirst())) {
                add(pair, from, to, findings);
            } else if (held && from.size() <= FEW && to.size() <= FEW && phrase(pair, from, to)) {
                add(pair, from, to, findings);
            }
        }
    }

    private static void add(Pair pair, List<Integer> from, List<Integer> to, Findings findings) {
        findings.add(
                VariantType.OTHER,
                pair.from().span(from.getFirst(), from.getLast() + 1),
                pair.to().span(to.getFirst(), to.getLast() + 1),
                to.size() == 1 ? "Another word was put" : "Other words were put",
                UNSURE);
    }

    /** A thing for a thing, each of one or two words, of which the source's sentences have nothing: {@code traffic lights}. */
    private boolean phrase(Pair pair, List<Integer> from, List<Integer> to) {
        int i = from.getLast();
        int j = to.getLast();
        Term head = pair.to().term(j);
        boolean thing = THINGS.stream().anyMatch(kind -> lexicon.firstSenseIs(head.entry(), kind));
        return thing && !figure(pair.to(), j) && !head.name() && noun(pair, i, j);
    }

    private boolean other(Pair pair, Slot slot, int i, int j) {
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        if (pair.alignment().relation(i, j).harmless() || root(a.form(), b.form())) {
            return false;
        }
        boolean own = pair.from().words.hasStem(b.stem()) && !accompanied(pair, slot, j);
        if (figure(pair.to(), j)) {
            boolean exact =
                    b.token().kind() == TokenKind.NUMBER || pair.from().timeAt[i] >= 0 && pair.to().timeAt[j] >= 0;
            return own && figure(pair.from(), i) && exact;
        }
        Pos usual = b.entry().usual();
        if (!b.content() || usual == Pos.ADVERB || light(b)) {
            return false;
        }
        boolean thing = usual == Pos.NOUN
                && !Support.general(b)
                && THINGS.stream().anyMatch(kind -> lexicon.firstSenseIs(b.entry(), kind));
        return own || thing || noun(pair, i, j);
    }

    /** {@code stairwell, stairway; cliff, clifftop}: compounds of one word. */
    private static boolean root(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n >= ROOT || n == Math.min(a.length(), b.length());
    }

    /** A noun for a noun, neither of which means what the other does, and of which the source's sentences have nothing. */
    private boolean noun(Pair pair, int i, int j) {
        boolean nouns = Usage.of(pair.from(), i) == Pos.NOUN && Usage.of(pair.to(), j) == Pos.NOUN;
        if (!nouns || Support.general(pair.to().term(j)) || pair.from().term(i).name() || pair.share() < SURE_SHARE) {
            return false;
        }
        Entry entry = lexicon.entry(pair.to().form(j), Pos.NOUN);
        for (int k = 0; k < pair.from().size(); k++) {
            if (relatedness.words(pair.from().term(k).entry(), entry).harmless()) {
                return false;
            }
        }
        return relatedness.words(pair.from().term(i).entry(), entry) != Relatedness.Relation.NARROWER;
    }

    private static boolean light(Term term) {
        String verb = term.entry().lemma(Pos.VERB);
        return verb != null && term.entry().usual() == Pos.VERB && (LIGHT.contains(verb) || SAY.contains(verb));
    }

    /** Whether the source has the word beside one of its neighbours here: then it was taken from there. */
    private static boolean accompanied(Pair pair, Slot slot, int j) {
        Term before = pair.to().term(slot.toFirst() - 1);
        String left = before.stop() ? "" : before.stem();
        String right =
                slot.toEnd() < pair.to().size() ? pair.to().term(slot.toEnd()).stem() : "";
        return Company.known(pair, j, left, right);
    }

    private static boolean figure(Passage passage, int k) {
        return passage.quantityAt[k] >= 0 || passage.timeAt[k] >= 0;
    }
}
