package org.stemma.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.stemma.lexicon.Gazetteer;

/** Writes the gazetteer's table from the kept files of places. Run by the build. */
public final class CompileGazetteer {

    private record Named(long hash, int place) {}

    private CompileGazetteer() {}

    /** @param arguments the folder of the kept files, the folder of classes */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = bytes(new Places(Path.of(arguments[0])));
        Path table = Path.of(arguments[1]).resolve("org/stemma/lexicon").resolve(Gazetteer.RESOURCE);
        if (Files.exists(table) && Arrays.equals(Files.readAllBytes(table), bytes)) {
            return;
        }
        Files.createDirectories(table.getParent());
        Path unfinished =
                table.resolveSibling("places." + ProcessHandle.current().pid() + ".unfinished");
        Files.write(unfinished, bytes);
        Files.move(unfinished, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] bytes(Places places) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(Gazetteer.MAGIC);
            byte[] codes = String.join("\n", places.regions().keySet()).getBytes(StandardCharsets.UTF_8);
            out.writeInt(codes.length);
            out.write(codes);
            columns(places, out);
            names(places.rows(), out);
        }
        return bytes.toByteArray();
    }

    private static void columns(Places places, DataOutputStream out) throws IOException {
        List<Places.Row> rows = places.rows();
        out.writeInt(rows.size());
        for (Places.Row row : rows) {
            out.writeInt(row.id());
        }
        for (Places.Row row : rows) {
            out.writeInt(row.latitude());
        }
        for (Places.Row row : rows) {
            out.writeInt(row.longitude());
        }
        for (Places.Row row : rows) {
            out.writeShort(places.regions().getOrDefault(row.region(), 0));
        }
        for (Places.Row row : rows) {
            out.writeByte(row.size());
        }
    }

    private static void names(List<Places.Row> rows, DataOutputStream out) throws IOException {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).names()) {
                named.add(new Named(Gazetteer.hash(name), i));
            }
        }
        named.sort((a, b) -> a.hash() != b.hash() ? Long.compare(a.hash(), b.hash()) : a.place() - b.place());
        out.writeInt(named.size());
        for (Named name : named) {
            out.writeLong(name.hash());
        }
        for (Named name : named) {
            out.writeInt(name.place());
        }
    }
}
