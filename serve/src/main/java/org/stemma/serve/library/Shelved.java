package org.stemma.serve.library;

import org.stemma.model.Edition;

/**
 * A story's edition.
 *
 * @param story the story's id
 * @param version of the story that the edition was made of
 * @param stale whether the story changed since
 */
public record Shelved(String story, int version, boolean stale, Edition edition) {

    /** Names what is shown: equal keys mean equal editions, equally fresh. */
    public String key() {
        return story + " " + version + (stale ? " stale" : "");
    }
}
