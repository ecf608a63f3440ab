package org.stemma.quote;

/** The class of a unit, as far as finding attributions needs it. */
enum Tag {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    OBJECT,
    RELATIVE,
    THAT,
    TO,
    PREPOSITION,
    SUBORDINATOR,
    COORDINATOR,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    ADVERB,
    TIME,
    ADJECTIVE,
    NOUN,
    NAME,
    NUMBER,
    /** A finite verb or a base form. */
    VERB,
    /** A form in -ed or an irregular one that can be a past tense and a participle. */
    PAST,
    /** A form in -ing used as a verb. */
    GERUND,
    /** A whole quotation of two or more words. */
    QUOTATION,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    OPEN,
    CLOSE,
    STOP,
    OTHER;

    boolean auxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    /** Whether this can be the finite verb of a clause. */
    boolean finite() {
        return auxiliary() || this == VERB || this == PAST;
    }

    boolean verb() {
        return this == VERB || this == PAST || this == GERUND;
    }

    /** Whether a noun phrase can hold this before its head or as its head. */
    boolean nominal() {
        return switch (this) {
            case DETERMINER, POSSESSIVE, ADJECTIVE, NOUN, NAME, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a noun phrase can end on this. */
    boolean head() {
        return switch (this) {
            case NOUN, NAME, NUMBER, PRONOUN, OBJECT, TIME -> true;
            default -> false;
        };
    }

    boolean punctuation() {
        return switch (this) {
            case COMMA, SEMICOLON, COLON, DASH, OPEN, CLOSE, STOP -> true;
            default -> false;
        };
    }
}
