package org.stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.HtmlReader;

/** One opened input that gives its records one by one and closes itself at the end. */
final class OpenInput implements AutoCloseable {

    private final InputFile file;
    private final InputStream raw;
    private final ReadOptions options;
    private @Nullable JsonRecords records;
    private boolean started;
    private boolean pagesOnly;

    OpenInput(InputFile file, InputStream raw, ReadOptions options) {
        this.file = file;
        this.raw = raw;
        this.options = options;
    }

    /** The page that the input holds, or why it cannot be read; null when it holds anything else. */
    @Nullable
    Outcome page() {
        pagesOnly = true;
        return next();
    }

    /** The next record or rejection; null at the end. An outside failure ends the input with a rejection. */
    @Nullable
    Outcome next() {
        try {
            if (!started) {
                started = true;
                return start();
            }
            return records == null ? null : records.next();
        } catch (Bytes.ExpansionException e) {
            records = null;
            return failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            records = null;
            return failed("cannot be read (" + Failures.why(e) + ")");
        }
    }

    /** Whether more records may follow the first. */
    boolean holdsRecords() {
        return records != null;
    }

    private @Nullable Outcome start() throws IOException {
        InputStream in = Bytes.open(raw, options.maxExpansion());
        byte[] head = Bytes.head(in);
        boolean whole = head.length < Bytes.HEAD;
        if (head.length == 0) {
            return failed("is empty");
        }
        Decoder.Encoding encoding = Decoder.detect(head, options.declared(), whole);
        String start = Decoder.decode(head, encoding.charset());
        String binary = Format.binary(head, start);
        if (binary != null) {
            return failed("is " + binary + ", not text");
        }
        Format format = Format.of(start, Format.ending(file.source()));
        if (pagesOnly && format != Format.HTML) {
            return null;
        }
        return switch (format) {
            case HTML -> page(in);
            case TEXT -> text(in);
            case JSON -> {
                records = JsonRecords.of(file.source(), in, encoding, start, options);
                Outcome first = records.next();
                yield first == null ? failed("holds no records") : first;
            }
        };
    }

    private Outcome text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(options.maxReportBytes() + 1);
        if (bytes.length > options.maxReportBytes()) {
            return failed("is larger than " + Limits.shown(options.maxReportBytes()));
        }
        String text = Decoder.decodeWhole(bytes, options.declared());
        if (text.isBlank()) {
            return failed("holds nothing but white space");
        }
        return text.indexOf('\0') >= 0
                ? failed("is a binary file, not text")
                : new Outcome.Found(Draft.ofText(file, text));
    }

    private Outcome page(InputStream in) throws IOException {
        int limit = Math.max(options.maxReportBytes(), options.pages().maxBytes());
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return failed("is larger than " + Limits.shown(limit));
        }
        String label = options.encoding().map(Charset::name).orElse("");
        Extraction page = new HtmlReader(options.pages()).read(file.source(), bytes, label);
        return page.report().text().isBlank()
                ? failed("is an HTML page without an article")
                : new Outcome.Found(Draft.ofPage(file, page));
    }

    private Outcome failed(String reason) {
        return new Outcome.Failed(file.source(), reason);
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException nothingIsLost) {
            records = null;
        }
    }
}
