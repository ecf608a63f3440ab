package org.stemma.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Quantity;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.time.TimeMention;

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

    private static final List<String> THINGS = List.of("object", "person", "food", "substance");

    /** Words for things in general, which writers put for any. */
    private static final Set<String> GENERAL = Set.of(
            "tool",
            "device",
            "system",
            "equipment",
            "product",
            "item",
            "object",
            "thing",
            "unit",
            "facility",
            "structure",
            "machine",
            "instrument",
            "material",
            "person",
            "man",
            "woman",
            "people",
            "figure",
            "individual",
            "someone",
            "site",
            "place",
            "area",
            "spot",
            "point",
            "side",
            "part");

    private static final Set<String> STOP = WordLists.english().set("stop");
    private static final Set<String> TITLES = WordLists.english().set("title");

    /** What tells of a change, but not surely enough to accuse anyone of an alteration. */
    private static final List<Rule> DOUBTS = List.of(new ExchangeRule(), new PolarityRule());

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness = new Relatedness(lexicon);
    private final OppositeNearby opposites = new OppositeNearby(relatedness);
    private final SentenceComparer comparer;
    private @Nullable Source last;

    /** The source that was asked for last, with what it says of each word that was asked. */
    private record Source(AnalysedReport report, Passage words, Map<String, Relatedness.Relation> known) {}

    /** A checker that compares sentences with {@code comparer}. */
    public SupportChecker(SentenceComparer comparer) {
        this.comparer = comparer;
    }

    /**
     * What {@code text} states otherwise than {@code source}, or without it, by place in {@code text}; often empty. Where the
     * source has no words to set against it, {@link Difference#from()} is empty.
     */
    public List<Difference> check(AnalysedReport source, AnalysedReport text) {
        Source known = source(source);
        List<Difference> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Sentence> best = best(source, text, sentence);
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
        List<Difference> more = new ArrayList<>(nearby.sorted());
        more.addAll(unsupported(known, passage));
        for (Difference d : more) {
            if (found.stream().noneMatch(o -> o.to().overlaps(d.to()))) {
                found.add(d);
            }
        }
        found.sort(null);
        return found;
    }

    private Source source(AnalysedReport report) {
        Source known = last;
        if (known == null || known.report != report) {
            List<Sentence> read = new ArrayList<>();
            int words = 0;
            for (Sentence sentence : report.sentences()) {
                words += sentence.tokenCount();
                if (words <= WORDS) {
                    read.add(sentence);
                }
            }
            known = new Source(
                    report, new Passage(report, read, new ReportWords(report, lexicon), lexicon), new HashMap<>());
            last = known;
        }
        return known;
    }

    private List<Difference> unsupported(Source source, Passage text) {
        List<Difference> found = new ArrayList<>();
        for (Passage.Range name : text.names) {
            if (!named(source, text, name)) {
                add(found, VariantType.ENTITY, text.span(name), "The source does not name \u201c%s\u201d", text);
            }
        }
        for (Quantity quantity : text.quantities) {
            boolean fraction = quantity.value() == 1 && quantity.span().length() <= 3; // one third, one of them
            if (!quantity.vague() && !fraction && !counted(source.words, quantity)) {
                Span span = text.span(quantity.first(), quantity.end());
                add(found, VariantType.NUMBER, span, "The source does not give \u201c%s\u201d", text);
            }
        }
        for (TimeMention time : text.times) {
            if (!dated(source.words, time)) {
                add(found, VariantType.DATE, time.span(), "The source does not give \u201c%s\u201d", text);
            }
        }
        for (int j = 0; j < text.size(); j++) {
            if (word(text, j) && strange(source, text, j)) {
                add(found, VariantType.ENTITY, text.span(j, j + 1), "The source has nothing for \u201c%s\u201d", text);
            }
        }
        return found;
    }

    private static void add(List<Difference> found, VariantType type, Span span, String what, Passage text) {
        if (found.stream().noneMatch(d -> d.to().overlaps(span))) {
            found.add(new Difference(type, new Span(0, 0), span, what.replace("%s", text.text(span)), null, 0.7));
        }
    }

    private static boolean word(Passage text, int j) {
        Term term = text.term(j);
        return term.content() && !term.name() && term.entry().known() && text.quantityAt[j] < 0 && text.timeAt[j] < 0;
    }

    /** Whether the source has all words of the name, in this or another spelling, or a name that it can stand for. */
    private boolean named(Source source, Passage text, Passage.Range name) {
        for (Passage.Range other : source.words.names) {
            if (Names.joined(source.words, other).equals(Names.joined(text, name))
                    || Names.acronym(source.words, other, Names.joined(text, name))
                    || Names.acronym(text, name, Names.joined(source.words, other))) {
                return true;
            }
        }
        for (int k = name.first(); k < name.end(); k++) {
            Term term = text.term(k);
            boolean plain = TITLES.contains(term.form()) || term.form().length() < 2;
            if (!plain && !relation(source, term).harmless()) {
                return false;
            }
        }
        return true;
    }

    private static boolean counted(Passage source, Quantity quantity) {
        return source.quantities.stream().anyMatch(a -> QuantityRule.supports(a, quantity) && !finer(quantity, a));
    }

    /** Whether the figure is given more exactly than the source has it: {@code 32,000, 32,500}; no text can know that. */
    private static boolean finer(Quantity quantity, Quantity source) {
        return source.approximation() == Approximation.NONE
                && quantity.approximation() == Approximation.NONE
                && quantity.unit().equals(source.unit())
                && quantity.value() != source.value()
                && !source.vague()
                && quantity.step() > 0
                && quantity.step() < source.step();
    }

    private static boolean dated(Passage source, TimeMention time) {
        return source.times.stream().anyMatch(a -> a.agrees(time, null, null));
    }

    /**
     * Whether the source has no word for it: another one of a set that contrasts, a thing or person that it does not mention,
     * an adjective's opposite. What an act, an event or a quality is called, writers choose, so other words are taken as
     * theirs.
     */
    private boolean strange(Source source, Passage text, int j) {
        Term term = text.term(j);
        Relatedness.Relation relation = relation(source, term);
        Pos usual = term.entry().usual();
        if (usual == Pos.NOUN) {
            return switch (relation) {
                case CONTRAST -> true;
                case SISTER, NARROWER, NONE -> thing(term);
                case SAME, SYNONYM, BROADER, RELATED, OPPOSITE -> false;
            };
        }
        return usual == Pos.ADJECTIVE
                && (relation == Relatedness.Relation.CONTRAST || relation == Relatedness.Relation.OPPOSITE);
    }

    private boolean thing(Term term) {
        return !general(term) && THINGS.stream().anyMatch(kind -> lexicon.firstSenseIs(term.entry(), kind));
    }

    /** Whether it is a word for things in general. */
    static boolean general(Term term) {
        return term.entry().lemmas().stream().anyMatch(GENERAL::contains);
    }

    /** The nearest relation of the source's words to {@code term}. */
    private Relatedness.Relation relation(Source source, Term term) {
        String key = (term.name() ? "=" : "") + term.form();
        Relatedness.Relation known = source.known.get(key);
        if (known != null) {
            return known;
        }
        Relatedness.Relation best = Relatedness.Relation.NONE;
        for (int i = 0; i < source.words.size() && !best.harmless(); i++) {
            Relatedness.Relation relation = relatedness.of(source.words.term(i), term);
            best = relation.harmless() || best == Relatedness.Relation.NONE ? relation : best;
        }
        source.known.put(key, best);
        return best;
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
            if (best.isEmpty() || best.size() < SENTENCES && added >= 2 && added >= 0.15 * stems.size()) {
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
