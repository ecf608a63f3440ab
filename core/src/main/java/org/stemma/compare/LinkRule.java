package org.stemma.compare;

import java.util.Arrays;
import java.util.List;
import org.stemma.model.VariantType;

/**
 * One thing tied to another by the opposite link: {@code resigned because of the vote, resigned despite the vote; all except the
 * old, especially the old}. The words behind both links have to be the same.
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

    private static final List<List<String>> EXCEPTING = phrases(
            "except", "except for", "apart from", "other than", "excluding", "with the exception of", "all but");

    private static final List<List<String>> INCLUDING =
            phrases("especially", "including", "particularly", "in particular", "notably", "above all", "even");

    private static final List<List<String>> INSTEAD = phrases("instead of", "rather than");

    private static final List<List<String>> BESIDES =
            phrases("as well as", "in addition to", "along with", "together with", "besides");

    /** A kind of link, the one that says the opposite, and what it means to put the one for the other. */
    private record Turn(List<List<String>> told, List<List<String>> known, String what) {}

    private static final List<Turn> TURNS = List.of(
            new Turn(CONCEDING, CAUSING, "A cause became an obstacle"),
            new Turn(CAUSING, CONCEDING, "An obstacle became a cause"),
            new Turn(INCLUDING, EXCEPTING, "An exception became a case"),
            new Turn(EXCEPTING, INCLUDING, "A case became an exception"),
            new Turn(BESIDES, INSTEAD, "What was not became true as well"),
            new Turn(INSTEAD, BESIDES, "What was true as well became untrue"));

    @Override
    public void find(Pair pair, Findings findings) {
        for (int j = 0; j + 1 < pair.to().size(); j++) {
            for (Turn turn : TURNS) {
                int length = length(pair.to(), j, turn.told);
                int i = length == 0 ? -1 : link(pair, j + length, turn.known, turn.told);
                if (i >= 0) {
                    int next = Alignment.contentFrom(pair.to(), j + length, REACH);
                    findings.add(
                            VariantType.OTHER,
                            pair.from().span(i, pair.alignment().back[next] + 1),
                            pair.to().span(j, next + 1),
                            turn.what,
                            UNSURE);
                    return;
                }
            }
        }
        exchanged(pair, findings);
    }

    /** {@code by wind rather than by hikers, by hikers rather than by wind}: what is so and what is not changed sides. */
    private static void exchanged(Pair pair, Findings findings) {
        int i = only(pair.from());
        int j = only(pair.to());
        if (i < 0 || j < 0) {
            return;
        }
        int behind = Alignment.contentFrom(pair.to(), j + 2, REACH);
        int before = Alignment.contentBefore(pair.to(), j, REACH);
        boolean turned = behind >= 0
                && before >= 0
                && pair.alignment().back[behind] >= 0
                && pair.alignment().back[behind] < i
                && pair.alignment().back[before] > i;
        if (turned) {
            findings.add(
                    VariantType.OTHER,
                    pair.from().span(i, i + 2),
                    pair.to().span(before, behind + 1),
                    "What is so and what is not changed sides",
                    UNSURE);
        }
    }

    /** Where {@code rather than} or the like stands, the only time; -1 if it does not. */
    private static int only(Passage passage) {
        int found = -1;
        for (int k = 0; k + 1 < passage.size(); k++) {
            if (length(passage, k, INSTEAD) > 0) {
                if (found >= 0) {
                    return -1;
                }
                found = k;
            }
        }
        return found;
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
