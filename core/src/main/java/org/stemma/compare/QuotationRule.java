package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.text.Folding;

/**
 * Words inside quotation marks that are others in the second passage.
 *
 * <p>Leaving words out at either end is no change, nor are contractions, spelling, numerals, marked cuts, moved words. Two
 * quotations that differ in several places are two translations or two transcripts, and nothing is said of them.
 */
final class QuotationRule implements Rule {

    /** Shorter quotations are names and single words. */
    private static final int SHORTEST = 4;

    /** Two quotations with less in common than this share of the shorter are not one. */
    private static final double COMMON = 0.7;

    /** With more changed places than this they are two renderings. */
    private static final int MOST_CHANGES = 2;

    /** Two changes are believed in a quotation with at least this many common words. */
    private static final int MANY = 12;

    private static final int LONGEST_CHANGE = 5;

    /** Changes with at most so many words of grammar between them are one. */
    private static final int BRIDGE = 2;

    /** A last word that differs needs at least so many common words before it. */
    private static final int LEAST_BEFORE_TAIL = 4;

    private static final double SURE = 0.9;

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
    private static final Set<String> NEGATORS = LISTS.set("negator");

    /** A place where the quotations differ. */
    private record Change(int first, int end, int toFirst, int toEnd) {}

    @Override
    public void find(Pair pair, Findings findings) {
        List<Passage.Range> from = quotes(pair.from());
        for (Passage.Range b : quotes(pair.to())) {
            int[][] best = {};
            Passage.Range own = b;
            for (Passage.Range a : from) {
                int[][] common = common(pair, a, b);
                if (common.length > best.length) {
                    best = common;
                    own = a;
                }
            }
            List<Change> changes = changes(pair, own, b, best);
            boolean one = changes.size() == 1;
            if ((one || changes.size() <= MOST_CHANGES && best.length >= MANY) && !moved(pair, changes)) {
                changes.forEach(change -> add(pair, change, findings));
            }
        }
    }

    private static List<Passage.Range> quotes(Passage passage) {
        List<Passage.Range> quotes = new ArrayList<>();
        for (Span span : passage.report.quotations()) {
            int first = -1;
            int end = -1;
            for (int i = 0; i < passage.size(); i++) {
                if (span.contains(passage.term(i).token().span())) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0 && end - first >= SHORTEST) {
                quotes.add(new Passage.Range(first, end));
            }
        }
        return quotes;
    }

    /** A longest common subsequence of both quotations' words: pairs of places; empty when too short. */
    private static int[][] common(Pair pair, Passage.Range a, Passage.Range b) {
        int n = a.end() - a.first();
        int m = b.end() - b.first();
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = same(pair, a.first() + i, b.first() + j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (same(pair, a.first() + i, b.first() + j)) {
                pairs.add(new int[] {a.first() + i, b.first() + j});
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        boolean enough = pairs.size() >= SHORTEST - 1 && pairs.size() >= COMMON * Math.min(n, m);
        return enough ? pairs.toArray(int[][]::new) : new int[0][];
    }

    private static boolean same(Pair pair, int i, int j) {
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        return a.form().equals(b.form()) || a.stem().equals(b.stem());
    }

    /** The places where the words differ; neighbouring ones that only words of grammar part are one. */
    private static List<Change> changes(Pair pair, Passage.Range a, Passage.Range b, int[][] common) {
        List<Change> changes = new ArrayList<>();
        for (Change change : exchanged(pair, merged(pair, gaps(a, b, common)))) {
            if (anchored(pair, a, b, common, change) && matters(pair, change)) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** What stands between the common words; before the first and behind the last only where both sides have words. */
    private static List<Change> gaps(Passage.Range a, Passage.Range b, int[][] common) {
        List<Change> gaps = new ArrayList<>();
        for (int k = -1; k < common.length && common.length > 0; k++) {
            int first = k < 0 ? a.first() : common[k][0] + 1;
            int toFirst = k < 0 ? b.first() : common[k][1] + 1;
            boolean last = k == common.length - 1;
            Change gap =
                    new Change(first, last ? a.end() : common[k + 1][0], toFirst, last ? b.end() : common[k + 1][1]);
            boolean replaced = gap.end > gap.first && gap.toEnd > gap.toFirst;
            boolean any = gap.end > gap.first || gap.toEnd > gap.toFirst;
            if (k < 0 || last ? replaced : any) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static List<Change> merged(Pair pair, List<Change> gaps) {
        List<Change> merged = new ArrayList<>();
        for (Change gap : gaps) {
            Change before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean near = before != null
                    && gap.first - before.end <= BRIDGE
                    && gap.first - before.end == gap.toFirst - before.toEnd;
            for (int i = before == null ? gap.first : before.end; near && i < gap.first; i++) {
                near = !pair.from().term(i).content();
            }
            if (near && before != null) {
                merged.set(merged.size() - 1, new Change(before.first, gap.end, before.toFirst, gap.toEnd));
            } else {
                merged.add(gap);
            }
        }
        return merged;
    }

    /** Two words that changed places are one change: {@code listen first and govern second}. */
    private static List<Change> exchanged(Pair pair, List<Change> changes) {
        if (changes.size() != 2) {
            return changes;
        }
        Change one = changes.get(0);
        Change two = changes.get(1);
        boolean single = one.end - one.first == 1
                && two.end - two.first == 1
                && one.toEnd - one.toFirst == 1
                && two.toEnd - two.toFirst == 1;
        boolean swapped = single
                && two.first - one.end <= LONGEST_CHANGE - 2
                && pair.from().term(one.first).content()
                && pair.from().term(two.first).content()
                && same(pair, one.first, two.toFirst)
                && same(pair, two.first, one.toFirst);
        return swapped ? List.of(new Change(one.first, two.end, one.toFirst, two.toEnd)) : changes;
    }

    /** Whether a negator was put in or left out: a change of such weight needs fewer common words around it. */
    private static boolean denies(Pair pair, Change change) {
        return negators(pair.from(), change.first, change.end) != negators(pair.to(), change.toFirst, change.toEnd);
    }

    private static int negators(Passage passage, int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            boolean yet = passage.form(i).equals("yet") && passage.form(i + 1).equals("to");
            count += yet || NEGATORS.contains(passage.form(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether common words stand on both sides of the change, close by; an end of the quotation is as good. */
    private static boolean anchored(Pair pair, Passage.Range a, Passage.Range b, int[][] common, Change change) {
        int words = denies(pair, change) ? 1 : 2;
        int left = -1;
        for (int k = 0; k < common.length && common[k][0] < change.first; k++) {
            left = k;
        }
        int right = common.length;
        for (int k = common.length - 1; k >= 0 && common[k][0] >= change.end; k--) {
            right = k;
        }
        boolean tail = change.end == a.end() && change.toEnd == b.end();
        boolean before = left < 0 || a.first() == change.first - left - 1 && left < 2;
        for (int p = left; p >= 0 && p > left - 4 && close(common, p, left); p--) {
            before |= pair.from().term(common[p][0]).content() || left - p + 1 >= words;
        }
        boolean behind = tail || common.length - right <= 2 && common.length > right && a.end() - change.end <= 2;
        for (int p = right; p < common.length && p < right + 4 && close(common, right, p); p++) {
            behind |= pair.from().term(common[p][0]).content() || p - right + 1 > words;
        }
        boolean held = left < 0 ? right < common.length : !tail || left + 1 >= LEAST_BEFORE_TAIL;
        return before && behind && held;
    }

    private static boolean close(int[][] common, int p, int q) {
        return common[q][0] - common[p][0] == q - p && common[q][1] - common[p][1] == q - p;
    }

    /** Whether the same words were left out at one place and put in at another. */
    private static boolean moved(Pair pair, List<Change> changes) {
        Set<String> out = new TreeSet<>();
        Set<String> in = new TreeSet<>();
        for (Change change : changes) {
            for (int i = change.first; i < change.end; i++) {
                out.add(pair.from().term(i).stem());
            }
            for (int j = change.toFirst; j < change.toEnd; j++) {
                in.add(pair.to().term(j).stem());
            }
        }
        return changes.size() > 1 && out.stream().anyMatch(in::contains);
    }

    /** Whether a word of the change stands elsewhere in the other passage: it was moved. */
    private static boolean placedElsewhere(Pair pair, Change change) {
        for (int i = change.first; i < change.end; i++) {
            boolean heavy = pair.from().term(i).content()
                    || WEIGHTY.contains(pair.from().form(i));
            if (heavy && pair.alignment().forth[i] >= 0) {
                int j = pair.alignment().forth[i];
                if ((j < change.toFirst || j >= change.toEnd) && same(pair, i, j)) {
                    return true;
                }
            }
        }
        for (int j = change.toFirst; j < change.toEnd; j++) {
            boolean heavy =
                    pair.to().term(j).content() || WEIGHTY.contains(pair.to().form(j));
            if (heavy && pair.alignment().back[j] >= 0) {
                int i = pair.alignment().back[j];
                if ((i < change.first || i >= change.end) && same(pair, i, j)) {
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

    private static boolean matters(Pair pair, Change change) {
        int removed = change.end - change.first;
        int added = change.toEnd - change.toFirst;
        if (removed > LONGEST_CHANGE
                || added > LONGEST_CHANGE
                || marked(pair.from(), change.first, change.end)
                || marked(pair.to(), change.toFirst, change.toEnd)
                || !weighs(pair.from(), change.first, change.end)
                        && !weighs(pair.to(), change.toFirst, change.toEnd)
                        && !chosen(pair, change)) {
            return false;
        }
        if (placedElsewhere(pair, change)
                || future(pair.from(), change.first, change.end) && future(pair.to(), change.toFirst, change.toEnd)) {
            return false;
        }
        String a = letters(pair.from(), change.first, change.end);
        String b = letters(pair.to(), change.toFirst, change.toEnd);
        return !a.equals(b)
                && !acronym(pair.from(), change.first, change.end, b)
                && !acronym(pair.to(), change.toFirst, change.toEnd, a)
                && !sameNumber(pair, change)
                && !spelling(a, b)
                && !(removed == 1 && added == 1 && LISTS.sameCountry(a, b));
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

    private static boolean sameNumber(Pair pair, Change change) {
        for (int i = change.first; i < change.end; i++) {
            if (pair.from().term(i).content() && pair.from().quantityAt[i] < 0) {
                return false;
            }
        }
        return pair.from().quantities.stream()
                .filter(q -> q.first() < change.end && change.first < q.end())
                .anyMatch(q -> pair.to().quantities.stream()
                        .filter(r -> r.first() < change.toEnd && change.toFirst < r.end())
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
    private static boolean chosen(Pair pair, Change change) {
        for (Set<String> choice : CHOICES) {
            Set<String> a = among(choice, pair.from(), change.first, change.end);
            Set<String> b = among(choice, pair.to(), change.toFirst, change.toEnd);
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

    private static void add(Pair pair, Change change, Findings findings) {
        // Where words were only left out or only put in, the word before is named too, so that neither span is empty.
        boolean one = (change.end == change.first || change.toEnd == change.toFirst)
                && change.first > 0
                && change.toFirst > 0;
        int back = one ? 1 : 0;
        findings.add(
                VariantType.QUOTATION,
                pair.from().span(change.first - back, change.end),
                pair.to().span(change.toFirst - back, change.toEnd),
                "Words inside quotation marks changed",
                SURE);
    }
}
