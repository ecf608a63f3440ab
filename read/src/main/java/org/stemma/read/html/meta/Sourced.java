package org.stemma.read.html.meta;

import java.io.Serializable;

/**
 * A value with the place it was read from.
 *
 * @param value never blank
 * @param from {@code json-ld:FIELD}, {@code meta:NAME}, {@code microdata:PROPERTY}, {@code markup:ELEMENT},
 *     {@code text}, {@code url} or {@code state:PATH}
 */
public record Sourced(String value, String from) implements Serializable {

    /** @throws IllegalArgumentException if the value is blank */
    public Sourced {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a value needs text, was blank (from " + from + ")");
        }
    }
}
