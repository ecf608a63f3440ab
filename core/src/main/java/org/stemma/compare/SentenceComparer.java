package org.stemma.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.lexicon.Lexicon;
import org.stemma.quote.Quote;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Compares a passage with the passage that it is thought to render, and says which facts differ.
 *
 * <p>Precision comes first: a difference is reported only where the words around it are aligned firmly, and harmless
 * rewriting (spelling, synonyms, broader words, a coarser number, a weekday for a date, left-out detail, passive voice,
 * moved clauses) is none. What is left out is an {@link Omission}.
 *
 * <p>A worker, not safe for use by several threads at once; it remembers the reports it saw last. Cost is about the product
 * of the passages' lengths. English. Deterministic.
 */
public final class SentenceComparer {

    /** Reports whose words are kept ready. */
    private static final int REMEMBERED = 64;

    /** Longer passages are cut: a comparison of whole texts is not what this is for. */
    private static final int LONGEST = 4;

    /** With fewer aligned content words two passages do not tell of the same thing. */
    private static final int FEWEST_ALIGNED = 3;

    /** Sentences of at most so many words are compared with fewer aligned ones, if enough of all words are common. */
    private static final int BRIEF = 12;

    private static final double LEAST_FRAME = 0.35;

    private static final List<Rule> RULES = List.of(
            new QuotationRule(),
            new QuantityRule(),
            new TimeRule(),
            new SubstitutionRule(),
            new ScopeRule(),
            new AmountRule(),
            new NegationRule(),
            new ModalityRule(),
            new AntonymRule(),
            new AttributionRule(),
            new RoleRule(),
            new SwapRule(),
            new NameRule(),
            new ActorRule(),
            new SpeakerRule(),
            new PartialNameRule(),
            new HedgeRule(),
            new NounRule());

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);
    private final Map<String, Remembered> reports = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    private final Map<String, List<Quote>> quotes;

    private record Remembered(AnalysedReport report, ReportWords words, Map<List<Sentence>, Passage> passages) {}

    /** A comparer that knows no report yet. */
    public SentenceComparer() {
        this(Map.of());
    }

    /** @param quotes the quotes of reports by id, as far as they were found already */
    public SentenceComparer(Map<String, List<Quote>> quotes) {
        this.quotes = Map.copyOf(quotes);
    }

    /**
     * The facts that {@code to} states differently from {@code from}, by place in {@code to}; often empty.
     *
     * @param source the report of {@code from}
     * @param from one to three sentences of it, in order; more than {@value #LONGEST} are cut
     * @param target the report of {@code to}
     * @param to one to three sentences of it, in order
     * @param context days of publication, see {@link Context#of}
     * @throws IllegalArgumentException if one side has no sentence
     */
    public List<Difference> compare(
            AnalysedReport source, List<Sentence> from, AnalysedReport target, List<Sentence> to, Context context) {
        return examine(source, from, target, to, context).differences();
    }

    /** The same with what was left out. @throws IllegalArgumentException if one side has no sentence */
    public Comparison examine(
            AnalysedReport source, List<Sentence> from, AnalysedReport target, List<Sentence> to, Context context) {
        Pair pair = pair(source, from, target, to, context);
        Findings findings = new Findings(pair.from(), pair.to());
        find(pair, findings);
        List<Difference> differences = findings.sorted();
        return new Comparison(differences, Omissions.of(pair, differences), pair.share());
    }

    /** The two passages, aligned. @throws IllegalArgumentException if one side has no sentence */
    Pair pair(AnalysedReport source, List<Sentence> from, AnalysedReport target, List<Sentence> to, Context context) {
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException(
                    "a comparison needs sentences on both sides, had " + from.size() + " and " + to.size());
        }
        Alignment alignment = Aligner.align(passage(source, from), passage(target, to), relatedness, context);
        return new Pair(alignment, Frame.of(alignment), Slot.of(alignment), context, alignment.share());
    }

    /** Adds what the rules find, if the passages tell of the same thing. */
    void find(Pair pair, Findings findings) {
        boolean brief = pair.from().size() <= BRIEF
                && pair.to().size() <= BRIEF
                && pair.frame().share() >= LEAST_FRAME;
        if (pair.alignment().joinedContent() >= FEWEST_ALIGNED || brief) {
            for (Rule rule : RULES) {
                rule.find(pair, findings);
            }
        }
    }

    private Passage passage(AnalysedReport report, List<Sentence> sentences) {
        List<Sentence> cut = sentences.size() > LONGEST ? sentences.subList(0, LONGEST) : sentences;
        Remembered remembered = remembered(report);
        return remembered.passages.computeIfAbsent(cut, s -> new Passage(report, s, remembered.words, lexicon));
    }

    private Remembered remembered(AnalysedReport report) {
        Remembered known = reports.get(report.id());
        if (known != null && known.report == report) {
            return known;
        }
        ReportWords words = new ReportWords(report, lexicon, quotes.get(report.id()));
        Remembered made = new Remembered(report, words, new HashMap<>());
        reports.put(report.id(), made);
        if (reports.size() > REMEMBERED) {
            reports.remove(reports.keySet().iterator().next());
        }
        return made;
    }
}
