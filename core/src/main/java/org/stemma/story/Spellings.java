package org.stemma.story;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as a report writes them, in one array: an archive keeps two dozen of each report and reads few of them ever.
 *
 * <p>The stored form of a word is its length in bytes and its UTF-8; one of more than {@value #LONGEST} bytes is stored as none.
 */
final class Spellings implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = Byte.MAX_VALUE;

    private final byte[] packed;

    private Spellings(byte[] packed) {
        this.packed = packed;
    }

    /** These words. */
    static Spellings of(List<String> words) {
        ByteBuffer out = ByteBuffer.allocate(words.size() * (1 + LONGEST));
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            int length = bytes.length <= LONGEST ? bytes.length : 0;
            out.put((byte) length).put(bytes, 0, length);
        }
        return new Spellings(Arrays.copyOf(out.array(), out.position()));
    }

    /** Reads stored words, each of which stands behind what {@code before} reads; their number is given. */
    static Spellings read(ByteBuffer in, int count, Runnable before) {
        byte[] packed = new byte[in.remaining()];
        int end = 0;
        for (int i = 0; i < count; i++) {
            before.run();
            packed[end] = in.get();
            if (packed[end] < 0 || packed[end] > in.remaining()) {
                throw new IllegalArgumentException("a spelling cannot have " + packed[end] + " bytes");
            }
            in.get(packed, end + 1, packed[end]);
            end += 1 + packed[end];
        }
        return new Spellings(Arrays.copyOf(packed, end));
    }

    /** Bytes of the stored form. */
    int bytes() {
        return packed.length;
    }

    /** Writes the stored form of each word, behind what {@code before} writes. */
    void write(ByteBuffer out, Runnable before) {
        for (int at = 0; at < packed.length; at += 1 + packed[at]) {
            before.run();
            out.put(packed, at, 1 + packed[at]);
        }
    }

    /** The words in their order; one that was too long is empty. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < packed.length; at += 1 + packed[at]) {
            all.add(new String(packed, at + 1, packed[at], StandardCharsets.UTF_8));
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spellings s && Arrays.equals(packed, s.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
