package org.stemma.edition;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Finding;

/**
 * What comparing the wordings of a tree came to.
 *
 * @param alterations facts that a descendant states differently, by place
 * @param variants differences that nothing decides
 * @param omissions what descendants left out
 * @param contradictions reports that contradict themselves
 */
record Collation(
        List<Finding.Alteration> alterations,
        List<Finding.Variant> variants,
        List<Finding.Omission> omissions,
        List<Finding.Contradiction> contradictions) {

    Collation {
        alterations = List.copyOf(alterations);
        variants = List.copyOf(variants);
        omissions = List.copyOf(omissions);
        contradictions = List.copyOf(contradictions);
    }

    /** Gathers the parts of a collation. */
    static final class Builder {
        final List<Finding.Alteration> alterations = new ArrayList<>();
        final List<Finding.Variant> variants = new ArrayList<>();
        final List<Finding.Omission> omissions = new ArrayList<>();
        final List<Finding.Contradiction> contradictions = new ArrayList<>();
    }
}
