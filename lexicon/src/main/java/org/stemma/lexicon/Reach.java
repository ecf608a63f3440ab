package org.stemma.lexicon;

import java.util.Arrays;

/**
 * Where the pointers of one entry lead: sets of synsets, and of words where a pointer is between words.
 *
 * @param any all its synsets
 * @param frequent its frequent synsets
 * @param above for each number of steps, the synsets that many steps or fewer above any of its synsets
 * @param aboveFrequent the same above its frequent ones
 * @param parents the direct kinds of its frequent synsets, as a noun or verb
 * @param antonyms words
 * @param opposites synsets of the antonyms of adjectives that its frequent senses are similar to
 * @param derived words that share a root
 * @param similar synsets called alike
 * @param entailed synsets that its frequent senses entail or cause
 * @param wholes synsets of which it is a part or member
 */
record Reach(
        int[] any,
        int[] frequent,
        int[][] above,
        int[][] aboveFrequent,
        int[] parents,
        int[] antonyms,
        int[] opposites,
        int[] derived,
        int[] similar,
        int[] entailed,
        int[] wholes) {

    /** Further up the dictionary's tree says nothing that comparison uses. */
    static final int STEPS = 6;

    /** Gathers what the pointers of {@code entry} in {@code table} lead to. */
    static Reach of(Entry entry, Table table) {
        int[] any = synsets(entry, Breadth.ANY, Pos.values());
        int[] frequent = synsets(entry, Breadth.FREQUENT, Pos.values());
        int[] kinds = synsets(entry, Breadth.FREQUENT, Pos.NOUN, Pos.VERB);
        int[] adjectives = synsets(entry, Breadth.FREQUENT, Pos.ADJECTIVE);
        return new Reach(
                any,
                frequent,
                climb(any, table),
                climb(frequent, table),
                follow(kinds, table, Relation.HYPERNYM, Relation.INSTANCE_HYPERNYM),
                words(any, entry, table, Relation.ANTONYM),
                opposites(adjectives, table),
                words(any, entry, table, Relation.DERIVATION, Relation.PERTAINYM, Relation.PARTICIPLE),
                union(
                        follow(any, table, Relation.SIMILAR, Relation.ALSO_SEE, Relation.VERB_GROUP),
                        targets(any, entry, table, Relation.ALSO_SEE, Relation.VERB_GROUP)),
                union(
                        follow(frequent, table, Relation.ENTAILMENT, Relation.CAUSE),
                        targets(frequent, entry, table, Relation.ENTAILMENT, Relation.CAUSE)),
                follow(any, table, Relation.PART_HOLONYM, Relation.MEMBER_HOLONYM));
    }

    private static int[] synsets(Entry entry, Breadth breadth, Pos... parts) {
        int[] bag = new int[16];
        int n = 0;
        for (Pos pos : parts) {
            for (int i = 0; i < entry.count(pos, breadth); i++) {
                bag = room(bag, n);
                bag[n++] = entry.synset(pos, i);
            }
        }
        return Sorted.set(bag, n);
    }

    private static int[] room(int[] bag, int n) {
        return n < bag.length ? bag : Arrays.copyOf(bag, 2 * n);
    }

    private static int[][] climb(int[] synsets, Table table) {
        int[][] levels = new int[STEPS + 1][];
        levels[0] = synsets;
        for (int step = 1; step <= STEPS; step++) {
            levels[step] = union(
                    levels[step - 1], follow(levels[step - 1], table, Relation.HYPERNYM, Relation.INSTANCE_HYPERNYM));
        }
        return levels;
    }

    static int[] union(int[] a, int[] b) {
        if (b.length == 0) {
            return a;
        }
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return Sorted.set(both, both.length);
    }

    /** The synsets that pointers between synsets lead to. */
    static int[] follow(int[] synsets, Table table, Relation... relations) {
        int wanted = mask(relations);
        int[] bag = new int[16];
        int n = 0;
        for (int synset : synsets) {
            for (int p = table.pointerStart[synset]; p < table.pointerStart[synset + 1]; p++) {
                if ((wanted & 1 << (table.pointers[p] >>> Table.SYNSET_BITS)) != 0) {
                    bag = room(bag, n);
                    bag[n++] = table.pointers[p] & Table.SYNSET_MASK;
                }
            }
        }
        return Sorted.set(bag, n);
    }

    /** The words of {@code synsets}. */
    static int[] members(int[] synsets, Table table) {
        int[] bag = new int[16];
        int n = 0;
        for (int synset : synsets) {
            for (int m = table.memberStart[synset]; m < table.memberStart[synset + 1]; m++) {
                bag = room(bag, n);
                bag[n++] = table.memberWord[m];
            }
        }
        return Sorted.set(bag, n);
    }

    private static int mask(Relation... relations) {
        int mask = 0;
        for (Relation relation : relations) {
            mask |= 1 << relation.ordinal();
        }
        return mask;
    }

    /** The members that pointers of the entry's own words within {@code synsets} lead to. */
    private static int[] members(int[] synsets, Entry entry, Table table, Relation... relations) {
        int wanted = mask(relations);
        int[] bag = new int[16];
        int n = 0;
        for (int synset : synsets) {
            for (int m = table.memberStart[synset]; m < table.memberStart[synset + 1]; m++) {
                if (Arrays.binarySearch(entry.words(), table.memberWord[m]) < 0) {
                    continue;
                }
                for (int p = table.memberPointerStart[m]; p < table.memberPointerStart[m + 1]; p++) {
                    if ((wanted & 1 << (table.memberPointers[p] >>> Table.MEMBER_BITS)) != 0) {
                        bag = room(bag, n);
                        bag[n++] = table.memberPointers[p] & Table.MEMBER_MASK;
                    }
                }
            }
        }
        return Arrays.copyOf(bag, n);
    }

    private static int[] words(int[] synsets, Entry entry, Table table, Relation... relations) {
        int[] members = members(synsets, entry, table, relations);
        for (int i = 0; i < members.length; i++) {
            members[i] = table.memberWord[members[i]];
        }
        return Sorted.set(members, members.length);
    }

    private static int[] targets(int[] synsets, Entry entry, Table table, Relation... relations) {
        int[] members = members(synsets, entry, table, relations);
        for (int i = 0; i < members.length; i++) {
            members[i] = table.synsetOf(members[i]);
        }
        return Sorted.set(members, members.length);
    }

    /** The synsets of the antonyms of the heads that these satellites belong to. */
    private static int[] opposites(int[] adjectives, Table table) {
        int[] bag = new int[16];
        int n = 0;
        for (int head : follow(adjectives, table, Relation.SIMILAR)) {
            for (int m = table.memberStart[head]; m < table.memberStart[head + 1]; m++) {
                for (int p = table.memberPointerStart[m]; p < table.memberPointerStart[m + 1]; p++) {
                    if (table.memberPointers[p] >>> Table.MEMBER_BITS == Relation.ANTONYM.ordinal()) {
                        bag = room(bag, n);
                        bag[n++] = table.synsetOf(table.memberPointers[p] & Table.MEMBER_MASK);
                    }
                }
            }
        }
        return Sorted.set(bag, n);
    }
}
