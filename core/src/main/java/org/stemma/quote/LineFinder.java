package org.stemma.quote;

import java.util.Comparator;
import java.util.List;

/**
 * Finds the attributions of one line, in passes: cues behind or inside their content; credits without a verb; cues before
 * their content, from left to right.
 */
final class LineFinder {

    private LineFinder() {}

    /** The attributions of {@code line} by place. */
    static List<Attribution> find(Line line) {
        Findings findings = new Findings(line);
        Closings closings = new Closings(findings);
        Credits credits = new Credits(findings);
        Forwards forwards = new Forwards(findings);
        for (int i = 0; i < line.size(); i++) {
            if (!findings.claimed(i)) {
                closings.closing(i);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            credits.accordingTo(i);
        }
        credits.signed();
        credits.opening();
        for (int i = 0; i < line.size(); i++) {
            if (!findings.claimed(i)) {
                forwards.forward(i);
            }
        }
        return findings.found().stream()
                .sorted(Comparator.comparingInt(a -> a.content().get(0).from()))
                .toList();
    }
}
