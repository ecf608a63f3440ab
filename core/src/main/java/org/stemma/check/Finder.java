package org.stemma.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/** Finds where a report says what a sentence of the text says: in one of its sentences, or in two neighbours. */
final class Finder {

    /** How much more of the sentence a second neighbour must hold, so that it is not dragged along. */
    private static final double NEIGHBOUR_ADDS = 0.15;

    private static final int TRIPLE = 3;

    private final AnalysedReport text;
    private final Weights weights;
    private final Map<AnalysedReport, List<Set<String>>> stems = new HashMap<>();
    private final Map<AnalysedReport, Set<String>> triples = new HashMap<>();

    Finder(AnalysedReport text, Weights weights) {
        this.text = text;
        this.weights = weights;
    }

    /**
     * The place.
     *
     * @param sentences one, or two that follow each other; empty when there is none
     * @param share of the sentence's weight that stands there
     * @param verbatim share of its word triples that stand in the report
     */
    record Found(List<Sentence> sentences, double share, double verbatim) {
        Found {
            sentences = List.copyOf(sentences);
        }
    }

    /** How much the sentence says, in nats. */
    private double weight(Sentence sentence) {
        return Weights.stems(text, sentence).stream().mapToDouble(weights::of).sum();
    }

    Found in(AnalysedReport report, Sentence sentence) {
        Set<String> wanted = Weights.stems(text, sentence);
        double all = weight(sentence);
        List<Set<String>> there = stems.computeIfAbsent(
                report,
                r -> r.sentences().stream().map(s -> Weights.stems(r, s)).toList());
        int best = -1;
        int length = 1;
        double most = 0;
        for (int i = 0; i < there.size(); i++) {
            double share = share(wanted, there.get(i), Set.of(), all);
            if (share > most) {
                most = share;
                best = i;
                length = 1;
            }
        }
        if (best < 0) {
            return new Found(List.of(), 0, 0);
        }
        int first = best;
        for (int i = Math.max(0, best - 1); i <= Math.min(best, there.size() - 2); i++) {
            double share = share(wanted, there.get(i), there.get(i + 1), all);
            if (share >= most + NEIGHBOUR_ADDS) {
                most = share;
                first = i;
                length = 2;
            }
        }
        return new Found(report.sentences().subList(first, first + length), most, verbatim(report, sentence));
    }

    private double share(Set<String> wanted, Set<String> one, Set<String> next, double all) {
        double held = 0;
        for (String stem : wanted) {
            if (one.contains(stem) || next.contains(stem)) {
                held += weights.of(stem);
            }
        }
        return all == 0 ? 0 : held / all;
    }

    private double verbatim(AnalysedReport report, Sentence sentence) {
        Set<String> there = triples.computeIfAbsent(report, r -> new HashSet<>(triples(r.tokens())));
        TreeSet<String> own = new TreeSet<>(triples(text.tokens(sentence)));
        return own.isEmpty() ? 0 : own.stream().filter(there::contains).count() / (double) own.size();
    }

    private static List<String> triples(List<Token> tokens) {
        List<String> words =
                tokens.stream().filter(Token::lexical).map(Token::form).toList();
        List<String> triples = new ArrayList<>();
        for (int i = 0; i + TRIPLE <= words.size(); i++) {
            triples.add(String.join(" ", words.subList(i, i + TRIPLE)));
        }
        return triples;
    }
}
