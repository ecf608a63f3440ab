package org.stemma.entity;

import java.io.Serializable;
import org.stemma.model.Span;

/**
 * A name in a report.
 *
 * @param span where it stands, without title or office
 * @param kind what it is of
 * @param confidence in (0, 1]; larger is surer of the kind
 */
public record NameMention(Span span, EntityKind kind, double confidence) implements Serializable {

    /** @throws IllegalArgumentException if {@code confidence} lies outside (0, 1] */
    public NameMention {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in (0, 1], was " + confidence);
        }
    }
}
