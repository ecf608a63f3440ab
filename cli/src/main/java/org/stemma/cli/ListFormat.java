package org.stemma.cli;

/** How a list of what was found is written. */
enum ListFormat {
    /** For a terminal. */
    TEXT,
    /** For programs: one JSON object a line. */
    JSONL
}
