package org.stemma.understand.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.stemma.understand.tagger.Hash;
import org.stemma.understand.tagger.ModelFile;
import org.stemma.understand.tagger.Section;

/** Collects the sections of a {@link ModelFile} and writes it at one go. */
final class FileBuilder {

    private static final double LOAD = 0.75;

    private final Map<Section, byte[]> sections = new EnumMap<>(Section.class);

    /** A table of keys being filled; the slot of each key is known once all are in. */
    static final class Table {
        private final int[] checks;
        private final int[] numbers;

        Table(int keys) {
            int slots = Math.max(8, (int) (keys / LOAD));
            checks = new int[slots];
            numbers = new int[slots];
        }

        /** Keeps {@code number} under {@code key}; false when the key, or one that cannot be told from it, is there. */
        boolean put(long key, int number) {
            int check = Hash.check(key);
            int slot = Hash.slot(key, checks.length);
            while (checks[slot] != 0) {
                if (checks[slot] == check) {
                    return false;
                }
                slot = slot + 1 == checks.length ? 0 : slot + 1;
            }
            checks[slot] = check;
            numbers[slot] = number;
            return true;
        }
    }

    void put(Section section, byte[] bytes) {
        sections.put(section, bytes);
    }

    void put(Section section, int[] values) {
        ByteBuffer out = buffer(4 * values.length);
        out.asIntBuffer().put(values);
        sections.put(section, out.array());
    }

    void put(Section section, short[] values) {
        ByteBuffer out = buffer(2 * values.length);
        out.asShortBuffer().put(values);
        sections.put(section, out.array());
    }

    void put(Section section, float[] values) {
        ByteBuffer out = buffer(4 * values.length);
        out.asFloatBuffer().put(values);
        sections.put(section, out.array());
    }

    void put(Section section, long[] values) {
        ByteBuffer out = buffer(8 * values.length);
        out.asLongBuffer().put(values);
        sections.put(section, out.array());
    }

    void put(Section checks, Section numbers, Table table) {
        put(checks, table.checks);
        put(numbers, table.numbers);
    }

    /** The same with the numbers kept in 16 bits. */
    void putShort(Section checks, Section numbers, Table table) {
        short[] small = new short[table.numbers.length];
        for (int i = 0; i < small.length; i++) {
            if (table.numbers[i] >>> 16 != 0) {
                throw new IllegalStateException("a number in " + numbers + " needs more than 16 bits");
            }
            small[i] = (short) table.numbers[i];
        }
        put(checks, table.checks);
        put(numbers, small);
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes the file beside {@code path} and moves it there. */
    void write(Path path) throws IOException {
        int at = ModelFile.HEAD + 8 * Section.values().length;
        int[] begins = new int[Section.values().length];
        for (Section section : Section.values()) {
            byte[] bytes = sections.get(section);
            if (bytes == null) {
                throw new IllegalStateException("no " + section);
            }
            begins[section.ordinal()] = at;
            at = (at + bytes.length + 7) & ~7;
        }
        ByteBuffer out = buffer(at);
        out.putInt(0, ModelFile.MAGIC).putInt(4, at);
        for (Section section : Section.values()) {
            byte[] bytes = sections.getOrDefault(section, new byte[0]);
            out.putInt(ModelFile.HEAD + 8 * section.ordinal(), begins[section.ordinal()]);
            out.putInt(ModelFile.HEAD + 8 * section.ordinal() + 4, bytes.length);
            out.put(begins[section.ordinal()], bytes);
        }
        CRC32C sum = new CRC32C();
        sum.update(out.slice(ModelFile.HEAD, at - ModelFile.HEAD));
        out.putLong(8, sum.getValue());
        Files.createDirectories(path.getParent());
        Path unfinished = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid());
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
