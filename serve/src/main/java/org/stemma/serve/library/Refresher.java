package org.stemma.serve.library;

import java.util.LinkedHashSet;
import org.stemma.archive.Archive;
import org.stemma.archive.store.StoreException;

/** Makes editions anew in the background, one after the other; what was asked for last comes first. */
final class Refresher implements AutoCloseable {

    private static final int MOST_WAITING = 1_000;

    private final Archive archive;
    private final LinkedHashSet<String> waiting = new LinkedHashSet<>();
    private final Thread thread;
    private boolean closed;

    Refresher(Archive archive) {
        this.archive = archive;
        this.thread = Thread.ofPlatform()
                .name("refresh")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::run);
        thread.start();
    }

    /** Asks for a story's edition. */
    synchronized void ask(String story) {
        waiting.remove(story);
        if (waiting.size() < MOST_WAITING) {
            waiting.addLast(story);
        }
        notifyAll();
    }

    /** How many wait. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized String next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return closed ? "" : waiting.removeLast();
    }

    private void run() {
        try {
            for (String story = next(); !story.isEmpty(); story = next()) {
                try {
                    archive.editionJson(story);
                } catch (StoreException | IllegalArgumentException | IllegalStateException e) {
                    // Whoever asks for the story next is told; it is asked for again then.
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
    }
}
