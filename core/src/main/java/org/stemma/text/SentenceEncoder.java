package org.stemma.text;

import java.util.List;

/**
 * Makes vectors of sentences: near ones tell of the same things. They serve to find what to compare and never to decide,
 * for "12 killed" lies nearer to "35 killed" than to most of its paraphrases.
 *
 * <p>Deterministic on one kind of machine. Implementations are safe for use by several threads.
 */
public interface SentenceEncoder extends AutoCloseable {

    /** How many parts a vector has. */
    int dimensions();

    /**
     * A vector of length 1 for each sentence, in their order; the scalar product of two is their cosine, in [-1, 1].
     * Sentences beyond the model's reach are cut at their end. Cost grows with the words; sentences of like length are
     * taken together, so one call with many is cheaper than many calls.
     *
     * @throws IllegalStateException if the encoder is closed
     */
    List<float[]> encode(List<String> sentences);

    /** What it is called: the model and its version. */
    String name();

    /** Gives the model's memory back. Closing again does nothing. */
    @Override
    void close();
}
