package org.stemma.quote;

import java.util.Set;

/** Verb groups of one line: a verb with its auxiliaries, adverbs and the verbs that only say that it goes on or begins. */
final class Verbs {

    private static final Set<String> ASPECT = Set.of(
            "continue",
            "continues",
            "continued",
            "continuing",
            "begin",
            "begins",
            "began",
            "start",
            "starts",
            "started",
            "keep",
            "keeps",
            "kept",
            "going",
            "went",
            "goes",
            "have",
            "has",
            "had",
            "used",
            "appear",
            "appears",
            "appeared",
            "seem",
            "seems",
            "seemed",
            "came",
            "able",
            "stop",
            "stopped",
            "got",
            "tend",
            "tends");

    private final Line line;

    Verbs(Line line) {
        this.line = line;
    }

    /** The first unit of the group whose main verb is at {@code verb}. */
    int start(int verb, int floor) {
        int i = verb;
        while (i > floor) {
            Tag left = line.tag(i - 1);
            boolean aspect =
                    ASPECT.contains(line.at(i - 1).form()) && (line.tag(i) == Tag.GERUND || line.tag(i) == Tag.TO);
            boolean to = left == Tag.TO
                    && i - 1 > floor
                    && (ASPECT.contains(line.at(i - 2).form())
                            || line.tag(i - 2).auxiliary());
            boolean part = left.auxiliary() || left == Tag.NEGATION || aspect || to;
            if (part) {
                i--;
            } else if (left == Tag.ADVERB) {
                int j = i - 1;
                while (j > floor && line.tag(j - 1) == Tag.ADVERB) {
                    j--;
                }
                i = j;
            } else {
                break;
            }
        }
        while (i < verb
                && line.tag(i) == Tag.ADVERB
                && i > floor
                && line.tag(i - 1).punctuation()
                && !line.tag(i + 1).auxiliary()) {
            i++;
        }
        return i;
    }

    /** Whether the group {@code [start, verb]} has a subject of its own. */
    boolean finite(int start, int verb) {
        if (line.tag(start - 1) == Tag.TO) {
            return false;
        }
        for (int i = start; i < verb; i++) {
            if (line.tag(i).auxiliary() || line.tag(i) == Tag.VERB || line.tag(i) == Tag.PAST) {
                return true;
            }
        }
        return line.tag(verb) == Tag.VERB || line.tag(verb) == Tag.PAST;
    }

    /** Whether the group is passive: a form of "be" before a participle. */
    boolean passive(int start, int verb) {
        if (line.tag(verb) != Tag.PAST) {
            return false;
        }
        for (int i = verb - 1; i >= start; i--) {
            Tag tag = line.tag(i);
            if (tag == Tag.BE || line.at(i).is("got")) {
                return true;
            }
            if (tag.auxiliary()) {
                return false;
            }
        }
        return false;
    }
}
