package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoredReport;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.sketch.TermStatistics;
import org.stemma.story.StoryPrinter;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;

/**
 * Searches by more than words: reports like a text, wordings of something said, wordings of a statement.
 *
 * <p>All three ask the store for reports with the strongest words and look at those closer. Likeness is one of words: what
 * shares none is not found. Cost is bounded by {@value #LOOKED_AT} reports. A worker, not safe for use by several threads.
 */
public final class PassageSearch {

    /** Reports whose text is looked at. */
    private static final int LOOKED_AT = 200;

    private static final int ASKED_WORDS = 10;

    /** Share of the words, by weight, that a passage must have. */
    private static final double LEAST_SHARE = 0.5;

    private static final TermStatistics GENERAL = TermStatistics.of(List.of());

    private final Store store;
    private final TextAnalyser analyser = new TextAnalyser();

    /** Searches {@code store}. */
    public PassageSearch(Store store) {
        this.store = store;
    }

    /** Reports whose strongest words are those of {@code text}, or of the report that has this id, most alike first. */
    public List<Hit> like(String text, SearchRequest frame) {
        Optional<StoredReport> known = store.report(text);
        Report report = known.map(StoredReport::report).orElseGet(() -> Report.of("asked", text));
        List<String> words = words(new StoryPrinter().print(report).words());
        if (words.isEmpty()) {
            return List.of();
        }
        SearchRequest request = new SearchRequest(
                Query.anyOf(words), frame.from(), frame.to(), Math.min(1000, frame.limit() + 1), frame.offset());
        return store.search(request).stream()
                .filter(hit -> known.isEmpty() || !hit.report().equals(text))
                .limit(frame.limit())
                .toList();
    }

    /** Where something like {@code words} stands between quotation marks, the nearest wording first. */
    public List<Hit> quote(String words, SearchRequest frame) {
        return passages(words, frame, true);
    }

    /** Sentences that say something like {@code statement}, the nearest wording first. */
    public List<Hit> claim(String statement, SearchRequest frame) {
        return passages(statement, frame, false);
    }

    /** Single words that an index can be asked for. */
    private static List<String> words(List<String> written) {
        return written.stream()
                .flatMap(w -> List.of(w.split("[^\\p{L}\\p{N}]+")).stream())
                .filter(w -> w.length() > 1)
                .distinct()
                .limit(ASKED_WORDS)
                .toList();
    }

    /** The nearest wording of each report. */
    private List<Hit> passages(String asked, SearchRequest frame, boolean quoted) {
        List<Hit> best = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Hit hit : found(asked, frame, quoted, LEAST_SHARE)) {
            if (seen.add(hit.report())) {
                best.add(hit);
            }
        }
        return best.stream().skip(frame.offset()).limit(frame.limit()).toList();
    }

    /** Up to {@code most} sentences with at least that share of the words of {@code asked}, by weight; most first. */
    List<Hit> sentences(String asked, SearchRequest frame, double least, int most) {
        return found(asked, frame, false, least).stream().limit(most).toList();
    }

    private List<Hit> found(String asked, SearchRequest frame, boolean quoted, double least) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        Set<String> plain = FunctionWords.of("en");
        for (Token token : analyser.analyse(Report.of("asked", asked)).tokens()) {
            if (token.lexical() && !plain.contains(token.form())) {
                weights.put(token.stem(), GENERAL.idf(token.stem()));
                written.putIfAbsent(token.stem(), token.span().of(asked));
            }
        }
        List<String> strongest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> written.getOrDefault(e.getKey(), e.getKey()))
                .toList();
        List<String> words = words(strongest);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>();
        for (Hit hit : store.search(new SearchRequest(Query.anyOf(words), frame.from(), frame.to(), LOOKED_AT, 0))) {
            store.report(hit.report())
                    .map(r -> analyser.analyse(r.report()))
                    .ifPresent(r -> (quoted ? r.quotations() : sentences(r))
                            .forEach(passage -> held(hit, r, passage, weights, least, found)));
        }
        found.sort(Comparator.comparingDouble((Hit h) -> -h.score()).thenComparing(Hit::report));
        return found;
    }

    /** Adds a passage that has enough of the words. */
    private static void held(
            Hit hit, AnalysedReport report, Span passage, Map<String, Double> weights, double least, List<Hit> found) {
        Set<String> held = new HashSet<>();
        List<Span> marks = new ArrayList<>();
        for (Token token : report.tokens()) {
            if (token.start() >= passage.start() && token.end() <= passage.end() && weights.containsKey(token.stem())) {
                held.add(token.stem());
                marks.add(new Span(token.start() - passage.start(), token.end() - passage.start()));
            }
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double share =
                held.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum() / all;
        if (share >= least) {
            found.add(new Hit(
                    hit.report(),
                    hit.story(),
                    share,
                    hit.outlet(),
                    hit.title(),
                    hit.publishedAt(),
                    passage.of(report.text()).replaceAll("\\s", " "),
                    marks));
        }
    }

    private static List<Span> sentences(AnalysedReport report) {
        return report.sentences().stream().map(Sentence::span).toList();
    }
}
