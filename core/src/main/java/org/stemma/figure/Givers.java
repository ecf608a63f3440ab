package org.stemma.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.timeline.DatedReport;

/** Reads who gives, has or does what is counted, and who gets it. */
final class Givers {

    /** Verbs and nouns of handing over: with them {@code to} and {@code for} name who gets it. */
    private static final Set<String> GIVING = Set.of(
            "give",
            "send",
            "pledge",
            "promise",
            "provide",
            "supply",
            "deliver",
            "donate",
            "offer",
            "lend",
            "grant",
            "hand",
            "transfer",
            "pay",
            "allocate",
            "award",
            "ship",
            "sell",
            "announce",
            "approve",
            "contribute",
            "commit",
            "earmark",
            "release",
            "dispatch",
            "bring",
            "distribute",
            "aid",
            "assistance",
            "package",
            "loan",
            "donation",
            "help",
            "support",
            "relief");

    /** Subjects that are no giver. */
    private static final Set<String> NOBODY = Set.of("it", "there", "this", "that", "what", "which");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "from", "with", "to", "for", "among", "between", "against", "after", "before",
            "during", "over", "since", "into", "through", "as", "than");

    private final Lexicon lexicon = Lexicon.english();

    private static final int LONGEST_CHARS = 90;

    private static final int NAME_WORDS = 5;

    private final DatedReport report;
    private final List<Token> tokens;
    private final String text;
    private final Set<String> function = FunctionWords.of("en");

    Givers(DatedReport report) {
        this.report = report;
        tokens = report.report().tokens();
        text = report.report().text();
    }

    /** Who does what the clause says, where {@code figure} is its object; null when not said. */
    @Nullable
    String who(int at, Span figure) {
        Clause clause = report.clauses().get(at);
        if (clause.passive()) {
            return by(clause.span(), clause.main().end());
        }
        if (clause.kind().finite()) {
            return readable(report.about(at).orElse(null));
        }
        if (clause.kind() == Clause.Kind.PARTICIPLE) {
            return by(clause.span(), clause.main().end());
        }
        String named = before(clause);
        if (named != null) {
            return named;
        }
        for (int c = at - 1; c >= 0 && report.clauses().get(c).line().equals(clause.line()); c--) {
            Clause matrix = report.clauses().get(c);
            if (matrix.kind().finite()) {
                boolean holds = matrix.span().contains(figure)
                        && !(matrix.passive() && matrix.lemma().equals("force"));
                return holds ? readable(report.about(c).orElse(null)) : null;
            }
        }
        return null;
    }

    /**
     * Whether the number is what the verb is about, not part of another phrase ({@code support from 31 countries}): only
     * names, small words and describing words stand between them.
     */
    boolean direct(Clause clause, Quantity q) {
        int from = DatedReport.tokenAt(tokens, clause.main().end());
        for (int i = from; i < q.first(); i++) {
            if (tokens.get(i).form().equals("including")) {
                from = i + 1;
            }
        }
        boolean measured = q.kind() == Kind.PERCENT || q.kind() == Kind.MONEY;
        boolean giving = GIVING.contains(clause.lemma()) || clause.lemma().equals("cost");
        if (giving && from < q.first() && form(from).equals("the")) {
            int stop = phraseEnd(from);
            boolean plain = stop == q.first()
                    && text.substring(
                                    tokens.get(stop - 1).end(), tokens.get(stop).start())
                            .isBlank();
            from = plain ? stop : from;
        }
        for (int i = from; i < q.first(); i++) {
            Token t = tokens.get(i);
            boolean preposition = PREPOSITIONS.contains(t.form())
                    && !(measured
                            && (t.form().equals("to")
                                    || t.form().equals("by")
                                    || t.form().equals("at")));
            boolean noun = !t.capital()
                    && !function.contains(t.form())
                    && lexicon.entry(t.form()).usual() == Pos.NOUN
                    && t.kind() == TokenKind.WORD;
            if (preposition || noun) {
                return false;
            }
        }
        return from <= q.first();
    }

    private @Nullable String readable(@Nullable String words) {
        if (words == null || words.length() > LONGEST_CHARS || NOBODY.contains(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        int comma = words.indexOf(',');
        return comma > 0 && !words.contains(" and ") ? words.substring(0, comma) : words;
    }

    /** {@code the announcement by Larne and Dovrin to send}: who stands before the infinitive. */
    private @Nullable String before(Clause clause) {
        int to = DatedReport.tokenAt(tokens, clause.verb().start()) - 1;
        if (clause.kind() != Clause.Kind.INFINITIVE
                || to < 1
                || !tokens.get(to).form().equals("to")) {
            return null;
        }
        int from = to;
        while (from > 0 && to - from < 2 * NAME_WORDS && nameLike(from - 1)) {
            from--;
        }
        boolean led = from > 0
                && (tokens.get(from - 1).form().equals("by")
                        || tokens.get(from - 1).form().equals("for"));
        return led && from < to ? words(from, to) : null;
    }

    private boolean nameLike(int i) {
        Token t = tokens.get(i);
        return t.capital() || t.form().equals("the") || t.form().equals("and");
    }

    /** {@code by the council}, behind a passive verb. */
    private @Nullable String by(Span within, int from) {
        int i = DatedReport.tokenAt(tokens, from);
        while (i < tokens.size() && tokens.get(i).end() <= within.end()) {
            if (tokens.get(i).form().equals("by") && i + 1 < tokens.size()) {
                int end = phraseEnd(i + 1);
                return end > i + 1
                                && tokens.get(end - 1).kind() == TokenKind.WORD
                                && tokens.get(i + 1).kind() == TokenKind.WORD
                        ? words(i + 1, end)
                        : null;
            }
            i++;
        }
        return null;
    }

    /**
     * Who gets it: {@code give Ostrava 14 tanks}, {@code 14 tanks to Ostrava}, {@code 3 million in aid for the town}; null
     * when not said.
     */
    @Nullable
    String to(Clause clause, Quantity q, int end) {
        int verb = DatedReport.tokenAt(tokens, clause.main().end());
        boolean giving = GIVING.contains(clause.lemma());
        boolean cost = clause.lemma().equals("cost");
        if ((giving || cost)
                && verb < q.first()
                && (tokens.get(verb).capital() || form(verb).equals("the"))) {
            int stop = phraseEnd(verb);
            return stop >= q.first() - 1 && (cost || named(verb, Math.min(stop, q.first())))
                    ? words(verb, Math.min(stop, q.first()))
                    : null;
        }
        boolean given = giving;
        for (int i = q.end(); i < end; i++) {
            given |= GIVING.contains(tokens.get(i).form());
        }
        String behind = given ? recipient(end, clause.span().end()) : null;
        return behind != null || !giving ? behind : recipient(verb, q.span().start());
    }

    /** {@code 300 million from Larne}: who gives it, said behind it. */
    @Nullable
    String from(int end) {
        boolean from = form(end).equals("from")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).capital();
        return from ? words(end + 1, phraseEnd(end + 1)) : null;
    }

    private @Nullable String recipient(int from, int limit) {
        for (int i = from; i + 1 < tokens.size() && tokens.get(i).end() < limit && i - from < 8; i++) {
            String form = tokens.get(i).form();
            if ((form.equals("to") || form.equals("for"))
                    && (tokens.get(i + 1).capital()
                            || form(i + 1).equals("the")
                            || form(i + 1).equals("each"))) {
                int end = phraseEnd(i + 1);
                int whole = form(end).equals("of")
                                && end + 1 < tokens.size()
                                && tokens.get(end + 1).capital()
                        ? phraseEnd(end + 1)
                        : end;
                boolean given = named(i + 1, whole) || form.equals("to");
                return given ? words(i + 1, whole) : null;
            }
            boolean broken = text.substring(
                            tokens.get(i).end(), tokens.get(i + 1).start())
                    .matches("(?s).*[.;:!?].*");
            if (broken) {
                return null;
            }
        }
        return null;
    }

    private boolean named(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private String form(int i) {
        return i < tokens.size() ? tokens.get(i).form() : "";
    }

    /** One past the name or plain noun phrase that begins at {@code from}. */
    private int phraseEnd(int from) {
        int i = form(from).equals("the") || form(from).equals("each") ? from + 1 : from;
        int start = i;
        while (i < tokens.size() && i - start < NAME_WORDS) {
            Token t = tokens.get(i);
            boolean joined = i == start
                    || text.substring(tokens.get(i - 1).end(), t.start()).matches("\\s+|['\u2019]s\\s+|-");
            boolean and = t.form().equals("and")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capital()
                    && i > start;
            if (!joined || t.kind() != TokenKind.WORD || function.contains(t.form()) && !and && !t.capital()) {
                break;
            }
            if (!t.capital()
                    && i > start
                    && tokens.get(i - 1).capital()
                    && !form(from).equals("the")) {
                break;
            }
            i++;
        }
        return i;
    }

    private String words(int from, int end) {
        return new Span(tokens.get(from).start(), tokens.get(end - 1).end())
                .of(text)
                .replaceAll("\\s+", " ");
    }
}
