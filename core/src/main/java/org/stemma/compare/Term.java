package org.stemma.compare;

import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Pos;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * A token with what comparison knows of it.
 *
 * @param token the token
 * @param entry its form in the dictionary
 * @param stop whether it is a word of grammar
 * @param name whether it is (part of) a name
 * @param before what parts it from the term before
 * @param sentence number of its sentence within the passage
 */
record Term(Token token, Entry entry, boolean stop, boolean name, Break before, int sentence) {

    /** What stands between two terms. */
    enum Break {
        /** A space or hyphen. */
        NONE,
        /** A quotation mark. */
        QUOTE,
        /** A comma, dash, bracket or colon. */
        COMMA,
        /** A sentence's end. */
        SENTENCE
    }

    String form() {
        return token.form();
    }

    String stem() {
        return token.stem();
    }

    /** Whether it carries meaning of its own: no word of grammar, no symbol. */
    boolean content() {
        return !stop && token.kind() == TokenKind.WORD;
    }

    /** Whether a clause can begin here. */
    boolean brokenBefore() {
        return before == Break.COMMA || before == Break.SENTENCE;
    }

    boolean can(Pos pos) {
        return entry.is(pos);
    }
}
