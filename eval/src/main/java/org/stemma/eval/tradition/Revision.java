package org.stemma.eval.tradition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.stemma.model.VariantType;

/**
 * A sentence with one change in it.
 *
 * @param text with the mark of the change
 */
record Revision(String text, Change change) {

    /** The first place of {@code text} that {@code rule} changes; empty when there is none. */
    static Optional<Revision> of(String text, Rule rule, Random random, String manuscript, int id) {
        Matcher matcher = rule.pattern().matcher(text);
        while (matcher.find()) {
            boolean quoted = text.substring(0, matcher.start())
                                    .chars()
                                    .filter(c -> c == '"')
                                    .count()
                            % 2
                    == 1;
            boolean quotation = rule.kind().equals("quotation");
            String made = rule.change().apply(matcher, random);
            made = matcher.start() == 0 && !made.isEmpty() ? Turns.upper(made) : made;
            if (quotation != quoted || made.equals(matcher.group())) {
                continue;
            }
            Set<VariantType> types = new HashSet<>(rule.types());
            int start = made.isBlank() ? wordBefore(text, matcher.start()) : matcher.start();
            int end = made.isBlank() ? wordAfter(text, wordAfter(text, matcher.end()) + 1) : matcher.end();
            String marked = text.substring(start, matcher.start()) + made + text.substring(matcher.end(), end);
            String changed = text.substring(0, start) + Marks.wrap(id, marked) + text.substring(end);
            return Optional.of(
                    new Revision(changed, new Change(id, rule.kind(), types, manuscript, matcher.group(), made)));
        }
        return Optional.empty();
    }

    /** Where words were only left out, their neighbours stand for the place. */
    private static int wordBefore(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf(' ', at - 2) + 1;
    }

    private static int wordAfter(String text, int at) {
        int space = at >= text.length() ? -1 : text.indexOf(' ', at);
        return space < 0 ? text.length() : space;
    }
}
