package org.stemma.lineage;

import java.util.List;
import java.util.Map;
import org.stemma.align.IndexedReport;
import org.stemma.link.Relation;
import org.stemma.model.Edition;
import org.stemma.model.Stemma;

/**
 * The stemma of a story with what it rests on.
 *
 * @param reports all reports, by id
 * @param relations every compared pair; indices into {@code reports}, {@code a < b}
 * @param derivations the links
 * @param lostTexts the reconstructed text of each lost node, by node id
 * @param stemma the tree as the edition shows it
 * @param lineages lines of descent, by id
 */
public record FamilyTree(
        List<IndexedReport> reports,
        List<Relation> relations,
        List<Derivation> derivations,
        Map<String, IndexedReport> lostTexts,
        Stemma stemma,
        List<Edition.Lineage> lineages) {

    /** Copies the collections. */
    public FamilyTree {
        reports = List.copyOf(reports);
        relations = List.copyOf(relations);
        derivations = List.copyOf(derivations);
        lostTexts = Map.copyOf(lostTexts);
        lineages = List.copyOf(lineages);
    }
}
