package org.stemma.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.InflaterInputStream;

/**
 * The world's towns and first-level regions under their names in Latin letters, and common given names.
 *
 * <p>Towns of 1,000 inhabitants and more; alternate names of those of 50,000 and more. A name is known by a hash of 40
 * bits: one unknown name in some four million is taken for a known one. Loaded once, when first asked for, in some 40 ms
 * and 5 MB. Immutable, safe for use by several threads.
 *
 * <p>Source: GeoNames' cities500 and first-level divisions (CC BY 4.0), see {@code NOTICE}.
 */
public final class Gazetteer {

    /** Beside this class. */
    public static final String RESOURCE = "places.table";

    /** Parts of a degree that a coordinate is kept in: some 110 metres of latitude. */
    public static final int DEGREE = 1_000;

    /** First int of the inflated file; the last digits are the format's version. */
    public static final int MAGIC = 0x47_5a_00_02;

    /** Bits of a name's hash that are kept. */
    public static final int HASH_BITS = 40;

    private static final class Holder {
        private static final Gazetteer WORLD = load();
    }

    /**
     * A town or region.
     *
     * @param geonames its id at GeoNames; 0 for a region
     * @param latitude degrees north; NaN for a region
     * @param longitude degrees east; NaN for a region
     * @param country ISO 3166-1 code
     * @param region code of its first-level division in that country
     * @param inhabitants order of size: the natural logarithm times 8; 0 when not known
     */
    public record Place(
            int geonames, double latitude, double longitude, String country, String region, int inhabitants) {

        /** Whether this is a first-level division rather than a town. */
        public boolean division() {
            return geonames == 0;
        }
    }

    private final String[] regions;
    private final int[] geonames;
    private final int[] latitude;
    private final int[] longitude;
    private final short[] region;
    private final byte[] inhabitants;
    private final long[] hashes;
    private final int[] place;

    private Gazetteer(ByteBuffer in) {
        if (in.getInt() != MAGIC) {
            throw new IllegalStateException(RESOURCE + " is of another version");
        }
        byte[] codes = new byte[in.getInt()];
        in.get(codes);
        regions = new String(codes, StandardCharsets.UTF_8).split("\n");
        int count = in.getInt();
        geonames = ints(in, count);
        latitude = ints(in, count);
        longitude = ints(in, count);
        region = new short[count];
        in.asShortBuffer().get(region);
        in.position(in.position() + 2 * count);
        inhabitants = new byte[count];
        in.get(inhabitants);
        hashes = new long[in.getInt()];
        in.asLongBuffer().get(hashes);
        in.position(in.position() + 8 * hashes.length);
        place = ints(in, hashes.length);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] out = new int[count];
        in.asIntBuffer().get(out);
        in.position(in.position() + 4 * count);
        return out;
    }

    /** The one gazetteer. @throws IllegalStateException if its table is not on the class path */
    public static Gazetteer world() {
        return Holder.WORLD;
    }

    /** The places called {@code name} in any letter case and with or without diacritics, the largest first. */
    public List<Place> named(String name) {
        long sought = hash(fold(name));
        int at = Arrays.binarySearch(hashes, sought);
        if (at < 0) {
            return List.of();
        }
        while (at > 0 && hashes[at - 1] == sought) {
            at--;
        }
        List<Place> found = new ArrayList<>(2);
        for (; at < hashes.length && hashes[at] == sought; at++) {
            found.add(place(place[at]));
        }
        found.sort((a, b) -> a.inhabitants() != b.inhabitants()
                ? Integer.compare(b.inhabitants(), a.inhabitants())
                : Integer.compare(a.geonames(), b.geonames()));
        return found;
    }

    /** Lower case without diacritics; hyphens and apostrophes are spaces or nothing; one space between words. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\u0142' -> out.append('l');
                case '\u00f8' -> out.append('o');
                case '\u0111', '\u00f0' -> out.append('d');
                case '\u00df' -> out.append("ss");
                case '\u00e6' -> out.append("ae");
                case '\u0153' -> out.append("oe");
                case '\u0131' -> out.append('i');
                case '\'', '\u2019', '\u2018', '\u02bc', '`', '.' -> {}
                default -> {
                    boolean blank = !Character.isLetterOrDigit(c);
                    if (blank && Character.getType(c) == Character.NON_SPACING_MARK) {
                        continue;
                    }
                    if (!blank) {
                        out.append(c);
                    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                }
            }
        }
        return out.toString().strip();
    }

    /** The hash of a folded name: FNV-1a over UTF-8, folded to {@value #HASH_BITS} bits. */
    public static long hash(String folded) {
        long h = 0xcbf29ce484222325L;
        for (byte b : folded.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xff)) * 0x100000001b3L;
        }
        return (h ^ (h >>> HASH_BITS)) & ((1L << HASH_BITS) - 1);
    }

    private static Gazetteer load() {
        try (InputStream raw = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (raw == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path");
            }
            return new Gazetteer(ByteBuffer.wrap(new InflaterInputStream(raw).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private Place place(int i) {
        String code = regions[Short.toUnsignedInt(region[i])];
        int dot = code.indexOf('.');
        boolean division = geonames[i] == 0;
        return new Place(
                geonames[i],
                division ? Double.NaN : latitude[i] / (double) DEGREE,
                division ? Double.NaN : longitude[i] / (double) DEGREE,
                code.substring(0, dot),
                code.substring(dot + 1),
                Byte.toUnsignedInt(inhabitants[i]));
    }
}
