package org.stemma.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stories are told apart by: how much each view of a report weighs, and how alike reports of one event are.
 *
 * <p>The shipped one was learned on ECB+ dev alone; its resource's head says how. Immutable.
 */
public final class StoryModel implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String RESOURCE = "story-model.txt";

    private static final StoryModel SHIPPED = load();

    private final double[] shares;
    private final StoryOptions options;

    /**
     * A model.
     *
     * @param whole share of all words in the similarity; the four shares are scaled to add up to 1
     * @param names share of capitalised words
     * @param numbers share of numbers
     * @param opening share of the headline and the first words
     * @throws IllegalArgumentException if a share is negative or all are zero
     */
    public StoryModel(double whole, double names, double numbers, double opening, StoryOptions options) {
        shares = new double[] {whole, names, numbers, opening};
        double sum = Arrays.stream(shares).sum();
        if (Arrays.stream(shares).anyMatch(share -> !(share >= 0)) || sum == 0) {
            throw new IllegalArgumentException("shares must be >= 0 and not all 0, were " + Arrays.toString(shares));
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        this.options = Objects.requireNonNull(options);
    }

    /** The model that comes with Stemma. */
    public static StoryModel shipped() {
        return SHIPPED;
    }

    /** By {@link View}. */
    double[] shares() {
        return shares.clone();
    }

    /** Bounds. */
    public StoryOptions options() {
        return options;
    }

    private static StoryModel load() {
        try (InputStream in = StoryModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the class path");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + RESOURCE, e);
        }
    }

    /**
     * The model that {@code text} describes: lines of a name, a blank and a number; others start with {@code #}.
     *
     * @throws IllegalArgumentException if a number is missing or is none
     */
    public static StoryModel read(String text) {
        Map<String, Double> values = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            values.put(parts[0], Double.valueOf(parts.length > 1 ? parts[1] : ""));
        });
        return new StoryModel(
                value(values, "whole"),
                value(values, "names"),
                value(values, "numbers"),
                value(values, "opening"),
                new StoryOptions(
                        value(values, "leastSimilarity"),
                        value(values, "leastCloseness"),
                        (int) value(values, "neighbours"),
                        Duration.ofDays((long) value(values, "spellDays"))));
    }

    private static double value(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the model has no " + name);
        }
        return value;
    }

    /** The form that {@link #read} takes, without a head. */
    @Override
    public String toString() {
        return "whole " + shares[0] + "\nnames " + shares[1] + "\nnumbers " + shares[2] + "\nopening " + shares[3]
                + "\nleastSimilarity " + options.leastSimilarity() + "\nleastCloseness " + options.leastCloseness()
                + "\nneighbours " + options.neighbours() + "\nspellDays "
                + options.spell().toDays() + "\n";
    }
}
