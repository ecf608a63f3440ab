package org.stemma.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The kept files of places, read. Rows are towns by region and GeoNames id, then first-level divisions by code. */
final class Places {

    /** {@code =region} or {@code id difference, latitude, longitude, size}, tab separated. */
    static final String TOWNS = "towns.tsv.gz";

    /** A line a town: its folded names, separated by semicolons. */
    static final String NAMES = "town-names.txt.gz";

    /** {@code code, folded name}. */
    static final String REGIONS = "regions.tsv";

    /** A town, or a division with {@code id} 0. */
    record Row(int id, int latitude, int longitude, String region, int size, List<String> names) {}

    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<String, Integer> regions = new TreeMap<>();

    Places(Path folder) throws IOException {
        towns(folder);
        for (String line : Files.readAllLines(folder.resolve(REGIONS))) {
            String[] columns = line.split("\t", -1);
            regions.put(columns[0], 0);
            rows.add(new Row(0, 0, 0, columns[0], 0, List.of(columns[1])));
        }
        int next = 0;
        for (Map.Entry<String, Integer> region : regions.entrySet()) {
            region.setValue(next++);
        }
    }

    private void towns(Path folder) throws IOException {
        String region = "";
        int id = 0;
        try (BufferedReader towns = unpacked(folder.resolve(TOWNS));
                BufferedReader names = unpacked(folder.resolve(NAMES))) {
            for (String line = towns.readLine(); line != null; line = towns.readLine()) {
                if (line.startsWith("=")) {
                    region = line.substring(1);
                    regions.put(region, 0);
                    id = 0;
                    continue;
                }
                String[] columns = line.split("\t", -1);
                id += Integer.parseInt(columns[0]);
                String called = names.readLine();
                if (called == null) {
                    throw new IOException(NAMES + " has fewer lines than " + TOWNS + " has towns");
                }
                rows.add(new Row(
                        id,
                        Integer.parseInt(columns[1]),
                        Integer.parseInt(columns[2]),
                        region,
                        Integer.parseInt(columns[3]),
                        List.of(called.split(";"))));
            }
        }
    }

    private static BufferedReader unpacked(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    List<Row> rows() {
        return rows;
    }

    /** Each region's code with its place in the order of codes. */
    Map<String, Integer> regions() {
        return regions;
    }
}
