package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/**
 * How much of a thing is meant, where the sentences have one frame: {@code every, nearly every; three of them, all of them;
 * the largest, one of the largest; none of them, several of them; schools, some schools}.
 */
final class AmountRule implements Rule {

    private static final int LONGEST = 4;

    /** A frame that holds less of the shorter sentence says little about a single place. */
    private static final double LEAST_FRAME = 0.4;

    private static final Set<String> ALL =
            Set.of("all", "every", "each", "everyone", "everybody", "whole", "entire", "both");
    private static final Set<String> MOST = Set.of("most", "majority");
    private static final Set<String> SOME = Set.of("some", "several", "various", "certain", "part", "parts");
    private static final Set<String> NONE = Set.of("none", "no", "nobody", "neither");
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "virtually", "practically");
    private static final Set<String> ALMOST_NO_WORDS = Set.of(
            "the", "a", "an", "of", "them", "their", "its", "his", "her", "these", "those", "only", "just", "in",
            "about", "around");
    private static final Set<String> RANKS =
            Set.of("first", "only", "main", "top", "leading", "best", "worst", "last", "most", "key", "principal");
    private static final WordLists LISTS = WordLists.english();

    /** What a gap says. */
    private enum Amount {
        ALL,
        EACH,
        NEARLY_ALL,
        MOST,
        SOME,
        ONE_OF,
        NONE,
        COUNT
    }

    @Override
    public void find(Pair pair, Findings findings) {
        Frame frame = pair.frame();
        if (frame.share() < LEAST_FRAME) {
            return;
        }
        int last = -1;
        for (int i = 0; i < pair.from().size(); i++) {
            boolean begins = pair.from().term(i).before() == Term.Break.SENTENCE;
            last = begins ? -1 : last;
            if (frame.forth[i] < 0) {
                continue;
            }
            int first = last < 0 ? start(pair.from(), i) : last + 1;
            int toFirst = last < 0 ? start(pair.to(), frame.forth[i]) : frame.forth[last] + 1;
            gap(pair, new Slot(first, i, toFirst, frame.forth[i], last >= 0, true), findings);
            last = i;
        }
    }

    private static int start(Passage passage, int i) {
        int start = i;
        while (passage.term(start).before() != Term.Break.SENTENCE) {
            start--;
        }
        return start;
    }

    private static void gap(Pair pair, Slot slot, Findings findings) {
        int length = slot.end() - slot.first();
        int lengthTo = slot.toEnd() - slot.toFirst();
        if (lengthTo < 0 || length > LONGEST || lengthTo > LONGEST || length + lengthTo == 0) {
            return;
        }
        Amount a = amount(pair.from(), slot.first(), slot.end());
        Amount b = amount(pair.to(), slot.toFirst(), slot.toEnd());
        boolean changed = a != null && b != null
                ? conflict(a, b) && !both(pair, slot)
                : a == null && b != null ? narrowed(pair, slot, b) : a != null && widened(pair, slot, a);
        if (changed && near(pair, slot)) {
            findings.add(
                    VariantType.SCOPE,
                    pair.from().span(slot.first(), slot.end() + 1),
                    pair.to().span(slot.toFirst(), slot.toEnd() + 1),
                    "How much or how many is meant changed",
                    0.88);
        }
    }

    /** Whether a word that carries meaning is common close by. */
    private static boolean near(Pair pair, Slot slot) {
        int found = 0;
        for (int k = Math.max(0, slot.first() - 5); k < Math.min(pair.from().size(), slot.end() + 6); k++) {
            found += pair.frame().forth[k] >= 0 && Alignment.carries(pair.from(), k) ? 1 : 0;
        }
        return found >= 1;
    }

    private static boolean conflict(Amount a, Amount b) {
        boolean whole = (a == Amount.ALL || a == Amount.EACH) && (b == Amount.ALL || b == Amount.EACH);
        if (a == b || whole || a == Amount.COUNT && b == Amount.SOME || a == Amount.SOME && b == Amount.COUNT) {
            return false;
        }
        if (a == Amount.EACH || b == Amount.EACH) {
            return a == Amount.SOME
                    || b == Amount.SOME
                    || a == Amount.NONE
                    || b == Amount.NONE
                    || a == Amount.MOST
                    || b == Amount.MOST
                    || a == Amount.NEARLY_ALL
                    || b == Amount.NEARLY_ALL;
        }
        boolean partial = a != Amount.ALL && b != Amount.ALL && a != Amount.NONE && b != Amount.NONE;
        return !partial || a == Amount.NEARLY_ALL && b == Amount.SOME;
    }

    /** {@code both companies, the two companies}. */
    private static boolean both(Pair pair, Slot slot) {
        return two(pair.from(), slot.first(), slot.end()) && two(pair.to(), slot.toFirst(), slot.toEnd());
    }

    private static boolean two(Passage passage, int first, int end) {
        for (int k = first; k < end; k++) {
            if (Set.of("both", "two", "2", "pair", "either", "neither").contains(passage.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** {@code nearly} put before {@code every}, {@code one of} before {@code the largest}, {@code some} before a plural. */
    private static boolean narrowed(Pair pair, Slot slot, Amount b) {
        Term next = pair.to().term(next(pair.to(), slot.toEnd()));
        boolean bare = bare(pair.from(), slot.first(), slot.end());
        return switch (b) {
            case NEARLY_ALL -> bare && ALL.contains(next.form());
            case ONE_OF -> bare && ranked(next);
            case SOME -> bare && !slot.left() && slot.end() == slot.first() && plural(next);
            default -> false;
        };
    }

    private static boolean widened(Pair pair, Slot slot, Amount a) {
        Term next = pair.from().term(next(pair.from(), slot.end()));
        boolean bare = bare(pair.to(), slot.toFirst(), slot.toEnd());
        return switch (a) {
            case NEARLY_ALL -> bare && ALL.contains(next.form());
            case ONE_OF -> bare && ranked(next);
            default -> false;
        };
    }

    private static int next(Passage passage, int first) {
        int next = first;
        while (next + 1 < passage.size() && ALMOST_NO_WORDS.contains(passage.form(next))) {
            next++;
        }
        return next;
    }

    private static boolean bare(Passage passage, int first, int end) {
        for (int k = first; k < end; k++) {
            if (!ALMOST_NO_WORDS.contains(passage.form(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ranked(Term term) {
        return RANKS.contains(term.form())
                || (term.form().endsWith("est") || term.form().endsWith("most"))
                        && (term.can(Pos.ADJECTIVE) || !term.entry().known());
    }

    private static boolean plural(Term term) {
        return term.content()
                && term.entry().usual() == Pos.NOUN
                && term.form().endsWith("s")
                && !term.name()
                && !LISTS.country(term.form());
    }

    /** What the terms say of the amount; null when nothing, or when other words with meaning stand there. */
    private static @Nullable Amount amount(Passage passage, int first, int end) {
        Amount found = null;
        int others = 0;
        for (int k = first; k < end; k++) {
            Amount here = one(passage, k, end);
            if (here == Amount.NEARLY_ALL || here != null && found == null) {
                found = here;
            } else if (here == null && Alignment.carries(passage, k)) {
                others++;
            }
            if (here == Amount.NEARLY_ALL) {
                break;
            }
        }
        return others > 1 ? null : found;
    }

    private static @Nullable Amount one(Passage passage, int k, int end) {
        String form = passage.form(k);
        boolean last = k + 1 == end;
        if (NEARLY.contains(form)) {
            return ALL.contains(passage.form(k + 1)) ? Amount.NEARLY_ALL : null;
        }
        if (form.equals("one") && passage.form(k + 1).equals("of")) {
            return denied(passage, k) ? Amount.NONE : Amount.ONE_OF;
        }
        if (idiom(passage, k)) {
            return null;
        }
        if (form.equals("most") && passage.form(k - 1).equals("the")
                || form.equals("no") && passage.form(k + 1).equals("longer")) {
            return null;
        }
        if (ALL.contains(form)) {
            return denied(passage, k)
                    ? Amount.SOME
                    : form.equals("all") || form.equals("both") ? Amount.ALL : Amount.EACH;
        }
        if (MOST.contains(form)) {
            return Amount.MOST;
        }
        boolean about = form.equals("some") && !last && passage.quantityAt[k + 1] >= 0;
        if (SOME.contains(form) && !about) {
            return Amount.SOME;
        }
        if (NONE.contains(form)) {
            return Amount.NONE;
        }
        return counted(passage, k) ? Amount.COUNT : null;
    }

    private static boolean denied(Passage passage, int k) {
        return passage.form(k - 1).equals("not");
    }

    /** {@code in all likelihood, at all, most likely, no fewer than}: these tell no amount of a thing. */
    private static boolean idiom(Passage passage, int k) {
        String before = passage.form(k - 1);
        String next = passage.form(k + 1);
        return switch (passage.form(k)) {
            case "all" ->
                Set.of("in", "at", "after", "above").contains(before) || next.equals("over") || next.equals("but");
            case "most" -> next.endsWith("ly") || next.equals("of") && before.equals("at");
            case "no" ->
                Set.of("fewer", "less", "more", "longer", "later", "doubt").contains(next);
            case "part" -> before.equals("took") || before.equals("take") || before.equals("taking");
            default -> false;
        };
    }

    private static boolean counted(Passage passage, int k) {
        if (passage.quantityAt[k] < 0) {
            return false;
        }
        Quantity quantity = passage.quantities.get(passage.quantityAt[k]);
        return quantity.kind() == Kind.COUNT && !quantity.vague();
    }
}
