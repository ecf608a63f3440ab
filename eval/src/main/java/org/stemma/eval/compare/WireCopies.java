package org.stemma.eval.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.model.Report;
import org.stemma.read.ReportReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;

/** Near-duplicate sentences of different real reports: most are faithful copies, so what is flagged is to be read. */
final class WireCopies {

    /** Share of the shorter sentence's words that the other must hold. */
    private static final double OVERLAP = 0.7;

    private static final int SHORTEST_WORDS = 8;

    /** Words that more sentences than this hold propose no pairs. */
    private static final int COMMON = 60;

    record Place(AnalysedReport report, Sentence sentence, Set<String> words) {}

    private WireCopies() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Shared.file("stories/" + arguments[0]).orElseThrow();
        TextAnalyser analyser = new TextAnalyser();
        List<Place> places = new ArrayList<>();
        Map<String, List<Integer>> index = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Report report : ReportReader.reports(List.of(file))) {
            AnalysedReport analysed = analyser.analyse(report);
            for (Sentence sentence : analysed.sentences()) {
                Set<String> words = new HashSet<>();
                for (Token token : analysed.tokens(sentence)) {
                    words.add(token.form());
                }
                if (words.size() < SHORTEST_WORDS
                        || sentence.tokenCount() > 80
                        || !seen.add(String.join(" ", forms(analysed, sentence)))) {
                    continue;
                }
                for (String word : words) {
                    index.computeIfAbsent(word, w -> new ArrayList<>()).add(places.size());
                }
                places.add(new Place(analysed, sentence, words));
            }
        }
        SentenceComparer comparer = new SentenceComparer();
        int pairs = 0;
        int flagged = 0;
        long nanos = 0;
        Map<String, Integer> types = new TreeMap<>();
        for (int a = 0; a < places.size(); a++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String word : places.get(a).words) {
                List<Integer> holders = index.getOrDefault(word, List.of());
                if (holders.size() <= COMMON) {
                    for (int b : holders) {
                        if (b > a) {
                            shared.merge(b, 1, Integer::sum);
                        }
                    }
                }
            }
            for (int b : shared.keySet()) {
                Place x = places.get(a);
                Place y = places.get(b);
                if (x.report == y.report || overlap(x.words, y.words) < OVERLAP) {
                    continue;
                }
                pairs++;
                long start = System.nanoTime();
                List<Difference> found =
                        comparer.compare(x.report, List.of(x.sentence), y.report, List.of(y.sentence), Context.none());
                nanos += System.nanoTime() - start;
                if (!found.isEmpty()) {
                    flagged++;
                    System.out.println("A " + text(x) + "\nB " + text(y));
                }
                for (Difference d : found) {
                    types.merge(d.type().toString(), 1, Integer::sum);
                    System.out.println("    " + d.type() + ": " + d.from().of(x.report.text()) + " -> "
                            + d.to().of(y.report.text()));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d flagged (%.1f per 1,000), %.1f us a pair %s%n",
                pairs,
                flagged,
                1000.0 * flagged / Math.max(1, pairs),
                nanos / 1e3 / Math.max(1, pairs),
                types);
    }

    private static List<String> forms(AnalysedReport report, Sentence sentence) {
        return report.tokens(sentence).stream().map(Token::form).toList();
    }

    private static String text(Place place) {
        return place.sentence.span().of(place.report.text()).replaceAll("\\s+", " ");
    }

    private static double overlap(Set<String> a, Set<String> b) {
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return both / (double) Math.max(a.size(), b.size());
    }
}
