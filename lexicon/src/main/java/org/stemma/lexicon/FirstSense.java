package org.stemma.lexicon;

/**
 * What the first sense of a noun is.
 *
 * @param instance whether it is one named thing: a person, a place
 * @param kinds its synset and those of which it is a kind or an instance, however far above
 */
record FirstSense(boolean instance, int[] kinds) {

    /** The deepest noun has 18 kinds above it. */
    private static final int DEEPEST = 20;

    /** What the pointers of {@code synset} in {@code table} lead to. */
    static FirstSense of(int synset, Table table) {
        int[] level = {synset};
        boolean instance = Reach.follow(level, table, Relation.INSTANCE_HYPERNYM).length > 0;
        int[] kinds = level;
        for (int step = 1; step < DEEPEST && level.length > 0; step++) {
            level = Reach.follow(level, table, Relation.HYPERNYM, Relation.INSTANCE_HYPERNYM);
            kinds = Reach.union(kinds, level);
        }
        return new FirstSense(instance, kinds);
    }
}
