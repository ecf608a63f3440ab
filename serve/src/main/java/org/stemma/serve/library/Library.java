package org.stemma.serve.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreException;
import org.stemma.archive.store.StoreInfo;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Edition;
import org.stemma.render.json.EditionJson;

/**
 * An archive as a server asks it. A story that changed, or whose edition an earlier build made, is shown as it was while its
 * edition is made anew in the background; one that never had an edition waits for it, and it is made to the end whether or not
 * who asked still waits. Safe for all threads; does not close the archive.
 */
public final class Library implements AutoCloseable {

    private static final int EDITIONS_KEPT = 64;
    private static final int GLANCES_KEPT = 20_000;

    /** Counting this many takes some ten milliseconds. */
    private static final int LARGE = 10_000;

    private static final long COUNTED_NANOS = 10_000_000_000L;

    private final Archive archive;
    private volatile @Nullable Counted counted;
    private final Refresher refresher;
    private final Making<Optional<Edition>> making = new Making<>();
    private final Recent<Edition> editions = new Recent<>(EDITIONS_KEPT);
    private final Recent<Glance> glances = new Recent<>(GLANCES_KEPT);

    /** Asks {@code archive}. */
    public Library(Archive archive) {
        this.archive = archive;
        this.refresher = new Refresher(archive);
    }

    /** What is kept. */
    public Store store() {
        return archive.store();
    }

    /** What is kept, and what changes it. */
    public Archive archive() {
        return archive;
    }

    /** How much there is: of a large archive, where counting takes long, as of some seconds ago. */
    public StoreInfo info() {
        Counted last = counted;
        if (last != null && last.info().reports() >= LARGE && System.nanoTime() - last.nanos() < COUNTED_NANOS) {
            return last.info();
        }
        StoreInfo info = store().info();
        counted = new Counted(info, System.nanoTime());
        return info;
    }

    private record Counted(StoreInfo info, long nanos) {}

    /** Editions that wait to be made anew. */
    public int waiting() {
        return refresher.waiting();
    }

    /** The story's edition, if it is in memory and as of now: costs one look into the store. */
    public Optional<Shelved> atHand(String id) {
        return store().story(id)
                .filter(l -> l.reports() > 0 && !l.stale())
                .flatMap(l -> editions.known(key(l)).map(e -> new Shelved(l.id(), l.version(), false, e)));
    }

    /** The story's edition, from what is at hand; empty when there is no such story. */
    public Optional<Shelved> story(String id) {
        Optional<StoryLine> found = store().story(id).filter(l -> l.reports() > 0);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StoryLine line = found.get();
        if (editions.known(key(line)).isPresent()) {
            return current(line);
        }
        Optional<StoredEdition> kept = store().edition(line.id());
        if (kept.isPresent() && (line.stale() || !kept.get().generator().equals(archive.generator()))) {
            refresher.ask(line.id());
            return kept.map(e -> new Shelved(line.id(), e.version(), true, parsed(e)));
        }
        return current(line);
    }

    /** The story's edition as of now, made if need be. */
    public Optional<Shelved> current(String id) {
        return store().story(id).filter(l -> l.reports() > 0).flatMap(this::current);
    }

    private Optional<Shelved> current(StoryLine line) {
        String key = key(line);
        Optional<Edition> known = editions.known(key);
        Optional<Edition> edition = known.isPresent() ? known : making.make(key, () -> archive.edition(line.id()));
        edition.ifPresent(e -> editions.get(key, () -> e));
        return edition.map(e -> new Shelved(line.id(), line.version(), false, e));
    }

    private String key(StoryLine line) {
        return key(line.id(), line.version(), archive.generator());
    }

    private static String key(String story, int version, String generator) {
        return story + " " + version + " " + generator;
    }

    private Edition parsed(StoredEdition stored) {
        return editions.get(key(stored.story(), stored.version(), stored.generator()), () -> read(stored));
    }

    private static Edition read(StoredEdition stored) {
        try {
            return EditionJson.read(new ByteArrayInputStream(stored.json().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "the edition of " + stored.story() + " cannot be read", e);
        }
    }

    /** What a list tells of a story; one without an edition is asked for in the background. */
    public Glance glance(StoryLine line) {
        String key = line.id() + " " + line.version() + (line.stale() ? " stale" : "");
        return glances.get(key, () -> look(line));
    }

    private Glance look(StoryLine line) {
        if (line.stale()) {
            refresher.ask(line.id());
        }
        Optional<StoredEdition> kept = store().edition(line.id());
        if (kept.isPresent()) {
            return Glance.of(parsed(kept.get()));
        }
        List<String> members =
                store().members(line.id()).stream().map(Member::report).toList();
        return Glance.of(
                store().reports(members).stream().map(StoredReport::report).toList());
    }

    @Override
    public void close() {
        making.close();
        refresher.close();
    }
}
