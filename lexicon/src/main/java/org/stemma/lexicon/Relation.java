package org.stemma.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pointer of the dictionary, from a sense (or one word of it) to another.
 *
 * <p>Source: WordNet 3.1, wninput(5WN), the pointer symbols. Pointers between subject fields and their terms are left
 * out.
 */
public enum Relation {
    /** The target is the opposite. */
    ANTONYM("!"),
    /** The target is a broader kind. */
    HYPERNYM("@"),
    /** The target is what this named thing is. */
    INSTANCE_HYPERNYM("@i"),
    /** The target is a narrower kind. */
    HYPONYM("~"),
    /** The target is a named thing of this kind. */
    INSTANCE_HYPONYM("~i"),
    /** The target is a whole of which this is a member. */
    MEMBER_HOLONYM("#m"),
    /** The target is a whole of which this is a part. */
    PART_HOLONYM("#p"),
    /** The target is a member of this. */
    MEMBER_MERONYM("%m"),
    /** The target is a part of this. */
    PART_MERONYM("%p"),
    /** The target is a quality that this tells, or the reverse. */
    ATTRIBUTE("="),
    /** The target shares a root: {@code decide, decision}. */
    DERIVATION("+"),
    /** Doing this entails the target. */
    ENTAILMENT("*"),
    /** This causes the target. */
    CAUSE(">"),
    /** The target is worth a look. */
    ALSO_SEE("^"),
    /** The target is a verb of much the same meaning. */
    VERB_GROUP("$"),
    /** The target is an adjective of much the same meaning. */
    SIMILAR("&"),
    /** The target is the verb of which this is the participle. */
    PARTICIPLE("<"),
    /** The target is the noun that this adjective, or the adjective that this adverb, is about. */
    PERTAINYM("\\");

    private static final Relation[] ALL = values();
    private static final Map<String, Relation> BY_SYMBOL =
            Arrays.stream(ALL).collect(Collectors.toMap(r -> r.symbol, Function.identity()));

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** The relation that the database files write as {@code symbol}; null when it is not kept. */
    public static @Nullable Relation ofSymbol(String symbol) {
        return BY_SYMBOL.get(symbol);
    }

    static Relation of(int ordinal) {
        return ALL[ordinal];
    }
}
