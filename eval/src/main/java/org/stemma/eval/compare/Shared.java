package org.stemma.eval.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the labelled sets beside the project. */
final class Shared {

    private Shared() {}

    /** {@code name} below the folder {@code shared/data} beside the repository, or below the property {@code stemma.shared}. */
    static Optional<Path> file(String name) {
        String given = System.getProperty("stemma.shared");
        if (given != null) {
            return existing(Path.of(given), name);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Optional<Path> found = existing(at.resolveSibling("shared"), name);
            if (found.isPresent()) {
                return found;
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Path> existing(Path shared, String name) {
        Path file = shared.resolve("data").resolve(name);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }
}
