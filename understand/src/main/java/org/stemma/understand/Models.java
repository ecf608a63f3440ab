package org.stemma.understand;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.edition.Understanding;
import org.stemma.text.Encoding;
import org.stemma.understand.tagger.ModelFile;
import org.stemma.understand.tagger.ModelNameFinder;
import org.stemma.understand.tagger.TaggerModel;
import org.stemma.understand.vector.MiniLm;

/**
 * The models, loaded when first asked for and shared.
 *
 * <p>The tagger's file is memory-mapped. Inside a jar it cannot be, so it is unpacked once into the user's cache folder
 * ({@code XDG_CACHE_HOME}, else {@code ~/.cache}, in {@code stemma}); a damaged or cut-off file there is unpacked anew.
 * Nothing is fetched. Safe for use by several threads.
 */
public final class Models {

    private static final String TAGGER = "english.model";

    private static final class Shared {
        private static final Understanding UNDERSTANDING = open(cacheFolder(System.getenv("XDG_CACHE_HOME")));
    }

    private static final class Sentences {
        private static final Encoding ENCODING = encoding();
    }

    private Models() {}

    /** What the models make of text; by rules, with a note that says why, when they cannot be loaded. */
    public static Understanding understanding() {
        return Shared.UNDERSTANDING;
    }

    /** Sentence vectors, loaded on the first call and kept for the life of the process. */
    public static Encoding sentences() {
        return Sentences.ENCODING;
    }

    private static Encoding encoding() {
        try {
            return new Encoding(MiniLm.load(1), null);
        } catch (IOException e) {
            return Encoding.without(String.valueOf(e.getMessage()));
        }
    }

    static Path cacheFolder(@Nullable String given) {
        Path base = given == null || given.isBlank() || !Path.of(given).isAbsolute()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(given);
        return base.resolve("stemma");
    }

    /** The same with the cache folder {@code cache}. */
    static Understanding open(Path cache) {
        URL url = TaggerModel.class.getResource(TAGGER);
        if (url == null) {
            return Understanding.without("the model is not part of this build", Models::sentences);
        }
        try {
            ModelFile file = url.getProtocol().equals("file")
                    ? ModelFile.map(Path.of(URI.create(url.toString())))
                    : unpacked(url, cache);
            return new Understanding(new ModelNameFinder(new TaggerModel(file)), Models::sentences, List.of());
        } catch (IOException e) {
            return Understanding.without("the model cannot be read (" + e.getMessage() + ")", Models::sentences);
        }
    }

    /** The model's file in {@code cache}, put there unless it is there and sound. */
    static ModelFile unpacked(URL url, Path cache) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            Path file = cache.resolve("tagger-" + identity(connection) + ".model");
            Optional<ModelFile> sound = sound(file);
            if (sound.isPresent()) {
                return sound.get();
            }
            Files.createDirectories(cache);
            Path unfinished = Files.createTempFile(cache, "tagger-", ".unfinished");
            try {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return ModelFile.map(file);
        }
    }

    private static Optional<ModelFile> sound(Path file) {
        try {
            return Optional.of(ModelFile.map(file));
        } catch (IOException e) {
            return Optional.empty(); // not there yet, or damaged: it is written anew
        }
    }

    /** Changes with the model: its checksum in the jar. */
    private static String identity(URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }
}
