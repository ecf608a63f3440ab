package org.stemma.story;

import java.io.Serializable;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
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
    private final short[] named;
    private final Spellings spellings;
    private final int outlet;
    private final Spell spell;

    /**
     * Takes over the arrays.
     *
     * @param stems the distinct stems' hashes, ascending
     * @param words the words in order: the place of its stem among {@code stems}, and flags
     * @param sentences for each sentence a hash of all its words; 0 for one too short to be recognised, and for the words of the address
     * @param named the places of the strongest words' stems
     * @param spellings how the report writes each of them
     * @param outlet a hash of who published it, 0 when unknown
     */
    StoryPrint(
            int[] stems, short[] words, int[] sentences, short[] named, Spellings spellings, int outlet, Spell spell) {
        this.stems = stems;
        this.words = words;
        this.sentences = sentences;
        this.named = named;
        this.spellings = spellings;
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

    /** The words in order, each with its flags; a copy. */
    short[] sequence() {
        return words.clone();
    }

    /** The place of a word's stem. */
    static int place(int word) {
        return word & (MOST_STEMS - 1);
    }

    /** What each sentence is recognised by; 0 for one that is by nothing. Not to be changed. */
    int[] sentences() {
        return sentences;
    }

    int outlet() {
        return outlet;
    }

    Spell spell() {
        return spell;
    }

    /** The places of the stems of the words whose spellings are kept; the strongest come first. A copy. */
    short[] named() {
        return named.clone();
    }

    /** How the report writes them. */
    Spellings spellings() {
        return spellings;
    }

    /** The report's strongest words as it writes them, the strongest first. */
    public List<String> words() {
        return spellings.all();
    }

    /** The stored form, big-endian: algorithm and version, time, outlet, stems, words, sentences, written words. */
    public byte[] toBytes() {
        byte[] name = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        int length = 1 + name.length + 20 + 12 + 4 * (stems.length + sentences.length) + 2 * words.length + 1;
        length += 4 * named.length + spellings.bytes();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put((byte) name.length).put(name).putLong(second(spell.from())).putLong(second(spell.to()));
        out.putInt(outlet).putInt(stems.length).putInt(sentences.length).putInt(words.length);
        out.asIntBuffer().put(stems).put(sentences);
        out.position(out.position() + 4 * (stems.length + sentences.length));
        out.asShortBuffer().put(words);
        out.position(out.position() + 2 * words.length);
        out.put((byte) named.length);
        int[] next = new int[1];
        spellings.write(out, () -> out.putInt(stems[named[next[0]++]]));
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
            int sentence = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = in.getShort();
                if (place(words[i]) >= stems.length || sentence >= sentences.length) {
                    throw new IllegalArgumentException("word " + i + " of a print is of no stem or sentence");
                }
                sentence += (words[i] & LAST) != 0 ? 1 : 0;
            }
            short[] named = new short[in.get()];
            int[] next = new int[1];
            Spellings spellings = Spellings.read(in, named.length, () -> named[next[0]++] = place(stems, in.getInt()));
            return new StoryPrint(stems, words, sentences, named, spellings, outlet, spell);
        } catch (BufferUnderflowException | NegativeArraySizeException | DateTimeException e) {
            throw new IllegalArgumentException("a print of " + bytes.length + " bytes is not whole", e);
        }
    }

    private static short place(int[] stems, int stem) {
        int place = Arrays.binarySearch(stems, stem);
        if (place < 0) {
            throw new IllegalArgumentException("a print spells a stem that it has not");
        }
        return (short) place;
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
                && spellings.equals(p.spellings)
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
