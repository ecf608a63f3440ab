package org.stemma.lexicon;

/** Which of a word's senses a question is about. */
public enum Breadth {
    /** The senses that running text mostly means: the first two, and each with a tenth of the word's uses. */
    FREQUENT,
    /** All of them. */
    ANY
}
