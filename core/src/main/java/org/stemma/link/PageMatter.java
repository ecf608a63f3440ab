package org.stemma.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Sentences that belong to pages and not to reports: newsletters, notices of consent, teasers of other reports, mastheads.
 *
 * <p>No list of phrases finds them all. What they have in common is that they stand, word for word, in reports that
 * otherwise have nothing to do with each other; an outlet's pages do that by the dozen. A sentence is page matter when most pairs of
 * reports that carry it are strangers: what else they say has hardly a rare word in common. A report that has nothing
 * else to say is no stranger to anyone, and what is taken from a report of the same event has its topic.
 *
 * <p>Says something from {@value #LEAST_REPORTS} reports on; with fewer, nobody knows which words are rare. Cost: linear in
 * the words, and {@value #ASKED} squared comparisons for each sentence that recurs. A function of the reports, in any
 * order.
 */
public final class PageMatter {

    private static final int LEAST_REPORTS = 8;

    private static final long SHORT = 0;

    /** Shorter sentences are left alone: a wire's notices consist of them, and they weigh little. */
    private static final int LEAST_WORDS = 5;

    /** Two that share a sentence may be a copy and its source, each with much besides. */
    private static final int LEAST_CARRIERS = 3;

    /** Carriers of a sentence that are compared with each other, spread over all that there are. */
    private static final int ASKED = 5;

    /** Words of topic that the rest of a report must have to be called a stranger. */
    private static final int LEAST_REST = 15;

    /** Cosine, rare words weighing more, below which two texts have nothing to do with each other. */
    private static final double STRANGERS = 0.08;

    private final Set<Long> sentences = new HashSet<>();
    private final List<AnalysedReport> reports;
    private final Map<Long, List<Integer>> carriers = new HashMap<>();
    private final Map<String, Integer> documents = new ConcurrentHashMap<>();
    private final Map<Integer, Rest> rests = new HashMap<>();
    private final Map<Long, Boolean> asked = new HashMap<>();

    /**
     * What a report says in sentences of its own.
     *
     * @param words how many that carry topic
     * @param rare those that not all reports have: by them strangers are told
     * @param topic the same with the words of all: where all tell of one event these are its topic, and a paragraph that several
     *     took over has them; a box of the page has not
     */
    private record Rest(double words, Map<String, Double> rare, Map<String, Double> topic) {}

    private PageMatter(List<AnalysedReport> reports) {
        this.reports = reports;
    }

    /** No page matter. */
    public static PageMatter none() {
        return new PageMatter(List.of());
    }

    /** The page matter of {@code reports}. */
    public static PageMatter of(List<AnalysedReport> reports) {
        if (reports.size() < LEAST_REPORTS) {
            return none();
        }
        PageMatter found = new PageMatter(reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList());
        found.collect();
        found.carriers.values().removeIf(list -> list.size() < 2);
        if (!found.carriers.isEmpty()) {
            found.count();
            found.carriers.forEach(found::judge);
        }
        return found;
    }

    /** Whether this sentence of {@code report} is page matter. */
    public boolean contains(AnalysedReport report, Sentence sentence) {
        return !sentences.isEmpty() && sentences.contains(key(report, sentence));
    }

    private void collect() {
        for (int r = 0; r < reports.size(); r++) {
            Set<Long> seen = new HashSet<>();
            for (Sentence s : reports.get(r).sentences()) {
                long key = key(reports.get(r), s);
                if (key != SHORT && seen.add(key)) {
                    carriers.computeIfAbsent(key, k -> new ArrayList<>(1)).add(r);
                }
            }
        }
    }

    /** A hash of the folded words of a sentence (FNV-1a over their codes); {@value #SHORT} for one too short to count. */
    private static long key(AnalysedReport report, Sentence sentence) {
        long key = 0xcbf29ce484222325L;
        int words = 0;
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            Token token = report.tokens().get(t);
            if (token.lexical()) {
                key = (key ^ token.form().hashCode()) * 0x100000001b3L;
                words++;
            }
        }
        return words < LEAST_WORDS ? SHORT : key;
    }

    private void count() {
        reports.parallelStream().forEach(report -> {
            Set<String> stems = new HashSet<>();
            report.sentences().forEach(s -> stems.addAll(stems(report, s)));
            stems.forEach(s -> documents.merge(s, 1, Integer::sum));
        });
    }

    private static List<String> stems(AnalysedReport report, Sentence sentence) {
        Set<String> function = FunctionWords.of(report.report().language());
        List<String> stems = new ArrayList<>();
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            Token token = report.tokens().get(t);
            if (token.lexical() && token.form().length() > 1 && !function.contains(token.form())) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    private void judge(long key, List<Integer> all) {
        if (all.size() < LEAST_CARRIERS) {
            return;
        }
        int strangers = 0;
        int pairs = 0;
        int spread = Math.min(ASKED, all.size());
        for (int i = 0; i < spread; i++) {
            for (int j = i + 1; j < spread; j++) {
                int a = all.get(i * all.size() / spread);
                int b = all.get(j * all.size() / spread);
                pairs++;
                strangers += strangers(a, b) ? 1 : 0;
            }
        }
        if (2 * strangers > pairs) {
            sentences.add(key);
        }
    }

    private boolean strangers(int a, int b) {
        return asked.computeIfAbsent((long) a << 32 | b, pair -> judged(a, b));
    }

    /**
     * Whether two reports have nothing to do with each other, and what they share nothing with what else either says. Where both
     * share more than either says besides, that is the report, and the rest is its page.
     */
    private boolean judged(int a, int b) {
        Rest one = rest(a);
        Rest other = rest(b);
        boolean little = one.rare.size() < LEAST_REST || other.rare.size() < LEAST_REST;
        if (little || cosine(one.rare, other.rare) >= STRANGERS) {
            return false;
        }
        Map<String, Double> both = shared(a, b);
        if (words(both) >= Math.max(one.words, other.words)) {
            return false;
        }
        Map<String, Double> shared = weighted(both, 1);
        return cosine(shared, one.topic) < STRANGERS && cosine(shared, other.topic) < STRANGERS;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double dot = 0;
        for (Map.Entry<String, Double> e : one.entrySet()) {
            dot += e.getValue() * other.getOrDefault(e.getKey(), 0.0);
        }
        return dot;
    }

    /** How often each stem stands in what two reports say in the same sentences. */
    private Map<String, Double> shared(int a, int b) {
        AnalysedReport report = reports.get(a);
        Map<String, Double> counts = new TreeMap<>();
        for (Sentence s : report.sentences()) {
            if (carriers.getOrDefault(key(report, s), List.of()).contains(b)) {
                stems(report, s).forEach(stem -> counts.merge(stem, 1.0, Double::sum));
            }
        }
        return counts;
    }

    private static double words(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(c -> c).sum();
    }

    private Rest rest(int r) {
        return rests.computeIfAbsent(r, k -> {
            AnalysedReport report = reports.get(k);
            Map<String, Double> counts = new TreeMap<>();
            for (Sentence s : report.sentences()) {
                if (!carriers.containsKey(key(report, s))) {
                    stems(report, s).forEach(stem -> counts.merge(stem, 1.0, Double::sum));
                }
            }
            return new Rest(words(counts), weighted(counts, 0), weighted(counts, 1));
        });
    }

    /** Rare stems weigh more, those of all reports as {@code least} says; the whole has length 1. */
    private Map<String, Double> weighted(Map<String, Double> counts, int least) {
        Map<String, Double> weights = new TreeMap<>(counts);
        double norm = 0;
        for (Map.Entry<String, Double> e : weights.entrySet()) {
            double rarity = Math.log(least + (double) reports.size() / documents.getOrDefault(e.getKey(), 1));
            e.setValue((1 + Math.log(e.getValue())) * rarity);
            norm += e.getValue() * e.getValue();
        }
        double length = Math.max(1e-9, Math.sqrt(norm));
        weights.replaceAll((stem, w) -> w / length);
        return weights;
    }
}
