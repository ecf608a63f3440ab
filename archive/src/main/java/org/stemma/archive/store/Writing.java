package org.stemma.archive.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One transaction's changes. Usable inside {@link Store#write} only, by the thread that runs it. */
public interface Writing {

    /** The generation that the transaction started from. */
    long generation();

    /** The number of the last report; 0 when there is none. */
    long lastReport();

    /** Versions known under these keys, without their texts' features; keys without any are left out. */
    Map<String, List<Known>> known(Collection<String> keys);

    /** Those of {@code ids} that reports have. */
    Set<String> taken(Collection<String> ids);

    /** A version that is there. */
    record Known(String id, int version, String hash) {}

    /** Opens a line for an ingest and returns its number. */
    long begin(String startedAt);

    /** Says that an ingest came to its end. */
    void end(long run, String endedAt);

    /** Adds reports under the next numbers, which they must carry, with their traits. */
    void add(List<NewReport> reports);

    /** A report to add. @param sketch stored form of its sketch @param print stored form of what clustering keeps */
    record NewReport(StoredReport report, byte[] sketch, byte[] print) {}

    /** Puts other prints, by report number, in the place of what clustering kept. */
    void renew(Map<Long, byte[]> prints);

    /** Adds lines to the ledger; their numbers are given here. */
    void capture(List<Capture> captures);

    /** Adds pairs that share wording; a pair that is there stays. */
    void relate(List<Relative> relatives);

    /** States what stories are now; each becomes stale and rises by one version. */
    void stories(List<StoryState> states);

    /** Puts reports into stories that were stated, and adds to the audit trail; numbers are given here. */
    void place(List<Placement> placements);

    /** Adds to the audit trail what moved no report; numbers are given here. */
    void trail(List<Placement> placements);

    /** Counts these stories' reports anew, and takes headline and dates from them. */
    void refresh(Collection<String> stories);

    /** Adds a decision; its number is given here. */
    void decide(Decision decision);

    /** Keeps an edition and its links instead of what was there, unless the story has changed since. */
    boolean keep(StoredEdition edition, List<StoredLink> links);
}
