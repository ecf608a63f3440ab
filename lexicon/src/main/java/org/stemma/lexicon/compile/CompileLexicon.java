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

/** Writes the dictionary's table into the classes' folder, unless it is there and was made from the same sources. */
public final class CompileLexicon {

    private CompileLexicon() {}

    /** @param arguments the classes' folder */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[0]).resolve(Table.RESOURCE);
        ClassLoader loader = CompileLexicon.class.getClassLoader();
        long stamp = stamp(loader);
        if (Files.exists(table) && stampOf(table) == stamp) {
            return;
        }
        byte[] bytes = TableWriter.write(new WordNet(loader), stamp);
        Files.createDirectories(table.getParent());
        Path unfinished =
                table.resolveSibling("english." + ProcessHandle.current().pid() + ".unfinished");
        Files.write(unfinished, bytes);
        Files.move(unfinished, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes with the table's version, the compiler's own classes and the dictionary's archive. */
    private static long stamp(ClassLoader loader) throws IOException {
        long stamp = Table.MAGIC;
        for (String part : new String[] {
            "org/stemma/lexicon/compile/WordNet.class",
            "org/stemma/lexicon/compile/TableWriter.class",
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
