package org.stemma.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * From a form to the lemmas it can belong to.
 *
 * <p>Source: morphy(7WN): a list of irregular forms, then rules of detachment, each kept only where the dictionary has the
 * lemma. Differs in that doubled consonants are undone ({@code stopped}), which morphy leaves to its list.
 */
final class Morphology {

    private static final String[][] NOUN = {
        {"s", ""},
        {"ses", "s"},
        {"xes", "x"},
        {"zes", "z"},
        {"ches", "ch"},
        {"shes", "sh"},
        {"men", "man"},
        {"ies", "y"}
    };
    private static final String[][] VERB = {
        {"s", ""}, {"ies", "y"}, {"es", "e"}, {"es", ""}, {"ed", "e"}, {"ed", ""}, {"ing", "e"}, {"ing", ""}
    };
    private static final String[][] ADJECTIVE = {
        {"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}, {"ier", "y"}, {"iest", "y"}
    };
    private static final String[][] ADVERB = {};

    private final Table table;

    Morphology(Table table) {
        this.table = table;
    }

    /** The numbers of the lemmas of {@code form} as {@code pos}, the form itself first; may be empty. */
    List<Integer> lemmas(String form, Pos pos) {
        List<Integer> found = new ArrayList<>(2);
        int own = table.word(form);
        if (own >= 0) {
            for (int lemma : irregular(own, pos)) {
                add(found, lemma, pos);
            }
            add(found, own, pos);
            if (!found.isEmpty() && pos != Pos.VERB && pos != Pos.NOUN) {
                return found;
            }
        }
        if (found.isEmpty() || own < 0) {
            detach(form, pos, found);
        }
        return found;
    }

    private List<Integer> irregular(int word, Pos pos) {
        int[] triples = table.irregular;
        int low = 0;
        int high = triples.length / 3;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (triples[3 * middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Integer> lemmas = new ArrayList<>(1);
        for (int i = 3 * low; i < triples.length && triples[i] == word; i += 3) {
            if (triples[i + 1] == pos.ordinal()) {
                lemmas.add(triples[i + 2]);
            }
        }
        return lemmas;
    }

    private void detach(String form, Pos pos, List<Integer> found) {
        for (String[] rule : rules(pos)) {
            if (!form.endsWith(rule[0]) || form.length() < rule[0].length() + 2 || form.endsWith("ss")) {
                continue;
            }
            String base = form.substring(0, form.length() - rule[0].length());
            add(found, table.word(base + rule[1]), pos);
            if (rule[1].isEmpty() && rule[0].length() > 1 && doubled(base)) {
                add(found, table.word(base.substring(0, base.length() - 1)), pos);
            }
        }
    }

    private static boolean doubled(String base) {
        int n = base.length();
        return n > 2 && base.charAt(n - 1) == base.charAt(n - 2) && "aeiou".indexOf(base.charAt(n - 1)) < 0;
    }

    private static String[][] rules(Pos pos) {
        return switch (pos) {
            case NOUN -> NOUN;
            case VERB -> VERB;
            case ADJECTIVE -> ADJECTIVE;
            case ADVERB -> ADVERB;
        };
    }

    private void add(List<Integer> found, int word, Pos pos) {
        if (word >= 0 && !found.contains(word) && table.has(word, pos)) {
            found.add(word);
        }
    }
}
