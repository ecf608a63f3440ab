package org.stemma.understand.tagger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The model's file: {@value #MAGIC} as int, the length of the file as int, the CRC32C of all that follows as long, then for
 * each {@link Section} where it begins and how long it is, then the sections, each on a multiple of 8. Little-endian.
 */
public final class ModelFile {

    /** First int of the file; its last digits are the format's version. */
    public static final int MAGIC = 0x53_54_00_01;

    /** Bytes before the table of sections. */
    public static final int HEAD = 16;

    private final ByteBuffer file;

    private ModelFile(ByteBuffer file) {
        this.file = file;
    }

    /**
     * Maps {@code path}, checking it whole.
     *
     * @throws IOException if it cannot be read, is of another version, or is damaged
     */
    public static ModelFile map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEAD || size > Integer.MAX_VALUE) {
                throw new IOException("the model file is damaged: " + size + " bytes");
            }
            ByteBuffer file =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
            if (file.getInt(0) != MAGIC || file.getInt(4) != size) {
                throw new IOException("the model file is of another version, or cut off");
            }
            CRC32C sum = new CRC32C();
            sum.update(file.slice(HEAD, (int) size - HEAD));
            if (sum.getValue() != file.getLong(8)) {
                throw new IOException("the model file is damaged: its checksum is another");
            }
            return new ModelFile(file);
        }
    }

    /** The bytes of {@code section}, little-endian; each call gives a view of its own. */
    ByteBuffer section(Section section) {
        int at = HEAD + 8 * section.ordinal();
        return file.slice(file.getInt(at), file.getInt(at + 4)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The lines of {@link Section#STRINGS}, parted into its blocks. */
    List<List<String>> strings() {
        ByteBuffer bytes = section(Section.STRINGS);
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        return List.of(new String(all, StandardCharsets.UTF_8).split("\u0000", -1)).stream()
                .map(block -> List.of(block.split("\n", -1)))
                .toList();
    }
}
