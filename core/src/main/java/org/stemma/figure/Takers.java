package org.stemma.figure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Clause;

/** Reads who gets what is counted, or whom it hits, where a clause says so. */
final class Takers {

    /** Who gets it stands within so many words behind what is given. */
    private static final int REACH_WORDS = 8;

    /** Nouns that are deeds: what is given for {@code the defence of Dovrin} is for Dovrin. */
    private static final Pattern DEED =
            Pattern.compile("(?:tion|sion|ence|ense|ance|ing|repair|relief|rescue|upkeep)$");

    private final NounPhrases phrases;

    Takers(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * {@code give Ostrava 14 tanks}, {@code 14 tanks to Ostrava}, {@code 3 million in aid for the town}, {@code 20 rockets at
     * Ostrava}; null when not said.
     *
     * @param end one past the words for what is counted
     */
    @Nullable
    String to(Clause clause, Quantity q, int end) {
        int verb = phrases.at(clause.main().end());
        boolean giving = Giving.verb(clause.lemma()) || Giving.gift(clause.lemma());
        boolean two = giving || clause.lemma().equals("cost") || Giving.twoObjects(clause.lemma());
        if (two && verb < q.first() && phrases.begins(verb)) {
            return first(clause, verb, q);
        }
        if (two && verb < q.first() && phrases.plural(verb) == q.first()) {
            return phrases.words(verb, q.first());
        }
        boolean given = giving;
        for (int i = q.end(); i < end; i++) {
            given |= Giving.gift(phrases.form(i));
        }
        String behind = given ? recipient(end, clause.span().end()) : null;
        if (behind == null && Giving.aiming(clause.lemma())) {
            return target(Math.max(end, verb));
        }
        int limit = verb < q.first() ? q.span().start() : clause.span().end();
        return behind != null || !giving ? behind : recipient(verb, limit);
    }

    /** The first of two objects: {@code give Ostrava 14 tanks, pay the families 3 million, supply Ostrava with pumps}. */
    private @Nullable String first(Clause clause, int verb, Quantity q) {
        int stop = phrases.end(verb);
        int end = Math.min(stop, q.first());
        int bare = phrases.form(verb).equals("the") ? verb + 1 : verb;
        boolean cost = clause.lemma().equals("cost");
        boolean touching = stop == q.first() && Giving.twoObjects(clause.lemma()) && end > bare;
        boolean reaches = stop >= q.first() - 1 && end > bare && (cost || touching || phrases.named(verb, end));
        return reaches ? phrases.words(verb, end) : null;
    }

    private @Nullable String recipient(int from, int limit) {
        for (int i = from;
                i + 1 < phrases.size() && i - from < REACH_WORDS && phrases.at(limit) > i + 1 && !phrases.verb(i);
                i++) {
            String form = phrases.form(i);
            if (form.equals("to") || form.equals("for")) {
                if (phrases.begins(i + 1)) {
                    int end = phrases.endOfList(i + 1);
                    boolean of = phrases.form(end).equals("of") && phrases.capital(end + 1);
                    int whole = of ? Math.max(end, phrases.end(end + 1)) : end;
                    int start = of && DEED.matcher(phrases.form(end - 1)).find() ? end + 1 : i + 1;
                    boolean given = start < whole && (phrases.named(start, whole) || form.equals("to"));
                    return given ? phrases.words(start, whole) : null;
                }
                int plural = form.equals("to") ? phrases.plural(i + 1) : i + 1;
                if (plural > i + 1) {
                    return phrases.words(i + 1, plural);
                }
            }
            if (phrases.broken(i)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String target(int from) {
        boolean at = phrases.form(from).equals("at") || phrases.form(from).equals("on");
        int end = at && phrases.begins(from + 1) ? phrases.endOfList(from + 1) : from + 1;
        return end > from + 1 ? phrases.words(from + 1, end) : null;
    }
}
