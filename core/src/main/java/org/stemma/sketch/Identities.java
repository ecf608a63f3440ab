package org.stemma.sketch;

import java.util.Arrays;

/** The identity and the sizes of each report of an index, by its number. */
final class Identities {

    private long[] identities = new long[64];
    private int[] anchors = new int[64];
    private int size;

    int add(Sketch sketch) {
        if (size == identities.length) {
            identities = Arrays.copyOf(identities, size + size / 2);
            anchors = Arrays.copyOf(anchors, identities.length);
        }
        identities[size] = sketch.identity();
        anchors[size] = sketch.anchorCount();
        return size++;
    }

    int size() {
        return size;
    }

    int anchorCount(int report) {
        return anchors[report];
    }

    /** Whether {@code a} comes first where a bound must choose: by identity, and by number only between equals. */
    boolean before(int a, int b) {
        int byIdentity = Long.compare(identities[a], identities[b]);
        return byIdentity != 0 ? byIdentity < 0 : a < b;
    }

    long bytes() {
        return 12L * identities.length;
    }
}
