package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/**
 * Whether two clauses stand in the same run of words, which nobody finds twice: one text has it of the other, or both have it of
 * a third. The run is looked for in whole sentences, since a clause may be too short to show it: {@code The ruling is wrong, and
 * we will appeal}.
 */
final class SameWords {

    /** A run of so many words, names aside, of which so many carry meaning, rarely recurs between independent texts. */
    private static final int FEWEST = 6;

    private static final int TELLING = 3;

    /** A whole sentence of so many words, names and all, recurs as little. */
    private static final int SENTENCE = 6;

    private SameWords() {}

    /** Whether {@code x} of report {@code a} and {@code y} of report {@code b} stand in one run of words. */
    static boolean of(Clause x, AnalysedReport a, Clause y, AnalysedReport b) {
        List<Token> mine = words(x, a);
        List<Token> theirs = words(y, b);
        if (mine.size() >= SENTENCE && forms(mine).equals(forms(theirs))) {
            return true;
        }
        Set<Integer> told = told(x);
        Set<Integer> names = names(x);
        int[] all = new int[theirs.size() + 1];
        int[] counted = new int[all.length];
        int[] telling = new int[all.length];
        for (int i = 0; i < mine.size(); i++) {
            Token own = mine.get(i);
            boolean inside = x.span().contains(own.span());
            boolean name = inside ? names.contains(own.start()) : capital(own, a);
            int[] row = new int[all.length];
            int[] number = new int[all.length];
            int[] content = new int[all.length];
            for (int j = 1; j < all.length; j++) {
                if (own.form().equals(theirs.get(j - 1).form())) {
                    row[j] = all[j - 1] + 1;
                    number[j] = counted[j - 1] + (name ? 0 : 1);
                    content[j] = telling[j - 1] + (!name && tells(own, inside, told) ? 1 : 0);
                    if (number[j] >= FEWEST
                            && content[j] >= TELLING
                            && within(x, run(mine, i, row[j]), y, run(theirs, j - 1, row[j]))) {
                        return true;
                    }
                }
            }
            all = row;
            counted = number;
            telling = content;
        }
        return false;
    }

    private static Span run(List<Token> words, int last, int length) {
        return words.get(last - length + 1).span().union(words.get(last).span());
    }

    /** Whether the run is of both clauses, and holds half of one of them or lies in it. */
    private static boolean within(Clause x, Span mine, Clause y, Span theirs) {
        return x.span().overlaps(mine) && y.span().overlaps(theirs) && (most(x, mine) || most(y, theirs));
    }

    private static boolean most(Clause clause, Span run) {
        Span own = clause.span();
        int common = Math.min(own.end(), run.end()) - Math.max(own.start(), run.start());
        return own.contains(run) || 2 * common >= own.length();
    }

    private static boolean tells(Token token, boolean inside, Set<Integer> told) {
        return inside
                ? told.contains(token.start())
                : token.lexical() && token.form().length() >= TELLING + 1;
    }

    private static boolean capital(Token token, AnalysedReport report) {
        return Character.isUpperCase(report.text().charAt(token.start()));
    }

    private static Set<Integer> told(Clause clause) {
        Set<Integer> starts = new HashSet<>();
        clause.terms().stream()
                .filter(Term::content)
                .forEach(t -> starts.add(t.span().start()));
        return starts;
    }

    private static Set<Integer> names(Clause clause) {
        Set<Integer> starts = new HashSet<>();
        clause.terms().stream()
                .filter(Term::name)
                .forEach(t -> starts.add(t.span().start()));
        return starts;
    }

    private static List<Token> words(Clause clause, AnalysedReport report) {
        List<Token> words = new ArrayList<>(report.tokens(clause.sentence()));
        words.removeIf(t -> !t.lexical());
        return words;
    }

    private static List<String> forms(List<Token> words) {
        return words.stream().map(Token::form).toList();
    }
}
