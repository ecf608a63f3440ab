package org.stemma.align;

/** The longest common subsequence: what two rows of numbered words have in one order. */
public final class CommonSubsequence {

    private CommonSubsequence() {}

    /** Its length; 0 when they share nothing. Cost: the product of the lengths. */
    public static int length(int[] x, int[] y) {
        int[] row = new int[y.length + 1];
        for (int value : x) {
            int diagonal = 0;
            for (int j = 1; j <= y.length; j++) {
                int above = row[j];
                row[j] = value == y[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[y.length];
    }
}
