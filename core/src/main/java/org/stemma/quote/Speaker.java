package org.stemma.quote;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The source of a quote as the whole report knows it.
 *
 * @param name the fullest name that the report gives; for an unnamed source the words of the mention
 * @param role what the report says that the source is ({@code mayor of Ossel}); null when it does not say
 * @param named whether {@code name} is a proper name
 */
public record Speaker(String name, @Nullable String role, boolean named) implements Serializable {

    /** Whether both can be one source: the same surname, or one is the institution that the other speaks for. */
    public boolean sameAs(Speaker other) {
        return Likeness.compare(this, other) == Likeness.Speakers.SAME;
    }
}
