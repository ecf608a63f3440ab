package org.stemma.quantity;

import java.util.List;
import java.util.Set;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * Tells the number that begins the second object of a verb from one that belongs to a name: {@code send Ostrava 14 ferries} is
 * two objects, {@code board Flight 14} one.
 */
final class TwoObjects {

    /** Forms of the verbs that take who gets it and what he gets without a preposition (the dative alternation). */
    private static final Set<String> VERBS = Set.of(
            "give",
            "gives",
            "gave",
            "given",
            "giving",
            "send",
            "sends",
            "sent",
            "sending",
            "hand",
            "hands",
            "handed",
            "handing",
            "grant",
            "grants",
            "granted",
            "granting",
            "offer",
            "offers",
            "offered",
            "offering",
            "pay",
            "pays",
            "paid",
            "paying",
            "lend",
            "lends",
            "lent",
            "lending",
            "promise",
            "promises",
            "promised",
            "promising",
            "award",
            "awards",
            "awarded",
            "awarding",
            "owe",
            "owes",
            "owed",
            "allocate",
            "allocates",
            "allocated",
            "allocating",
            "sell",
            "sells",
            "sold",
            "selling",
            "loan",
            "loans",
            "loaned",
            "bring",
            "brings",
            "brought",
            "bringing",
            "cost",
            "costs",
            "costing");

    /** A name is hardly longer. */
    private static final int NAME_WORDS = 4;

    private TwoObjects() {}

    /** Whether the number at {@code i} begins what is given to the name before it: a verb of giving, the name, a plural. */
    static boolean parted(List<Token> tokens, int i) {
        int from = i - 1;
        while (from > 0
                && i - from < NAME_WORDS
                && tokens.get(from - 1).capital()
                && !VERBS.contains(tokens.get(from - 1).form())) {
            from--;
        }
        boolean article = from > 0 && tokens.get(from - 1).form().equals("the");
        int verb = article ? from - 2 : from - 1;
        return verb >= 0 && VERBS.contains(tokens.get(verb).form()) && i + 1 < tokens.size() && things(tokens, i + 1);
    }

    /** A plural in small letters within a few words: {@code new ferries}. */
    private static boolean things(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NAME_WORDS); i++) {
            Token t = tokens.get(i);
            if (t.kind() != TokenKind.WORD || QuantityReader.NOT_COUNTED.contains(t.form())) {
                return false;
            }
            String form = t.form();
            boolean plural = form.endsWith("s") && form.length() > 3 && !form.endsWith("ss");
            if (plural || form.equals("people") || form.equals("million") || form.equals("billion")) {
                return true;
            }
        }
        return false;
    }
}
