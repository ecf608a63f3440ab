package org.stemma.compare;

import java.util.List;
import org.stemma.text.Token;

/** In what company the source has a word. */
final class Company {

    /** How far around the source's own word its company is looked for, in terms. */
    private static final int REACH = 6;

    private Company() {}

    /**
     * Whether the source has the word of term {@code j} near the word {@code left} or {@code right}, both as stems: then the text
     * took it from there.
     */
    static boolean known(Pair pair, int j, String left, String right) {
        List<Token> tokens = pair.from().report.tokens();
        for (int k = 0; k < tokens.size(); k++) {
            if (!tokens.get(k).stem().equals(pair.to().term(j).stem())) {
                continue;
            }
            for (int n = Math.max(0, k - REACH); n < Math.min(tokens.size(), k + REACH + 1); n++) {
                String stem = tokens.get(n).stem();
                if (n != k && (stem.equals(left) || stem.equals(right))) {
                    return true;
                }
            }
        }
        return false;
    }
}
