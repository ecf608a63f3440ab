package org.stemma.lexicon.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.stemma.lexicon.Gazetteer;

/**
 * Reduces GeoNames' files to the three that are kept with the sources. Run by hand when GeoNames' files change, because
 * the registry that has them is not Maven's; the build goes on from the kept files, see {@link Places}.
 */
public final class PackPlaces {

    private static final int LEAST = 1_000;
    private static final int ALTERNATES_FROM = 50_000;
    private static final int SHORTEST_ALTERNATE = 4;
    private static final Pattern REGION =
            Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"name\"\\s*:\\s*\"([^\"]+)\"");

    private record Town(String region, int id, String columns, String names) {}

    private PackPlaces() {}

    /** @param arguments cities500.txt and admin1.json of the npm packages named in NOTICE, and the folder to write to */
    public static void main(String[] arguments) throws IOException {
        List<Town> towns = new ArrayList<>();
        try (var lines = Files.lines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            lines.map(line -> line.split("\t", -1))
                    .filter(row -> people(row) >= LEAST)
                    .forEach(row -> towns.add(town(row)));
        }
        towns.sort(Comparator.comparing(Town::region).thenComparing(Town::id));
        Path folder = Path.of(arguments[2]);
        Files.writeString(folder.resolve(Places.REGIONS), regions(Files.readString(Path.of(arguments[1]))));
        pack(folder.resolve(Places.TOWNS), columns(towns));
        StringBuilder names = new StringBuilder();
        towns.forEach(town -> names.append(town.names()).append('\n'));
        pack(folder.resolve(Places.NAMES), names.toString());
    }

    private static long people(String[] row) {
        return row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    }

    private static Town town(String[] row) {
        Set<String> names = new LinkedHashSet<>(List.of(Gazetteer.fold(row[1]), Gazetteer.fold(row[2])));
        if (people(row) >= ALTERNATES_FROM) {
            for (String alternate : row[3].split(",")) {
                if (alternate.length() >= SHORTEST_ALTERNATE && latin(alternate)) {
                    names.add(Gazetteer.fold(alternate));
                }
            }
        }
        names.remove("");
        int size = Math.min(255, (int) (8 * Math.log(people(row))));
        String columns = fixed(row[4]) + "\t" + fixed(row[5]) + "\t" + size;
        return new Town(row[8] + '.' + row[10], Integer.parseInt(row[0]), columns, String.join(";", names));
    }

    private static long fixed(String degrees) {
        return Math.round(Double.parseDouble(degrees) * Gazetteer.DEGREE);
    }

    /** Letters of the Latin script, and not an abbreviation. */
    private static boolean latin(String name) {
        return name.chars().anyMatch(Character::isLowerCase)
                && name.chars()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** A line {@code =region} before the towns of a region; ids as the difference to the one before. */
    private static String columns(List<Town> towns) {
        StringBuilder out = new StringBuilder();
        String region = "";
        int last = 0;
        for (Town town : towns) {
            if (!town.region().equals(region)) {
                region = town.region();
                last = 0;
                out.append('=').append(region).append('\n');
            }
            out.append(town.id() - last).append('\t').append(town.columns()).append('\n');
            last = town.id();
        }
        return out.toString();
    }

    private static String regions(String json) {
        TreeMap<String, String> names = new TreeMap<>();
        Matcher m = REGION.matcher(json);
        while (m.find()) {
            names.put(m.group(1), Gazetteer.fold(m.group(2)));
        }
        StringBuilder out = new StringBuilder();
        names.forEach((code, name) -> out.append(code).append('\t').append(name).append('\n'));
        return out.toString();
    }

    private static void pack(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
