package org.stemma.read;

/** What one record or file gave, before ids and residue. */
sealed interface Outcome {

    /** It holds a report. */
    record Found(Draft draft) implements Outcome {}

    /** It does not; {@code reason} is a plain clause. */
    record Failed(String source, String reason) implements Outcome {}
}
