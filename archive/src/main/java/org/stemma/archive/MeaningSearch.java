package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoredReport;
import org.stemma.model.Report;
import org.stemma.text.SentenceEncoder;
import org.stemma.text.TextAnalyser;

/**
 * Searches by meaning: reports like a text, sentences that say what a statement says, in whatever words.
 *
 * <p>Words propose and vectors put in order: what shares no strong word at all is not looked at. Vectors are made when they
 * are compared, of at most {@value #COMPARED} passages. Scores are in [-1, 1]: of reports cosines, of sentences the mean of
 * the cosine and the share of the statement's words, since a long sentence that holds the statement has a low cosine. A worker, not safe for use by several
 * threads; the encoder is the caller's.
 */
public final class MeaningSearch {

    /** Passages that get a vector: half a second of one processor. */
    private static final int COMPARED = 240;

    /** Sentences that stand for a report, besides its headline. */
    private static final int OPENING = 2;

    /** Unrelated sentences of news lie below; paraphrases mostly above. */
    private static final double LEAST = 0.4;

    /** Share of a statement's words, by weight, that a sentence must have to be looked at. */
    private static final double LEAST_WORDS = 0.1;

    private final Store store;
    private final SentenceEncoder encoder;
    private final PassageSearch passages;
    private final TextAnalyser analyser = new TextAnalyser();

    /** Searches {@code store} with the vectors of {@code encoder}. */
    public MeaningSearch(Store store, SentenceEncoder encoder) {
        this.store = store;
        this.encoder = encoder;
        passages = new PassageSearch(store);
    }

    /** Reports whose headline and first sentences mean what those of {@code text} do, or of the report of this id. */
    public List<Hit> like(String text, SearchRequest frame) {
        Report asked = store.report(text).map(StoredReport::report).orElseGet(() -> Report.of("asked", text));
        List<Hit> hits = new ArrayList<>();
        List<String> openings = new ArrayList<>(List.of(opening(asked)));
        for (Hit hit : passages.like(text, new SearchRequest(frame.query(), frame.from(), frame.to(), COMPARED, 0))) {
            Optional<StoredReport> report = store.report(hit.report());
            if (report.isPresent()) {
                hits.add(hit);
                openings.add(opening(report.get().report()));
            }
        }
        return ordered(hits, openings, 0, frame);
    }

    /** Sentences that say something like {@code statement}, the nearest in meaning first; one of a report. */
    public List<Hit> claim(String statement, SearchRequest frame) {
        List<Hit> hits = passages.sentences(statement, frame, LEAST_WORDS, COMPARED);
        List<String> texts = new ArrayList<>(List.of(statement));
        hits.forEach(hit -> texts.add(hit.snippet()));
        return ordered(hits, texts, 0.5, frame);
    }

    private String opening(Report report) {
        StringBuilder text = new StringBuilder(report.title() == null ? "" : report.title() + ". ");
        analyser.analyse(report).sentences().stream()
                .limit(OPENING)
                .forEach(s -> text.append(s.span().of(report.text())).append(' '));
        return text.toString().strip();
    }

    /** The first text is what was asked for; the others belong to the hits in their order. @param words what these weigh */
    private List<Hit> ordered(List<Hit> hits, List<String> texts, double words, SearchRequest frame) {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<float[]> vectors = encoder.encode(texts);
        List<Hit> scored = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            double cosine = 0;
            for (int k = 0; k < encoder.dimensions(); k++) {
                cosine += vectors.get(0)[k] * vectors.get(i + 1)[k];
            }
            double score = (1 - words) * cosine + words * hits.get(i).score();
            if (cosine >= LEAST) {
                scored.add(hits.get(i).withScore(score));
            }
        }
        scored.sort(Comparator.comparingDouble((Hit h) -> -h.score()).thenComparing(Hit::report));
        List<Hit> best = new ArrayList<>();
        for (Hit hit : scored) {
            if (best.stream().noneMatch(b -> b.report().equals(hit.report()))) {
                best.add(hit);
            }
        }
        return best.stream().skip(frame.offset()).limit(frame.limit()).toList();
    }
}
