package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.model.Finding;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;

/**
 * Finds misquotation: words changed, dropped or put in between the marks, where the rest of the quotation is the same.
 *
 * <p>No variant: a quotation cut short at an end, words left out under an ellipsis, words put in square brackets, spelling,
 * and words that carry grammar only. A wording that shares less than {@value #ALIKE} of the shorter one's words is another
 * translation, not a misquotation.
 */
public final class QuotationVariants {

    /** Two wordings are of one text when they share this share of the shorter one's words. */
    private static final double ALIKE = .7;

    /** A stretch of more different words is another wording, not changed words. */
    private static final int LONGEST = 6;

    /** At most this many words at both ends are a changed end; more may be two quotations cut at other places. */
    private static final int LAST = 2;

    /** Longer quotations are compared up to this many words. */
    private static final int WORDS = 400;

    private static final Set<String> SENSE = Set.of(
            "not", "no", "never", "all", "some", "may", "might", "must", "should", "can", "will", "would", "without");

    private QuotationVariants() {}

    /** The changed words of {@code to} against {@code from} in the utterances that both quote, by place in {@code to}. */
    public static List<QuotationVariant> of(
            AnalysedReport from, AnalysedReport to, List<Finding.Utterance> utterances) {
        List<QuotationVariant> variants = new ArrayList<>();
        for (Finding.Utterance utterance : utterances) {
            for (Finding.QuoteWording a : utterance.wordings()) {
                for (Finding.QuoteWording b : utterance.wordings()) {
                    if (a.direct()
                            && b.direct()
                            && a.report().equals(from.id())
                            && b.report().equals(to.id())) {
                        compare(utterance.id(), new Side(from, a), new Side(to, b), variants);
                    }
                }
            }
        }
        variants.sort(java.util.Comparator.comparing(QuotationVariant::to).thenComparing(QuotationVariant::from));
        return List.copyOf(variants);
    }

    /** One report's wording. */
    private record Side(AnalysedReport report, List<Token> words, Span span) {
        Side(AnalysedReport report, Finding.QuoteWording wording) {
            this(report, words(report, wording), new Span(wording.start(), wording.end()));
        }

        private static List<Token> words(AnalysedReport report, Finding.QuoteWording wording) {
            return Statements.tokens(report, new Span(wording.start(), wording.end())).stream()
                    .filter(Token::lexical)
                    .limit(WORDS)
                    .toList();
        }

        /** The text from the end of word {@code i - 1} to the start of word {@code j}. */
        String between(int i, int j) {
            int start = i == 0 ? span.start() : words.get(i - 1).end();
            int end = j >= words.size() ? span.end() : words.get(j).start();
            return start <= end ? report.text().substring(start, end) : "";
        }

        Span cover(int i, int j) {
            int first = Math.min(i, words.size() - 1);
            int last = Math.max(first, j - 1);
            return new Span(words.get(first).start(), words.get(last).end());
        }
    }

    private static void compare(String utterance, Side a, Side b, List<QuotationVariant> variants) {
        int[][] length = lengths(a.words(), b.words());
        int small = Math.min(a.words().size(), b.words().size());
        if (small == 0 || length[0][0] < Math.max(3, ALIKE * small)) {
            return;
        }
        int i = 0;
        int j = 0;
        int gapA = -1;
        int gapB = -1;
        while (i < a.words().size() && j < b.words().size()) {
            if (same(a.words().get(i), b.words().get(j)) && length[i][j] == length[i + 1][j + 1] + 1) {
                if (gapA >= 0 && (i > gapA || j > gapB)) {
                    gap(utterance, a, gapA, i, b, gapB, j, variants);
                }
                i++;
                j++;
                gapA = i;
                gapB = j;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        int restA = a.words().size() - gapA;
        int restB = b.words().size() - gapB;
        boolean lastWord = gapA > 0 && restA > 0 && restB > 0 && Math.max(restA, restB) <= LAST;
        if (lastWord) {
            gap(utterance, a, gapA, a.words().size(), b, gapB, b.words().size(), variants);
        }
    }

    private static int[][] lengths(List<Token> a, List<Token> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = same(a.get(i), b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static boolean same(Token a, Token b) {
        return a.form().equals(b.form());
    }

    private static void gap(
            String utterance, Side a, int a0, int a1, Side b, int b0, int b1, List<QuotationVariant> variants) {
        if (a1 - a0 > LONGEST || b1 - b0 > LONGEST || marked(a.between(a0, a1)) || marked(b.between(b0, b1))) {
            return;
        }
        Set<String> function = FunctionWords.of(a.report().report().language());
        List<Token> left = a.words().subList(a0, a1);
        List<Token> right = b.words().subList(b0, b1);
        boolean carries = carries(left, right, function) || carries(right, left, function);
        boolean respelled = joined(left).equals(joined(right));
        if (carries && !respelled) {
            variants.add(new QuotationVariant(
                    utterance, a.report().cite(a.cover(a0, a1)), b.report().cite(b.cover(b0, b1))));
        }
    }

    /** An ellipsis or a bracket says openly that words were left out or put in. */
    private static boolean marked(String between) {
        return between.contains("...")
                || between.contains(". . .")
                || between.indexOf('\u2026') >= 0
                || between.indexOf('[') >= 0
                || between.indexOf(']') >= 0
                || between.indexOf('(') >= 0;
    }

    /** Whether {@code words} has one that carries sense and that {@code other} lacks, its inflections included. */
    private static boolean carries(List<Token> words, List<Token> other, Set<String> function) {
        for (Token word : words) {
            boolean sense = SENSE.contains(word.form()) || !function.contains(word.form());
            if (sense && other.stream().noneMatch(o -> o.stem().equals(word.stem()))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Token> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.form()));
        return letters.toString();
    }
}
