package org.stemma.eval.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.quote.QuoteKind;

/** Counts of one or more articles; the measures are defined in docs/evaluation.md, quotes. */
final class QuoteScores {

    private static final String MARKS = "\"\u201c\u201d";

    private int gold;
    private int found;
    private int matched;
    private long goldChars;
    private long foundChars;
    private long sharedChars;
    private int sourced;
    private int sourceRight;
    private int directGold;
    private int directFound;
    private int directRight;

    /** A gold attribution and the quote that was matched to it. */
    record Match(int gold, int quote) {}

    void add(Brat.Article article, List<Quote> quotes) {
        gold += article.gold().size();
        found += quotes.size();
        for (Match match : matches(article, quotes)) {
            matched++;
            Brat.Gold g = article.gold().get(match.gold());
            if (!g.source().isEmpty()) {
                sourced++;
                Span source = quotes.get(match.quote()).source();
                sourceRight += source != null && words(article.text(), g.source(), List.of(source)) > 0 ? 1 : 0;
            }
        }
        characters(article, quotes);
        direct(article, quotes);
    }

    /** Each gold content with at most one quote, largest overlap first, ties by place. */
    static List<Match> matches(Brat.Article article, List<Quote> quotes) {
        record Pair(int gold, int quote, int overlap) {}
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < article.gold().size(); g++) {
            for (int q = 0; q < quotes.size(); q++) {
                int overlap = words(
                        article.text(),
                        article.gold().get(g).content(),
                        quotes.get(q).content());
                if (overlap > 0) {
                    pairs.add(new Pair(g, q, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::quote));
        List<Match> matches = new ArrayList<>();
        boolean[] goldUsed = new boolean[article.gold().size()];
        boolean[] quoteUsed = new boolean[quotes.size()];
        for (Pair pair : pairs) {
            if (!goldUsed[pair.gold()] && !quoteUsed[pair.quote()]) {
                goldUsed[pair.gold()] = true;
                quoteUsed[pair.quote()] = true;
                matches.add(new Match(pair.gold(), pair.quote()));
            }
        }
        return matches;
    }

    /** How many letters and digits both hold. */
    private static int words(String text, List<Span> a, List<Span> b) {
        int shared = 0;
        for (Span x : a) {
            for (Span y : b) {
                for (int i = Math.max(x.start(), y.start()); i < Math.min(x.end(), y.end()); i++) {
                    shared += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
                }
            }
        }
        return shared;
    }

    private void characters(Brat.Article article, List<Quote> quotes) {
        boolean[] inGold = new boolean[article.text().length()];
        boolean[] inFound = new boolean[article.text().length()];
        article.gold().forEach(g -> g.content().forEach(s -> Arrays.fill(inGold, s.start(), s.end(), true)));
        quotes.forEach(q -> q.content().forEach(s -> Arrays.fill(inFound, s.start(), s.end(), true)));
        for (int i = 0; i < inGold.length; i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                goldChars += inGold[i] ? 1 : 0;
                foundChars += inFound[i] ? 1 : 0;
                sharedChars += inGold[i] && inFound[i] ? 1 : 0;
            }
        }
    }

    private void direct(Brat.Article article, List<Quote> quotes) {
        List<Span> want = new ArrayList<>();
        article.gold().stream()
                .filter(g -> direct(article.text(), g.content()))
                .forEach(g -> want.addAll(pieces(article.text(), g.content())));
        List<Span> have = new ArrayList<>();
        quotes.stream()
                .filter(q -> q.kind() == QuoteKind.DIRECT)
                .forEach(q -> have.addAll(pieces(article.text(), q.content())));
        directGold += want.size();
        directFound += have.size();
        directRight += (int) have.stream().filter(want::contains).count();
    }

    /** Whether each stretch of a gold content stands inside double marks as a whole. */
    static boolean direct(String text, List<Span> content) {
        for (Span span : joined(text, content)) {
            String words = span.of(text).strip().replace("''", "\"").replaceAll("[,.;]+$", "");
            boolean outside = span.start() > 0 && MARKS.indexOf(text.charAt(span.start() - 1)) >= 0;
            if (outside) {
                continue;
            }
            boolean opens = words.length() > 3 && MARKS.indexOf(words.charAt(0)) >= 0;
            String inner = opens ? words.substring(1) : "";
            int mark = inner.isEmpty() ? -1 : firstMark(inner);
            if (!opens || mark >= 0 && mark < inner.length() - 1) {
                return false;
            }
        }
        return true;
    }

    private static int firstMark(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Content spans that only white space parts are one. */
    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean sentence = last != null
                    && last.end() <= span.start()
                    && text.substring(last.end(), span.start()).isBlank()
                    && "\"\u201c'".indexOf(text.charAt(span.start())) < 0;
            if (sentence) {
                joined.set(joined.size() - 1, last.union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The stretches without marks, white space and punctuation at both ends. */
    static List<Span> pieces(String text, List<Span> spans) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : joined(text, spans)) {
            int from = span.start();
            int to = span.end();
            while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                pieces.add(new Span(from, to));
            }
        }
        return pieces;
    }

    double precision() {
        return (double) matched / Math.max(1, found);
    }

    double recall() {
        return (double) matched / Math.max(1, gold);
    }

    /** F1 of contents, a match being any shared word. */
    double contentF1() {
        return f1(precision(), recall());
    }

    double wordPrecision() {
        return (double) sharedChars / Math.max(1, foundChars);
    }

    double wordRecall() {
        return (double) sharedChars / Math.max(1, goldChars);
    }

    /** F1 of the letters and digits that are content. */
    double wordF1() {
        return f1(wordPrecision(), wordRecall());
    }

    /** Share of the matched contents with a gold source whose source shares a word with it. */
    double sourceShare() {
        return (double) sourceRight / Math.max(1, sourced);
    }

    /** F1 of stretches of direct speech with both ends right. */
    double directF1() {
        return f1((double) directRight / Math.max(1, directFound), (double) directRight / Math.max(1, directGold));
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "content F1 %.3f (P %.3f R %.3f, gold %d found %d); words F1 %.3f (P %.3f R %.3f); source %.3f of %d; direct F1 %.3f (gold %d found %d right %d)",
                contentF1(),
                precision(),
                recall(),
                gold,
                found,
                wordF1(),
                wordPrecision(),
                wordRecall(),
                sourceShare(),
                sourced,
                directF1(),
                directGold,
                directFound,
                directRight);
    }
}
