package org.stemma.serve.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may ask: tokens by name and scope. At rest there is only the SHA-256 of each, which is enough since a token is 256
 * random bits and cannot be guessed; nobody chooses one.
 *
 * <p>The file has a line a token: name, scope, hash in hexadecimal, separated by blanks. Immutable; safe for all threads.
 */
public final class Tokens {

    private static final String PREFIX = "stemma_";
    private static final int SECRET_BYTES = 32;

    private final List<Token> all;

    private Tokens(List<Token> all) {
        this.all = List.copyOf(all);
    }

    /** A token at rest. */
    public record Token(String name, Scope scope, String hash) {}

    /** Nobody. */
    public static Tokens none() {
        return new Tokens(List.of());
    }

    /**
     * Those in {@code file}.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is no token's
     */
    public static Tokens read(Path file) throws IOException {
        List<Token> out = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\\s+");
            Optional<Scope> scope = parts.length == 3 ? Scope.of(parts[1]) : Optional.empty();
            if (scope.isEmpty() || !parts[2].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException(file + ":" + number + ": expected a name, a scope and a hash");
            }
            out.add(new Token(parts[0], scope.get(), parts[2]));
        }
        return new Tokens(out);
    }

    /**
     * Makes a token, adds its hash to {@code file} and returns the token itself, which is kept nowhere.
     *
     * @throws IllegalArgumentException if the name is not 1 to 40 letters, digits, dots or dashes, or is taken
     * @throws IOException if the file cannot be read or written
     */
    public static String add(Path file, String name, Scope scope) throws IOException {
        if (!name.matches("[A-Za-z0-9.-]{1,40}")) {
            throw new IllegalArgumentException("a token's name has 1 to 40 letters, digits, dots or dashes");
        }
        List<Token> known = Files.exists(file) ? read(file).all : List.of();
        if (known.stream().anyMatch(t -> t.name().equals(name))) {
            throw new IllegalArgumentException("there is a token called " + name);
        }
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        List<Token> now = new ArrayList<>(known);
        now.add(new Token(name, scope, hash(token)));
        write(file, now);
        return token;
    }

    /** Takes a token out of {@code file}; whether it was there. @throws IOException if the file cannot be changed */
    public static boolean remove(Path file, String name) throws IOException {
        List<Token> known = read(file).all;
        List<Token> now = known.stream().filter(t -> !t.name().equals(name)).toList();
        write(file, now);
        return now.size() < known.size();
    }

    private static void write(Path file, List<Token> tokens) throws IOException {
        if (Files.notExists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Stream<String> lines = tokens.stream().map(t -> t.name() + " " + t.scope() + " " + t.hash());
        Files.write(file, (Iterable<String>) lines::iterator, StandardCharsets.UTF_8);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whose token that is. Takes the same time for every wrong one. */
    public Optional<Token> holder(String token) {
        byte[] hash = hash(token).getBytes(StandardCharsets.US_ASCII);
        Token found = null;
        for (Token t : all) {
            if (MessageDigest.isEqual(hash, t.hash().getBytes(StandardCharsets.US_ASCII))) {
                found = t;
            }
        }
        return Optional.ofNullable(found);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
