package org.stemma.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.headline.Words.Word;
import org.stemma.model.Finding;
import org.stemma.model.Finding.HeadlineWording;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/**
 * Ties titles and standfirsts to the claims and utterances that they state.
 *
 * <p>A headline is a wording that counts for nothing: it adds no report and no lineage to a claim, and is never called altered.
 * Each goes to one claim and one utterance at most, of its own report if one fits, else of another's. Deterministic; cost grows
 * with the headlines times the statements that share words with them.
 */
public final class Headlines {

    /** Share of a claim's words that its headline tells at least: the claim is not about something else besides. */
    private static final double CLAIM_TOLD = 0.4;

    /** The same of what somebody said, of which a headline takes a part. */
    private static final double UTTERANCE_TOLD = 0.15;

    /** So many statements, those that share most words, are looked at for one headline. */
    private static final int MOST_TRIED = 16;

    private final Map<String, AnalysedReport> reports = new HashMap<>();
    private final List<Headline> headlines = new ArrayList<>();
    private final Compression compression = new Compression();

    private Headlines(List<AnalysedReport> reports) {
        for (AnalysedReport report : reports) {
            this.reports.put(report.id(), report);
            headlines.addAll(Headline.of(report));
        }
    }

    /** The headlines of {@code reports}. */
    public static Headlines of(List<AnalysedReport> reports) {
        return new Headlines(reports);
    }

    /** A sentence that may be what a headline compresses. @param of place of its claim or utterance */
    private record Candidate(int of, String report, Span span, Words words) {}

    /** The same claims with the headlines that state them. */
    public List<Finding.Claim> claims(List<Finding.Claim> claims) {
        if (headlines.isEmpty()) {
            return claims;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Finding.ClaimWording w : claims.get(i).wordings()) {
                if (w.status().equals("faithful")) {
                    candidates.add(candidate(i, w.report(), new Span(w.start(), w.end())));
                }
            }
        }
        Map<Integer, List<HeadlineWording>> found =
                assigned(candidates, (h, c) -> compression.of(h.words(), c.words(), CLAIM_TOLD));
        List<Finding.Claim> out = new ArrayList<>(claims);
        found.forEach((i, wordings) -> out.set(i, claims.get(i).withHeadlines(wordings)));
        return out;
    }

    /** The same utterances with the headlines that give a part of them. */
    public List<Finding.Utterance> utterances(List<Finding.Utterance> utterances) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < utterances.size() && !headlines.isEmpty(); i++) {
            for (Finding.QuoteWording w : utterances.get(i).wordings()) {
                candidates.add(candidate(i, w.report(), new Span(w.start(), w.end())));
            }
        }
        Map<Integer, List<HeadlineWording>> found =
                assigned(candidates, (h, c) -> quoted(h, c, utterances.get(c.of())));
        List<Finding.Utterance> out = new ArrayList<>(utterances);
        found.forEach((i, wordings) -> out.set(i, utterances.get(i).withHeadlines(wordings)));
        return out;
    }

    /** The speaker must be named in the headline: two can say the same. */
    private double quoted(Headline h, Candidate c, Finding.Utterance utterance) {
        String said = Headline.plain(c.span().of(report(c.report()).text()));
        if (h.marked().stream().anyMatch(said::contains)) {
            return 2;
        }
        String speaker = utterance.speaker();
        if (speaker == null
                || !h.quotes()
                || h.within().equals("text")
                        && c.report().equals(h.report())
                        && c.span().overlaps(h.span())) {
            return 0;
        }
        Set<String> name =
                new HashSet<>(List.of(speaker.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        Words rest = h.words().without(name);
        boolean named = rest.content().size() < h.words().content().size();
        return named ? compression.of(rest, c.words(), UTTERANCE_TOLD) : 0;
    }

    private AnalysedReport report(String id) {
        return Objects.requireNonNull(reports.get(id), "a wording of no report here");
    }

    private Candidate candidate(int of, String report, Span span) {
        AnalysedReport where = report(report);
        List<org.stemma.text.Token> tokens = Words.tokens(where, span);
        return new Candidate(of, report, span, Words.of(tokens, where.text()));
    }

    private interface Fit {
        double of(Headline headline, Candidate candidate);
    }

    private Map<Integer, List<HeadlineWording>> assigned(List<Candidate> candidates, Fit fit) {
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int c = 0; c < candidates.size(); c++) {
            for (String key : keys(candidates.get(c).words())) {
                byStem.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
            }
        }
        Map<Integer, List<HeadlineWording>> found = new TreeMap<>();
        for (Headline h : headlines) {
            Candidate best = best(h, candidates, byStem, fit);
            if (best != null) {
                found.computeIfAbsent(best.of(), k -> new ArrayList<>()).add(h.wording());
            }
        }
        return found;
    }

    private static Set<String> keys(Words words) {
        Set<String> keys = new HashSet<>();
        for (Word w : words.content()) {
            keys.add(
                    w.quantity() == null ? w.token().stem() : "#" + w.quantity().value());
        }
        return keys;
    }

    private static @Nullable Candidate best(
            Headline h, List<Candidate> candidates, Map<String, List<Integer>> byStem, Fit fit) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (String key : keys(h.words())) {
            byStem.getOrDefault(key, List.of()).forEach(c -> shared.merge(c, 1, Integer::sum));
        }
        Function<Integer, Boolean> foreign = c -> !candidates.get(c).report().equals(h.report());
        List<Integer> tried = shared.keySet().stream()
                .filter(c -> shared.getOrDefault(c, 0) > 1)
                .sorted(Comparator.comparing(foreign)
                        .thenComparingInt(c -> -shared.getOrDefault(c, 0))
                        .thenComparingInt(c -> c))
                .limit(MOST_TRIED)
                .toList();
        Candidate best = null;
        double most = 0;
        for (int c : tried) {
            Candidate candidate = candidates.get(c);
            boolean own = best != null && best.report().equals(h.report());
            if (own && foreign.apply(c)) {
                break;
            }
            double score = fit.of(h, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }
}
