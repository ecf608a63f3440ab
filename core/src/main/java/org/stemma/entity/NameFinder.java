package org.stemma.entity;

import java.util.List;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;

/** Finds the names in a report. Implementations are deterministic and safe for use by several threads. */
public interface NameFinder {

    /** The names outside residue, in order, none overlapping another. Empty for a language it does not read. */
    List<NameMention> find(AnalysedReport report);

    /** The names, with what else was found on the way to them. */
    default Reading read(AnalysedReport report) {
        return new Reading(find(report), PartsOfSpeech.none());
    }

    /**
     * What one reading of a report yields.
     *
     * @param names as {@link #find} gives them
     * @param parts the words' parts of speech; none where no model tells them
     */
    record Reading(List<NameMention> names, PartsOfSpeech parts) {
        /** Copies the list. */
        public Reading {
            names = List.copyOf(names);
        }
    }

    /** What it is called in the edition's options: the method and its version. */
    String name();

    /** A finder that needs no model: capital letters, word lists, the gazetteer, and what stands around a name. */
    static NameFinder rules() {
        return RuleNameFinder.INSTANCE;
    }
}
