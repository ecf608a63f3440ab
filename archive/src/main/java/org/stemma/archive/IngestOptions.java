package org.stemma.archive;

/**
 * How reports are taken in.
 *
 * @param batch inputs of one transaction, from 1. 500: a flush to disk costs little per report, and a killed ingest repeats
 *     less than a second of work
 * @param ahead batches that are prepared while one is written; when all are ready, reading waits
 * @param workers threads that prepare
 */
public record IngestOptions(int batch, int ahead, int workers) {

    /** @throws IllegalArgumentException if one is below 1 */
    public IngestOptions {
        if (batch < 1 || ahead < 1 || workers < 1) {
            throw new IllegalArgumentException(
                    "needs a batch, batches ahead and workers >= 1, were " + batch + ", " + ahead + ", " + workers);
        }
    }

    /** What the command uses. */
    public static IngestOptions defaults() {
        return new IngestOptions(500, 3, Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The same with another size of batches. */
    public IngestOptions withBatch(int inputs) {
        return new IngestOptions(inputs, ahead, workers);
    }
}
