package org.stemma.eval.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Edition;

/** What every edition of a labelled event is asked. */
abstract class LabelledEventTest {

    /** An event's labels and its edition. */
    record Edited(ExpectedEvent expected, Edition edition) {}

    /** Made once a class. */
    abstract Edited edited();

    @Test
    void countsLineages() {
        assertThat(edited().expected().lineages(edited().edition())).isEmpty();
    }

    @Test
    void findsTheLostAncestor() {
        assertThat(edited().expected().lostAncestor(edited().edition())).isEmpty();
    }

    @Test
    void saysHowEachReportWasDerived() {
        assertThat(edited().expected().kinds(edited().edition())).isEmpty();
        assertThat(edited().expected().links(edited().edition())).isEmpty();
    }

    @Test
    void linksNoIndependentReports() {
        assertThat(edited().expected().forbiddenLinks(edited().edition())).isEmpty();
    }

    @Test
    void findsAlteredFacts() {
        List<String> missed = edited().expected().missedAlterations(edited().edition());
        assertThat(edited().expected().firm() - missed.size())
                .as("missed %s", missed)
                .isGreaterThanOrEqualTo(edited().expected().required());
    }

    @Test
    void accusesNobodyWrongly() {
        assertThat(edited().expected().wrongAlterations(edited().edition())).isEmpty();
    }

    @Test
    void findsSelfContradictions() {
        assertThat(edited().expected().contradictions(edited().edition())).isEmpty();
    }

    @Test
    void marksPageMatter() {
        assertThat(edited().expected().residue(edited().edition())).isEmpty();
    }
}
