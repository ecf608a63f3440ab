package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quantity.QuantityReader;
import org.stemma.quote.Act;
import org.stemma.quote.Quote;
import org.stemma.quote.QuoteKind;
import org.stemma.quote.Tag;
import org.stemma.quote.WordClasses;
import org.stemma.quote.WordClasses.Word;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.time.TimeMention;
import org.stemma.time.TimeReader;

/** Reads the clauses of one report: what a quote says apart from who says it, each part cut by {@link Cutter}. */
final class ClauseReader {

    /** A clause of fewer words that carry meaning states nothing that could be recognised elsewhere. */
    static final int FEWEST = 2;

    private static final Set<String> STOP = WordLists.english().set("stop");
    /** A quotation of up to so many words and marks is one statement. */
    private static final int WHOLE_QUOTE = 30;

    private static final Set<String> COUNTING = Set.of("after", "before", "following", "since", "until");

    /** Words between "after" and a date in the phrase behind it. */
    private static final int COUNTED_FROM = 3;

    /** Characters between a relative pronoun and the verb of saying behind it. */
    private static final int BEFORE_CUE = 12;

    private static final Set<String> SPEAKING = Set.of("he", "she", "i", "we", "they", "it");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    /** Verbs, beside those of saying, that report an act of speech. */
    private static final Set<String> SPEECH_ACTS = Set.of(
            "call",
            "describe",
            "accuse",
            "praise",
            "condemn",
            "criticize",
            "criticise",
            "urge",
            "demand",
            "blame",
            "thank",
            "ask",
            "tell",
            "attack",
            "slam",
            "hail",
            "welcome",
            "reject",
            "defend",
            "vow",
            "apologize",
            "apologise");

    /** Verbs that need what is said. */
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "state", "declare", "insist", "argue");

    private static final Set<String> SAY = WordLists.english().set("say");

    private final AnalysedReport report;
    private final int number;
    private final WordClasses classes;
    private final List<Quote> quotes;
    private final List<Clause> clauses = new ArrayList<>();
    /** The quotes of the sentence that is being read. */
    private List<Quote> here = List.of();

    private ClauseReader(AnalysedReport report, int number, List<Quote> quotes, PartsOfSpeech parts) {
        this.report = report;
        this.number = number;
        this.quotes = quotes.stream()
                .filter(q -> q.act() == Act.SPEECH && q.statement())
                .toList();
        classes = WordClasses.of(report, parts);
    }

    /** The clauses of {@code report} in order of place; {@code number} is its place among the story's reports. */
    static List<Clause> read(AnalysedReport report, int number, List<Quote> quotes) {
        return read(report, number, quotes, PartsOfSpeech.none());
    }

    /** The same, with what a model says the words are. */
    static List<Clause> read(AnalysedReport report, int number, List<Quote> quotes, PartsOfSpeech parts) {
        ClauseReader reader = new ClauseReader(report, number, quotes, parts);
        report.sentences().forEach(reader::sentence);
        return reader.clauses;
    }

    private void sentence(Sentence sentence) {
        here = quotes.stream().filter(q -> whole(q).overlaps(sentence.span())).toList();
        List<Word> words = classes.words(sentence);
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(w -> w.form().startsWith("http") || w.form().startsWith("www"))) {
            return; // an address of the web, whose words say nothing
        }
        here = here.stream()
                .filter(q -> tells(q, words) && !gapped(q, words) && !aim(q, words))
                .toList();
        Map<Integer, Token> tokens = new HashMap<>();
        report.tokens(sentence).forEach(t -> tokens.put(t.start(), t));
        List<List<Word>> regions = new ArrayList<>();
        List<@Nullable Quote> of = new ArrayList<>();
        @Nullable Quote last = null;
        boolean first = true;
        List<Term> source = new ArrayList<>();
        for (Word word : words) {
            if (attributes(word)) {
                if (word.tag().nominal()) {
                    source.addAll(terms(word, tokens));
                }
                continue;
            }
            Quote quote = quoteAt(word.start());
            if (word.tag().punctuation() && quote == null) {
                quote = last;
            }
            if (first || quote != last) {
                regions.add(new ArrayList<>());
                of.add(quote);
                first = false;
            }
            last = quote;
            regions.get(regions.size() - 1).add(word);
        }
        boolean whose = whose(words);
        for (int r = 0; r < regions.size(); r++) {
            region(
                    sentence,
                    new Region(
                            regions.get(r), of.get(r), torn(regions.get(r), words), whose || between(regions.get(r))),
                    tokens,
                    source);
        }
    }

    /**
     * Whether a clause is given as somebody's words. {@code Declared three days of mourning} is a deed, told by a verb that
     * often reports speech.
     */
    private boolean tells(Quote quote, List<Word> words) {
        if (quote.cue() == null || quote.kind() != QuoteKind.INDIRECT || !deed(quote, words)) {
            return true;
        }
        boolean joined = true;
        for (Word word : words) {
            boolean inside = quote.content().stream().anyMatch(s -> s.start() <= word.start() && word.end() <= s.end());
            if (inside && word.tag().finite() && !joined) {
                return true;
            }
            joined = word.tag() == Tag.COORDINATOR || word.tag() == Tag.ADVERB && joined;
        }
        return false;
    }

    /**
     * {@code closures the company says are needed}: who says it stands in a relative clause without its pronoun, and what is
     * said is the sentence's own, not all that stands before.
     */
    private static boolean gapped(Quote quote, List<Word> words) {
        Span cue = quote.cue();
        Span source = quote.source();
        if (cue == null || source == null || source.end() > cue.start()) {
            return false;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).end() == cue.end()) {
                int first = i;
                while (first > 0 && words.get(first - 1).start() >= source.start()) {
                    first--;
                }
                Tag before = first == 0 ? Tag.STOP : words.get(first - 1).tag();
                return before.nominal() && words.get(i + 1).tag().finite();
            }
        }
        return false;
    }

    /** {@code struck to underscore their resistance}: what is aimed at, not said; verbs of saying proper are left. */
    private static boolean aim(Quote quote, List<Word> words) {
        Span cue = quote.cue();
        for (int i = 1; i < words.size() && cue != null; i++) {
            Word word = words.get(i);
            if (cue.start() <= word.start() && word.end() <= cue.end() && word.tag() == Tag.VERB) {
                return words.get(i - 1).tag() == Tag.TO && !SAY.contains(word.form());
            }
        }
        return false;
    }

    /** Whether the cue is a verb of deeds that are done by words, with its object right behind. */
    private static boolean deed(Quote quote, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Span cue = quote.cue();
            Word word = words.get(i);
            if (cue != null
                    && cue.start() <= word.start()
                    && word.end() <= cue.end()
                    && word.tag().verb()) {
                Tag next = words.get(i + 1).tag();
                return words.get(i + 1).start() >= cue.end() && next.nominal();
            }
        }
        return false;
    }

    private static Span whole(Quote quote) {
        Span whole = quote.extent();
        whole = quote.cue() == null ? whole : whole.union(quote.cue());
        return quote.source() == null ? whole : whole.union(quote.source());
    }

    /** Whether the word says who says it, and no more. */
    private boolean attributes(Word word) {
        for (Quote q : here) {
            Span cue = q.cue();
            Span source = q.source();
            boolean inside = cue != null && cue.start() <= word.start() && word.end() <= cue.end()
                    || source != null && source.start() <= word.start() && word.end() <= source.end();
            if (inside) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Quote quoteAt(int at) {
        for (Quote q : here) {
            for (Span span : q.content()) {
                if (span.start() <= at && at < span.end()) {
                    return q;
                }
            }
        }
        return null;
    }

    /**
     * Words that are one voice's.
     *
     * @param torn whether the sentence goes on behind them without a mark
     * @param whose whether they are told of who says something: {@code the pilot, who said that, left; the court closed it,
     *     ruling that}
     */
    private record Region(List<Word> words, @Nullable Quote quote, boolean torn, boolean whose) {}

    /** Whether the words stand between who says something and the verb for it: {@code the court, on Thursday, closed the mine, ruling that}. */
    private boolean between(List<Word> region) {
        return !region.isEmpty()
                && here.stream()
                        .anyMatch(q -> q.source() != null
                                && q.cue() != null
                                && q.source().end() <= region.getFirst().start()
                                && q.cue().start() >= region.getLast().end());
    }

    private boolean whose(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = i;
            boolean cue = here.stream()
                    .anyMatch(q -> q.cue() != null
                            && q.cue().start() >= words.get(at).end()
                            && q.cue().start() - words.get(at).end() <= BEFORE_CUE);
            if (words.get(i).tag() == Tag.RELATIVE && cue) {
                return true;
            }
        }
        return false;
    }

    private static boolean torn(List<Word> region, List<Word> sentence) {
        if (region.isEmpty() || region.getLast().tag().punctuation()) {
            return false;
        }
        int next = sentence.indexOf(region.getLast()) + 1;
        return next < sentence.size()
                && !sentence.get(next).tag().punctuation()
                && sentence.get(next).start() - region.getLast().end() <= 1;
    }

    /** @param source the words of the source that the sentence names: whose predicate a rest without subject is */
    private void region(Sentence sentence, Region region, Map<Integer, Token> tokens, List<Term> source) {
        List<Word> words = region.words();
        Quote quote = region.quote();
        List<Term> subject = quote == null && region.whose() ? source : List.of();
        for (Cutter.Part part : parts(words, quote)) {
            List<Term> terms = new ArrayList<>();
            for (int w : part.words()) {
                terms.addAll(terms(words.get(w), tokens));
            }
            if (terms.isEmpty()) {
                continue;
            }
            boolean relative =
                    terms.get(0).tag() == Tag.RELATIVE || terms.get(0).tag() == Tag.THAT && part.loose();
            List<Term> shared = part.shares() && !relative ? subject : List.of();
            if (shared.isEmpty() && !source.isEmpty()) {
                shared = quote != null ? stands(terms, source) : region.whose() ? rest(terms, source) : List.of();
            }
            if (shared.isEmpty()
                    && !part.loose()
                    && SPEAKING.contains(terms.get(0).form())) {
                shared = subject; // the subject of the clause before in the same sentence
            }
            boolean last = region.torn() && part.words().getLast() == words.size() - 1;
            Clause clause = clause(sentence, terms, shared, part.loose() || last, quote);
            if (!part.shares() && clause.subjectEnd() > 0) {
                subject = clause.subject();
            }
            boolean rest = clause.quote() == null
                    && !here.isEmpty()
                    && (clause.verb() < 0 || clause.speech() && clause.subject().isEmpty());
            boolean states = clause.verb() >= 0 || !clause.quantities().isEmpty() || clause.quote() != null;
            if (clause.contentWords() >= FEWEST && states && !rest && !silent(clause)) {
                clauses.add(clause);
            }
        }
    }

    /** {@code the army said in a statement}: an act of saying without what is said, which stands elsewhere. */
    private static boolean silent(Clause clause) {
        if (clause.quote() != null || clause.passive() || !SAYING.contains(clause.lemma())) {
            return false;
        }
        int next = clause.verb() + 1;
        while (next < clause.terms().size() && clause.terms().get(next).tag() == Tag.ADVERB) {
            next++;
        }
        Tag tag = next < clause.terms().size() ? clause.terms().get(next).tag() : Tag.STOP;
        return tag == Tag.STOP || tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.TIME;
    }

    /** The clauses of the words; a short quotation stays whole, as one thing that was said. */
    private List<Cutter.Part> parts(List<Word> words, @Nullable Quote quote) {
        boolean direct = quote != null
                && words.size() <= WHOLE_QUOTE
                && words.stream().allMatch(w -> w.tag().punctuation() || inQuotation(new Span(w.start(), w.end())));
        if (!direct) {
            return Cutter.cut(words);
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).tag().punctuation()) {
                all.add(i);
            }
        }
        return all.isEmpty() ? List.of() : List.of(new Cutter.Part(all, false, false));
    }

    /** The source, when the words begin with the verb whose subject it is. */
    private static List<Term> rest(List<Term> terms, List<Term> source) {
        return terms.get(0).tag().finite() ? source : List.of();
    }

    /** The source, when the subject of what it says is a pronoun of the first or the third person. */
    private static List<Term> stands(List<Term> terms, List<Term> source) {
        int at = terms.get(0).tag() == Tag.THAT && terms.size() > 1 ? 1 : 0;
        return SPEAKING.contains(terms.get(at).form()) ? source : List.of();
    }

    /** The tokens of a word: {@code wasn't} has two. */
    private List<Term> terms(Word word, Map<Integer, Token> tokens) {
        List<Term> terms = new ArrayList<>();
        for (int at = word.start(); at < word.end(); at++) {
            Token token = tokens.get(at);
            if (token != null) {
                boolean content = (token.kind() == TokenKind.NUMBER
                                || token.kind() == TokenKind.WORD && !STOP.contains(token.form()))
                        && !word.tag().auxiliary();
                terms.add(new Term(token, word.tag(), content));
            }
        }
        return terms;
    }

    private Clause clause(
            Sentence sentence, List<Term> terms, List<Term> inherited, boolean loose, @Nullable Quote quote) {
        List<Token> tokens = terms.stream().map(Term::token).toList();
        List<TimeMention> all = TimeReader.read(tokens, report.text());
        List<TimeMention> times = all.stream().filter(t -> !elsewhere(terms, t)).toList();
        Predicate predicate = Predicate.of(terms, loose);
        boolean subject = terms.subList(0, predicate.subjectEnd()).stream()
                .anyMatch(t -> t.tag() != Tag.ADVERB && t.tag() != Tag.TIME);
        boolean asks = terms.get(0).tag() == Tag.RELATIVE;
        boolean own = !loose && !asks && predicate.verb() >= 0 && subject && !within(terms, predicate.verb());
        Span span = new Span(
                terms.get(0).span().start(), terms.get(terms.size() - 1).span().end());
        return new Clause(
                number,
                clauses.size(),
                sentence,
                span,
                terms,
                inherited,
                predicate.verb(),
                predicate.verb() < 0 ? "" : Predicate.lemma(terms.get(predicate.verb())),
                predicate.subjectEnd(),
                predicate.passive(),
                predicate.negated(terms),
                terms.stream().anyMatch(t -> CONDITIONS.contains(t.form()))
                        ? Mood.CONDITIONAL
                        : Mood.of(predicate.governors()),
                own,
                predicate.verb() >= 0 && speech(Predicate.lemma(terms.get(predicate.verb()))),
                terms.stream().filter(Term::content).allMatch(t -> inQuotation(t.span())),
                quote,
                QuantityReader.read(tokens, report.text(), TimeReader.taken(all, tokens.size())),
                times);
    }

    /** {@code fired rockets soon after the Oct. 7 attack}: the date of what it is counted from, not of what is told. */
    private static boolean elsewhere(List<Term> terms, TimeMention time) {
        boolean of = time.end() < terms.size() && terms.get(time.end()).tag() == Tag.NOUN;
        return of
                && terms.subList(Math.max(0, time.first() - COUNTED_FROM), time.first()).stream()
                        .anyMatch(t -> COUNTING.contains(t.form()));
    }

    /** {@code a woman who admitted}: whether the verb is that of a relative clause, and the main one is missing. */
    private static boolean within(List<Term> terms, int verb) {
        for (int i = verb - 1; i >= 0 && !terms.get(i).tag().finite(); i--) {
            if (terms.get(i).tag() == Tag.RELATIVE) {
                return i > 0;
            }
        }
        return false;
    }

    private static boolean speech(String lemma) {
        return SAY.contains(lemma) || SPEECH_ACTS.contains(lemma);
    }

    private boolean inQuotation(Span span) {
        for (Span quotation : report.quotations()) {
            if (quotation.start() > span.start()) {
                return false;
            }
            if (quotation.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
