package org.stemma.serve;

import java.util.Optional;
import org.stemma.model.Edition;

/** Where editions are. */
public interface Shelf {

    /** A story's edition. @param version rises with each change of the story @param stale whether it changed since */
    record Shelved(Edition edition, int version, boolean stale) {}

    /** The edition of that story; empty when there is no such story. */
    Optional<Shelved> story(String id);

    /** Whether it can be asked now. */
    boolean ready();
}
