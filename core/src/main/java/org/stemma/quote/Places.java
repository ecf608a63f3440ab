package org.stemma.quote;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds, in lists ordered by place, the part that a stretch of text touches, without reading the whole list. */
final class Places {

    private Places() {}

    /** The index of the first element whose {@code end} lies behind {@code at}; the size when none does. */
    static <T> int firstBehind(List<T> ordered, ToIntFunction<T> end, int at) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(ordered.get(middle)) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
