package org.stemma.eval.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.story.StorySet.Labelled;

/**
 * What a person who read a set found plainly wrong in its labels: labels that name one event, and reports that tell none
 * of them; and which labels part what can as well be seen as one. For a figure beside the one on the labels as they are, never in its place.
 */
public final class LabelVerdicts {

    private static final int KEY_BYTES = 8;

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> either = new HashMap<>();
    private final Set<String> out = new HashSet<>();

    LabelVerdicts(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t");
            if (parts[0].equals("same")) {
                same.put(parts[1], parts[2]);
            } else if (parts[0].equals("either")) {
                either.put(parts[1], parts[2]);
            } else if (parts[0].equals("out")) {
                out.add(parts[1]);
            }
        }
    }

    /** The verdicts on the set {@code name} that the project under {@code home} keeps; empty when nobody read it. */
    public static Optional<LabelVerdicts> of(Path home, String name) throws IOException {
        Path file = home.resolve(Path.of("eval", "read", "stories-" + name + ".tsv"));
        return Files.exists(file) ? Optional.of(new LabelVerdicts(Files.readAllLines(file))) : Optional.empty();
    }

    /** The label as corrected. */
    String story(Labelled report) {
        return same.getOrDefault(report.story(), report.story());
    }

    /** Whether a report has any label that it could have. */
    boolean counts(Labelled report) {
        return !out.contains(key(report.report().id()));
    }

    /**
     * B-cubed F1 over the pairs that nobody can see otherwise: two reports under two labels of one matter may be together
     * or apart, and so may two under one such label. An upper bound, since together or apart is asked of each pair alone.
     */
    double lenient(List<Labelled> reports, Map<String, Integer> found) {
        double precision = 0;
        double recall = 0;
        for (Labelled one : reports) {
            double both = 0;
            double together = 0;
            double labelled = 0;
            String matter = either.get(one.story());
            for (Labelled other : reports) {
                boolean sameLabel = one.story().equals(other.story());
                boolean sameStory = found.getOrDefault(one.report().id(), -1)
                        .equals(found.getOrDefault(other.report().id(), -2));
                boolean oneMatter = matter != null && matter.equals(either.get(other.story()));
                both += sameLabel && sameStory ? 1 : 0;
                together += sameStory && (sameLabel || !oneMatter) ? 1 : 0;
                labelled += sameLabel && (sameStory || !oneMatter) ? 1 : 0;
            }
            precision += both / together / reports.size();
            recall += both / labelled / reports.size();
        }
        return 2 * precision * recall / (precision + recall);
    }

    /** Why two reports may stand otherwise in stories than under labels, as far as somebody has read. */
    String cause(Labelled one, Labelled other) {
        if (!counts(one) || !counts(other)) {
            return "a report that tells no single labelled event";
        }
        if (!one.story().equals(other.story()) && story(one).equals(story(other))) {
            return "one event under two labels";
        }
        String matter = matter(one);
        return matter != null && matter.equals(matter(other)) ? matter : "all else";
    }

    private @Nullable String matter(Labelled report) {
        String matter = either.get(report.story());
        return matter != null ? matter : either.get(story(report));
    }

    private static String key(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
