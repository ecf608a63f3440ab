package org.stemma.entity;

import java.util.List;
import org.stemma.text.AnalysedReport;

/** Finds the names in a report. Implementations are deterministic and safe for use by several threads. */
public interface NameFinder {

    /** The names outside residue, in order, none overlapping another. Empty for a language it does not read. */
    List<NameMention> find(AnalysedReport report);

    /** What it is called in the edition's options: the method and its version. */
    String name();

    /** A finder that needs no model: capital letters, word lists, the gazetteer, and what stands around a name. */
    static NameFinder rules() {
        return RuleNameFinder.INSTANCE;
    }
}
