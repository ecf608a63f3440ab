package org.stemma.eval.planted;

import java.util.List;
import org.stemma.eval.score.Detector;
import org.stemma.eval.score.Scores;
import org.stemma.model.Edition;

/** Runs a detector over planted cases and scores its answers. */
public final class Scorer {

    private final Scores scores = new Scores();
    private final Failures failures = new Failures();

    /** Asks {@code detector} for each of {@code cases} and adds up the scores. */
    public void score(Detector detector, List<PlantedCase> cases) {
        for (PlantedCase planted : cases) {
            Answer answer = new Answer(planted.pages().keySet(), editions(detector, planted));
            Truth truth = new Truth(planted);
            new LinkScorer(planted, truth, answer, scores, failures).score();
            if (!planted.setting().coined()) {
                new AlterationScorer(planted, truth, answer, scores, failures).score();
            }
        }
    }

    /** A detector that breaks down has answered nothing, and the run goes on: one boundary, counted and named. */
    private List<Edition> editions(Detector detector, PlantedCase planted) {
        try {
            List<Edition> editions = detector.editions(planted.reports());
            scores.hit("breakdowns", false);
            return editions;
        } catch (RuntimeException | StackOverflowError e) {
            scores.hit("breakdowns", true);
            failures.breakdown(planted, e);
            return List.of();
        }
    }

    /** The scores so far. */
    public Scores scores() {
        return scores;
    }

    /** What went wrong so far. */
    public Failures failures() {
        return failures;
    }
}
