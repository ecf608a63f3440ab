package org.stemma.headline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;

/**
 * The words of a stretch of text that say what it states.
 *
 * @param content nouns, verbs, names and numbers, in order
 * @param denied whether a no stands in it
 * @param open whether it says what may be
 * @param by whether "by" stands in it
 * @param says whether a verb of saying stands in it
 */
record Words(List<Word> content, boolean denied, boolean open, boolean by, boolean says) {

    private static final Set<String> STOP = WordLists.english().set("stop");

    private static final Set<String> SAY = saying();

    private static final Set<String> NO = Set.of(
            "no", "not", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot", "fail", "fails",
            "failed", "refuse", "refuses", "refused", "deny", "denies", "denied", "unable");

    private static final Set<String> OPEN = Set.of(
            "could", "might", "may", "if", "whether", "should", "would", "plan", "plans", "want", "wants", "possible");

    /** A word, or a number. @param quantity null for a word */
    record Word(Token token, @Nullable Quantity quantity) {
        boolean name() {
            return quantity == null && token.capital();
        }
    }

    /** The tokens of {@code report} within {@code span}. */
    static List<Token> tokens(AnalysedReport report, Span span) {
        List<Token> all = report.tokens();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).end() <= span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    static Words of(List<Token> tokens, String text) {
        List<Word> content = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        boolean denied = false;
        List<Quantity> numbers = QuantityReader.read(tokens, text, new boolean[tokens.size()]);
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            while (next < numbers.size() && numbers.get(next).end() <= i) {
                next++;
            }
            Quantity q = next < numbers.size() && numbers.get(next).first() <= i ? numbers.get(next) : null;
            forms.add(t.form());
            denied |= NO.contains(t.form())
                    || t.form().endsWith("n't")
                    || t.form().endsWith("n\u2019t");
            if (q != null) {
                if (q.first() == i && !q.vague()) {
                    content.add(new Word(t, q));
                }
            } else if (t.lexical() && !STOP.contains(t.form()) && !SAY.contains(t.form())) {
                content.add(new Word(t, null));
            }
        }
        boolean says = forms.stream().anyMatch(SAY::contains);
        return new Words(content, denied, forms.stream().anyMatch(OPEN::contains), forms.contains("by"), says);
    }

    /** The forms of the verbs of saying. */
    private static Set<String> saying() {
        Set<String> forms = new HashSet<>(Set.of("said", "told", "wrote", "written"));
        for (String verb : WordLists.english().set("say")) {
            String stem = verb.endsWith("y") && !verb.equals("say") ? verb.substring(0, verb.length() - 1) + "i" : verb;
            String past = verb.endsWith("e") ? verb + "d" : stem + "ed";
            forms.addAll(Set.of(verb, verb + "s", stem + "es", past, verb + "ing"));
        }
        return Set.copyOf(forms);
    }

    /** The same without the words of {@code name}. */
    Words without(Set<String> name) {
        return new Words(
                content.stream().filter(w -> !name.contains(w.token().form())).toList(), denied, open, by, says);
    }
}
