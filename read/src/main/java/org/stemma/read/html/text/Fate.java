package org.stemma.read.html.text;

/** What is to become of a block. */
enum Fate {
    KEEP,
    DROP,
    CAPTION
}
