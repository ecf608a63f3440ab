package org.stemma.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * How often the dictionary itself uses each form in its definitions and examples: a million and a half words of plain
 * English, enough to tell a usual word from a rare one.
 *
 * <p>File: {@value #MAGIC} as int, the number of forms, where each form's letters begin and one end more, how often each
 * is used, all as ints, big-endian; then the letters, ASCII, the forms in their order.
 */
public final class Usage {

    /** Where the build puts the counts, below the classes' folder. */
    public static final String RESOURCE = "org/stemma/lexicon/english.usage";

    /** First int of the file; its last digits are the format's version. */
    public static final int MAGIC = 0x57_55_00_01;

    private final int[] start;
    private final int[] uses;
    private final byte[] letters;

    private Usage(ByteBuffer in) {
        int forms = in.getInt();
        start = ints(in, forms + 1);
        uses = ints(in, forms);
        letters = new byte[start[forms]];
        in.get(letters);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * count);
        return values;
    }

    /** Reads the counts of the class path. @throws IllegalStateException if they are missing or of another version */
    static Usage load() {
        try (InputStream in = Usage.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path: build the lexicon module");
            }
            ByteBuffer buffer = ByteBuffer.wrap(in.readAllBytes());
            if (buffer.remaining() < 8 || buffer.getInt() != MAGIC) {
                throw new IllegalStateException(RESOURCE + " is of another version: build the lexicon module again");
            }
            return new Usage(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** How often {@code form} (folded) is used; 0 for one that is not. */
    int of(String form) {
        int low = 0;
        int high = uses.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, form);
            if (order == 0) {
                return uses[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return 0;
    }

    private int compare(int number, String form) {
        int length = start[number + 1] - start[number];
        for (int i = 0; i < Math.min(length, form.length()); i++) {
            int order = letters[start[number] + i] - form.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - form.length();
    }
}
