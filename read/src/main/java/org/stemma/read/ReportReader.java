package org.stemma.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.html.text.Focus;

/**
 * Reads files, folders and streams into reports.
 *
 * <p>{@snippet lang=java :
 * List<Report> reports = ReportReader.reports(List.of(Path.of("reports")));
 * }
 *
 * <p>Text, JSON and JSON lines are told apart by content, gzip by its first bytes. Inputs are taken in the order of their
 * relative paths, whatever order they were named in; a folder stands for all files below it. Of three web pages and more
 * what pages of one host repeat is left out ({@link SiteBlocks}): they are looked at before the first report is given. Memory is bounded by one
 * report for each file read ahead, 32 bytes for each earlier one, and the bounds of {@link Survey} and {@link SiteBlocks}. Readers are immutable and may be shared; a stream belongs to one thread.
 */
public final class ReportReader {

    private final ReadOptions options;

    /** Reads with {@code options}. */
    public ReportReader(ReadOptions options) {
        this.options = options;
    }

    /** The reports behind {@code paths} with default options, what is rejected left out. */
    public static List<Report> reports(Collection<Path> paths) {
        try (Stream<Read> all = new ReportReader(ReadOptions.defaults()).read(paths)) {
            return all.filter(Read.Kept.class::isInstance)
                    .map(read -> ((Read.Kept) read).report())
                    .toList();
        }
    }

    /**
     * Reads files and folders.
     *
     * @return lazily, what became of each input; to be closed, or read to its end
     */
    public Stream<Read> read(Collection<Path> paths) {
        return stream(paths, null);
    }

    /**
     * Reads files and folders, and after them {@code standardInput} under the name {@code -}.
     *
     * @return lazily, what became of each input; to be closed, or read to its end. Closing it closes the stream
     */
    public Stream<Read> read(Collection<Path> paths, InputStream standardInput) {
        return stream(paths, standardInput);
    }

    private Stream<Read> stream(Collection<Path> paths, @Nullable InputStream standardInput) {
        InputFiles.Found found = InputFiles.under(paths, options.maxFiles());
        Reading reading = new Reading(found, standardInput);
        Spliterator<Read> reads =
                Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(reads, false).onClose(reading::close);
    }

    /** The inputs one after the other, one of them open at a time; reports are made of them some ahead. */
    private final class Reading implements Iterator<Read> {
        private final Iterator<Read> refused;
        private final List<InputFile> found;
        private @Nullable Ahead files;
        private Survey survey = Survey.none();
        private final Reports reports = new Reports(options.metadata());
        private @Nullable InputStream standardInput;
        private @Nullable OpenInput open;
        private final Workers workers = new Workers(options.workers());
        private final Deque<Future<Read>> made = new ArrayDeque<>();
        private boolean ended;

        Reading(InputFiles.Found found, @Nullable InputStream standardInput) {
            this.refused = found.rejected().iterator();
            this.found = found.files();
            this.standardInput = standardInput;
        }

        @Override
        public boolean hasNext() {
            int window = options.workers() == 1 ? 1 : options.workers() * Ahead.WINDOW;
            // A report that is ready is handed out before more is read: the next may be long in coming.
            while (!ended
                    && made.size() < window
                    && (made.isEmpty() || !made.element().isDone())) {
                begin();
            }
            if (made.isEmpty()) {
                workers.close();
            }
            return !made.isEmpty();
        }

        private void begin() {
            if (refused.hasNext()) {
                made.add(CompletableFuture.completedFuture(refused.next()));
                return;
            }
            Outcome outcome = advance();
            if (outcome == null) {
                ended = true;
            } else {
                made.add(workers.begin(finish(outcome)));
            }
        }

        @Override
        public Read next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Workers.done(made.remove());
        }

        /** Before the first report, the pages are surveyed, unless the user wants all that may be article. */
        private Ahead files() {
            if (files == null) {
                boolean sites = options.pages().focus() != Focus.RECALL;
                survey = sites ? Survey.of(found, options, Survey.MAX_KEPT) : Survey.none();
                files = new Ahead(found.iterator(), options, survey);
            }
            return files;
        }

        /** The next record or rejection; null at the end. */
        private @Nullable Outcome advance() {
            Ahead files = files();
            while (true) {
                if (open != null) {
                    Outcome outcome = open.next();
                    if (outcome != null) {
                        return outcome;
                    }
                    closeOpen();
                }
                Ahead.Opened opened = files.next();
                if (opened != null) {
                    open = opened.rest();
                    if (opened.first() != null) {
                        return opened.first();
                    }
                } else if (standardInput != null) {
                    open = new OpenInput(InputFile.standardInput(), standardInput, options);
                    standardInput = null;
                } else {
                    files.close();
                    return null;
                }
            }
        }

        private Callable<Read> finish(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Found(Draft draft) -> reports.finish(survey.article(draft));
                case Outcome.Failed(String source, String reason) -> () -> Read.rejected(source, reason);
            };
        }

        void close() {
            workers.close();
            if (files != null) {
                files.close();
            }
            closeOpen();
        }

        private void closeOpen() {
            if (open != null) {
                open.close();
                open = null;
            }
        }
    }
}
