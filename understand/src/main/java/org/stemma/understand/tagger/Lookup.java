package org.stemma.understand.tagger;

import java.nio.IntBuffer;

/** A table of keys in the mapped file: open addressing, linear search, an empty slot is 0. */
final class Lookup {

    private final IntBuffer checks;
    private final int slots;

    Lookup(ModelFile file, Section checks) {
        this.checks = file.section(checks).asIntBuffer();
        slots = this.checks.limit();
    }

    /** The slot of {@code key}, or -1. */
    int find(long key) {
        int check = Hash.check(key);
        int slot = Hash.slot(key, slots);
        while (true) {
            int here = checks.get(slot);
            if (here == check) {
                return slot;
            }
            if (here == 0) {
                return -1;
            }
            slot = slot + 1 == slots ? 0 : slot + 1;
        }
    }
}
