package org.stemma.compare;

import java.util.Arrays;
import java.util.List;
import org.stemma.model.VariantType;

/**
 * One happening tied to another by the opposite link: {@code resigned because of the vote, resigned despite the vote}. The
 * words behind both links have to be the same.
 */
final class LinkRule implements Rule {

    private static final double UNSURE = 0.7;

    /** How far behind the link the first word of what it ties may stand, in terms. */
    private static final int REACH = 4;

    private static final int BEHIND = 3;

    private static final List<List<String>> CONCEDING = phrases(
            "despite",
            "in spite of",
            "although",
            "even though",
            "even if",
            "notwithstanding",
            "regardless of",
            "though");

    private static final List<List<String>> CAUSING = phrases(
            "because of",
            "because",
            "due to",
            "owing to",
            "thanks to",
            "as a result of",
            "in response to",
            "following",
            "after",
            "on account of",
            "at the request of",
            "in line with");

    private static List<List<String>> phrases(String... phrases) {
        return Arrays.stream(phrases).map(p -> List.of(p.split(" "))).toList();
    }

    @Override
    public void find(Pair pair, Findings findings) {
        for (int j = 0; j + 1 < pair.to().size(); j++) {
            int length = length(pair.to(), j, CONCEDING);
            boolean concedes = length > 0;
            length = concedes ? length : length(pair.to(), j, CAUSING);
            if (length == 0) {
                continue;
            }
            int i = link(pair, j + length, concedes ? CAUSING : CONCEDING, concedes ? CONCEDING : CAUSING);
            if (i >= 0) {
                int next = Alignment.contentFrom(pair.to(), j + length, REACH);
                findings.add(
                        VariantType.OTHER,
                        pair.from().span(i, pair.alignment().back[next] + 1),
                        pair.to().span(j, next + 1),
                        concedes ? "A cause became an obstacle" : "An obstacle became a cause",
                        UNSURE);
                return;
            }
        }
    }

    /** How many terms the longest of the links takes at {@code k}; 0 when none stands there. */
    private static int length(Passage passage, int k, List<List<String>> links) {
        int longest = 0;
        for (List<String> link : links) {
            if (link.size() > longest && passage.at(k, link.toArray(String[]::new))) {
                longest = link.size();
            }
        }
        return longest;
    }

    /** Where in the first passage what stands from {@code first} on is tied by one of {@code links}; -1 if nowhere. */
    private static int link(Pair pair, int first, List<List<String>> links, List<List<String>> same) {
        int next = Alignment.contentFrom(pair.to(), first, REACH);
        int i = next < 0 ? -1 : pair.alignment().back[next];
        for (int k = i - 1; i >= 0 && k >= Math.max(0, i - REACH); k--) {
            if (pair.from().term(k + 1).before() == Term.Break.SENTENCE || length(pair.from(), k, same) > 0) {
                return -1;
            }
            if (length(pair.from(), k, links) > 0) {
                return followed(pair, next, i) ? k : -1;
            }
        }
        return -1;
    }

    /** Whether what comes next is kept too. */
    private static boolean followed(Pair pair, int j, int i) {
        int next = Alignment.contentFrom(pair.to(), j + 1, BEHIND);
        int other = next < 0 ? -1 : pair.alignment().back[next];
        return next < 0 || other > i && other <= i + 2 * BEHIND;
    }
}
