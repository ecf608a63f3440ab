package org.stemma.eval.tradition;

import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.VariantType;

/**
 * A way to change a phrase.
 *
 * @param kind the alteration's type, or what kind of harmless rewrite
 * @param types what a detector may rightly call it; empty for a harmless one
 * @param pattern what it changes
 * @param change what it makes of a match; the same words when it cannot change them
 */
record Rule(String kind, Set<VariantType> types, Pattern pattern, BiFunction<Matcher, Random, String> change) {

    Rule {
        types = Set.copyOf(types);
    }

    /** Replaces by a template, {@code $1} for the first group. */
    static Rule of(String kind, Set<VariantType> types, String pattern, String... templates) {
        return new Rule(kind, types, Pattern.compile(pattern), (match, random) -> {
            String made = templates[random.nextInt(templates.length)];
            for (int i = match.groupCount(); i >= 1; i--) {
                made = made.replace("$" + i, match.group(i) == null ? "" : match.group(i));
            }
            return made;
        });
    }
}
