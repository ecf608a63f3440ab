package org.stemma.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoreException;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredLink;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryLine;
import org.stemma.archive.store.Writing;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.render.json.EditionJson;

/**
 * An archive: reports come in over time, stories form, nothing is lost.
 *
 * <p>Questions go to {@link #store()}; what has to be computed is here. Safe for use by several threads at once; changes
 * are made one after the other, also with other processes. The index that changes need is built from the store with the
 * first change, which takes some seconds at a hundred thousand reports, and kept.
 *
 * @see StoreException what every method throws when the store fails
 */
public final class Archive implements AutoCloseable {

    private final Store store;
    private final Clock clock;
    private final Supplier<Understanding> understanding;
    private @Nullable Making maker;
    private final ConcurrentHashMap<String, Object> making = new ConcurrentHashMap<>();
    private @Nullable Catalogue catalogue;

    private Archive(Store store, Clock clock, Supplier<Understanding> understanding) {
        this.store = store;
        this.clock = clock;
        this.understanding = understanding;
    }

    /** The archive at {@code location}, whose editions are made by rules alone; see {@link Stores#open}. */
    public static Archive open(String location, StoreOptions options) {
        return open(location, options, Understanding::byRules);
    }

    /** The same with editions that models help to make; they are asked for with the first edition. */
    public static Archive open(String location, StoreOptions options, Supplier<Understanding> understanding) {
        return new Archive(Stores.open(location, options), Clock.systemUTC(), understanding);
    }

    /** The archive in {@code store}, which it will close; times are of {@code clock}, editions are made by rules. */
    public static Archive of(Store store, Clock clock) {
        return new Archive(store, clock, Understanding::byRules);
    }

    /** What is kept, for reading. */
    public Store store() {
        return store;
    }

    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    // ---- changes

    /** A change that needs the index. */
    @FunctionalInterface
    interface Change<T> {
        /** Writes; tells how many placements it wrote through {@code placements}. */
        T make(Catalogue catalogue, Writing writing, int[] placements);
    }

    /** Makes a change in one transaction, with an index that knows all that was kept before. */
    synchronized <T> T change(Change<T> change) {
        Catalogue mine = catalogue;
        catalogue = null; // unless all goes well: what it was told may not have been kept
        if (mine == null) {
            mine = Catalogue.of(store);
        }
        Catalogue used = mine;
        int[] placements = new int[1];
        long[] before = new long[1];
        T answer = store.write(writing -> {
            before[0] = writing.generation();
            if (before[0] != used.generation()) {
                used.catchUp(store);
            }
            used.renew(writing);
            return change.make(used, writing, placements);
        });
        long after = store.generation();
        if (after <= before[0] + 1) {
            used.kept(after, placements[0]);
        } else {
            used.kept(before[0] + 1, placements[0]);
        }
        catalogue = used;
        return answer;
    }

    /**
     * Takes inputs in, in batches, each in a transaction of its own: a batch is kept when {@code listener} hears of it. What
     * the archive had already changes nothing, so an ingest that was interrupted is finished by running it again.
     */
    public IngestCounts ingest(Iterator<Input> inputs, IngestOptions options, Consumer<IngestCounts> listener) {
        return new Ingest(this, options).run(inputs, listener);
    }

    /** Decisions of users on stories. */
    public Curation curation() {
        return new Curation(this);
    }

    // ---- editions

    /** @param generator editor, models and build: an edition of another one is made anew */
    private record Making(Editor editor, String generator) {}

    private Making maker() {
        synchronized (understanding) {
            if (maker == null) {
                Editor editor = new Editor(EditionOptions.defaults(), understanding.get());
                String build = BuildStamp.of(editor.parts());
                maker = new Making(editor, editor.generator() + " build " + build);
            }
            return maker;
        }
    }

    /** What makes this archive's editions: version, options, who finds names, and a stamp of the build. */
    public String generator() {
        return maker().generator();
    }

    /** The edition of a story, made now if what was kept is out of date; empty when there is no such story. */
    public Optional<Edition> edition(String story) {
        return editionJson(story).map(json -> {
            try {
                return EditionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new StoreException(
                        StoreException.Kind.DAMAGED,
                        "the edition of " + story + " cannot be read: " + e.getMessage(),
                        e);
            }
        });
    }

    /** The same as JSON on one line: equal bytes for equal reports, whether kept or made anew. */
    public Optional<String> editionJson(String story) {
        Optional<StoryLine> line = store.story(story);
        if (line.isEmpty() || line.get().reports() == 0) {
            return Optional.empty();
        }
        String id = line.get().id();
        Object lock = making.computeIfAbsent(id, s -> new Object());
        synchronized (lock) {
            try {
                return Optional.of(upToDate(id));
            } finally {
                making.remove(id, lock);
            }
        }
    }

    private String upToDate(String story) {
        StoryLine line = store.story(story).orElseThrow();
        Optional<StoredEdition> kept = store.edition(story);
        if (kept.isPresent()
                && kept.get().version() == line.version()
                && kept.get().generator().equals(generator())) {
            return kept.get().json();
        }
        Edition edition = make(line.id());
        StoredEdition made = stored(edition, line.version());
        keep(made, edition);
        return made.json();
    }

    /** The edition of a story's reports as they are, whatever was kept. */
    Edition make(String story) {
        List<StoredReport> stored =
                store.reports(store.members(story).stream().map(Member::report).toList());
        List<Report> reports = stored.stream().map(StoredReport::report).toList();
        return maker().editor().editStory(story, reports, DecidedLinks.among(stored, store.decisions()));
    }

    private StoredEdition stored(Edition edition, int version) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            EditionJson.writeLine(edition, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredEdition(
                edition.story().id(),
                version,
                generator(),
                now(),
                edition.story().counts().articles(),
                edition.story().counts().lineages().min(),
                edition.story().counts().lineages().max(),
                edition.alterations().size(),
                json.toString(StandardCharsets.UTF_8));
    }

    /** An archive that may not be written still shows editions; they are made each time. */
    private void keep(StoredEdition made, Edition edition) {
        List<StoredLink> links = edition.stemma().links().stream()
                .map(l -> new StoredLink(
                        made.story(), l.id(), l.from(), l.to(), l.kind().toString(), l.confidence(), l.reasons()))
                .toList();
        try {
            store.write(writing -> writing.keep(made, links));
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.READ_ONLY && e.kind() != StoreException.Kind.LOCKED) {
                throw e;
            }
        }
    }

    /** Makes the editions that are out of date, largest stories first; {@code listener} hears of each. */
    public int refresh(Collection<String> only, Consumer<String> listener) {
        int made = 0;
        for (String story : only.isEmpty() ? store.stale(generator(), Integer.MAX_VALUE) : only) {
            if (editionJson(story).isPresent()) {
                made++;
                listener.accept(story);
            }
        }
        return made;
    }

    /** Closes the store. */
    @Override
    public void close() {
        store.close();
    }
}
