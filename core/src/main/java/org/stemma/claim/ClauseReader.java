package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quantity.QuantityReader;
import org.stemma.quote.Act;
import org.stemma.quote.Quote;
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

    private static final Set<String> SPEAKING = Set.of("he", "she", "i", "we", "they", "it");

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput)[a-z]*|push[a-z]* back)\\b[^.;:,]{0,60}\\bthat$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:insist|demand|ask|request|recommend|propos|urg|suggest|order|requir)[a-z]* that$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PLURAL = Set.of("i", "you", "we", "they", "people", "police");

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
        List<Word> words = classes.words(sentence);
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(w -> w.form().startsWith("http") || w.form().startsWith("www"))) {
            return; // an address of the web, whose words say nothing
        }
        List<Token> tokens = report.tokens(sentence);
        Voices voices = Voices.of(quotes, sentence, words);
        List<Term> source = new ArrayList<>();
        voices.source().forEach(word -> source.addAll(terms(word, tokens)));
        for (Voices.Region region : voices.regions()) {
            region(sentence, region, tokens, source);
        }
    }

    /** @param source the words of the source that the sentence names: whose predicate a rest without subject is */
    private void region(Sentence sentence, Voices.Region region, List<Token> tokens, List<Term> source) {
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
                    && SPEAKING.contains(terms.get(0).form())
                    && !(terms.get(0).form().equals("they") && single(subject))) {
                shared = subject; // the subject of the clause before in the same sentence
            }
            boolean last = region.torn() && part.words().getLast() == words.size() - 1;
            Quote given = quote != null && aside(terms.getFirst()) ? null : quote;
            Clause clause = clause(sentence, terms, shared, part.loose() || last, given);
            if (!part.shares() && clause.subjectEnd() > 0) {
                subject = clause.subject();
            }
            boolean rest = clause.quote() == null
                    && region.quoting()
                    && (clause.verb() < 0 || clause.speech() && clause.subject().isEmpty());
            boolean states = clause.verb() >= 0 || !clause.quantities().isEmpty() || clause.quote() != null;
            if (clause.contentWords() >= FEWEST && states && !rest && !silent(clause)) {
                clauses.add(clause);
            }
        }
    }

    /** Whether it stands in brackets outside quotation marks: the report's own words among somebody's. */
    private boolean aside(Term first) {
        int at = first.span().start();
        return at > 0 && report.text().charAt(at - 1) == '(' && !inQuotation(first.span());
    }

    /** One name, of which "they" is mostly not said. */
    private static boolean single(List<Term> subject) {
        return !subject.isEmpty() && subject.stream().allMatch(t -> t.name() || t.tag() == Tag.DETERMINER);
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
    private static List<Term> terms(Word word, List<Token> tokens) {
        List<Term> terms = new ArrayList<>(1);
        for (int t = firstFrom(tokens, word.start()); t < tokens.size(); t++) {
            Token token = tokens.get(t);
            if (token.start() >= word.end()) {
                break;
            }
            boolean content =
                    (token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.WORD && !STOP.contains(token.form()))
                            && !word.tag().auxiliary();
            terms.add(new Term(token, word.tag(), content));
        }
        return terms;
    }

    /** The first of {@code tokens} that begins at {@code start} or behind. */
    private static int firstFrom(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
                mood(sentence, terms, predicate),
                own,
                predicate.verb() >= 0 && speech(Predicate.lemma(terms.get(predicate.verb()))),
                terms.stream().filter(Term::content).allMatch(t -> inQuotation(t.span())),
                quote,
                QuantityReader.read(tokens, report.text(), TimeReader.taken(all, tokens.size())),
                times);
    }

    private Mood mood(Sentence sentence, List<Term> terms, Predicate predicate) {
        if (terms.stream().anyMatch(t -> CONDITIONS.contains(t.form()))) {
            return Mood.CONDITIONAL;
        }
        Mood mood = Mood.of(predicate.governors());
        if (mood != Mood.PLAIN) {
            return mood;
        }
        Term first = terms.getFirst();
        int end =
                first.form().equals("that") ? first.span().end() : first.span().start();
        String before = report.text().substring(sentence.start(), end).strip();
        if (DENIED.matcher(before).find()) {
            return Mood.REFUSED; // "rejected claims that the bridge was shut"
        }
        return ASKED.matcher(before).find() && bare(terms, predicate) ? Mood.WANTED : mood;
    }

    /** {@code insisted that the owner pay}: whether one does it, and the verb has the form that is told of several. */
    private static boolean bare(List<Term> terms, Predicate predicate) {
        if (predicate.verb() < 1 || terms.get(predicate.verb()).tag() != Tag.VERB) {
            return false;
        }
        String verb = terms.get(predicate.verb()).form();
        String subject = terms.get(predicate.verb() - 1).form();
        return !verb.endsWith("s") && !subject.endsWith("s") && !PLURAL.contains(subject);
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
