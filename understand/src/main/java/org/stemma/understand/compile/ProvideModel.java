package org.stemma.understand.compile;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.StringJoiner;
import org.stemma.understand.tagger.ModelFile;

/**
 * Puts the tagger's model among the classes. The conversion runs in a virtual machine of its own, whatever memory the build
 * was given, and its result is kept in the user's cache folder for all builds; where that cannot be written, beside the
 * classes, until they are cleaned away.
 */
public final class ProvideModel {

    private static final String NAME = "tagger-" + CompileModel.VERSION + ".model";

    /** Megabytes of heap for the conversion: 1,000 are the least that were seen to do, with much tidying up. */
    private static final int HEAP_MB = 1200;

    private ProvideModel() {}

    /**
     * @param arguments the classes' folder
     * @throws IOException if there is no model and none can be made; the message says what it takes
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path classes = Path.of(arguments[0]).toAbsolutePath();
        Path kept = kept(List.of(cache(), classes.resolveSibling("model")));
        Path wanted = classes.resolve("org/stemma/understand/tagger/english.model");
        if (!Files.exists(wanted)
                || Files.size(wanted) != Files.size(kept)
                || Files.getLastModifiedTime(wanted).compareTo(Files.getLastModifiedTime(kept)) < 0) {
            Files.createDirectories(wanted.getParent());
            Path unfinished = wanted.resolveSibling(
                    "english.model." + ProcessHandle.current().pid());
            Files.copy(kept, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path cache() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path base =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return base.resolve("stemma");
    }

    /** The model in the first of the folders that has it, else made in the first that can be written. */
    private static Path kept(List<Path> folders) throws IOException, InterruptedException {
        for (Path folder : folders) {
            if (sound(folder.resolve(NAME))) {
                return folder.resolve(NAME);
            }
        }
        for (Path folder : folders) {
            if (writable(folder)) {
                convert(folder.resolve(NAME));
                return folder.resolve(NAME);
            }
            System.err.println(folder + " cannot be written: the English tagger's model is not kept there");
        }
        throw new IOException("the English tagger's model can be kept in none of " + folders);
    }

    private static boolean sound(Path file) {
        try {
            ModelFile.map(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean writable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static void convert(Path file) throws IOException, InterruptedException {
        System.err.println("converting the English tagger's model, once, some 40 s: " + file);
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-classpath",
                        classPath(),
                        CompileModel.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0 || !sound(file)) {
            throw new IOException("converting the English tagger's model ended with " + exit
                    + "; it takes 1.5 GB of memory, and 100 MB of disk in " + file.getParent());
        }
    }

    /** What this class was loaded from: the build's own class loader, since Maven runs it in its virtual machine. */
    private static String classPath() throws IOException {
        if (!(ProvideModel.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        StringJoiner path = new StringJoiner(File.pathSeparator);
        for (URL url : loader.getURLs()) {
            try {
                path.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IOException("not a file: " + url, e);
            }
        }
        return path.toString();
    }
}
