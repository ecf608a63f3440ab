package org.stemma.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.stemma.lexicon.Gazetteer;

/**
 * Writes the gazetteer's table from GeoNames' files. Run by hand when the sources change: the table is kept with the
 * sources, because the registry that has the files is not Maven's.
 */
public final class CompileGazetteer {

    private static final int LEAST = 1_000;
    private static final int ALTERNATES_FROM = 50_000;
    private static final int SHORTEST_ALTERNATE = 4;
    private static final Pattern REGION =
            Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"name\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<String, Integer> regions = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(int id, int latitude, int longitude, String region, int size, TreeSet<String> names) {}

    private record Named(long hash, int place) {}

    private CompileGazetteer() {}

    /** @param arguments cities500.txt, admin1.json of the npm packages named in NOTICE, and the table to write */
    public static void main(String[] arguments) throws IOException {
        CompileGazetteer compiler = new CompileGazetteer();
        try (var lines = Files.lines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            lines.forEach(compiler::town);
        }
        compiler.divisions(Files.readString(Path.of(arguments[1]), StandardCharsets.UTF_8));
        Files.write(Path.of(arguments[2]), compiler.bytes());
    }

    private void town(String line) {
        String[] f = line.split("\t", -1);
        long people = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
        if (people < LEAST) {
            return;
        }
        TreeSet<String> names = new TreeSet<>(List.of(Gazetteer.fold(f[1]), Gazetteer.fold(f[2])));
        if (people >= ALTERNATES_FROM) {
            for (String alternate : f[3].split(",")) {
                if (alternate.length() >= SHORTEST_ALTERNATE && latin(alternate)) {
                    names.add(Gazetteer.fold(alternate));
                }
            }
        }
        names.remove("");
        int size = Math.min(255, (int) (8 * Math.log(people)));
        rows.add(new Row(Integer.parseInt(f[0]), fixed(f[4]), fixed(f[5]), region(f[8] + '.' + f[10]), size, names));
    }

    /** Letters of the Latin script, and not an abbreviation. */
    private static boolean latin(String name) {
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower |= Character.isLowerCase(c);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return lower;
    }

    private void divisions(String json) {
        Matcher m = REGION.matcher(json);
        while (m.find()) {
            rows.add(new Row(0, 0, 0, region(m.group(1)), 0, new TreeSet<>(List.of(Gazetteer.fold(m.group(2))))));
        }
    }

    private static int fixed(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * 1e5);
    }

    private String region(String code) {
        regions.putIfAbsent(code, 0);
        return code;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, best))) {
            out.writeInt(Gazetteer.MAGIC);
            int next = 0;
            for (Map.Entry<String, Integer> region : regions.entrySet()) {
                region.setValue(next++);
            }
            byte[] codes = String.join("\n", regions.keySet()).getBytes(StandardCharsets.UTF_8);
            out.writeInt(codes.length);
            out.write(codes);
            places(out);
            names(out);
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }

    private void places(DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        for (Row row : rows) {
            out.writeInt(row.id());
        }
        for (Row row : rows) {
            out.writeInt(row.latitude());
        }
        for (Row row : rows) {
            out.writeInt(row.longitude());
        }
        for (Row row : rows) {
            out.writeShort(regions.getOrDefault(row.region(), 0));
        }
        for (Row row : rows) {
            out.writeByte(row.size());
        }
    }

    private void names(DataOutputStream out) throws IOException {
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
