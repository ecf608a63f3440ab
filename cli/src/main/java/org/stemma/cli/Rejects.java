package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.render.json.ReportJson;
import picocli.CommandLine.Option;

/** Where what was rejected is written aside. */
final class Rejects {

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Also write what was rejected to FILE, one JSON object a line.")
    private @Nullable Path file;

    /** Writes {@code dropped} where a file was named. @throws IOException if it cannot be written */
    void write(List<Dropped> dropped) throws IOException {
        if (file != null) {
            Output.writeFile(file, out -> {
                for (Dropped one : dropped) {
                    ReportJson.writeLine(one, out);
                }
            });
        }
    }
}
