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
 * What story clustering keeps of a report: which stems stand how often in its views, how the most telling ones are
 * written, and when it was published.
 *
 * <p>A function of the report alone: how much a stem says is asked of the archive when prints are compared. Immutable, safe
 * for use by several threads. {@link #toBytes()} is the stored form and names algorithm and version.
 */
public final class StoryPrint implements Serializable {

    /** The algorithm and its version, as stored. A change of any print of any report is a new version. */
    public static final String ALGORITHM = "stemma-story/2";

    private static final long serialVersionUID = 1;

    /** Bits of a feature that name its stem; the view stands above them. */
    static final int STEM_BITS = 29;

    private final int[] features;
    private final byte[] counts;
    private final int[] named;
    private final String[] written;
    private final Spell spell;

    /**
     * Takes over the arrays.
     *
     * @param features ascending: a view's ordinal, then the hash of a stem
     * @param counts how often each stands there, at most 127
     * @param named features of the strongest words
     * @param written how the report writes each of them
     */
    StoryPrint(int[] features, byte[] counts, int[] named, String[] written, Spell spell) {
        this.features = features;
        this.counts = counts;
        this.named = named;
        this.written = written;
        this.spell = spell;
    }

    int size() {
        return features.length;
    }

    int feature(int index) {
        return features[index];
    }

    int count(int index) {
        return counts[index];
    }

    static int stem(int feature) {
        return feature & ((1 << STEM_BITS) - 1);
    }

    static int view(int feature) {
        return feature >>> STEM_BITS;
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

    /** The report's strongest words as it writes them, the strongest first; at most fourteen. */
    public List<String> words() {
        return List.of(written);
    }

    /** Whether the report holds the stem. */
    boolean has(int stem) {
        return Arrays.binarySearch(features, stem) >= 0;
    }

    /** The stored form, big-endian: algorithm and version, time, features with counts, written words. */
    public byte[] toBytes() {
        byte[] name = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        List<byte[]> words = new ArrayList<>();
        int length = 1 + name.length + 16 + 4 + 5 * features.length + 1;
        for (String word : written) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            words.add(bytes.length <= 127 ? bytes : new byte[0]);
            length += 4 + 1 + words.get(words.size() - 1).length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put((byte) name.length).put(name).putLong(second(spell.from())).putLong(second(spell.to()));
        out.putInt(features.length);
        for (int feature : features) {
            out.putInt(feature);
        }
        out.put(counts).put((byte) named.length);
        for (int i = 0; i < named.length; i++) {
            out.putInt(named[i]).put((byte) words.get(i).length).put(words.get(i));
        }
        return out.array();
    }

    private static long second(@Nullable Instant instant) {
        return instant == null ? Long.MIN_VALUE : instant.getEpochSecond();
    }

    private static @Nullable Instant instant(long second) {
        return second == Long.MIN_VALUE ? null : Instant.ofEpochSecond(second);
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
            int size = in.getInt();
            if (size < 0 || size > in.remaining() / 5) {
                throw new IllegalArgumentException("a print cannot have " + size + " features");
            }
            int[] features = new int[size];
            for (int i = 0; i < size; i++) {
                features[i] = in.getInt();
            }
            byte[] counts = new byte[size];
            in.get(counts);
            int[] named = new int[in.get()];
            String[] written = new String[named.length];
            for (int i = 0; i < named.length; i++) {
                named[i] = in.getInt();
                byte[] word = new byte[in.get()];
                in.get(word);
                written[i] = new String(word, StandardCharsets.UTF_8);
            }
            return new StoryPrint(features, counts, named, written, spell);
        } catch (java.nio.BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("a print of " + bytes.length + " bytes is not whole", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoryPrint p
                && Arrays.equals(features, p.features)
                && Arrays.equals(counts, p.counts)
                && Arrays.equals(named, p.named)
                && Arrays.equals(written, p.written)
                && spell.equals(p.spell);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(features);
    }

    @Override
    public String toString() {
        return ALGORITHM + "[" + features.length + " features]";
    }
}
