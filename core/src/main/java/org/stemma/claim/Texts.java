package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;
import org.stemma.quote.Tag;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/** Where a clause stands with all that a reader needs to understand it, and how it reads by itself. */
final class Texts {

    /** What they begin limits the rest of the clause and is never cut off. */
    private static final Set<String> LIMITS = Set.of("if", "unless", "until", "except", "without", "only", "whether");

    private static final Set<String> APPROXIMATORS =
            Set.of("more", "less", "about", "almost", "nearly", "over", "just", "at");

    private static final Set<String> BEHIND = Set.of("ago", "earlier", "later", "before", "after");

    /** So many words of a sentence outside the clause are left to it: {@code told a press conference}. */
    private static final int FEW = 3;

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "its", "their", "he", "she", "they");

    /** Words that no sentence ends on. */
    private static final Set<String> DANGLING = Set.of(
            "and", "or", "but", "that", "as", "while", "when", "which", "who", "the", "a", "an", "of", "to", "in",
            "from", "with", "for", "at", "by", "into", "after", "before", "just", "only", "even", "also");

    /** {@code the mayor's death came days after he took office}: no thing is he, though a person stands in its name. */
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private static final int LONGEST_SUBJECT = 120;

    /** Stands where the rest of a sentence was left out. */
    private static final String CUT = "…";

    private static final Pattern RELATIVE = Pattern.compile("\\b(who|which|whose|whom)\\b");

    /** {@code the mayor's} claim: whose words they are, before a noun for speech. */
    private static final Pattern OWNER = Pattern.compile("(.*)[’']s?", Pattern.DOTALL);

    private static final Pattern THAT = Pattern.compile("^that ");

    /** Words that hold together what stands before and behind them. */
    private static final Set<String> BINDING = Set.of("of", "than");

    /** Whom it was told stands outside the cue; without it nobody tells. */
    private static final Pattern TOLD = Pattern.compile("\\b(?:told|informed)$");

    private static final Pattern ADDING =
            Pattern.compile("^(?:adding|saying|noting|claiming|stating|arguing) that ", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A longer attribution is a sentence of its own. */
    private static final int ATTRIBUTION = 90;

    /** Who says it belongs to the wording when at most so many characters stand between. */
    private static final int BESIDE = 14;

    private Texts() {}

    /** The clause with who says it, inside its sentence; of a clause that cannot stand alone the sentence up to its end. */
    static Span wording(Clause clause) {
        Span sentence = clause.sentence().span();
        Span whole = clause.span();
        Quote quote = clause.quote();
        if (quote != null) {
            Span cue = quote.cue();
            Span source = quote.source();
            if (cue != null && source != null && cue.union(source).length() <= ATTRIBUTION) {
                whole = joined(whole, cue.union(source), sentence);
            } else {
                whole = joined(joined(whole, cue, sentence), source, sentence);
            }
        }
        return whole;
    }

    private static Span joined(Span whole, @Nullable Span part, Span sentence) {
        if (part == null || !sentence.contains(part)) {
            return whole;
        }
        int gap = part.start() >= whole.end() ? part.start() - whole.end() : whole.start() - part.end();
        return gap <= BESIDE ? whole.union(part) : whole;
    }

    /** The span that reads as a sentence: {@link #wording} with marks that belong to it. */
    static Span readable(Clause clause, AnalysedReport report) {
        Span sentence = clause.sentence().span();
        Span own = wording(clause);
        boolean begins = clause.own() || !clause.inherited().isEmpty() && clause.quote() == null;
        Span span = begins ? own : new Span(sentence.start(), own.end());
        if (clause.quote() != null && clause.direct() || nearlyAll(clause, report)) {
            span = sentence;
        }
        return marks(span, sentence, report.text());
    }

    /** Whether all but a few words of the sentence belong to the clause: then the sentence reads better. */
    static boolean nearlyAll(Clause clause, AnalysedReport report) {
        int words = 0;
        Span own = wording(clause);
        for (Token t : report.tokens(clause.sentence())) {
            words += t.lexical() && !own.contains(t.span()) ? 1 : 0;
        }
        return words <= FEW;
    }

    /** Takes in a quotation mark right before, and a mark that ends the sentence right behind. */
    static Span marks(Span span, Span sentence, String text) {
        int start = span.start();
        int end = span.end();
        if (start > sentence.start() && "\"“”„«‘".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < sentence.end() && "%‰°\"“”’».!?,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** The clause as a sentence of its own; what is no sentence shows where the rest of one was left out. */
    static String sentence(Clause clause, AnalysedReport report, Span span) {
        Span sentence = clause.sentence().span();
        boolean begins = span.start() <= sentence.start() + 1;
        boolean ends = span.end() >= sentence.end() - 2;
        String text = clean(span, report);
        String noun = ofNoun(clause, report);
        if (!noun.isEmpty()) {
            return noun;
        }
        boolean finite =
                clause.verb() >= 0 && clause.terms().get(clause.verb()).tag().finite();
        boolean shared = !clause.own()
                && !clause.direct()
                && finite
                && !clause.inherited().isEmpty();
        if (shared && !begins && span.start() >= clause.span().start() - 1) {
            text = subject(clause, report) + text;
        } else if (points(clause) && span.start() == clause.span().start()) {
            int pronoun = clause.terms().getFirst().span().length();
            text = subject(clause, report) + text.substring(Math.min(text.length(), pronoun + 1));
        } else if (!(begins && ends) && (whose(clause, report) || !clause.own() && clause.quote() == null)) {
            return part(text, begins, ends);
        }
        return finish(attributed(clause, report, span, text));
    }

    /** Whether a report's own clause begins with a pronoun for a subject that its sentence names before. */
    private static boolean points(Clause clause) {
        Term first = clause.terms().getFirst();
        return clause.own()
                && clause.quote() == null
                && !clause.direct()
                && first.tag() == Tag.PRONOUN
                && clause.subjectEnd() == 1
                && clause.inherited().stream().anyMatch(Term::name)
                && (!PERSONAL.contains(first.form())
                        || clause.inherited().getLast().name());
    }

    /** {@code a woman who admitted}: whether who says it is told by a relative clause, which is no sentence. */
    private static boolean whose(Clause clause, AnalysedReport report) {
        Quote quote = clause.quote();
        return quote != null
                && quote.cue() != null
                && quote.source() != null
                && RELATIVE.matcher(whole(quote).of(report.text())).find();
    }

    /**
     * {@code The mayor's claim that the vote was bought}: who says what, since the noun and what it is of make no sentence;
     * empty when a verb gives the words.
     */
    private static String ofNoun(Clause clause, AnalysedReport report) {
        Quote quote = clause.quote();
        if (quote == null
                || quote.cue() == null
                || quote.source() == null
                || clause.terms().getFirst().tag() != Tag.THAT) {
            return "";
        }
        Matcher owner = OWNER.matcher(clean(quote.source(), report));
        boolean before = quote.source().end() <= quote.cue().start();
        if (!before || !owner.matches() || ARTICLES.contains(owner.group(1).toLowerCase(Locale.ROOT))) {
            return "";
        }
        String said = THAT.matcher(clean(clause.span(), report)).replaceFirst("");
        Span who = new Span(
                quote.source().start(), quote.source().start() + owner.group(1).length());
        return finish(clean(who, report) + " said " + stripped(said));
    }

    /** The words of the subject that the clause shares, with a blank; nothing when they are too many. */
    private static String subject(Clause clause, AnalysedReport report) {
        List<Term> terms = Doers.proper(clause.inherited());
        Span who = terms.get(0).span().union(terms.get(terms.size() - 1).span());
        return who.length() < LONGEST_SUBJECT ? clean(who, report) + ' ' : "";
    }

    private static String part(String words, boolean begins, boolean ends) {
        String text = stripped(words);
        String end = !ends ? " " + CUT : text.endsWith(".") ? "" : ".";
        return (begins ? capital(text) : CUT + " " + text) + end;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The words as they read inside a sentence: an ordinary word that opened one loses its capital. */
    private static String inside(Span span, AnalysedReport report) {
        String words = clean(span, report);
        String first = words.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        Lexicon lexicon = Lexicon.english();
        boolean ordinary =
                lexicon.entry(first).known() && !lexicon.instance(lexicon.entry(first)) || ARTICLES.contains(first);
        ordinary &=
                words.split("\\s", 2)[0].chars().filter(Character::isUpperCase).count() < 2;
        ordinary &= !named(words.split("\\s", 2)[0], report);
        boolean opens = span.start() == 0 || !Character.isLetterOrDigit(before(report.text(), span.start()));
        return ordinary && opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Whether the report writes the word with a capital inside a sentence too: {@code shares of Anchor fell}. */
    private static boolean named(String word, AnalysedReport report) {
        return Pattern.compile("[a-z] " + Pattern.quote(word) + "\\b")
                .matcher(report.text())
                .find();
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? '.' : text.charAt(i);
    }

    private static Span whole(Quote quote) {
        Span cue = quote.cue();
        Span source = quote.source();
        return cue == null ? source == null ? quote.extent() : source : source == null ? cue : cue.union(source);
    }

    /** With who says it behind, when another clause stands between. */
    private static String attributed(Clause clause, AnalysedReport report, Span span, String text) {
        Quote quote = clause.quote();
        if (quote == null) {
            return text;
        }
        Speaker speaker = quote.speaker();
        boolean bare = clause.direct() && !clause.sentence().span().overlaps(whole(quote));
        if (bare) {
            String said = text.replaceAll("[.”\"]+$", "");
            return speaker == null || !speaker.named() ? text : said + ",” " + speaker.name() + " said";
        }
        if (quote.cue() == null || quote.source() == null || clause.direct()) {
            return adding(clause, report, text);
        }
        text = adding(clause, report, text);
        Span cue = quote.cue();
        Span source = quote.source();
        Span both = cue.union(source);
        if (span.overlaps(both) || both.length() > ATTRIBUTION) {
            return text;
        }
        if (clean(cue, report).endsWith("ing")) {
            return text.replaceAll("[,.\\s]+$", "") + ", according to " + inside(source, report);
        }
        String verb = TOLD.matcher(clean(cue, report)).replaceFirst("said");
        String who = source.start() < cue.start()
                ? inside(source, report) + " " + verb
                : verb + " " + inside(source, report);
        return text.replaceAll("[,.\\s]+$", "") + ", " + who;
    }

    /** {@code adding that the bridge was shut}: what was added, with who said it where that is known. */
    private static String adding(Clause clause, AnalysedReport report, String text) {
        Quote quote = clause.quote();
        Matcher cue = ADDING.matcher(text);
        if (quote == null || clause.direct() || !cue.find()) {
            return text;
        }
        String said = text.substring(cue.end()).replaceAll("[,.\\s]+$", "");
        Speaker speaker = quote.speaker();
        return said.isEmpty() || speaker == null || !speaker.named() ? text : said + ", " + speaker.name() + " said";
    }

    /**
     * The clause's span up to the last words that {@code said} marks, when what follows can be cut off: a further phrase that
     * begins with a preposition, an adverb, a number.
     */
    static Span trimmed(Clause clause, AnalysedReport report, boolean[] said) {
        List<Term> terms = clause.terms();
        int last = terms.size() - 1;
        while (last >= 0 && !said[last]) {
            last--;
        }
        for (Quantity q : clause.quantities()) {
            last = q.first() <= last && last < q.end() ? q.end() - 1 : last; // no number without its unit
        }
        if (last + 1 < terms.size() && BEHIND.contains(terms.get(last + 1).form())) {
            last++; // "six days earlier"
        }
        int from = last + 1;
        boolean content = false;
        boolean limited = false;
        for (int i = from; i < terms.size(); i++) {
            content |= terms.get(i).content();
            limited |= LIMITS.contains(terms.get(i).form());
        }
        Span whole = readable(clause, report);
        if (!content
                || limited
                || Predicates.light(clause)
                || last < clause.verb()
                || last < 2
                || !begins(terms.get(from))
                || BINDING.contains(terms.get(from).form())) {
            return whole;
        }
        boolean attributedBehind =
                clause.quote() != null && whole.end() > clause.span().end() + 2;
        return attributedBehind || last > clause.verb() && terms.get(last).verbal() // its object would be cut off
                ? whole
                : new Span(whole.start(), united(terms.get(last).span().end(), report.text()));
    }

    /** One past a sign of a unit that stands right at {@code end}. */
    private static int united(int end, String text) {
        return end < text.length() && "%‰°".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static boolean begins(Term term) {
        return switch (term.tag()) {
            case PREPOSITION, ADVERB, SUBORDINATOR, NUMBER, TIME, RELATIVE, COORDINATOR -> true;
            default -> APPROXIMATORS.contains(term.form());
        };
    }

    private static String clean(Span span, AnalysedReport report) {
        StringBuilder out = new StringBuilder();
        int at = span.start();
        for (Residue r : report.report().residue()) {
            if (r.end() > at && r.start() < span.end()) {
                out.append(report.text(), at, Math.max(at, r.start())).append(' ');
                at = Math.max(at, r.end());
            }
        }
        if (at < span.end()) {
            out.append(report.text(), at, span.end());
        }
        return SPACES.matcher(out).replaceAll(" ").strip();
    }

    /** Capital, full stop, and no mark without its partner. */
    static String finish(String words) {
        String text = stripped(words);
        if (text.isEmpty()) {
            return text;
        }
        text = balanced(text);
        text = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        char last = text.charAt(text.length() - 1);
        boolean closed = ".!?".indexOf(last) >= 0
                || text.length() > 1
                        && "\"”’»".indexOf(last) >= 0
                        && ".!?".indexOf(text.charAt(text.length() - 2)) >= 0;
        if (!closed && (text.endsWith(",\"") || text.endsWith(",”"))) {
            return text.substring(0, text.length() - 2) + "." + last;
        }
        return closed ? text : text + ".";
    }

    /** Without marks at the beginning, and without marks and words of grammar that lead nowhere at the end. */
    private static String stripped(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && loose(words.charAt(start))) {
            start++;
        }
        boolean more = true;
        while (more) {
            while (end > start && loose(words.charAt(end - 1))) {
                end--;
            }
            int space = words.lastIndexOf(' ', end - 1);
            more = space > start
                    && DANGLING.contains(words.substring(space + 1, end).toLowerCase(Locale.ROOT));
            end = more ? space : end;
        }
        return words.substring(start, end);
    }

    private static boolean loose(char c) {
        return ",;:-–—".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static String balanced(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        if (straight + open + close == 1) {
            return text.replaceAll("[\"“”]", "").strip();
        }
        return text;
    }
}
