package org.stemma.claim;

import org.stemma.model.Span;
import org.stemma.quote.Tag;
import org.stemma.text.Token;

/**
 * A word of a clause.
 *
 * @param token the word
 * @param tag its class
 * @param content whether it carries meaning: no function word, no auxiliary
 */
record Term(Token token, Tag tag, boolean content) {

    String form() {
        return token.form();
    }

    String stem() {
        return token.stem();
    }

    Span span() {
        return token.span();
    }

    boolean name() {
        return tag == Tag.NAME;
    }

    boolean verbal() {
        return tag.verb();
    }
}
