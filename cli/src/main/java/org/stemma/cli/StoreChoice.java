package org.stemma.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.understand.Models;
import picocli.CommandLine.Option;

/** The archive that a command works on. */
final class StoreChoice {

    @Option(
            names = "--store",
            paramLabel = "FILE|jdbc:...",
            description =
                    "The archive: a file, or jdbc:postgresql://...; without it stemma.db in the user's data folder.")
    private @Nullable String location;

    /** Whether the command line says which. */
    boolean named() {
        return location != null;
    }

    /** Where it is. */
    String location() {
        return location != null
                ? location
                : Stores.usual(
                                System.getenv(),
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")))
                        .toString();
    }

    /** Opens it, with the models for its editions; to be closed. @throws org.stemma.archive.store.StoreException if it cannot be opened */
    Archive open(StoreOptions options) {
        return Archive.open(location(), options, Models::understanding);
    }
}
