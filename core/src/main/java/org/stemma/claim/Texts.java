package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/** Where a clause stands with all that a reader needs to understand it, and how it reads by itself. */
final class Texts {

    private static final Set<String> APPROXIMATORS =
            Set.of("more", "less", "about", "almost", "nearly", "over", "just", "at");

    /** So many words of a sentence outside the clause are left to it: {@code told a press conference}. */
    private static final int FEW = 3;

    private Texts() {}

    /** The clause with who says it, inside its sentence; of a clause that cannot stand alone the sentence up to its end. */
    static Span wording(Clause clause) {
        Span sentence = clause.sentence().span();
        Span whole = clause.span();
        Quote quote = clause.quote();
        if (quote != null) {
            whole = joined(whole, quote.cue(), sentence);
            whole = joined(whole, quote.source(), sentence);
        }
        return whole;
    }

    private static Span joined(Span whole, @Nullable Span part, Span sentence) {
        return part != null && sentence.contains(part) ? whole.union(part) : whole;
    }

    /** The span that reads as a sentence: {@link #wording} with marks that belong to it. */
    static Span readable(Clause clause, AnalysedReport report) {
        Span sentence = clause.sentence().span();
        Span own = wording(clause);
        boolean begins = clause.own() || !clause.inherited().isEmpty();
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
        while (end < sentence.end() && "\"“”’».!?,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** The clause as a sentence of its own. */
    static String sentence(Clause clause, AnalysedReport report, Span span) {
        String text = clean(span, report);
        List<Term> inherited = clause.inherited();
        boolean shared = !inherited.isEmpty() && span.start() >= clause.span().start() - 1 && clause.quote() == null;
        if (shared && !inherited.isEmpty()) {
            Span subject = new Span(
                    inherited.get(0).span().start(),
                    inherited.get(inherited.size() - 1).span().end());
            text = subject.length() < 120 ? clean(subject, report) + " " + text : text;
        }
        return finish(text);
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
        int from = last + 1;
        boolean content = false;
        for (int i = from; i < terms.size(); i++) {
            content |= terms.get(i).content();
        }
        Span whole = readable(clause, report);
        if (!content || last < clause.verb() || last < 2 || !begins(terms.get(from))) {
            return whole;
        }
        boolean attributedBehind =
                clause.quote() != null && whole.end() > clause.span().end() + 2;
        return attributedBehind
                ? whole
                : new Span(whole.start(), terms.get(last).span().end());
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
        return out.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Capital, full stop, and no mark without its partner. */
    static String finish(String words) {
        String text = words.replaceAll("^[,;:\\-–—\\s]+", "")
                .replaceAll("(?i)([,;:\\-–—\\s]+|\\b(and|or|but|that|as|while|when|which|who|the|a|of|to|in))+$", "");
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
