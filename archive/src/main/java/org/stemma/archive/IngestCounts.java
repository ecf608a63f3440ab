package org.stemma.archive;

/**
 * What became of inputs so far; only what is safely kept is counted.
 *
 * @param kept new reports
 * @param versions new versions of known ones
 * @param duplicates inputs that the archive had
 * @param dropped inputs not taken
 */
public record IngestCounts(long kept, long versions, long duplicates, long dropped) {

    /** All inputs. */
    public long all() {
        return kept + versions + duplicates + dropped;
    }

    IngestCounts plus(IngestCounts other) {
        return new IngestCounts(
                kept + other.kept, versions + other.versions, duplicates + other.duplicates, dropped + other.dropped);
    }
}
