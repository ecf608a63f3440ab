package org.stemma.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.WordMeaning;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Finds where a report says what a sentence of the text says: in one of its sentences, in two neighbours, or, as in a summary, in up
 * to three that stand apart.
 */
final class Finder {

    /** How much more of the sentence a second neighbour must hold, so that it is not dragged along. */
    private static final double NEIGHBOUR_ADDS = 0.15;

    /** The share that sentences that stand apart must reach together, so that a few common words gather no place. */
    private static final double APART = 0.6;

    /** So many words, at least, must each of them bring. */
    private static final int BRINGS = 2;

    /** So many sentences that stand apart, at most. */
    private static final int FEW = 3;

    private static final int TRIPLE = 3;

    /** From this value on a word says another, and what its place then counts of the word's weight. */
    private static final double SAYS = 0.8;

    private final AnalysedReport text;
    private final Weights weights;
    private final WordMeaning meaning = new WordMeaning();
    private final Map<AnalysedReport, List<Set<String>>> stems = new IdentityHashMap<>();
    private final Map<AnalysedReport, Map<String, String>> vocabularies = new IdentityHashMap<>();
    private final Map<AnalysedReport, Set<String>> triples = new IdentityHashMap<>();

    Finder(AnalysedReport text, Weights weights) {
        this.text = text;
        this.weights = weights;
    }

    /** A word of the sentence: its stem, how much it says, and the stems of the report's words that say it too. */
    private record Wanted(String stem, double weight, Set<String> others) {}

    /**
     * The place.
     *
     * @param sentences one, two that follow each other, or up to three that do not, of which the first holds most; empty when there
     *     is none
     * @param apart whether they do not follow each other
     * @param share of the sentence's weight that stands there
     * @param verbatim share of its word triples that stand in the report
     */
    record Found(List<Sentence> sentences, boolean apart, double share, double verbatim) {
        Found {
            sentences = List.copyOf(sentences);
        }
    }

    Found in(AnalysedReport report, Sentence sentence) {
        List<Wanted> wanted = wanted(report, sentence);
        List<Set<String>> there = stems(report);
        int best = -1;
        int length = 1;
        double most = 0;
        for (int i = 0; i < there.size(); i++) {
            double share = share(wanted, there.get(i), Set.of());
            if (share > most) {
                most = share;
                best = i;
                length = 1;
            }
        }
        if (best < 0) {
            return new Found(List.of(), false, 0, 0);
        }
        int first = best;
        for (int i = Math.max(0, best - 1); i <= Math.min(best, there.size() - 2); i++) {
            double share = share(wanted, there.get(i), there.get(i + 1));
            if (share >= most + NEIGHBOUR_ADDS) {
                most = share;
                first = i;
                length = 2;
            }
        }
        if (most < APART) {
            Found apart = apart(report, sentence, wanted, best);
            if (apart.share >= APART) {
                return apart;
            }
        }
        List<Sentence> found = report.sentences().subList(first, first + length);
        // Other words for some of it make no part of it: only a place that holds most of a sentence may say it in its
        // own words.
        double share = most >= APART ? most : toTheLetter(wanted, there.subList(first, first + length));
        return new Found(found, false, share, verbatim(report, sentence));
    }

    private static double toTheLetter(List<Wanted> wanted, List<Set<String>> place) {
        List<Wanted> plain =
                wanted.stream().map(w -> new Wanted(w.stem, w.weight, Set.of())).toList();
        return share(plain, place.getFirst(), place.getLast());
    }

    /** The sentence {@code best} and those that add most to it, wherever they stand; each brings words of its own, to the letter. */
    private Found apart(AnalysedReport report, Sentence sentence, List<Wanted> wanted, int best) {
        List<Set<String>> there = stems(report);
        List<Integer> chosen = new ArrayList<>(List.of(best));
        Set<String> held = new HashSet<>(there.get(best));
        double share = share(wanted, held, Set.of());
        while (chosen.size() < FEW) {
            int next = -1;
            double most = share + NEIGHBOUR_ADDS;
            for (int i = 0; i < there.size(); i++) {
                Set<String> own = there.get(i);
                double with = share(wanted, held, own);
                long added = wanted.stream()
                        .filter(w -> own.contains(w.stem) && !held.contains(w.stem))
                        .count();
                if (with > most && added >= BRINGS) {
                    most = with;
                    next = i;
                }
            }
            if (next < 0) {
                break;
            }
            chosen.add(next);
            held.addAll(there.get(next));
            share = most;
        }
        List<Sentence> found = chosen.stream().map(report.sentences()::get).toList();
        return new Found(found, chosen.size() > 1, share, verbatim(report, sentence));
    }

    private List<Set<String>> stems(AnalysedReport report) {
        return stems.computeIfAbsent(
                report,
                r -> r.sentences().stream().map(s -> Weights.stems(r, s)).toList());
    }

    private List<Wanted> wanted(AnalysedReport report, Sentence sentence) {
        Map<String, String> forms = Weights.forms(text, sentence);
        Map<String, String> there = vocabularies.computeIfAbsent(report, r -> {
            Map<String, String> all = new TreeMap<>();
            r.sentences().forEach(s -> all.putAll(Weights.forms(r, s)));
            return all;
        });
        List<Wanted> wanted = new ArrayList<>();
        forms.forEach((stem, form) -> {
            Set<String> others = new HashSet<>();
            boolean plain = !form.isEmpty() && !there.containsKey(stem);
            if (plain) {
                there.forEach((other, said) -> {
                    if (!said.isEmpty() && meaning.states(said, form) >= SAYS) {
                        others.add(other);
                    }
                });
            }
            wanted.add(new Wanted(stem, weights.of(stem), others));
        });
        return wanted;
    }

    private static double share(List<Wanted> wanted, Set<String> one, Set<String> next) {
        double held = 0;
        double all = 0;
        for (Wanted w : wanted) {
            all += w.weight;
            if (one.contains(w.stem) || next.contains(w.stem)) {
                held += w.weight;
            } else if (w.others.stream().anyMatch(o -> one.contains(o) || next.contains(o))) {
                held += SAYS * w.weight;
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
