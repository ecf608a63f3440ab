package org.stemma.story;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What story clustering keeps of a report: its words of topic in order, in sentences that can be recognised elsewhere, how
 * the most telling ones are written, its outlet, and when it was published.
 *
 * <p>A function of the report alone: how much a stem says, and which sentences belong to the page and not to the report, is
 * asked of the archive when prints are compared. Immutable, safe for use by several threads. {@link #toBytes()} is the
 * stored form and names algorithm and version.
 */
public final class StoryPrint implements Serializable {

    /** The algorithm and its version, as stored. A change of any print of any report is a new version. */
    public static final String ALGORITHM = "stemma-story/5";

    private static final long serialVersionUID = 2;

    /** Bits of the hash that names a stem. */
    static final int STEM_BITS = 29;

    /** Distinct stems that a print can hold: what a word has room to name. */
    static final int MOST_STEMS = 1 << 10;

    /** Set in a word that names somebody or something. */
    static final int NAME = 1 << 10;

    /** Set in a number. */
    static final int NUMBER = 1 << 11;

    /** Set in the last word of a sentence. */
    static final int LAST = 1 << 12;

    /** Set in a word of the headline; these come first. */
    static final int HEADLINE = 1 << 13;

    private final int[] stems;
    private final short[] words;
    private final int[] sentences;
    private final int[] named;
    private final String[] written;
    private final int outlet;
    private final Spell spell;

    /**
     * Takes over the arrays.
     *
     * @param stems the distinct stems' hashes, ascending
     * @param words the words in order: the place of its stem among {@code stems}, and flags
     * @param sentences for each sentence a hash of all its words; 0 for one too short to be recognised, and for the words of the address
     * @param named the stems of the strongest words
     * @param written how the report writes each of them
     * @param outlet a hash of who published it, 0 when unknown
     */
    StoryPrint(int[] stems, short[] words, int[] sentences, int[] named, String[] written, int outlet, Spell spell) {
        this.stems = stems;
        this.words = words;
        this.sentences = sentences;
        this.named = named;
        this.written = written;
        this.outlet = outlet;
        this.spell = spell;
    }

    /** How many distinct stems there are. */
    int stemCount() {
        return stems.length;
    }

    /** The hash of a stem. */
    int stem(int place) {
        return stems[place];
    }

    /** How many words there are. */
    int length() {
        return words.length;
    }

    /** A word, with its flags. */
    int word(int index) {
        return words[index];
    }

    /** The place of a word's stem. */
    static int place(int word) {
        return word & (MOST_STEMS - 1);
    }

    int sentenceCount() {
        return sentences.length;
    }

    /** What a sentence is recognised by; 0 if by nothing. */
    int sentence(int index) {
        return sentences[index];
    }

    int outlet() {
        return outlet;
    }

    Spell spell() {
        return spell;
    }

    /** How many words' spellings are kept; the strongest come first. */
    int namedCount() {
        return named.length;
    }

    /** The hash of the stem of such a word. */
    int named(int index) {
        return named[index];
    }

    /** How the report writes it. */
    String written(int index) {
        return written[index];
    }

    /** The report's strongest words as it writes them, the strongest first. */
    public List<String> words() {
        return List.of(written);
    }

    /** Whether the report holds the stem. */
    boolean has(int stem) {
        return Arrays.binarySearch(stems, stem) >= 0;
    }

    /** The stored form, big-endian: algorithm and version, time, outlet, stems, words, sentences, written words. */
    public byte[] toBytes() {
        byte[] name = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        List<byte[]> spelt = new ArrayList<>();
        int length = 1 + name.length + 20 + 12 + 4 * (stems.length + sentences.length) + 2 * words.length + 1;
        for (String word : written) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            spelt.add(bytes.length <= 127 ? bytes : new byte[0]);
            length += 4 + 1 + spelt.get(spelt.size() - 1).length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put((byte) name.length).put(name).putLong(second(spell.from())).putLong(second(spell.to()));
        out.putInt(outlet).putInt(stems.length).putInt(sentences.length).putInt(words.length);
        out.asIntBuffer().put(stems).put(sentences);
        out.position(out.position() + 4 * (stems.length + sentences.length));
        out.asShortBuffer().put(words);
        out.position(out.position() + 2 * words.length);
        out.put((byte) named.length);
        for (int i = 0; i < named.length; i++) {
            out.putInt(named[i]).put((byte) spelt.get(i).length).put(spelt.get(i));
        }
        return out.array();
    }

    private static long second(@Nullable Instant instant) {
        return instant == null ? Long.MIN_VALUE : instant.getEpochSecond();
    }

    private static @Nullable Instant instant(long second) {
        return second == Long.MIN_VALUE ? null : Instant.ofEpochSecond(second);
    }

    /** Whether {@link #fromBytes} can read these bytes; others are of an earlier version or damaged. */
    public static boolean current(byte[] bytes) {
        byte[] name = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        return bytes.length > name.length
                && bytes[0] == name.length
                && Arrays.equals(name, 0, name.length, bytes, 1, 1 + name.length);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalArgumentException if the bytes name another algorithm or version, or are not whole
     */
    public static StoryPrint fromBytes(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            byte[] name = new byte[in.get()];
            in.get(name);
            String algorithm = new String(name, StandardCharsets.US_ASCII);
            if (!algorithm.equals(ALGORITHM)) {
                throw new IllegalArgumentException("needs a print of " + ALGORITHM + ", was " + algorithm);
            }
            Spell spell = new Spell(instant(in.getLong()), instant(in.getLong()));
            int outlet = in.getInt();
            int[] stems = new int[size(in.getInt(), bytes, MOST_STEMS)];
            int[] sentences = new int[size(in.getInt(), bytes, bytes.length)];
            short[] words = new short[size(in.getInt(), bytes, bytes.length)];
            read(in, stems);
            read(in, sentences);
            for (int i = 0; i < words.length; i++) {
                words[i] = in.getShort();
                if (place(words[i]) >= stems.length) {
                    throw new IllegalArgumentException("word " + i + " of a print names no stem");
                }
            }
            int[] named = new int[in.get()];
            String[] written = new String[named.length];
            for (int i = 0; i < named.length; i++) {
                named[i] = in.getInt();
                byte[] word = new byte[in.get()];
                in.get(word);
                written[i] = new String(word, StandardCharsets.UTF_8);
            }
            return new StoryPrint(stems, words, sentences, named, written, outlet, spell);
        } catch (java.nio.BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("a print of " + bytes.length + " bytes is not whole", e);
        }
    }

    private static int size(int size, byte[] bytes, int most) {
        if (size < 0 || size > most || size > bytes.length / 2) {
            throw new IllegalArgumentException("a print of " + bytes.length + " bytes cannot have " + size + " parts");
        }
        return size;
    }

    private static void read(ByteBuffer in, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = in.getInt();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoryPrint p
                && Arrays.equals(stems, p.stems)
                && Arrays.equals(words, p.words)
                && Arrays.equals(sentences, p.sentences)
                && Arrays.equals(named, p.named)
                && Arrays.equals(written, p.written)
                && outlet == p.outlet
                && spell.equals(p.spell);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(stems) + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return ALGORITHM + "[" + words.length + " words]";
    }
}
