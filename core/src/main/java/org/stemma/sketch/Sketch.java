package org.stemma.sketch;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What copy detection keeps of a report: hashes of its masked shingles, of its anchors (the shingles that an index holds)
 * and of its rare terms.
 *
 * <p>All three are sets. Immutable, safe for use by several threads. Two sketches are comparable only if their options
 * are equal. {@link #toBytes()} is the stored form and names algorithm and version.
 */
public final class Sketch implements Serializable {

    /** The algorithm and its version, as stored. A change of any hash of any report is a new version. */
    public static final String ALGORITHM = "stemma-sketch/1";

    private static final long serialVersionUID = 1;

    private final SketchOptions options;
    private final long identity;
    private final long[] shingles;
    private final long[] anchors;
    private final long[] terms;

    /** Takes over the arrays, each ascending and without repeats; anchors are among the shingles. */
    Sketch(SketchOptions options, long identity, long[] shingles, long[] anchors, long[] terms) {
        this.options = options;
        this.identity = identity;
        this.shingles = shingles;
        this.anchors = anchors;
        this.terms = terms;
    }

    /**
     * The same with no other shingles than its anchors: all that an index needs, in half the room or less. Containment of
     * two such sketches is an estimate from the sample.
     */
    public Sketch anchorsOnly() {
        return new Sketch(options, identity, anchors, anchors, terms);
    }

    /** How it was made. */
    public SketchOptions options() {
        return options;
    }

    /** A hash of the report's id and text: orders reports where a bound must choose among them. */
    public long identity() {
        return identity;
    }

    /** How many distinct shingles the report has outside quotations and residue. */
    public int shingleCount() {
        return shingles.length;
    }

    /** How many of them are anchors. */
    public int anchorCount() {
        return anchors.length;
    }

    /** How many distinct rare terms, and pairs of near ones, the report has. */
    public int termCount() {
        return terms.length;
    }

    /** The shingle at {@code index} in ascending order. */
    public long shingle(int index) {
        return shingles[index];
    }

    /** The anchor at {@code index} in ascending order. */
    public long anchor(int index) {
        return anchors[index];
    }

    /** The term at {@code index} in ascending order. */
    public long term(int index) {
        return terms[index];
    }

    /** How many shingles both reports have. Cost: the sum of both lengths. */
    public int sharedShingles(Sketch other) {
        return shared(shingles, other.shingles);
    }

    /**
     * The share of the shorter report's shingles that the other has too, in [0, 1]; larger is closer. 0 when one has none.
     *
     * <p>Source: containment of Broder, "On the resemblance and containment of documents", 1997, taken of the smaller set,
     * so that a short copy inside a long report counts in full.
     */
    public double containment(Sketch other) {
        int smaller = Math.min(shingles.length, other.shingles.length);
        return smaller == 0 ? 0 : (double) sharedShingles(other) / smaller;
    }

    private static int shared(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int count = 0;
        while (i < a.length && j < b.length) {
            long x = a[i];
            long y = b[j];
            count += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return count;
    }

    /**
     * The stored form: algorithm and version, options, identity, then shingles, anchors (one bit a shingle) and terms,
     * big-endian.
     */
    public byte[] toBytes() {
        byte[] name = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        int bits = (shingles.length + 7) / 8;
        ByteBuffer out = ByteBuffer.allocate(
                1 + name.length + 7 * 4 + 8 + 4 + 8 * shingles.length + bits + 4 + 8 * terms.length);
        out.put((byte) name.length).put(name);
        out.putInt(options.shingleWords()).putInt(options.window()).putInt(options.shortWindow());
        out.putInt(options.shortShingles()).putInt(options.termReach()).putInt(options.mostAnchors());
        out.putInt(options.mostTerms());
        out.putLong(identity).putInt(shingles.length);
        byte[] isAnchor = new byte[bits];
        for (int i = 0, a = 0; i < shingles.length; i++) {
            out.putLong(shingles[i]);
            if (a < anchors.length && anchors[a] == shingles[i]) {
                isAnchor[i / 8] |= (byte) (1 << (i % 8));
                a++;
            }
        }
        out.put(isAnchor).putInt(terms.length);
        for (long term : terms) {
            out.putLong(term);
        }
        return out.array();
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalArgumentException if the bytes name another algorithm or version, or are not whole
     */
    public static Sketch fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String name = new String(bytes, Math.min(1, bytes.length), nameLength(bytes), StandardCharsets.US_ASCII);
        if (!name.equals(ALGORITHM)) {
            throw new IllegalArgumentException("needs a sketch of " + ALGORITHM + ", was " + name);
        }
        in.position(1 + name.length());
        if (in.remaining() < 7 * 4 + 8 + 4) {
            throw new IllegalArgumentException("a sketch of " + bytes.length + " bytes is not whole");
        }
        SketchOptions options = new SketchOptions(
                in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
        long identity = in.getLong();
        long[] shingles = longs(in, in.getInt(), 0);
        byte[] isAnchor = new byte[(shingles.length + 7) / 8];
        need(in, isAnchor.length + 4L);
        in.get(isAnchor);
        long[] anchors = new long[shingles.length];
        int count = 0;
        for (int i = 0; i < shingles.length; i++) {
            if ((isAnchor[i / 8] >> (i % 8) & 1) != 0) {
                anchors[count++] = shingles[i];
            }
        }
        long[] terms = longs(in, in.getInt(), 0);
        need(in, 0);
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("a sketch ends " + in.remaining() + " bytes before its array");
        }
        return new Sketch(options, identity, shingles, Arrays.copyOf(anchors, count), terms);
    }

    private static int nameLength(byte[] bytes) {
        return bytes.length == 0 ? 0 : Math.min(bytes[0] & 0xff, bytes.length - 1);
    }

    private static long[] longs(ByteBuffer in, int count, long behind) {
        if (count < 0) {
            throw new IllegalArgumentException("a sketch cannot have " + count + " hashes");
        }
        need(in, 8L * count + behind);
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.getLong();
        }
        return values;
    }

    private static void need(ByteBuffer in, long bytes) {
        if (in.remaining() < bytes) {
            throw new IllegalArgumentException(
                    "a sketch that ends at " + in.limit() + " misses " + (bytes - in.remaining()) + " bytes");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch s
                && identity == s.identity
                && options.equals(s.options)
                && Arrays.equals(shingles, s.shingles)
                && Arrays.equals(anchors, s.anchors)
                && Arrays.equals(terms, s.terms);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(identity);
    }

    @Override
    public String toString() {
        return ALGORITHM + "[" + shingles.length + " shingles, " + anchors.length + " anchors, " + terms.length
                + " terms]";
    }
}
