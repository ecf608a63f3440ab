package org.stemma.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordLists;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Says what a text states that a source does not bear out: for a summary or a check of a text against the report that it
 * claims to render.
 *
 * <p>Every sentence is compared with the sentences of the source that hold most of its words ({@link SentenceComparer}).
 * Beyond that come doubts, of a confidence below {@link #SURE}: names, numbers and things that stand nowhere in the source, in
 * no other word for them; a word or figure of the source's own in a place where it has another; the opposite of what it has
 * beside the same word; a no or a but of which it knows nothing. A doubt is no alteration: a text may know more than its
 * source. So this is asked only where the text is thought to have one source, and never makes an alteration of an edition.
 *
 * <p>A worker, not safe for use by several threads at once. Cost is about the product of the texts' lengths. English.
 */
public final class SupportChecker {

    /** A difference of at least this confidence is one that an edition would claim; below it is a doubt. */
    public static final double SURE = 0.8;

    /** Sentences of the source that one sentence of a summary can have been put together from. */
    private static final int SENTENCES = 3;

    /** Longer sources are read up to so many words. */
    private static final int WORDS = 8_000;

    private static final Set<String> STOP = WordLists.english().set("stop");

    /** What tells of a change, but not surely enough to accuse anyone of an alteration. */
    private static final List<Rule> DOUBTS = List.of(
            new LinkRule(),
            new ExchangeRule(),
            new PolarityRule(),
            new ContrastRule(),
            new AddedRule(),
            new PlaceRule(),
            new ProofRule(),
            new DoneRule());

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);
    private final OppositeNearby opposites = new OppositeNearby(relatedness);
    private final DescriptionNearby descriptions = new DescriptionNearby(relatedness);
    private final SentenceComparer comparer;
    private @Nullable Support last;

    /** A checker that compares sentences with {@code comparer}. */
    public SupportChecker(SentenceComparer comparer) {
        this.comparer = comparer;
    }

    /**
     * What {@code text} states otherwise than {@code source}, or without it, by place in {@code text}; often empty. Where the
     * source has no words to set against it, {@link Difference#from()} is empty.
     */
    public List<Difference> check(AnalysedReport source, AnalysedReport text) {
        Support known = source(source);
        List<Difference> found = new ArrayList<>();
        List<Set<Integer>> near = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Sentence> best = best(source, text, sentence);
            near.add(best.stream().map(Sentence::index).collect(Collectors.toSet()));
            if (!best.isEmpty()) {
                Pair pair = comparer.pair(source, best, text, List.of(sentence), Context.of(source, text));
                Findings findings = new Findings(pair.from(), pair.to());
                comparer.find(pair, findings);
                DOUBTS.forEach(rule -> rule.find(pair, findings));
                found.addAll(findings.sorted());
            }
        }
        Passage passage = new Passage(text, text.sentences(), new ReportWords(text, lexicon), lexicon);
        Findings nearby = new Findings(known.words, passage);
        opposites.find(known.words, passage, nearby);
        FigureNearby.find(known.words, passage, nearby);
        descriptions.find(known.words, passage, nearby);
        DeniedNearby.find(known.words, passage, nearby);
        GenderNearby.find(known.words, passage, nearby);
        EventNearby.find(known.words, passage, nearby);
        List<Difference> more = new ArrayList<>(nearby.sorted());
        more.addAll(known.lacking(passage, near));
        for (Difference d : more) {
            if (found.stream().noneMatch(o -> o.to().overlaps(d.to()))) {
                found.add(d);
            }
        }
        found.sort(null);
        return found;
    }

    private Support source(AnalysedReport report) {
        Support known = last;
        if (known == null || known.report != report) {
            List<Sentence> read = new ArrayList<>();
            int words = 0;
            for (Sentence sentence : report.sentences()) {
                words += sentence.tokenCount();
                if (words <= WORDS) {
                    read.add(sentence);
                }
            }
            known = new Support(
                    report, new Passage(report, read, new ReportWords(report, lexicon), lexicon), relatedness);
            last = known;
        }
        return known;
    }

    /** The sentence of the source most like {@code sentence}, and up to two that hold more of its words, in their order. */
    static List<Sentence> best(AnalysedReport source, AnalysedReport text, Sentence sentence) {
        Set<String> stems = stems(text.tokens(sentence));
        record Scored(Sentence sentence, double score) {}
        List<Scored> scored = new ArrayList<>();
        for (Sentence candidate : source.sentences()) {
            Set<String> own = stems(source.tokens(candidate));
            int both = 0;
            for (String stem : stems) {
                both += own.contains(stem) ? 1 : 0;
            }
            if (both >= 2) {
                scored.add(new Scored(candidate, both / Math.sqrt((double) own.size() * stems.size())));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score).thenComparingInt(s -> s.sentence.index()));
        List<Sentence> best = new ArrayList<>();
        Set<String> open = new HashSet<>(stems);
        for (Scored s : scored) {
            Set<String> own = stems(source.tokens(s.sentence));
            long added = open.stream().filter(own::contains).count();
            if (best.isEmpty() || best.size() < SENTENCES && added >= 2 && added >= 0.12 * stems.size()) {
                best.add(s.sentence);
                open.removeAll(own);
            }
        }
        best.sort(Comparator.comparingInt(Sentence::index));
        return best;
    }

    private static Set<String> stems(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            if (!STOP.contains(token.form()) && token.lexical()) {
                stems.add(token.stem());
            }
        }
        return stems;
    }
}
