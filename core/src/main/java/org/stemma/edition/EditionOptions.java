package org.stemma.edition;

import java.util.ArrayList;
import java.util.List;
import org.stemma.link.LinkOptions;

/**
 * Settings of an edition.
 *
 * @param links settings of the judgement on pairs
 * @param fast whether to leave out what needs models
 */
public record EditionOptions(LinkOptions links, boolean fast) {

    /** The shipped settings. */
    public static EditionOptions defaults() {
        return new EditionOptions(LinkOptions.defaults(), false);
    }

    /** The same with or without what needs models. */
    public EditionOptions withFast(boolean other) {
        return new EditionOptions(links, other);
    }

    /** The same with other settings for pairs. */
    public EditionOptions withLinks(LinkOptions other) {
        return new EditionOptions(other, fast);
    }

    /** The settings that differ from the shipped ones, as the edition's generator names them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (fast) {
            names.add("fast=true");
        }
        if (links.threshold() != LinkOptions.defaults().threshold()) {
            names.add("threshold=" + links.threshold());
        }
        return names;
    }
}
