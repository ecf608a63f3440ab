package org.stemma.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.HtmlOptions;

/**
 * The limits of reading, and what the user knows about the files. Symbolic links inside folders are never followed.
 *
 * @param maxReportBytes a longer file, or a longer record of a JSON file, is rejected; at least 1
 * @param maxFiles files beyond this number are rejected together, with one reason; at least 1
 * @param maxExpansion a compressed file that grows by more than this factor (beyond its first megabyte) is rejected; at
 *     least 1. Text of news compresses three to five times, highly repetitive JSON up to fifty times
 * @param declared the encoding of all text files; null to detect it file by file
 * @param pages how web pages are read
 * @param workers threads that read files ahead, the order of the reports unchanged; at least 1, which reads in the caller
 * @param metadata outlet, date, address and more of single files; may be empty
 */
public record ReadOptions(
        int maxReportBytes,
        int maxFiles,
        int maxExpansion,
        @Nullable Charset declared,
        Metadata metadata,
        HtmlOptions pages,
        int workers) {

    private static final ReadOptions DEFAULTS =
            new ReadOptions(10 * 1024 * 1024, 1_000_000, 200, null, Metadata.empty(), HtmlOptions.defaults(), 1);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public ReadOptions {
        if (maxReportBytes < 1 || maxFiles < 1 || maxExpansion < 1 || workers < 1) {
            throw new IllegalArgumentException("limits of reading must be at least 1, were " + maxReportBytes
                    + " bytes, " + maxFiles + " files, expansion " + maxExpansion + ", " + workers + " workers");
        }
    }

    /** 10 MiB a report, a million files, an expansion of 200, detected encodings, no metadata. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** The declared encoding. */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(declared);
    }

    /** The same with another limit of a report's size. */
    public ReadOptions withMaxReportBytes(int bytes) {
        return new ReadOptions(bytes, maxFiles, maxExpansion, declared, metadata, pages, workers);
    }

    /** The same with another limit of files. */
    public ReadOptions withMaxFiles(int files) {
        return new ReadOptions(maxReportBytes, files, maxExpansion, declared, metadata, pages, workers);
    }

    /** The same with another limit of expansion. */
    public ReadOptions withMaxExpansion(int factor) {
        return new ReadOptions(maxReportBytes, maxFiles, factor, declared, metadata, pages, workers);
    }

    /** The same with a declared encoding. */
    public ReadOptions withEncoding(@Nullable Charset charset) {
        return new ReadOptions(maxReportBytes, maxFiles, maxExpansion, charset, metadata, pages, workers);
    }

    /** The same with another metadata table. */
    public ReadOptions withMetadata(Metadata table) {
        return new ReadOptions(maxReportBytes, maxFiles, maxExpansion, declared, table, pages, workers);
    }

    /** The same with other options for web pages. */
    public ReadOptions withPages(HtmlOptions options) {
        return new ReadOptions(maxReportBytes, maxFiles, maxExpansion, declared, metadata, options, workers);
    }

    /** The same with files read ahead by so many threads. */
    public ReadOptions withWorkers(int threads) {
        return new ReadOptions(maxReportBytes, maxFiles, maxExpansion, declared, metadata, pages, threads);
    }
}
