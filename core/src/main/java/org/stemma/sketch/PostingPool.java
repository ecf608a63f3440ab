package org.stemma.sketch;

import java.util.Arrays;

/**
 * Lists of report numbers in pages of ints. A list is known by the place of its block, which moves when it grows.
 *
 * <p>A block is its length, then as many numbers as the next power of two. Blocks left behind are used again.
 */
final class PostingPool {

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private int[][] pages = new int[4][];
    private int top;
    private final int[] free = new int[PAGE_BITS];
    private final int longest;

    /** A pool of lists of at most {@code longest} numbers. */
    PostingPool(int longest) {
        if (longest < 2 || longest > PAGE / 2) {
            throw new IllegalArgumentException("a list's bound must lie in [2, " + PAGE / 2 + "], was " + longest);
        }
        this.longest = longest;
        Arrays.fill(free, -1);
    }

    /** A new list of two. */
    int pair(int first, int second) {
        int block = allocate(1);
        put(block, 2);
        put(block + 1, first);
        put(block + 2, second);
        return block;
    }

    int length(int block) {
        return pages[block >>> PAGE_BITS][block & (PAGE - 1)];
    }

    int at(int block, int index) {
        int place = block + 1 + index;
        return pages[place >>> PAGE_BITS][place & (PAGE - 1)];
    }

    boolean full(int block) {
        return length(block) == longest;
    }

    void set(int block, int index, int value) {
        put(block + 1 + index, value);
    }

    /** Appends to a list that is not full and returns where the list now is. */
    int append(int block, int value) {
        int length = length(block);
        int target = block;
        if (Integer.bitCount(length) == 1) { // a power of two: the block is full
            target = allocate(Integer.numberOfTrailingZeros(length) + 1);
            for (int i = 1; i <= length; i++) {
                put(target + i, at(block, i - 1));
            }
            release(block);
        }
        put(target, length + 1);
        put(target + 1 + length, value);
        return target;
    }

    /** Gives a list's room back. */
    void release(int block) {
        int length = length(block);
        int sizeClass = 32 - Integer.numberOfLeadingZeros(length - 1);
        put(block, free[sizeClass]);
        free[sizeClass] = block;
    }

    private int allocate(int sizeClass) {
        int reused = free[sizeClass];
        if (reused >= 0) {
            free[sizeClass] = length(reused);
            return reused;
        }
        int need = (1 << sizeClass) + 1;
        if ((top & (PAGE - 1)) + need > PAGE) {
            top = (top / PAGE + 1) * PAGE; // a block never lies on two pages
        }
        int block = top;
        top += need;
        int last = (top - 1) >>> PAGE_BITS;
        if (last >= pages.length) {
            pages = Arrays.copyOf(pages, pages.length * 2);
        }
        if (pages[last] == null) {
            pages[last] = new int[PAGE];
        }
        return block;
    }

    private void put(int place, int value) {
        pages[place >>> PAGE_BITS][place & (PAGE - 1)] = value;
    }

    /** Bytes of the pages. */
    long bytes() {
        return ((long) top + PAGE) * Integer.BYTES;
    }
}
