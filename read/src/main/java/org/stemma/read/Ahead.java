package org.stemma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Opens files in their order and reads the first record of each: by threads of its own, some files ahead, if more than
 * one worker is wanted. A file of text and a page are one record; of a file of many the rest is read by the caller.
 */
final class Ahead implements AutoCloseable {

    /** Files read ahead for each worker: enough that none waits, few enough that memory stays bounded. */
    static final int WINDOW = 4;

    private final Iterator<InputFile> files;
    private final ReadOptions options;
    private final Survey survey;
    private final boolean pagesOnly;
    private final Deque<Future<Opened>> running = new ArrayDeque<>();
    private final Workers workers;

    /**
     * What opening gave.
     *
     * @param first the first record or rejection; null when the file holds none
     * @param rest what more the file may hold; null when it is done with
     */
    record Opened(@Nullable Outcome first, @Nullable OpenInput rest) {}

    Ahead(Iterator<InputFile> files, ReadOptions options, Survey survey) {
        this(files, options, survey, false);
    }

    /** Reads what of the files is a web page; the others give nothing. */
    static Ahead ofPages(Iterator<InputFile> files, ReadOptions options) {
        return new Ahead(files, options, Survey.none(), true);
    }

    private Ahead(Iterator<InputFile> files, ReadOptions options, Survey survey, boolean pagesOnly) {
        this.files = files;
        this.options = options;
        this.survey = survey;
        this.pagesOnly = pagesOnly;
        this.workers = new Workers(options.workers());
    }

    /** The next file; null behind the last. */
    @Nullable
    Opened next() {
        if (options.workers() == 1) {
            return files.hasNext() ? open(files.next()) : null;
        }
        while (files.hasNext() && running.size() < options.workers() * WINDOW) {
            InputFile file = files.next();
            running.add(workers.begin(() -> open(file)));
        }
        return running.isEmpty() ? null : Workers.done(running.remove());
    }

    private Opened open(InputFile file) {
        Outcome known = survey.take(file);
        if (known != null) {
            return new Opened(known, null);
        }
        try {
            OpenInput input = new OpenInput(file, Files.newInputStream(file.path()), options);
            Outcome first = pagesOnly ? input.page() : input.next();
            if (input.holdsRecords()) {
                return new Opened(first, input);
            }
            input.close();
            return new Opened(first, null);
        } catch (IOException e) {
            return new Opened(new Outcome.Failed(file.source(), "cannot be read (" + Failures.why(e) + ")"), null);
        }
    }

    @Override
    public void close() {
        workers.close();
        for (Future<Opened> future : running) {
            if (future.isDone() && !future.isCancelled() && Workers.done(future).rest() instanceof OpenInput left) {
                left.close();
            }
        }
        running.clear();
    }
}
