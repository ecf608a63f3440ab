package org.stemma.quote;

/** The class of a unit, as far as finding attributions and clauses needs it. */
public enum Tag {
    /** A, the, some. */
    DETERMINER,
    /** His, or a name's ending. */
    POSSESSIVE,
    /** A pronoun that can be a subject. */
    PRONOUN,
    /** A pronoun that is an object. */
    OBJECT,
    /** Who, which. */
    RELATIVE,
    /** That, before a clause. */
    THAT,
    /** To, before a verb. */
    TO,
    /** In, of, by. */
    PREPOSITION,
    /** Because, while, as. */
    SUBORDINATOR,
    /** And, or, but. */
    COORDINATOR,
    /** May, will. */
    MODAL,
    /** A form of be. */
    BE,
    /** A form of have. */
    HAVE,
    /** A form of do. */
    DO,
    /** Not, never. */
    NEGATION,
    /** Quickly. */
    ADVERB,
    /** Thursday, yesterday. */
    TIME,
    /** Quick. */
    ADJECTIVE,
    /** A common noun. */
    NOUN,
    /** A part of a proper name. */
    NAME,
    /** Digits. */
    NUMBER,
    /** A finite verb or a base form. */
    VERB,
    /** A form in -ed or an irregular one that can be a past tense and a participle. */
    PAST,
    /** A past participle without an auxiliary, where a model tells it from a past tense. */
    PARTICIPLE,
    /** A form in -ing used as a verb. */
    GERUND,
    /** A whole quotation of two or more words. */
    QUOTATION,
    /** A comma. */
    COMMA,
    /** A semicolon. */
    SEMICOLON,
    /** A colon. */
    COLON,
    /** A dash between spaces. */
    DASH,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A full stop, and the edge of a line. */
    STOP,
    /** Anything else. */
    OTHER;

    /** Whether it is a modal, or a form of be, have or do. */
    public boolean auxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    /** Whether this can be the finite verb of a clause. */
    public boolean finite() {
        return auxiliary() || this == VERB || this == PAST;
    }

    /** Whether it is a verb that is no auxiliary. */
    public boolean verb() {
        return this == VERB || this == PAST || this == PARTICIPLE || this == GERUND;
    }

    /** Whether a noun phrase can hold this before its head or as its head. */
    public boolean nominal() {
        return switch (this) {
            case DETERMINER, POSSESSIVE, ADJECTIVE, NOUN, NAME, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a noun phrase can end on this. */
    public boolean head() {
        return switch (this) {
            case NOUN, NAME, NUMBER, PRONOUN, OBJECT, TIME -> true;
            default -> false;
        };
    }

    /** Whether it is a mark. */
    public boolean punctuation() {
        return switch (this) {
            case COMMA, SEMICOLON, COLON, DASH, OPEN, CLOSE, STOP -> true;
            default -> false;
        };
    }
}
