package org.stemma.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Counts work on a terminal; elsewhere, and where the output itself goes to the terminal, it shows nothing. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Counts reports if there is a terminal that the output leaves free. */
    static Progress of(boolean outputElsewhere) {
        return of(outputElsewhere, "Reading", "reports", -1);
    }

    /**
     * Counts to {@code all} with rate and time left, on standard error, if a terminal is there.
     *
     * @param units what is counted
     * @param all -1 when it is unknown
     */
    static Progress of(boolean outputElsewhere, String task, String units, long all) {
        if (!outputElsewhere || !Terminal.isTerminal(true)) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + units, 1)
                .setInitialMax(all)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build());
    }

    /** So many are done. */
    void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
