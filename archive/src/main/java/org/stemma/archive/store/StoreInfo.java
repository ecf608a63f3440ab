package org.stemma.archive.store;

/**
 * What a store is, and how much it has.
 *
 * @param kind {@code sqlite} or {@code postgresql}
 * @param location its file, or its address without the password
 * @param schema version of the tables
 * @param reports how many, all versions counted
 * @param stories how many that have a report
 * @param stale stories whose edition is out of date or was never made
 * @param captures lines of the ledger
 * @param generation rises with every change; equal generations mean equal content
 */
public record StoreInfo(
        String kind,
        String location,
        String schema,
        long reports,
        long stories,
        long stale,
        long captures,
        long generation) {}
