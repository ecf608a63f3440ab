package org.stemma.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The compiled dictionary: flat arrays, read at one go.
 *
 * <p>File: {@value #MAGIC} as int, the stamp of its sources as long, then the sections in the order of the fields below,
 * each a count as int and its values, big-endian.
 *
 * <p>A sense is {@code count << SYNSET_BITS | synset}, where {@code count} says how often it was seen in the tagged
 * corpus. A pointer between synsets is {@code relation << SYNSET_BITS | synset}, one between words of synsets is
 * {@code relation << MEMBER_BITS | member}.
 */
public final class Table {

    /** Where the build puts the table, below the classes' folder. */
    public static final String RESOURCE = "org/stemma/lexicon/english.table";

    /** First int of the file; its last digits are the format's version. */
    public static final int MAGIC = 0x57_4e_00_01;

    /** WordNet 3.1 has 117,791 synsets. */
    public static final int SYNSET_BITS = 17;

    /** WordNet 3.1 has 207,235 words in synsets. */
    public static final int MEMBER_BITS = 18;

    /** Largest count that a sense keeps; the largest there is is 10,742. */
    public static final int LARGEST_COUNT = (1 << (31 - SYNSET_BITS)) - 1;

    static final int SYNSET_MASK = (1 << SYNSET_BITS) - 1;
    static final int MEMBER_MASK = (1 << MEMBER_BITS) - 1;

    /** UTF-8 of all words, one after the other. */
    final byte[] letters;
    /** By word: where its letters begin; one more at the end. */
    final int[] wordStart;
    /** Open addressing, a power of two: word + 1, or 0. */
    final int[] hash;
    /** By word: its first sense; one more at the end. Senses of a word are ordered by part of speech, then by rank. */
    final int[] senseStart;

    final int[] senses;
    /** By synset: its part of speech. */
    final byte[] synsetPos;
    /** By synset: its first member; one more at the end. */
    final int[] memberStart;
    /** By member: its word. */
    final int[] memberWord;
    /** By synset: its first pointer; one more at the end. */
    final int[] pointerStart;

    final int[] pointers;
    /** By member: its first pointer; one more at the end. */
    final int[] memberPointerStart;

    final int[] memberPointers;
    /** Irregular forms, ordered by word: word, part of speech, word of the lemma; three each. */
    final int[] irregular;

    private Table(ByteBuffer in) {
        letters = bytes(in);
        wordStart = ints(in);
        hash = ints(in);
        senseStart = ints(in);
        senses = ints(in);
        synsetPos = bytes(in);
        memberStart = ints(in);
        memberWord = ints(in);
        pointerStart = ints(in);
        pointers = ints(in);
        memberPointerStart = ints(in);
        memberPointers = ints(in);
        irregular = ints(in);
    }

    /** Reads the table of the class path. @throws IllegalStateException if it is missing or of another version */
    static Table load() {
        try (InputStream in = Table.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path: build the lexicon module");
            }
            ByteBuffer buffer = ByteBuffer.wrap(in.readAllBytes());
            if (buffer.remaining() < 12 || buffer.getInt() != MAGIC) {
                throw new IllegalStateException(RESOURCE + " is of another version: build the lexicon module again");
            }
            buffer.getLong();
            return new Table(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    private static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return values;
    }

    /** The hash of a word's UTF-8 that the table is laid out by (FNV-1a, mixed down). */
    public static int hash(byte[] word) {
        int h = 0x811c9dc5;
        for (byte b : word) {
            h = (h ^ (b & 0xff)) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }

    /** The number of {@code word} (folded, words parted by spaces), or -1. */
    int word(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int mask = hash.length - 1;
        for (int at = hash(sought) & mask; hash[at] != 0; at = (at + 1) & mask) {
            int candidate = hash[at] - 1;
            if (same(sought, candidate)) {
                return candidate;
            }
        }
        return -1;
    }

    private boolean same(byte[] sought, int word) {
        int start = wordStart[word];
        if (wordStart[word + 1] - start != sought.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (letters[start + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** The letters of word number {@code word}. */
    String letters(int word) {
        return new String(letters, wordStart[word], wordStart[word + 1] - wordStart[word], StandardCharsets.UTF_8);
    }

    /** The synset that holds {@code member}. */
    int synsetOf(int member) {
        int at = Arrays.binarySearch(memberStart, member);
        return at >= 0 ? at : -at - 2;
    }

    /** Whether {@code word} has a sense as {@code pos}. */
    boolean has(int word, Pos pos) {
        for (int i = senseStart[word]; i < senseStart[word + 1]; i++) {
            if (synsetPos[senses[i] & SYNSET_MASK] == pos.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
