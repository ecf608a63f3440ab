package org.stemma.lexicon;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary knows of one form: its lemma and its senses, for each part of speech it can be. Immutable; equal by
 * form.
 */
public final class Entry {

    /** Senses of less than this share of a word's tagged uses are not frequent, unless they come first or second. */
    private static final double FREQUENT_SHARE = 0.1;

    private final String form;
    private final @Nullable String[] lemmas = new String[Pos.COUNT];
    private final int[][] synsets = new int[Pos.COUNT][];
    private final int[] frequent = new int[Pos.COUNT];
    private final int[] uses = new int[Pos.COUNT];
    private int[] words = new int[0];

    /** What the dictionary's pointers lead to, made when first asked for; the same whichever thread makes it. */
    volatile @Nullable Reach reach;

    /** All that it is tied to, made when first asked for; the same whichever thread makes it. */
    volatile @Nullable TieFilter ties;

    /** What its first sense as a noun is, made when first asked for; the same whichever thread makes it. */
    volatile @Nullable FirstSense firstSense;

    /** The lists' groups that hold one of the lemmas. */
    int[] alike = new int[0];

    int[] opposed = new int[0];
    int[] contrast = new int[0];

    Entry(String form) {
        this.form = form;
        Arrays.fill(synsets, new int[0]);
    }

    /** Adds the senses of one more lemma (a form can have two: {@code found}); they follow the ones that are there. */
    void add(Pos pos, int word, String lemma, int[] senses) {
        words = Sorted.with(words, word);
        int p = pos.ordinal();
        int total = 0;
        for (int sense : senses) {
            total += sense >>> Table.SYNSET_BITS;
        }
        int[] own = new int[senses.length];
        int often = 0;
        for (int i = 0; i < senses.length; i++) {
            own[i] = senses[i] & Table.SYNSET_MASK;
            int count = senses[i] >>> Table.SYNSET_BITS;
            if (i < 2 || (count > 0 && count >= FREQUENT_SHARE * total)) {
                often = i + 1;
            }
        }
        int had = frequent[p];
        int[] joined = new int[synsets[p].length + own.length];
        System.arraycopy(synsets[p], 0, joined, 0, had);
        System.arraycopy(own, 0, joined, had, often);
        System.arraycopy(synsets[p], had, joined, had + often, synsets[p].length - had);
        System.arraycopy(own, often, joined, synsets[p].length + often, own.length - often);
        synsets[p] = joined;
        frequent[p] = had + often;
        uses[p] += total;
        if (lemmas[p] == null) {
            lemmas[p] = lemma;
        }
    }

    /** The form that was asked for. */
    public String form() {
        return form;
    }

    /** Whether the dictionary has the form at all. */
    public boolean known() {
        return lemmas[0] != null || lemmas[1] != null || lemmas[2] != null || lemmas[3] != null;
    }

    /** Whether the form can be {@code pos}. */
    public boolean is(Pos pos) {
        return lemmas[pos.ordinal()] != null;
    }

    /** The lemma of the form as {@code pos}; null when it cannot be that. */
    public @Nullable String lemma(Pos pos) {
        return lemmas[pos.ordinal()];
    }

    /** The lemmas, one for each part of speech that the form can be, without repeats. */
    public List<String> lemmas() {
        return Arrays.stream(lemmas)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How often the form's lemma was seen as {@code pos} in the dictionary's tagged corpus; 0 says nothing. */
    public int uses(Pos pos) {
        return uses[pos.ordinal()];
    }

    /** The part of speech with the most tagged uses, the first in {@link Pos}'s order when none was seen; null if unknown. */
    public @Nullable Pos usual() {
        Pos best = null;
        for (int p = 0; p < Pos.COUNT; p++) {
            if (lemmas[p] != null && (best == null || uses[p] > uses[best.ordinal()])) {
                best = Pos.of(p);
            }
        }
        return best;
    }

    /** How many senses the form has as {@code pos}. */
    public int senses(Pos pos) {
        return synsets[pos.ordinal()].length;
    }

    /** The numbers of the lemmas, in order. */
    int[] words() {
        return words;
    }

    int count(Pos pos, Breadth breadth) {
        return breadth == Breadth.ANY ? synsets[pos.ordinal()].length : frequent[pos.ordinal()];
    }

    int synset(Pos pos, int rank) {
        return synsets[pos.ordinal()][rank];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry entry && entry.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}
