package org.stemma.understand.tagger;

/** A word and those around it, for which a model's features are added up. */
abstract class Window {

    private final Scores model;
    private final Word[] words;
    private final int i;
    private final float[] scores;

    /** The word {@code i} of {@code words}; what {@code model} says of its features goes to {@code scores}. */
    Window(Scores model, Word[] words, int i, float[] scores) {
        this.model = model;
        this.words = words;
        this.i = i;
        this.scores = scores;
    }

    /** Adds what the model says of all features of the word. */
    abstract void add();

    /** Whether a word stands so many places on, or back if negative. */
    final boolean has(int places) {
        return i + places >= 0 && i + places < words.length;
    }

    /** The word so many places on, or back if negative. */
    final Word at(int places) {
        return words[i + places];
    }

    /** What has been added up so far, one score a label. */
    final float[] scores() {
        return scores;
    }

    /** Adds what the model says of the feature {@code hash} of the template {@code type}. */
    final void add(int type, long hash) {
        model.add(scores, type, hash);
    }

    /** Adds every second beginning of a cluster's path in the tree of clusters, and the whole path. */
    final void addClusters(int type, int cluster) {
        if (cluster == 0) {
            return;
        }
        int length = 31 - Integer.numberOfLeadingZeros(cluster);
        StringBuilder bits = new StringBuilder(length);
        for (int b = length - 1; b >= 0; b--) {
            bits.append((cluster >>> b & 1) == 1 ? '1' : '0');
            if (bits.length() % 2 == 0 || b == 0) {
                add(type, Hash.of(bits));
            }
        }
    }
}
