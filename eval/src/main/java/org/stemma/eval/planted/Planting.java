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
        String name = event.name() + "-" + setting.grade() + (setting.dated() ? "-dated" : "-undated")
                + (setting.rooted() ? "-rooted" : "-rootless")
                + setting.words().suffix().replace('.', '-');
        return new Tree(event, setting, lexicon, new Random(name.hashCode())).plant(name, writer, source);
    }
}
