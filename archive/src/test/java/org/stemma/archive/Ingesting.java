package org.stemma.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.model.Report;

/** A process that takes invented reports into a store, and says after every transaction how many are safely there. */
public final class Ingesting {

    static final int REPORTS = 2_000;

    private Ingesting() {}

    /** Arguments: the store, how many reports. Prints {@code kept N} where N inputs of this run are acknowledged. */
    public static void main(String[] args) {
        try (Archive archive = Archive.of(Stores.open(args[0], StoreOptions.creating()), Clock.systemUTC())) {
            Iterator<Input> inputs = IntStream.range(0, Integer.parseInt(args[1]))
                    .mapToObj(i -> (Input) new Input.Kept(report(i)))
                    .iterator();
            archive.ingest(inputs, IngestOptions.defaults().withBatch(20), counts -> {
                System.out.println("kept " + counts.all());
                System.out.flush();
            });
        }
        System.out.println("done");
    }

    /** A report of one of the invented stories, five to a story; a function of its number. */
    static Report report(int number) {
        SplittableRandom story = new SplittableRandom(number / 5);
        SplittableRandom own = new SplittableRandom(number + 1_000_003L);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            names.add("N" + Integer.toString(1000 + story.nextInt(600_000), 26).replaceAll("[0-9]", "a"));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            String plain =
                    "w" + Integer.toString(1000 + own.nextInt(40_000), 26).replaceAll("[0-9]", "e");
            text.append(own.nextInt(3) == 0 ? names.get(own.nextInt(5)) : plain).append(i % 12 == 11 ? ". " : " ");
        }
        return News.report(
                "r" + number,
                "https://outlet" + number % 7 + ".example/" + number,
                "Outlet " + number % 7,
                names.get(0) + " and " + names.get(1),
                LocalDate.of(2024, 1, 1).plusDays(number / 50).toString(),
                text.toString());
    }

    /** Starts such a process, whose output is to be read. */
    static Process start(String store, int reports) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ingesting.class.getName(),
                        store,
                        Integer.toString(reports))
                .redirectErrorStream(true)
                .start();
    }
}
