package org.stemma.eval.residue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.stemma.model.Residue;
import org.stemma.read.residue.ResidueMarker;

/**
 * Measures {@link ResidueMarker} on own-written dirty stories: by characters that are no white space, whatever their
 * kind, and by spans whose place and kind are exactly right.
 */
public final class ResidueEval {

    private ResidueEval() {}

    /**
     * The figures.
     *
     * @param precision share of marked characters that are page matter, in [0, 1]
     * @param recall share of page matter's characters that are marked, in [0, 1]
     * @param kindShare share of page matter's spans that are marked exactly, with their kind, in [0, 1]
     * @param faults what is wrong, one line each, for reading
     */
    public record Score(double precision, double recall, double kindShare, List<String> faults) {
        /** Copies the list. */
        public Score {
            faults = List.copyOf(faults);
        }
    }

    /** Scores the set that this module ships. */
    public static Score score() throws IOException {
        try (InputStream in = Objects.requireNonNull(ResidueEval.class.getResourceAsStream("dirty.txt"))) {
            return score(MarkedStory.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Score score(List<MarkedStory> stories) {
        long marked = 0;
        long right = 0;
        long wanted = 0;
        int spans = 0;
        int exact = 0;
        List<String> faults = new ArrayList<>();
        for (MarkedStory story : stories) {
            List<Residue> found = ResidueMarker.mark(story.text()).residue();
            BitSet is = characters(story.text(), story.residue());
            BitSet said = characters(story.text(), found);
            wanted += is.cardinality();
            marked += said.cardinality();
            BitSet both = (BitSet) is.clone();
            both.and(said);
            right += both.cardinality();
            spans += story.residue().size();
            exact += (int) story.residue().stream().filter(found::contains).count();
            differences(story, found, faults);
        }
        return new Score((double) right / marked, (double) right / wanted, (double) exact / spans, faults);
    }

    private static BitSet characters(String text, List<Residue> residue) {
        BitSet set = new BitSet(text.length());
        for (Residue r : residue) {
            for (int i = r.start(); i < r.end(); i++) {
                set.set(i, !Character.isWhitespace(text.charAt(i)));
            }
        }
        return set;
    }

    private static void differences(MarkedStory story, List<Residue> found, List<String> faults) {
        for (Residue r : story.residue()) {
            if (!found.contains(r)) {
                faults.add(
                        story.name() + ": missed " + r.kind() + " \"" + r.span().of(story.text()) + "\"");
            }
        }
        for (Residue r : found) {
            if (!story.residue().contains(r)) {
                faults.add(
                        story.name() + ": marked " + r.kind() + " \"" + r.span().of(story.text()) + "\"");
            }
        }
    }
}
