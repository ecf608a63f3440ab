package org.stemma.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files behind the paths that a user names: folders are walked, hidden files and symbolic links inside them left
 * out, pipes and devices inside them refused, and everything is put in the order of its relative path, whatever order it was named in. A file that is reached twice is
 * listed once.
 */
final class InputFiles {

    /** Deeper folders are named as rejected: a guard, far above real archives. */
    private static final int MAX_DEPTH = 64;

    private final List<Read> rejected = new ArrayList<>();
    private final Map<Path, String> sources = new TreeMap<>();
    private final int maxFiles;
    private int beyond;

    private InputFiles(int maxFiles) {
        this.maxFiles = maxFiles;
    }

    /**
     * What was found.
     *
     * @param files the files in the order of their sources
     * @param rejected folders without files, paths that do not exist, files beyond the limit; sorted
     */
    record Found(List<InputFile> files, List<Read> rejected) {}

    /** Lists the files behind {@code paths}. */
    static Found under(Collection<Path> paths, int maxFiles) {
        InputFiles walk = new InputFiles(maxFiles);
        for (Path path : new TreeSet<>(paths)) {
            walk.root(path);
        }
        if (walk.beyond > 0) {
            walk.rejected.add(Read.rejected(
                    "(" + walk.beyond + " files)", "more than " + maxFiles + " files were given, these were left out"));
        }
        return new Found(walk.files(), walk.rejected);
    }

    private void root(Path path) {
        String source = shown(path);
        if (!Files.exists(path)) {
            rejected.add(Read.rejected(source, "no such file or folder"));
        } else if (!Files.isDirectory(path)) {
            add(path, source);
        } else {
            int before = sources.size() + beyond;
            int refused = rejected.size();
            walk(path, source, 0);
            if (sources.size() + beyond == before && rejected.size() == refused && !alreadyListed(path)) {
                rejected.add(Read.rejected(source, "the folder holds no files"));
            }
        }
    }

    private boolean alreadyListed(Path folder) {
        Path real = real(folder);
        return sources.keySet().stream().anyMatch(file -> file.startsWith(real));
    }

    private void walk(Path folder, String source, int depth) {
        if (depth > MAX_DEPTH) {
            rejected.add(Read.rejected(source, "folders are nested deeper than " + MAX_DEPTH));
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(children::add);
        } catch (IOException e) {
            rejected.add(Read.rejected(source, "the folder cannot be read (" + Failures.why(e) + ")"));
            return;
        } catch (java.nio.file.DirectoryIteratorException e) {
            rejected.add(Read.rejected(source, "the folder cannot be read (" + "its listing broke off" + ")"));
        }
        children.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            if (name.startsWith(".") || Files.isSymbolicLink(child)) {
                continue;
            }
            String childSource = source.isEmpty() ? name : source + "/" + name;
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(child, childSource, depth + 1);
            } else if (!Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                rejected.add(Read.rejected(childSource, "is a pipe, a socket or a device"));
            } else {
                add(child, childSource);
            }
        }
    }

    private void add(Path file, String source) {
        Path real = real(file);
        String other = sources.get(real);
        if (other == null && sources.size() >= maxFiles) {
            beyond++;
        } else if (other == null || source.compareTo(other) < 0) {
            sources.put(real, source);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** A relative path as given; of an absolute one its last name, and nothing of a bare dot. */
    private static String shown(Path path) {
        if (path.isAbsolute()) {
            Path name = path.normalize().getFileName();
            return name == null ? "" : name.toString();
        }
        String given = path.toString().replace('\\', '/');
        while (given.startsWith("./")) {
            given = given.substring(2);
        }
        String trimmed = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        return trimmed.equals(".") ? "" : trimmed;
    }

    private List<InputFile> files() {
        List<Map.Entry<Path, String>> ordered = new ArrayList<>(sources.entrySet());
        ordered.sort(Map.Entry.<Path, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> uses = new HashMap<>();
        for (Map.Entry<Path, String> entry : ordered) {
            for (String tail : tails(entry.getValue())) {
                uses.merge(tail, 1, Integer::sum);
            }
        }
        List<InputFile> files = new ArrayList<>();
        for (Map.Entry<Path, String> entry : ordered) {
            List<String> tails = tails(entry.getValue());
            String stem = tails.stream()
                    .filter(tail -> uses.getOrDefault(tail, 0) == 1)
                    .findFirst()
                    .orElse(tails.getLast());
            files.add(new InputFile(entry.getKey(), entry.getValue(), stem));
        }
        return files;
    }

    /** {@code a/b/c.txt}: {@code c}, {@code b/c}, {@code a/b/c}, and last the same with the ending. */
    private static List<String> tails(String source) {
        String whole = withoutEnding(source);
        List<String> tails = new ArrayList<>();
        for (int slash = whole.lastIndexOf('/'); slash >= 0; slash = whole.lastIndexOf('/', slash - 1)) {
            String tail = whole.substring(slash + 1);
            if (!tail.startsWith("../")) {
                tails.add(tail);
            }
            if (slash == 0) {
                break;
            }
        }
        if (!whole.startsWith("../")) {
            tails.add(whole);
        }
        tails.add(source.replace("../", ""));
        return tails;
    }

    /** The path without the ending of its last name, {@code .gz} and what stands before it both; a name that begins with a dot is kept. */
    static String withoutEnding(String path) {
        String plain = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
        int name = plain.lastIndexOf('/') + 1;
        int dot = plain.lastIndexOf('.');
        return dot > name && plain.length() - dot <= 7 ? plain.substring(0, dot) : plain;
    }
}
