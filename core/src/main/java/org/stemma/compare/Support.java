package org.stemma.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.text.AnalysedReport;
import org.stemma.time.TimeMention;

/**
 * Which names, figures, dates and things of a text stand nowhere in its source, in no other word for them.
 *
 * <p>A word is held by another word for it: near by, in the sentences that the text's sentence was put together from, by any
 * that the dictionary ties to it; elsewhere only by what is frequently said for it.
 */
final class Support {

    private static final double UNSURE = 0.7;

    /** How many steps above a word of the source a broader one may lie that stands for it from elsewhere in the report. */
    private static final int BROADER_STEPS = 3;

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
            "body",
            "group",
            "authority",
            "agency",
            "organization",
            "institution",
            "person",
            "man",
            "woman",
            "people",
            "figure",
            "individual",
            "someone",
            "nobody",
            "site",
            "place",
            "area",
            "spot",
            "point",
            "center",
            "side",
            "part");

    private static final Set<String> TIES = Set.of("in", "on", "for", "under", "with", "without", "by");

    /** Nouns that make a turn of speech with a preposition. */
    private static final Set<String> IDLE = WordLists.english().set("turn");

    private static final List<String> ACTS = List.of("ing", "tion", "sion", "ment", "ance", "ence", "al");

    private static final Set<String> UNITS = Set.of("hour", "day", "week", "month", "year");

    private static final Set<String> TITLES = WordLists.english().set("title");

    private static final Set<String> COMPANY = Set.of("co", "inc", "corp", "ltd", "plc", "llc", "group", "company");

    /** Words for shares, with the percentages that they can stand for. */
    private static final Map<String, Set<Double>> SHARES = Map.of(
            "half", Set.of(50.0),
            "quarter", Set.of(25.0, 75.0),
            "third", Set.of(33.0, 33.3, 66.0, 66.7, 67.0),
            "fifth", Set.of(20.0, 40.0, 60.0, 80.0),
            "tenth", Set.of(10.0, 30.0, 70.0, 90.0));

    private final Lexicon lexicon = Lexicon.english();
    private final Relatedness relatedness;
    private final Map<String, Relatedness.Relation> known = new HashMap<>();
    final AnalysedReport report;
    final Passage words;

    Support(AnalysedReport report, Passage words, Relatedness relatedness) {
        this.report = report;
        this.words = words;
        this.relatedness = relatedness;
    }

    /**
     * What {@code text} has that the source lacks.
     *
     * @param near for each sentence of the text the numbers of the source's sentences that it was put together from
     */
    List<Difference> lacking(Passage text, List<Set<Integer>> near) {
        List<Difference> found = new ArrayList<>();
        for (Passage.Range name : text.names) {
            if (!named(text, name, near)) {
                add(found, VariantType.ENTITY, text.span(name), "The source does not name \u201c%s\u201d", text);
            }
        }
        for (Quantity quantity : text.quantities) {
            boolean fraction = quantity.value() == 1 && quantity.span().length() <= 3; // one third, one of them
            if (!quantity.vague() && !fraction && !counted(words, quantity) && !told(text, quantity)) {
                Span span = text.span(quantity.first(), quantity.end());
                add(found, VariantType.NUMBER, span, "The source does not give \u201c%s\u201d", text);
            }
        }
        for (TimeMention time : text.times) {
            if (words.times.stream().noneMatch(a -> a.agrees(time, null, null))) {
                add(found, VariantType.DATE, time.span(), "The source does not give \u201c%s\u201d", text);
            }
        }
        for (int j = 0; j < text.size(); j++) {
            if (word(text, j) && strange(text, j, near)) {
                add(found, VariantType.ENTITY, text.span(j, j + 1), "The source has nothing for \u201c%s\u201d", text);
            }
        }
        return found;
    }

    private static void add(List<Difference> found, VariantType type, Span span, String what, Passage text) {
        if (found.stream().noneMatch(d -> d.to().overlaps(span))) {
            found.add(new Difference(type, new Span(0, 0), span, what.replace("%s", text.text(span)), null, UNSURE));
        }
    }

    private static boolean word(Passage text, int j) {
        Term term = text.term(j);
        return term.content() && !term.name() && term.entry().known() && text.quantityAt[j] < 0 && text.timeAt[j] < 0;
    }

    /** Whether the source has all words of the name, in this or another spelling, or a name that it can stand for. */
    private boolean named(Passage text, Passage.Range name, List<Set<Integer>> near) {
        for (Passage.Range other : words.names) {
            if (Names.joined(words, other).equals(Names.joined(text, name))
                    || Names.acronym(words, other, Names.joined(text, name))
                    || Names.acronym(text, name, Names.joined(words, other))) {
                return true;
            }
        }
        for (int k = name.first(); k < name.end(); k++) {
            Term term = text.term(k);
            boolean plain = TITLES.contains(term.form())
                    || term.form().length() < 2
                    || text.quantityAt[k] >= 0
                    || COMPANY.contains(term.form());
            if (!plain && !relation(text, k, near).harmless()) {
                return false;
            }
        }
        return true;
    }

    private static boolean counted(Passage source, Quantity quantity) {
        return source.quantities.stream().anyMatch(a -> QuantityRule.supports(a, quantity) && !finer(quantity, a));
    }

    /** {@code until ten in the morning, 50 percent}: an hour that the source gives as one, half. */
    private boolean told(Passage text, Quantity quantity) {
        boolean share = quantity.kind() == Kind.PERCENT
                && SHARES.entrySet().stream()
                        .anyMatch(e -> e.getValue().contains(quantity.value()) && words.hasStem(e.getKey()));
        if (share) {
            return true;
        }
        boolean behind = Set.of("at", "until", "till", "by", "from", "before", "after")
                .contains(text.form(quantity.first() - 1));
        return behind
                && words.times.stream()
                        .anyMatch(t -> t.clock() != null && t.clock() % 720 == 60 * quantity.value() % 720);
    }

    /** Whether the figure is given more exactly than the source has it: {@code 32,000, 32,500}; no text can know that. */
    static boolean finer(Quantity quantity, Quantity source) {
        return source.approximation() == Approximation.NONE
                && quantity.approximation() == Approximation.NONE
                && quantity.unit().equals(source.unit())
                && quantity.value() != source.value()
                && !source.vague()
                && quantity.step() > 0
                && quantity.step() < source.step();
    }

    /**
     * Whether the source has no word for it: another one of a set that contrasts, a thing or person that it does not mention,
     * an adjective's opposite. What an act, an event or a quality is called, writers choose, so other words are taken as
     * theirs.
     */
    private boolean strange(Passage text, int j, List<Set<Integer>> near) {
        Relatedness.Relation relation = relation(text, j, near);
        if (relation == Relatedness.Relation.CONTRAST) {
            return !UNITS.contains(text.form(j)); // the start of the week
        }
        Pos pos = Usage.of(text, j);
        if (pos == Pos.NOUN) {
            boolean tells = relation == Relatedness.Relation.NONE && (modifies(text, j, near) || closes(text, j));
            return tells || !relation.harmless() && relation != Relatedness.Relation.OPPOSITE && thing(text.term(j));
        }
        return pos == Pos.ADJECTIVE && relation == Relatedness.Relation.OPPOSITE && OppositeNearby.candidate(text, j);
    }

    /** {@code a cruise ship, a chat room}: a noun that says of the source's own noun behind it of which kind it is. */
    private boolean modifies(Passage text, int j, List<Set<Integer>> near) {
        boolean nouns = j + 1 < text.size()
                && text.term(j + 1).before() == Term.Break.NONE
                && word(text, j + 1)
                && !act(text, j)
                && !text.term(j).can(Pos.ADJECTIVE)
                && (Usage.of(text, j + 1) == Pos.NOUN
                        || text.form(j + 1).equals(text.term(j + 1).entry().lemma(Pos.NOUN)));
        return nouns && relation(text, j + 1, near).harmless();
    }

    /** {@code in captivity, for a fee}: a noun that a preposition ties to what stands before, and nothing follows. */
    private static boolean closes(Passage text, int j) {
        boolean article = text.form(j - 1).equals("a") || text.form(j - 1).equals("an");
        int k = article ? j - 2 : j - 1;
        boolean ends = j + 1 >= text.size()
                || text.term(j + 1).brokenBefore()
                || text.term(j + 1).stop() && !text.form(j + 1).equals("of");
        return ends && TIES.contains(text.form(k)) && !act(text, j) && !IDLE.contains(text.form(j));
    }

    /** Whether it is a noun made of a verb: what is done, writers call as they like. */
    private static boolean act(Passage text, int j) {
        return ACTS.stream().anyMatch(text.form(j)::endsWith);
    }

    private boolean thing(Term term) {
        return !general(term) && THINGS.stream().anyMatch(kind -> lexicon.firstSenseIs(term.entry(), kind));
    }

    /** Whether it is a word for things in general. */
    static boolean general(Term term) {
        return term.entry().lemmas().stream().anyMatch(GENERAL::contains);
    }

    /** The nearest relation of the source's words to term {@code j}. */
    Relatedness.Relation relation(Passage text, int j, List<Set<Integer>> near) {
        Term term = text.term(j);
        Pos pos = term.name() ? null : Usage.of(text, j);
        Entry entry = pos == null ? term.entry() : lexicon.entry(term.form(), pos);
        Set<Integer> sentences = near.get(term.sentence());
        String key = (term.name() ? "=" : "") + term.form() + pos + sentences;
        Relatedness.Relation before = known.get(key);
        if (before != null) {
            return before;
        }
        Relatedness.Relation best = Relatedness.Relation.NONE;
        for (int i = 0; i < words.size() && !best.harmless(); i++) {
            Term other = words.term(i);
            boolean close = sentences.contains(other.sentence());
            Relatedness.Relation relation = term.name() || other.name()
                    ? relatedness.of(other, term)
                    : close ? relatedness.words(other.entry(), entry) : far(other.entry(), entry);
            relation = other.stem().equals(term.stem()) ? Relatedness.Relation.SAME : relation;
            best = relation.harmless() || best == Relatedness.Relation.NONE ? relation : best;
        }
        known.put(key, best);
        return best;
    }

    /** The relation of words that stand apart: what only a rare sense ties says nothing. */
    private Relatedness.Relation far(Entry a, Entry b) {
        Relatedness.Relation relation = relatedness.words(a, b);
        boolean frequent = relation == Relatedness.Relation.SAME
                || lexicon.synonyms(a, b, Breadth.FREQUENT)
                || lexicon.alike(a, b)
                || lexicon.derived(a, b)
                || lexicon.similar(a, b)
                || lexicon.broader(a, b, Breadth.FREQUENT, BROADER_STEPS) > 0;
        return relation.harmless() && !frequent ? Relatedness.Relation.NONE : relation;
    }
}
