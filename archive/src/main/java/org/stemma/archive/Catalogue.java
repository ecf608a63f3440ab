package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Relative;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.Traits;
import org.stemma.archive.store.Writing;
import org.stemma.sketch.Candidate;
import org.stemma.sketch.CandidateIndex;
import org.stemma.sketch.Sketch;
import org.stemma.story.OnlineStories;
import org.stemma.story.StoryPrint;
import org.stemma.story.StoryPrinter;

/**
 * What an archive that grows keeps in memory: the index of sketches and the stories. A function of what the store holds;
 * thrown away after a failed transaction, and brought up to date when another process has written.
 */
final class Catalogue {

    /** Less than this of both texts' sample, and of the rare words, says nothing yet. */
    private static final double LEAST_SHARE = 0.2;

    /** Relatives kept of one report when it comes; the closest. */
    private static final int MOST_RELATIVES = 12;

    /** Two texts under one name are versions of one report when they share this much of the shorter. */
    private static final double VERSION_SHARE = 0.3;

    private static final int PART = 1_000;

    /** Prints made anew that are kept at once, so that an older archive's do not fill memory or one transaction. */
    private static final int RENEWED = 200;

    private final CandidateIndex index = new CandidateIndex();
    private final CandidateIndex.Asker asker = index.asker();
    private final OnlineStories stories = new OnlineStories();
    private final List<String> ids = new ArrayList<>();
    private final StoryPrinter printer = new StoryPrinter();
    private final Map<Long, byte[]> renewed = new TreeMap<>();
    private long generation = -1;
    private long lastPlacement;
    private long lastDecision;

    /** What the store holds; not to be asked for within a transaction, since prints of an earlier version are written. */
    static Catalogue of(Store store) {
        Catalogue catalogue = new Catalogue();
        catalogue.catchUp(store, () -> {
            if (catalogue.renewed.size() >= RENEWED) {
                store.write(writing -> {
                    catalogue.renew(writing);
                    return true;
                });
            }
        });
        return catalogue;
    }

    OnlineStories stories() {
        return stories;
    }

    long generation() {
        return generation;
    }

    /** Says that a transaction of ours was kept, which made the store's generation this. */
    void kept(long newGeneration, int placements) {
        generation = newGeneration;
        lastPlacement += placements;
    }

    /** Takes what others wrote since the last time. */
    void catchUp(Store store) {
        catchUp(store, () -> {});
    }

    private void catchUp(Store store, Runnable afterEach) {
        long before = store.generation();
        if (before == generation) {
            return;
        }
        long placed = store.lastPlacement(); // before the rest: what comes meanwhile is then taken twice, not missed
        store.traits(ids.size(), traits -> {
            enter(traits.id(), Sketch.fromBytes(traits.sketch()));
            String story = traits.story();
            if (story == null) {
                throw new IllegalStateException(
                        "the report " + traits.id() + " is in no story; stemma doctor says more");
            }
            stories.restore(traits.id(), print(store, traits), story);
            afterEach.run();
        });
        if (generation < 0) {
            lastPlacement = placed;
        } else {
            for (List<Placement> part = store.placementsAfter(lastPlacement, PART);
                    !part.isEmpty();
                    part = store.placementsAfter(lastPlacement, PART)) {
                part.forEach(p -> stories.moved(p.report(), p.to()));
                lastPlacement = part.get(part.size() - 1).number();
            }
        }
        for (Decision decision : store.decisions()) {
            if (decision.number() > lastDecision) {
                heed(decision);
                lastDecision = decision.number();
            }
        }
        generation = before;
    }

    /** The print that was kept; one of an earlier version of Stemma is made anew from the report, and kept with the next change. */
    private StoryPrint print(Store store, Traits traits) {
        if (StoryPrint.current(traits.print())) {
            return StoryPrint.fromBytes(traits.print());
        }
        StoryPrint print = store.report(traits.id())
                .map(r -> printer.print(r.report()))
                .orElseThrow(() -> new IllegalStateException("the report " + traits.id() + " is not there"));
        renewed.put(traits.number(), print.toBytes());
        return print;
    }

    /** Writes the prints that were made anew; a transaction that fails throws this catalogue away. */
    void renew(Writing writing) {
        if (!renewed.isEmpty()) {
            writing.renew(renewed);
            renewed.clear();
        }
    }

    /** Holds a decision that the transaction writes too. */
    void rule(Decision decision) {
        heed(decision);
        lastDecision++;
    }

    private void heed(Decision decision) {
        if (decision.kind() == Decision.Kind.STORY) {
            stories.rule(decision.a(), decision.b(), decision.same());
        }
    }

    /** Enters a sketch under the next number, which is the report's number less one. */
    void enter(String id, Sketch sketch) {
        index.add(sketch);
        ids.add(id);
    }

    /** What shares wording with a report that is about to come, the earlier ones by number. */
    List<Candidate> candidates(Sketch sketch) {
        return asker.candidates(sketch, -1);
    }

    String id(Candidate candidate) {
        return ids.get(candidate.report());
    }

    static boolean sameReport(Candidate candidate) {
        return candidate.anchorShare() >= VERSION_SHARE;
    }

    /** The closest of {@code candidates} as pairs with the report of that number. */
    static List<Relative> relatives(List<Candidate> candidates, long number) {
        return candidates.stream()
                .filter(c -> c.anchorShare() >= LEAST_SHARE || c.termShare() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble((Candidate c) -> -Math.max(c.anchorShare(), c.termShare()))
                        .thenComparingInt(Candidate::report))
                .limit(MOST_RELATIVES)
                .sorted(Comparator.comparingInt(Candidate::report))
                .map(c -> new Relative(c.report() + 1L, number, c.anchorShare(), c.termShare()))
                .toList();
    }
}
