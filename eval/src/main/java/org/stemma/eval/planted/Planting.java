package org.stemma.eval.planted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stemma.eval.planted.PlantedCase.Setting;
import org.stemma.eval.planted.PlantedCase.Source;

/** Makes planted cases: every event at every setting, always the same ones. */
public final class Planting {

    /** Shares of content words that paraphrases replace, in percent. */
    public static final List<Integer> GRADES = List.of(40, 60, 80);

    /** Where the thirds of sizes of large cases begin, and the end of the last. */
    static final List<Integer> LEAST_LARGE = List.of(16, 26, 40, 61);

    private static final int SETTINGS = 15;
    private static final int SAMPLE_STEP = 5;

    private final Lexicon lexicon = new Lexicon();
    private final PageWriter writer = new PageWriter();
    private final ReportSource source;

    /** @param source makes a report of a page's text, as the reader under test would */
    public Planting(ReportSource source) {
        this.source = source;
    }

    /** The own-written set: each event at each grade, dated or not, rooted or not; and once a grade with coined words. */
    public List<PlantedCase> own() {
        List<PlantedCase> cases = new ArrayList<>();
        for (BaseEvent event : BaseEvents.own()) {
            cases.addAll(of(event));
        }
        return cases;
    }

    /** A fixed part of {@link #own}, small enough for every build: each event at three settings, all settings in turn. */
    public List<PlantedCase> sample() {
        List<PlantedCase> sample = new ArrayList<>();
        List<PlantedCase> all = own();
        for (int i = 0; i < all.size(); i++) {
            // 5 and the 15 settings of an event: shifted by one from event to event.
            if ((i + i / SETTINGS) % SAMPLE_STEP == 0) {
                sample.add(all.get(i));
            }
        }
        return sample;
    }

    /**
     * The same trees grown from real accounts of real events, ECB+'s: without phrase lists, so that only general rules
     * plant, and with coined words: the lexicon was not written for them. Facts are compared where it
     * rewords as far as it reaches.
     *
     * @param file {@code ecbplus-dev.jsonl}
     */
    public List<PlantedCase> ecb(Path file) throws IOException {
        List<PlantedCase> cases = new ArrayList<>();
        for (BaseEvent event : EcbEvents.read(file)) {
            boolean even = event.name().hashCode() % 2 == 0;
            for (int grade : GRADES) {
                cases.add(one(event, new Setting(grade, even, grade != 60, Source.FILLED)));
                cases.add(one(event, new Setting(grade, !even, grade == 60, Source.FILLED)));
            }
            cases.add(one(event, new Setting(GRADES.getLast(), true, even, Source.LEXICON)));
        }
        return cases;
    }

    /**
     * Large families: each event with 16 to 60 reports, a size of each third of that range, in every shape; grades, dates,
     * roots and coined words (every sixth case) in turn.
     */
    public List<PlantedCase> large() {
        List<PlantedCase> cases = new ArrayList<>();
        List<BaseEvent> events = BaseEvents.own();
        for (int band = 0; band < WireTree.Shape.values().length; band++) {
            for (int i = 0; i < events.size(); i++) {
                WireTree.Shape shape = WireTree.Shape.values()[(i + band) % WireTree.Shape.values().length];
                int turn = cases.size();
                Source words = turn % 6 == 5 ? Source.EVERY_WORD : Source.LEXICON;
                int grade = GRADES.get((i / 3 + band) % GRADES.size());
                Setting setting = new Setting(grade, i % 4 != 3, (i / 2 + band) % 2 == 0, words);
                int size =
                        LEAST_LARGE.get(band) + i * (LEAST_LARGE.get(band + 1) - LEAST_LARGE.get(band)) / events.size();
                String name = name(events.get(i), setting) + "-" + shape + "-" + size;
                cases.add(new WireTree(events.get(i), setting, lexicon, new Random(name.hashCode()))
                        .plant(name, size, shape, writer, source));
            }
        }
        return cases;
    }

    /** The third of sizes that {@code planted} is of, for example {@code 16-25}. */
    public static String band(PlantedCase planted) {
        int size = planted.reports().size();
        int band = 0;
        while (band + 2 < LEAST_LARGE.size() && size >= LEAST_LARGE.get(band + 1)) {
            band++;
        }
        return LEAST_LARGE.get(band) + "-" + (LEAST_LARGE.get(band + 1) - 1);
    }

    /** {@code event} at every setting. */
    List<PlantedCase> of(BaseEvent event) {
        List<PlantedCase> cases = new ArrayList<>();
        for (int grade : GRADES) {
            for (int bits = 0; bits < 4; bits++) {
                cases.add(one(event, new Setting(grade, (bits & 1) == 0, (bits & 2) == 0, Source.LEXICON)));
            }
            cases.add(one(event, new Setting(grade, grade != 60, event.name().length() % 2 == 0, Source.EVERY_WORD)));
        }
        return cases;
    }

    PlantedCase one(BaseEvent event, Setting setting) {
        String name = name(event, setting);
        return new Tree(event, setting, lexicon, new Random(name.hashCode())).plant(name, writer, source);
    }

    private static String name(BaseEvent event, Setting setting) {
        return event.name() + "-" + setting.grade() + (setting.dated() ? "-dated" : "-undated")
                + (setting.rooted() ? "-rooted" : "-rootless")
                + setting.words().suffix().replace('.', '-');
    }
}
