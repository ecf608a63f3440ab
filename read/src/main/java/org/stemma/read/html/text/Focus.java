package org.stemma.read.html.text;

/** Which error costs more when a block is in doubt. */
public enum Focus {
    /** Leave out what is in doubt. */
    PRECISION,
    /** Weigh both alike. */
    BALANCED,
    /** Keep what is in doubt. */
    RECALL
}
