package org.stemma.read;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data that lie beside the project; tests that read them skip, and say so, where they are absent. */
public final class Shared {

    private Shared() {}

    /** {@code name} below the folder {@code shared} beside the repository, or below the system property {@code stemma.shared}. */
    public static Path file(String name) {
        String given = System.getProperty("stemma.shared");
        Path root = given != null ? Path.of(given) : besideRepository();
        Path file = root.resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no shared data (" + name + ") beside the project");
        return file;
    }

    private static Path besideRepository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
