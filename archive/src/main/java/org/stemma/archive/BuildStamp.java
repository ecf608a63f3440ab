package org.stemma.archive;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the code is that makes editions: a hash over the names and checksums of the classes and tables beside some classes.
 *
 * <p>Two builds of the same sources have the same stamp, and any change of code has another, also between releases. A jar
 * keeps the checksums of its entries, so that only its directory is read; classes that lie in a folder are read. The
 * manifest and what else describes the build alone do not count.
 */
final class BuildStamp {

    private static final int LENGTH = 12;

    private BuildStamp() {}

    /** The stamp of the jars or folders that hold these classes, as hexadecimal digits. */
    static String of(List<Class<?>> classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> places =
                    classes.stream().map(BuildStamp::place).distinct().toList();
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    folder(place, digest);
                } else {
                    jar(place.toFile(), digest);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IllegalStateException("the place of " + type + " is not known");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + type + " cannot be read", e);
        }
    }

    private static void jar(File jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(entry.getName(), entry.getCrc(), digest));
        }
    }

    private static void folder(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<String> names = files.stream()
                .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                .sorted()
                .toList();
        for (String name : names) {
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(folder.resolve(name)));
            add(name, checksum.getValue(), digest);
        }
    }

    private static void add(String name, long checksum, MessageDigest digest) {
        if (!name.startsWith("META-INF/")) {
            digest.update((name + ' ' + Long.toHexString(checksum) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }
}
