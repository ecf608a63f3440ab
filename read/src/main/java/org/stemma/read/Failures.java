package org.stemma.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;

/** Failures of the outside in plain words, without the absolute paths that their messages carry. */
public final class Failures {

    private Failures() {}

    /** Why an input could not be read: a clause in lower case. */
    public static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "no such file";
            case FileSystemLoopException loop -> "the folder contains itself";
            case ZipException zip -> "the gzip data is damaged";
            case java.io.EOFException end -> "the gzip data ends too early";
            case CharacterCodingException coding -> "not text in UTF-8";
            case FileSystemException other
            when other.getReason() != null -> other.getReason().toLowerCase(Locale.ROOT);
            default ->
                "Is a directory".equals(e.getMessage())
                        ? "a folder, not a file"
                        : e.getClass().getSimpleName();
        };
    }
}
