package org.stemma.lineage;

/**
 * Somebody's word that of two reports neither was made from the other, nor both from one lost source: whatever they share
 * is no evidence of descent.
 *
 * @param a the id of one report, the smaller
 * @param b the id of the other
 */
public record Unlinked(String a, String b) {

    /** The two in either order. @throws IllegalArgumentException if they are one report */
    public Unlinked {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a report cannot be parted from itself: " + a);
        }
        if (a.compareTo(b) > 0) {
            String larger = a;
            a = b;
            b = larger;
        }
    }
}
