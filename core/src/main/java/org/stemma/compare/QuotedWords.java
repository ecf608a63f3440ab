package org.stemma.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.compare.QuotedGaps.Gap;
import org.stemma.lexicon.WordLists;
import org.stemma.text.Folding;

/** Whether other words at one place of a quotation say something else, or are spelling, moved words, marked cuts. */
final class QuotedWords {

    private static final int LONGEST = 5;

    /** Words of grammar that change what is said wherever they are put in, left out or exchanged. */
    private static final Set<String> WEIGHTY = Set.of(
            "not", "no", "never", "all", "some", "most", "more", "less", "without", "nor", "any", "every", "few",
            "many");

    /** Words of grammar that change what is said only where one of them stands for another. */
    private static final List<Set<String>> CHOICES = List.of(
            Set.of("will", "would", "may", "might", "must", "should", "could", "can", "shall"),
            Set.of("before", "after", "until", "since"),
            Set.of("for", "against"),
            Set.of("with", "without"));

    private static final Set<String> FUTURE = Set.of("am", "is", "are", "going", "to", "gonna", "will", "be");

    private static final WordLists LISTS = WordLists.english();

    private QuotedWords() {}

    /** Whether the same words were left out at one place and put in at another. */
    static boolean moved(Pair pair, List<Gap> gaps) {
        Set<String> out = new TreeSet<>();
        Set<String> in = new TreeSet<>();
        for (Gap gap : gaps) {
            for (int i = gap.first(); i < gap.end(); i++) {
                out.add(pair.from().term(i).stem());
            }
            for (int j = gap.toFirst(); j < gap.toEnd(); j++) {
                in.add(pair.to().term(j).stem());
            }
        }
        return gaps.size() > 1 && out.stream().anyMatch(in::contains);
    }

    /** Whether the words of {@code gap} say something else. */
    static boolean matters(Pair pair, Gap gap) {
        int removed = gap.end() - gap.first();
        int added = gap.toEnd() - gap.toFirst();
        if (removed > LONGEST
                || added > LONGEST
                || marked(pair.from(), gap.first(), gap.end())
                || marked(pair.to(), gap.toFirst(), gap.toEnd())
                || !weighs(pair.from(), gap.first(), gap.end())
                        && !weighs(pair.to(), gap.toFirst(), gap.toEnd())
                        && !chosen(pair, gap)) {
            return false;
        }
        if (placedElsewhere(pair, gap)
                || future(pair.from(), gap.first(), gap.end()) && future(pair.to(), gap.toFirst(), gap.toEnd())) {
            return false;
        }
        String a = letters(pair.from(), gap.first(), gap.end());
        String b = letters(pair.to(), gap.toFirst(), gap.toEnd());
        return !a.equals(b)
                && !acronym(pair.from(), gap.first(), gap.end(), b)
                && !acronym(pair.to(), gap.toFirst(), gap.toEnd(), a)
                && !sameNumber(pair, gap)
                && !spelling(a, b)
                && !(removed == 1 && added == 1 && LISTS.sameCountry(a, b));
    }

    /** Whether a word of the gap stands elsewhere in the other passage: it was moved. */
    private static boolean placedElsewhere(Pair pair, Gap gap) {
        for (int i = gap.first(); i < gap.end(); i++) {
            boolean heavy = pair.from().term(i).content()
                    || WEIGHTY.contains(pair.from().form(i));
            if (heavy && pair.alignment().forth[i] >= 0) {
                int j = pair.alignment().forth[i];
                if ((j < gap.toFirst() || j >= gap.toEnd()) && QuotedGaps.same(pair, i, j)) {
                    return true;
                }
            }
        }
        for (int j = gap.toFirst(); j < gap.toEnd(); j++) {
            boolean heavy =
                    pair.to().term(j).content() || WEIGHTY.contains(pair.to().form(j));
            if (heavy && pair.alignment().back[j] >= 0) {
                int i = pair.alignment().back[j];
                if ((i < gap.first() || i >= gap.end()) && QuotedGaps.same(pair, i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code am going to, will}: one future in two ways. */
    private static boolean future(Passage passage, int first, int end) {
        boolean any = false;
        for (int i = first; i < end; i++) {
            String form = passage.form(i);
            any |= form.equals("will") || form.equals("going") || form.equals("gonna");
            if (!FUTURE.contains(form)) {
                return false;
            }
        }
        return any;
    }

    private static String letters(Passage passage, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            out.append(passage.form(i));
        }
        return Folding.fold(out).replaceAll("[^a-z0-9]", "");
    }

    /** {@code liveable, livable; mum, mom}: one letter of a longer word; and curses with their letters starred out. */
    private static boolean spelling(String a, String b) {
        boolean starred = a.length() <= 2 && b.length() <= 4 && !a.isEmpty() && b.startsWith(a)
                || b.length() <= 2 && a.length() <= 4 && !b.isEmpty() && a.startsWith(b);
        return starred
                || Math.min(a.length(), b.length()) >= 6
                        && a.charAt(0) == b.charAt(0)
                        && Relatedness.distance(a, b, 1) <= 1;
    }

    /** {@code the chief executive, the CEO}: the words begin with the letters. */
    private static boolean acronym(Passage passage, int first, int end, String letters) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (passage.term(i).content()) {
                initials.append(passage.form(i).charAt(0));
            }
        }
        return initials.length() >= 2
                && letters.startsWith(initials.toString())
                && letters.length() <= initials.length() + 2;
    }

    private static boolean sameNumber(Pair pair, Gap gap) {
        for (int i = gap.first(); i < gap.end(); i++) {
            if (pair.from().term(i).content() && pair.from().quantityAt[i] < 0) {
                return false;
            }
        }
        return pair.from().quantities.stream()
                .filter(q -> q.first() < gap.end() && gap.first() < q.end())
                .anyMatch(q -> pair.to().quantities.stream()
                        .filter(r -> r.first() < gap.toEnd() && gap.toFirst() < r.end())
                        .anyMatch(q::same));
    }

    /** An ellipsis, a bracket or a broken quotation says that words were left out or put in. */
    private static boolean marked(Passage passage, int first, int end) {
        // Only inside the marks: the words before and behind count while they are quoted too.
        boolean opened = first == 0 || !passage.term(first - 1).token().quoted();
        boolean closed = end >= passage.size() || !passage.term(end).token().quoted();
        int from = opened
                ? passage.term(first).token().start()
                : passage.term(first - 1).token().end();
        int to = closed
                ? passage.term(end - 1).token().end()
                : passage.term(end).token().start();
        String between = from < to ? passage.report.text().substring(from, to) : "";
        return between.chars().anyMatch(c -> "[](\u2026\"\u201c\u201d*".indexOf(c) >= 0) || between.contains("..");
    }

    /** Whether one modal or preposition of a set stands for another. */
    private static boolean chosen(Pair pair, Gap gap) {
        for (Set<String> choice : CHOICES) {
            Set<String> a = among(choice, pair.from(), gap.first(), gap.end());
            Set<String> b = among(choice, pair.to(), gap.toFirst(), gap.toEnd());
            if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> among(Set<String> choice, Passage passage, int first, int end) {
        Set<String> found = new TreeSet<>();
        for (int i = first; i < end; i++) {
            if (choice.contains(passage.form(i))) {
                found.add(passage.form(i));
            }
        }
        return found;
    }

    private static boolean weighs(Passage passage, int first, int end) {
        for (int i = first; i < end; i++) {
            Term term = passage.term(i);
            boolean going = term.form().equals("going") || term.form().equals("gonna");
            if (term.content() && !going || WEIGHTY.contains(term.form()) || passage.quantityAt[i] >= 0) {
                return true;
            }
        }
        return false;
    }
}
