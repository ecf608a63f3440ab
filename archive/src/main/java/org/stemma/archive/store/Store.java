package org.stemma.archive.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive is kept. SQLite and PostgreSQL pass the same contract tests.
 *
 * <p>Reading is safe from several threads at once and sees whole transactions only. Writing is one transaction at a time,
 * of this process or another; a second writer waits, and fails with {@link StoreException.Kind#LOCKED} when it waited too
 * long. What a {@link #write} has returned from is kept, whatever happens to the process.
 *
 * @see StoreException what every method throws when the store fails
 */
public interface Store extends AutoCloseable {

    /** What it is, and how much it has. */
    StoreInfo info();

    /** Rises with every change by anyone. */
    long generation();

    /** The report with that id. */
    Optional<StoredReport> report(String id);

    /** The reports with these ids that are there, by number. */
    List<StoredReport> reports(Collection<String> ids);

    /** Reports by number, of those above {@code after}, at most {@code limit}: the whole archive, part by part. */
    List<StoredReport> reportsAfter(long after, int limit);

    /** All versions under {@code key}, by version. */
    List<StoredReport> versions(String key);

    /** Stories, part by part; {@code after} is what the part before named as next, null for the first. */
    Page<StoryLine> stories(StoryFilter filter, @Nullable String after, int limit);

    /** The story with that id; one that was merged into another is found under both ids. */
    Optional<StoryLine> story(String id);

    /** The reports of a story, by number; empty when it has none. */
    List<Member> members(String story);

    /** The stories that have these reports, by report id; without those that none has. */
    Map<String, String> storiesOf(Collection<String> reports);

    /** What happened to a story's reports, in order. */
    List<Placement> placements(String story);

    /** All that happened after {@code number}, in order, at most {@code limit}. */
    List<Placement> placementsAfter(long number, int limit);

    /** The number of the last thing that happened; 0 when nothing has. */
    long lastPlacement();

    /** Judged derivations of a story, by id. */
    List<StoredLink> links(String story);

    /** Pairs that share wording, with both reports in that story, by both numbers. */
    List<Relative> relatives(String story);

    /** A story's edition as last made, stale or not. */
    Optional<StoredEdition> edition(String story);

    /** Stories without an up-to-date edition by {@code generator}, largest first, at most {@code limit}. */
    List<String> stale(String generator, int limit);

    /** Hits, best first. */
    List<Hit> search(SearchRequest request);

    /** The ledger from its end, part by part; only that run and outcome where given. */
    Page<Capture> ledger(@Nullable Long run, Capture.@Nullable Outcome outcome, @Nullable String after, int limit);

    /** The ingests, latest first, at most {@code limit}. */
    List<Run> runs(int limit);

    /** All decisions, in order. */
    List<Decision> decisions();

    /** Traits of the reports above {@code after}, by number, one after the other. */
    void traits(long after, Consumer<Traits> consumer);

    /** Runs {@code work} in one transaction: all of it is kept, or nothing if it throws. */
    <T> T write(Function<Writing, T> work);

    /** Puts a whole copy, as of one moment, at {@code target}. @throws StoreException if this kind of store cannot */
    void backup(Path target);

    /** What is wrong with it: plain sentences, none when it is sound. Reads everything. */
    List<String> faults();

    @Override
    void close();
}
