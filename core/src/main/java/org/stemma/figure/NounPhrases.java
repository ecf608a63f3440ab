package org.stemma.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.timeline.DatedReport;

/** Names and plain noun phrases of a report, by its tokens. */
final class NounPhrases {

    private static final int NAME_WORDS = 5;

    /** A name with all that is joined to it is hardly longer. */
    private static final int LIST_WORDS = 14;

    private static final Set<String> DETERMINERS = Set.of("the", "each");

    private final List<Token> tokens;
    private final String text;
    private final Set<String> function = FunctionWords.of("en");
    private final Lexicon lexicon = Lexicon.english();
    private final BitSet verbs = new BitSet();

    NounPhrases(DatedReport report) {
        tokens = report.report().tokens();
        text = report.report().text();
        report.clauses().forEach(c -> verbs.set(at(c.main().start())));
    }

    /** Whether the word at {@code i} is the main verb of a clause. */
    boolean verb(int i) {
        return verbs.get(i);
    }

    /** The word at {@code i} in small letters; empty outside the text. */
    String form(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The index of the first token at or behind an offset. */
    int at(int offset) {
        return DatedReport.tokenAt(tokens, offset);
    }

    /** Where the token {@code i} begins. */
    int start(int i) {
        return tokens.get(i).start();
    }

    boolean capital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    boolean word(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.WORD;
    }

    /** Whether a name or a phrase with an article begins at {@code i}. */
    boolean begins(int i) {
        return capital(i) && word(i) || DETERMINERS.contains(form(i));
    }

    /** One past the name or plain noun phrase that begins at {@code from}; {@code from} where only an article stands. */
    int end(int from) {
        int end = reach(from);
        boolean bare = DETERMINERS.contains(form(from)) && !capital(end - 1) && end - from < 3 && adjective(end - 1);
        return bare || DETERMINERS.contains(form(end - 1)) ? from : end;
    }

    private int reach(int from) {
        int i = DETERMINERS.contains(form(from)) ? from + 1 : from;
        int start = i;
        while (i < tokens.size() && i - start < NAME_WORDS) {
            Token t = tokens.get(i);
            boolean joined = i == start || between(i - 1).matches("\\s+|['\u2019]s\\s+|-");
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

    /** The same with the names listed behind it: {@code Larne, Veld and Dovrin}. */
    int endOfList(int from) {
        int end = end(from);
        while (end > from && end - from < LIST_WORDS && capital(end - 1)) {
            boolean and = form(end).equals("and") && capital(end + 1);
            boolean comma = between(end - 1).strip().equals(",") && capital(end) && word(end);
            int next = and ? end(end + 1) : comma ? end(end) : end;
            boolean listed = next > end && (and || listGoesOn(next));
            if (!listed) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** {@code Larne, Veld and Dovrin}, and no apposition: behind what follows a comma comes another, or an "and". */
    private boolean listGoesOn(int next) {
        return form(next).equals("and") && capital(next + 1)
                || words(Math.max(0, next - NAME_WORDS), next).contains(" and ")
                || between(next - 1).strip().equals(",") && capital(next);
    }

    /** One past the plural that begins at {@code from} without an article, or behind a number; {@code from} if none does. */
    int plural(int from) {
        int i = from;
        while (i < tokens.size() && (tokens.get(i).kind() == TokenKind.NUMBER || adjective(i))) {
            i++;
        }
        boolean plural = i < tokens.size()
                && i - from < NAME_WORDS
                && word(i)
                && FigurePhrase.plural(tokens.get(i))
                && lexicon.entry(form(i)).is(Pos.NOUN);
        return plural ? i + 1 : from;
    }

    private boolean adjective(int i) {
        return word(i) && lexicon.entry(form(i)).usual() == Pos.ADJECTIVE && !function.contains(form(i));
    }

    /** Whether a name stands in it. */
    boolean named(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /** Whether only describing words stand in it. */
    boolean onlyDescribing(int from, int end) {
        for (int i = from; i < end; i++) {
            Pos usual = lexicon.entry(form(i)).usual();
            if (tokens.get(i).capital() || usual == Pos.NOUN || usual == Pos.VERB || !word(i)) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the token {@code i} and the next. */
    String between(int i) {
        return i < 0 || i + 1 >= tokens.size()
                ? ""
                : text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    }

    /** Whether a mark that ends a phrase stands behind the token {@code i}. */
    boolean broken(int i) {
        return between(i).chars().anyMatch(c -> ".;:!?".indexOf(c) >= 0);
    }

    /** The words from {@code from} to before {@code end}, on one line. */
    String words(int from, int end) {
        return new Span(tokens.get(from).start(), tokens.get(end - 1).end())
                .of(text)
                .replaceAll("\\s+", " ");
    }

    int size() {
        return tokens.size();
    }
}
