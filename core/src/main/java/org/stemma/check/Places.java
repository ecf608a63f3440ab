package org.stemma.check;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/** Where reports state the sentences of a text. Not safe for use by several threads. */
final class Places {

    /** From this share of a sentence's weight on a report's sentence may be its origin. */
    private static final double PART = 0.4;

    /** From this share on it states the whole sentence, if names and figures agree. */
    static final double WHOLE = 0.6;

    /** With fewer words of content a sentence says too little to be looked for. */
    private static final int LEAST_WORDS = 3;

    /** A report that holds so much less of the sentence than the closest one tells of something else in its words. */
    private static final double FARTHER = 0.2;

    private final AnalysedReport text;
    private final List<AnalysedReport> reports;
    private final Finder finder;

    Places(AnalysedReport text, List<AnalysedReport> reports) {
        this.text = text;
        this.reports = reports;
        finder = new Finder(text, new Weights(reports));
    }

    /** Where a report states a sentence, or a part of it. */
    record Place(AnalysedReport report, Finder.Found found) {}

    /** Whether the sentence says enough to be looked for. */
    boolean claims(Sentence sentence) {
        return Weights.stems(text, sentence).size() >= LEAST_WORDS;
    }

    /**
     * The reports that state the sentence, or a part of it, in their order: where one states much more of it than others, or in one
     * place what others have in pieces, these share its words alone. None for a sentence that says too little.
     */
    List<Place> of(Sentence sentence) {
        if (!claims(sentence)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (AnalysedReport report : reports) {
            Finder.Found found = finder.in(report, sentence);
            if (found.share() >= PART) {
                places.add(new Place(report, found));
            }
        }
        double best = places.stream().mapToDouble(p -> p.found.share()).max().orElse(0);
        boolean whole = places.stream().anyMatch(p -> !p.found.apart() && p.found.share() >= WHOLE);
        places.removeIf(p -> p.found.share() < best - FARTHER || whole && p.found.apart());
        return places;
    }
}
