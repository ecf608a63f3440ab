package org.stemma.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is; not shown to anyone
 * @param source its relative path with {@code /} between folders, never absolute: what reports and messages name
 * @param stem the shortest unique tail of {@code source} without the file's ending
 */
record InputFile(Path path, String source, String stem) {

    /** Standard input, which has no name to make an id of. */
    static InputFile standardInput() {
        return new InputFile(Path.of("-"), "-", "-");
    }

    /** Whether it is standard input. */
    boolean isStream() {
        return source.equals("-");
    }
}
