package org.stemma.understand.tagger;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;

/** A linear model's sparse weights: what each feature adds to each label. */
final class Scores {

    private final Lookup lookup;
    private final IntBuffer rows;
    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;
    private final int width;

    Scores(ModelFile file, int width, Section checks, Section rows, Section starts, Section labels, Section weights) {
        this.width = width;
        lookup = new Lookup(file, checks);
        this.rows = file.section(rows).asIntBuffer();
        IntBuffer begin = file.section(starts).asIntBuffer();
        this.starts = new int[begin.remaining()];
        begin.get(this.starts);
        ByteBuffer label = file.section(labels);
        this.labels = new byte[label.remaining()];
        label.get(this.labels);
        ShortBuffer halves = file.section(weights).asShortBuffer();
        this.weights = new float[halves.remaining()];
        for (int i = 0; i < this.weights.length; i++) {
            this.weights[i] = Float.float16ToFloat(halves.get(i));
        }
    }

    float[] none() {
        return new float[width];
    }

    /** Adds what the feature {@code hash} of kind {@code type} says. */
    void add(float[] scores, int type, long hash) {
        int slot = lookup.find(Hash.key(type, hash));
        if (slot < 0) {
            return;
        }
        int row = rows.get(slot);
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            scores[labels[i]] += weights[i];
        }
    }

    static int best(float[] scores) {
        int best = 0;
        for (int y = 1; y < scores.length; y++) {
            best = scores[y] > scores[best] ? y : best;
        }
        return best;
    }

    static void clear(float[] scores) {
        Arrays.fill(scores, 0);
    }
}
