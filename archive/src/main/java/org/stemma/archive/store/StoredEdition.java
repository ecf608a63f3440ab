package org.stemma.archive.store;

/**
 * A story's edition as it was last made.
 *
 * @param story the story's id
 * @param version the story's version that it was made of
 * @param generator what made it, with its version; another generator makes another edition
 * @param madeAt when, ISO 8601 in UTC
 * @param reports how many reports it was made of
 * @param lineagesMin lines of text after joins by credit
 * @param lineagesMax lines of text
 * @param alterations how many facts copies state differently
 * @param json the edition, {@code stemma/edition/1}, on one line
 */
public record StoredEdition(
        String story,
        int version,
        String generator,
        String madeAt,
        int reports,
        int lineagesMin,
        int lineagesMax,
        int alterations,
        String json) {}
