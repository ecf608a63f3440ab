package org.stemma.eval.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values that a measure must not fall below (or, for what should be small, not rise above), kept in a file of one
 * tab-separated line a measure: name, {@code min} or {@code max}, bound. A raise only ever makes a bound stricter.
 */
public final class Floors {

    private static final int DECIMALS = 3;

    private final SortedMap<String, Floor> floors = new TreeMap<>();

    /** @param least whether the measure must be at least {@code bound}, else at most */
    private record Floor(boolean least, BigDecimal bound) {
        boolean holds(double value) {
            int compared = rounded(value, least).compareTo(bound);
            return least ? compared >= 0 : compared <= 0;
        }
    }

    /** The floors of {@code file}; lines that are blank or start with # are skipped. @throws IllegalArgumentException if a line is none */
    public static Floors read(Path file) throws IOException {
        Floors floors = new Floors();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || !cells[1].equals("min") && !cells[1].equals("max")) {
                throw new IllegalArgumentException("no floor in " + file + ": " + line);
            }
            floors.floors.put(cells[0], new Floor(cells[1].equals("min"), new BigDecimal(cells[2])));
        }
        return floors;
    }

    /** Which floors {@code values} break, a plain sentence each; a floor whose measure is missing is broken. */
    public List<String> broken(SortedMap<String, Double> values) {
        List<String> broken = new ArrayList<>();
        floors.forEach((name, floor) -> {
            Double value = values.get(name);
            if (value == null) {
                broken.add(name + " was not measured, its bound is " + floor.bound);
            } else if (!floor.holds(value)) {
                broken.add(name + " is " + rounded(value, floor.least) + ", must be at "
                        + (floor.least ? "least " : "most ") + floor.bound);
            }
        });
        return broken;
    }

    /** These floors, each moved up to its value in {@code values} where that is stricter; never down. */
    public Floors raised(SortedMap<String, Double> values) {
        Floors raised = new Floors();
        floors.forEach((name, floor) -> {
            Double value = values.get(name);
            if (value == null || !floor.holds(value)) {
                raised.floors.put(name, floor);
            } else {
                raised.floors.put(name, new Floor(floor.least, rounded(value, floor.least)));
            }
        });
        return raised;
    }

    /** Writes the floors under the remarks that {@code file} begins with. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .forEach(line -> text.append(line).append('\n'));
        }
        floors.forEach((name, floor) -> text.append(name)
                .append(floor.least ? "\tmin\t" : "\tmax\t")
                .append(floor.bound.toPlainString())
                .append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Towards the lenient side, so that a value always holds its own floor. */
    private static BigDecimal rounded(double value, boolean least) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, least ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }
}
