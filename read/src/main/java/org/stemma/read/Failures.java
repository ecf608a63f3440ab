package org.stemma.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Failures of the outside in plain words, without the absolute paths that their messages carry. */
final class Failures {

    private Failures() {}

    /** Why an input could not be read: a clause in lower case. */
    static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "no such file";
            case FileSystemLoopException loop -> "the folder contains itself";
            case ZipException zip -> "the gzip data is damaged";
            case java.io.EOFException end -> "the gzip data ends too early";
            default -> e.getClass().getSimpleName();
        };
    }
}
