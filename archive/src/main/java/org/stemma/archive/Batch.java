package org.stemma.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Relative;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryState;
import org.stemma.archive.store.Writing;
import org.stemma.model.Report;
import org.stemma.sketch.Sketch;
import org.stemma.story.OnlineStories;
import org.stemma.story.StoryMove;

/**
 * A batch of inputs on its way into the store: one transaction. What becomes of each input is decided first; then stories
 * are found by one thread and relatives by another, while this one writes.
 */
final class Batch {

    private final Catalogue catalogue;
    private final Writing writing;
    private final long run;
    private final String now;
    private final ExecutorService beside;
    private final Map<String, List<Writing.Known>> known;
    private final Set<String> taken;
    private final Set<String> idsHere = new HashSet<>();
    private final List<Writing.NewReport> reports = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Relative> relatives = new ArrayList<>();
    private final List<Capture> captures = new ArrayList<>();
    private final List<OnlineStories.Arrival> arrivals = new ArrayList<>();
    private final long[] outcomes = new long[Capture.Outcome.values().length];
    private int entered;
    private int placements;

    Batch(Catalogue catalogue, Writing writing, long run, String now, List<Prepared> inputs, ExecutorService beside) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.run = run;
        this.now = now;
        this.beside = beside;
        Set<String> keys = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (Prepared input : inputs) {
            if (input instanceof Prepared.Ready ready) {
                keys.add(ready.key());
                keys.add(Identity.distinctKey(ready.report(), ready.hash()));
                ids.add(ready.report().id());
            }
        }
        known = new HashMap<>(writing.known(keys));
        taken = writing.taken(ids);
    }

    /** How many placements were written. */
    int placements() {
        return placements;
    }

    IngestCounts write(List<Prepared> inputs) {
        for (Prepared input : inputs) {
            switch (input) {
                case Prepared.Refused refused ->
                    capture(
                            refused.dropped().source(),
                            Capture.Outcome.DROPPED,
                            null,
                            refused.dropped().reason());
                case Prepared.Ready ready -> take(ready);
            }
        }
        OnlineStories stories = catalogue.stories();
        Future<List<StoryMove>> moves = beside.submit(() -> stories.add(arrivals));
        Future<?> indexed = beside.submit(this::index);
        try {
            writing.add(reports);
            writing.capture(captures);
            Ingest.wait(indexed);
            writing.relate(relatives);
        } finally {
            Ingest.settle(indexed); // whatever happens, nobody is left at work in the index
            Ingest.settle(moves);
        }
        placements = place(stories, Ingest.wait(moves), now, writing);
        return new IngestCounts(
                outcomes[Capture.Outcome.KEPT.ordinal()],
                outcomes[Capture.Outcome.VERSION.ordinal()],
                outcomes[Capture.Outcome.DUPLICATE.ordinal()],
                outcomes[Capture.Outcome.DROPPED.ordinal()]);
    }

    private void capture(String source, Capture.Outcome outcome, @Nullable String report, String reason) {
        captures.add(new Capture(0, run, now, source, outcome, report, reason));
        outcomes[outcome.ordinal()]++;
    }

    private void take(Prepared.Ready ready) {
        Report report = ready.report();
        List<Writing.Known> versions = known.getOrDefault(ready.key(), List.of());
        String distinctKey = Identity.distinctKey(report, ready.hash());
        Writing.Known same = same(versions, ready.hash());
        if (same == null) {
            same = same(known.getOrDefault(distinctKey, List.of()), ready.hash());
        }
        if (same != null) {
            capture(
                    report.source(),
                    Capture.Outcome.DUPLICATE,
                    same.id(),
                    same.version() < versions.size() ? "the text of version " + same.version() : "");
            return;
        }
        boolean version = !versions.isEmpty() && (!ready.key().startsWith("id ") || related(ready.sketch(), versions));
        String key = versions.isEmpty() || version ? ready.key() : distinctKey;
        int number = version ? versions.get(versions.size() - 1).version() + 1 : 1;
        keep(ready, key, number, !version && !versions.isEmpty());
    }

    private static Writing.@Nullable Known same(List<Writing.Known> versions, String hash) {
        return versions.stream().filter(v -> v.hash().equals(hash)).findFirst().orElse(null);
    }

    /** A report without an address is a version of its namesake only if both share text. */
    private boolean related(Sketch sketch, List<Writing.Known> versions) {
        index();
        return catalogue.candidates(sketch).stream()
                .filter(Catalogue::sameReport)
                .anyMatch(c -> versions.stream().anyMatch(v -> v.id().equals(catalogue.id(c))));
    }

    /** Enters the reports that are kept by now and were not entered yet, and finds what each is related to before it. */
    private void index() {
        for (int i = entered; i < reports.size(); i++) {
            StoredReport report = reports.get(i).report();
            relatives.addAll(Catalogue.relatives(catalogue.candidates(sketches.get(i)), report.number()));
            catalogue.enter(report.report().id(), sketches.get(i));
        }
        entered = reports.size();
    }

    private void keep(Prepared.Ready ready, String key, int version, boolean namesake) {
        Report report = ready.report();
        String id = report.id();
        if (idsHere.contains(id) || taken.contains(id)) {
            id = version > 1 ? first(key) + "@" + version : Identity.distinctId(id, ready.hash());
            for (int n = 2; taken(id); n++) {
                id = Identity.distinctId(report.id(), ready.hash()) + "." + n;
            }
        }
        idsHere.add(id);
        long number = writing.lastReport() + reports.size() + 1;
        StoredReport stored = new StoredReport(number, key, version, ready.hash(), now, report.withId(id));
        reports.add(new Writing.NewReport(stored, ready.sketchBytes(), ready.printBytes()));
        sketches.add(ready.sketch());
        arrivals.add(new OnlineStories.Arrival(id, ready.print()));
        List<Writing.Known> versions = new ArrayList<>(known.getOrDefault(key, List.of()));
        versions.add(new Writing.Known(id, version, ready.hash()));
        known.put(key, versions);
        String reason = version > 1
                ? "the text at this place has changed; this is version " + version
                : namesake ? "its id names another report; this one is " + id : "";
        capture(report.source(), version > 1 ? Capture.Outcome.VERSION : Capture.Outcome.KEPT, id, reason);
    }

    private String first(String key) {
        List<Writing.Known> versions = known.getOrDefault(key, List.of());
        return versions.isEmpty() ? key : versions.get(0).id();
    }

    private boolean taken(String id) {
        return idsHere.contains(id) || !writing.taken(List.of(id)).isEmpty();
    }

    /** Writes what happened to reports and to their stories; the number of placements. */
    static int place(OnlineStories stories, List<StoryMove> moves, String now, Writing writing) {
        Set<String> touched = new TreeSet<>();
        List<Placement> placements = new ArrayList<>(moves.size());
        Map<String, String> heirs = new HashMap<>();
        for (StoryMove move : moves) {
            touched.add(move.to());
            if (move.from() != null) {
                touched.add(move.from());
                heirs.put(move.from(), move.to());
            }
            placements.add(new Placement(
                    0, now, move.report(), move.from(), move.to(), move.kind().toString(), move.why()));
        }
        List<StoryState> states = new ArrayList<>(touched.size());
        for (String story : touched) {
            boolean gone = stories.isEmpty(story);
            states.add(new StoryState(story, gone ? List.of() : stories.words(story), gone ? heirs.get(story) : null));
        }
        writing.stories(states);
        writing.place(placements);
        writing.refresh(touched);
        return placements.size();
    }
}
