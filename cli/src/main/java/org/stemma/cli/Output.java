package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's output goes: standard output, or a file that appears only when it is whole. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private @Nullable Path file;

    private final OutputStream standard;

    /** Writes to {@code standard} where no file is named: a stream that throws when what it is given goes nowhere. */
    Output(OutputStream standard) {
        this.standard = standard;
    }

    /** What a command writes. */
    interface Writing {
        /** Writes everything to {@code out}. */
        void to(OutputStream out) throws IOException;
    }

    /** The file, or null for standard output. */
    @Nullable
    Path file() {
        return file;
    }

    /** What follows the last dot in the file's name, in small letters; empty without one and for standard output. */
    String ending() {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** Writes. @throws IOException if the file or standard output cannot be written */
    void write(Writing writing) throws IOException {
        if (file == null) {
            BufferedOutputStream out = new BufferedOutputStream(standard);
            writing.to(out);
            out.flush();
            return;
        }
        writeFile(file, writing);
    }

    /**
     * Writes a file that appears only when it is whole, with the rights that the user's other new files get. Behind a link
     * the file itself is written; what is no file (a pipe, a device) is written to as it is.
     *
     * @throws IOException if it cannot be written
     */
    static void writeFile(Path file, Writing writing) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
            return;
        }
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(begin(part, file))) {
                writing.to(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** @throws FileSystemException if nothing can be made where {@code file} is to be; it names that and not the part */
    private static OutputStream begin(Path part, Path file) throws IOException {
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
        } catch (FileSystemException e) {
            Path folder = part.getParent();
            String why = folder != null && Files.isDirectory(folder)
                    ? "no file may be made in " + folder
                    : "there is no folder " + folder;
            throw (IOException) new FileSystemException(file.toString(), null, why).initCause(e);
        }
    }
}
