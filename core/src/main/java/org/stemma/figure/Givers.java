package org.stemma.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;
import org.stemma.text.FunctionWords;
import org.stemma.timeline.DatedReport;

/**
 * Reads who gives, has or does what is counted, by the grammar of the clause: its subject, the agent of a passive, the object of
 * who asks or hinders, who owns it.
 */
final class Givers {

    /** Subjects that are no giver. */
    private static final Set<String> NOBODY =
            Set.of("it", "there", "this", "that", "what", "which", "he", "she", "they", "we", "i", "you", "who");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "from", "with", "to", "for", "among", "between", "against", "after", "before",
            "during", "over", "since", "into", "through", "as", "than");

    /** Prepositions that are conjunctions too: a clause may follow. */
    private static final Set<String> OPENING = Set.of("after", "before", "since", "as", "than", "for");

    /** What follows these is said, not dealt with. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "add", "estimate", "claim", "believe", "think", "note", "state", "argue", "explain");

    /** {@code supply Ostrava with 40 pumps}: what is given stands behind "with". */
    private static final Set<String> GIVING_WITH =
            Set.of("provide", "supply", "equip", "arm", "furnish", "present", "help", "reward", "compensate");

    /** Words between the object of who asks or hinders and what that one does. */
    private static final Set<String> OBJECT_TIES = Set.of("to", "from", "for", "of", "not");

    /** Nouns that are as much as the number behind them. */
    private static final Set<String> AMOUNTS = Set.of("total", "sum", "amount", "number");

    private static final Set<String> WORTH = Set.of("worth", "totalling", "totaling", "of");

    /** When it is, behind who does it: {@code Larne last week}. */
    private static final String WHEN_BEHIND =
            "(?i)[ ,]+(?:(?:last|this|next|earlier this|later this|late|early) (?:week|month|year|night|spring|summer|autumn"
                    + "|fall|winter|\\w+day)|on \\w+day|\\w{3,6}day|today|yesterday|tomorrow)$";

    private static final int LONGEST_CHARS = 90;

    /** Who does it stands within so many words behind a passive verb. */
    private static final int REACH_WORDS = 10;

    /** The place and agency that a report opens with, read as part of its first subject: {@code LARNE (Courier) -The council}. */
    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu} ,.]+\\([\\p{L} ]+\\)\\s*[-\u2013\u2014]+\\s*");

    /** {@code Larne says}: who says it was read as part of who does it. */
    private static final Pattern SAYS = Pattern.compile("\\b(?:says?|said|told|added|claims|claimed)\\b");

    /** An owner before the article is hardly longer: {@code the flood relief ministry's}. */
    private static final int OWNER_WORDS = 4;

    private final Lexicon lexicon = Lexicon.english();
    private final DatedReport report;
    private final NounPhrases phrases;
    private final Set<String> function = FunctionWords.of("en");

    Givers(DatedReport report, NounPhrases phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    /** Who does what the clause says, where {@code figure} is its object; null when not said. */
    @Nullable
    String who(int at, Span figure) {
        Clause clause = report.clauses().get(at);
        if (clause.passive() || clause.kind() == Clause.Kind.PARTICIPLE) {
            return agent(at);
        }
        if (clause.kind().finite()) {
            return subject(at);
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
                boolean object = holds && !matrix.passive() && Giving.objectActs(matrix.lemma());
                return object ? object(matrix, clause) : holds ? subject(c) : null;
            }
        }
        return null;
    }

    /** Who the clause is about, in words that can be read alone; null when they cannot, or only say that it is so. */
    @Nullable
    String subject(int at) {
        Clause clause = report.clauses().get(at);
        Span subject = clause.subject();
        return SAYING.contains(clause.lemma()) || subject != null && cut(subject)
                ? null
                : readable(report.about(at).orElse(null));
    }

    /** Whether the words before show that more belongs to the subject than was read: {@code in light of the flood's cost}. */
    private boolean cut(Span subject) {
        int before = phrases.at(subject.start()) - 1;
        String form = phrases.form(before);
        String between = phrases.between(before);
        boolean joined = between.isBlank() && !between.contains("\n") || between.equals("-");
        boolean open = PREPOSITIONS.contains(form) && !OPENING.contains(form) || between.equals("-");
        return before >= 0 && joined && open;
    }

    /** Who does what the clause {@link #relative behind} the figure says: its own subject, or the agent of its participle. */
    @Nullable
    String ofRelative(int at, int end) {
        Clause clause = report.clauses().get(at);
        Span subject = clause.subject();
        boolean behind = subject != null && phrases.at(subject.start()) >= end;
        return behind && !clause.passive() ? subject(at) : agent(at);
    }

    /** {@code asked Larne to send, kept Larne from sending}: the object acts; without one it is the subject. */
    private @Nullable String object(Clause matrix, Clause clause) {
        int from = phrases.at(matrix.main().end());
        int verb = phrases.at(clause.verb().start());
        if (from >= verb || OBJECT_TIES.contains(phrases.form(from))) {
            return subject(report.clauses().indexOf(matrix));
        }
        int end = phrases.begins(from) ? phrases.endOfList(from) : phrases.plural(from);
        boolean whole = end > from && (end >= verb - 1 || OBJECT_TIES.contains(phrases.form(end)));
        return whole ? readable(phrases.words(from, Math.min(end, verb))) : null;
    }

    /**
     * Whether the number is what the verb is about, not part of another phrase ({@code support from 31 countries}): only
     * names, small words and describing words stand between them.
     */
    boolean direct(Clause clause, Quantity q) {
        int from = phrases.at(clause.main().end());
        for (int i = from; i < q.first(); i++) {
            if (phrases.form(i).equals("including")) {
                from = i + 1;
            }
        }
        boolean measured = q.kind() == Kind.PERCENT || q.kind() == Kind.MONEY;
        boolean giving = Giving.verb(clause.lemma())
                || Giving.gift(clause.lemma())
                || clause.lemma().equals("cost")
                || Giving.twoObjects(clause.lemma());
        if (giving && from < q.first() && phrases.form(from).equals("the")) {
            int stop = phrases.end(from);
            boolean plain = stop == q.first() && phrases.between(stop - 1).isBlank() && stop > from + 1;
            from = plain ? stop : from;
        }
        if (giving && from < q.first() && phrases.plural(from) == q.first()) {
            return true;
        }
        int to = measured ? beforeWorth(from, q.first()) : q.first();
        if (to > from
                && GIVING_WITH.contains(clause.lemma())
                && phrases.form(to - 1).equals("with")
                && phrases.end(from) == to - 1) {
            return true;
        }
        for (int i = from; i < to; i++) {
            String form = phrases.form(i);
            if (form.equals("that")) {
                return false;
            }
            boolean preposition = PREPOSITIONS.contains(form)
                    && !(measured && (form.equals("to") || form.equals("by") || form.equals("at")));
            if (preposition || noun(i)) {
                return false;
            }
        }
        return from <= q.first();
    }

    private boolean noun(int i) {
        return phrases.word(i)
                && !phrases.capital(i)
                && !function.contains(phrases.form(i))
                && lexicon.entry(phrases.form(i)).usual() == Pos.NOUN;
    }

    /** {@code a relief package worth 3 million}: the words before the noun that the sum is the size of. */
    private int beforeWorth(int from, int first) {
        int i = first - 1;
        boolean tie = i > from
                && WORTH.contains(phrases.form(i))
                && (!phrases.form(i).equals("of")
                        || Giving.gift(phrases.form(i - 1))
                        || AMOUNTS.contains(phrases.form(i - 1)));
        if (!tie) {
            return first;
        }
        while (i - 1 >= from && noun(i - 1)) {
            i--;
        }
        return i;
    }

    private @Nullable String readable(@Nullable String words) {
        if (words == null || words.length() > LONGEST_CHARS) {
            return null;
        }
        int comma = words.indexOf(',');
        String plain = comma > 0 && !words.contains(" and ") ? words.substring(0, comma) : words;
        String who = DATELINE.matcher(plain).replaceFirst("").replaceAll(WHEN_BEHIND, "");
        boolean nobody = SAYS.matcher(who).find()
                || who.isEmpty()
                || NOBODY.contains(who.toLowerCase(Locale.ROOT))
                || Character.isDigit(who.charAt(0));
        return nobody ? null : who;
    }

    /** {@code the announcement by Larne and Dovrin to send}: who stands before the infinitive. */
    private @Nullable String before(Clause clause) {
        int to = phrases.at(clause.verb().start()) - 1;
        if (clause.kind() != Clause.Kind.INFINITIVE
                || to < 1
                || !phrases.form(to).equals("to")) {
            return null;
        }
        int from = to;
        while (from > 0 && to - from < 2 * OWNER_WORDS + 2 && nameLike(from - 1)) {
            from--;
        }
        boolean led =
                phrases.form(from - 1).equals("by") || phrases.form(from - 1).equals("for");
        return led && from < to ? phrases.words(from, to) : null;
    }

    private boolean nameLike(int i) {
        return phrases.capital(i)
                || phrases.form(i).equals("the")
                || phrases.form(i).equals("and");
    }

    /** {@code by the council}, behind a passive verb; null when not said. */
    @Nullable
    String agent(int at) {
        Clause clause = report.clauses().get(at);
        Span within = clause.span();
        int from = phrases.at(clause.main().end());
        int limit = Math.min(phrases.at(within.end()), from + REACH_WORDS);
        for (int i = from; i < limit && !phrases.verb(i); i++) {
            if (phrases.form(i).equals("by")) {
                return agentAt(i + 1);
            }
        }
        return null;
    }

    private @Nullable String agentAt(int from) {
        int skip = phrases.form(from).equals("a") || phrases.form(from).equals("an") ? 1 : 0;
        boolean begins = skip == 1 || phrases.begins(from);
        int behind = begins ? phrases.endOfList(from + skip) : from;
        boolean named = behind > from + skip && phrases.between(behind - 1).equals(" ") && noun(behind);
        int end = named ? behind + 1 : behind > from + skip ? behind : phrases.plural(from);
        boolean words = end > from + skip && phrases.word(end - 1) && phrases.word(from);
        return words ? readable(phrases.words(from, end)) : null;
    }

    /** {@code Calder's 300 workers}: the owner that stands right before the number; null when none does. */
    @Nullable
    String owner(Quantity q) {
        int last = phrases.at(q.span().start()) - 1;
        if (last < 0 || report.taken()[last] || !phrases.word(last)) {
            return null;
        }
        boolean owned = phrases.between(last).matches("['\u2019]s?\\s+");
        int from = last;
        while (owned && from > 0 && phrases.between(from - 1).equals(" ") && belongs(from - 1, from)) {
            from--;
        }
        boolean whole = phrases.capital(from) || phrases.form(from).equals("the");
        return owned && whole && last - from < OWNER_WORDS + 1 ? readable(phrases.words(from, last + 1)) : null;
    }

    private boolean belongs(int i, int next) {
        boolean name = phrases.capital(i) && phrases.capital(next) && !function.contains(phrases.form(i));
        boolean article = phrases.form(i).equals("the");
        boolean noun = !phrases.capital(next) && !phrases.form(next).equals("the") && noun(i);
        return name || article && !phrases.form(next).equals("the") || noun;
    }

    /** {@code 300 million from Larne}: who gives it, said behind it. @param any whether it may be no name */
    @Nullable
    String from(int end, boolean any) {
        if (!phrases.form(end).equals("from") || report.taken().length <= end + 1 || report.taken()[end + 1]) {
            return null;
        }
        int behind = phrases.capital(end + 1) || any && phrases.begins(end + 1) ? phrases.endOfList(end + 1) : end + 1;
        return behind > end + 1 ? phrases.words(end + 1, behind) : null;
    }

    /** The clause behind the phrase that says what is done with it: {@code pumps sent by Larne, pumps that Larne sent}; or -1. */
    int relative(int end) {
        boolean that = phrases.form(end).equals("that") || phrases.form(end).equals("which");
        int at = that ? end + 1 : end;
        if (at >= phrases.size() || !phrases.between(end - 1).isBlank()) {
            return -1;
        }
        int start = phrases.start(at);
        List<Clause> clauses = report.clauses();
        for (int c = report.firstClause(start); c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            if (clause.line().start() > start) {
                break;
            }
            Span subject = clause.subject();
            boolean participle = clause.kind() == Clause.Kind.PARTICIPLE
                    && phrases.at(clause.verb().start()) == end;
            boolean passive =
                    that && clause.passive() && phrases.at(clause.verb().start()) == at;
            boolean own = subject != null
                    && phrases.at(subject.start()) == at
                    && clause.main().start() > subject.start()
                    && (that || Giving.verb(clause.lemma()))
                    && !clause.passive()
                    && gap(phrases.at(clause.main().end()));
            if (participle || passive || own) {
                return c;
            }
        }
        return -1;
    }

    /** Whether no object follows: what the verb is about stands before it. */
    private boolean gap(int i) {
        return i >= phrases.size()
                || PREPOSITIONS.contains(phrases.form(i))
                || report.taken()[i]
                || !phrases.between(i - 1).isBlank()
                || !phrases.begins(i) && phrases.word(i) && function.contains(phrases.form(i));
    }
}
