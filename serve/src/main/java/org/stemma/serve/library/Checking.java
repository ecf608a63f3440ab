package org.stemma.serve.library;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.archive.TextCheck;
import org.stemma.check.Check;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

/** Holds a text against the stories of an archive that it may tell of. Safe for all threads. */
public final class Checking {

    private final Library library;

    /** Holds texts against {@code library}. */
    public Checking(Library library) {
        this.library = library;
    }

    /** The text in what was sent, told apart by content; empty when there is none in it. */
    public static Optional<Report> text(byte[] sent) {
        ReadOptions options = ReadOptions.defaults();
        try (Stream<Read> all = new ReportReader(options).read(List.of(), new ByteArrayInputStream(sent))) {
            return all.filter(Read.Kept.class::isInstance)
                    .map(r -> ((Read.Kept) r).report())
                    .findFirst();
        }
    }

    /** What the archive says of each sentence of {@code text}, by the editions at hand; one that never was is made first. */
    public Check check(Report text) {
        return new TextCheck(library.archive(), story -> library.story(story).map(Shelved::edition)).check(text);
    }
}
