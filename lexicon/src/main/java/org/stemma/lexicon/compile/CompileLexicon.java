package org.stemma.lexicon.compile;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.stemma.lexicon.Table;
import org.stemma.lexicon.Usage;

/** Writes the dictionary's table and its counts of forms into the classes' folder, unless both are there and of the same sources. */
public final class CompileLexicon {

    private CompileLexicon() {}

    /** @param arguments the classes' folder */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[0]).resolve(Table.RESOURCE);
        Path usage = Path.of(arguments[0]).resolve(Usage.RESOURCE);
        ClassLoader loader = CompileLexicon.class.getClassLoader();
        long stamp = stamp(loader);
        if (Files.exists(usage) && Files.exists(table) && stampOf(table) == stamp) {
            return;
        }
        WordNet source = new WordNet(loader);
        place(UsageWriter.write(source), usage);
        place(TableWriter.write(source, stamp), table); // last: its stamp says that both are done
    }

    private static void place(byte[] bytes, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished =
                file.resolveSibling("english." + ProcessHandle.current().pid() + ".unfinished");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes with the table's version, the compiler's own classes and the dictionary's archive. */
    private static long stamp(ClassLoader loader) throws IOException {
        long stamp = Table.MAGIC;
        for (String part : new String[] {
            "org/stemma/lexicon/compile/WordNet.class",
            "org/stemma/lexicon/compile/TableWriter.class",
            "org/stemma/lexicon/compile/UsageWriter.class",
            WordNet.FOLDER + "cntlist"
        }) {
            URL url = loader.getResource(part);
            if (url == null) {
                throw new IOException("no " + part + " on the class path");
            }
            stamp = 31 * stamp + length(url);
        }
        return stamp;
    }

    private static long length(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile archive = jar.getJarFile()) {
                return 31 * archive.size()
                        + archive.getEntry(jar.getEntryName()).getCrc();
            }
        }
        try (InputStream in = connection.getInputStream()) {
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return crc.getValue();
        }
    }

    private static long stampOf(Path table) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(table))) {
            return Files.size(table) < 12 || in.readInt() != Table.MAGIC ? 0 : in.readLong();
        }
    }
}
