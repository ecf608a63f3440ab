package org.stemma.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.WordLists;
import org.stemma.time.Interval;
import org.stemma.time.Precision;
import org.stemma.time.Tense;

/** Whether mentions tell of one happening. */
final class Sameness {

    /** Share of the shorter mention's words that the other has, from which the words alone tell. */
    private static final double SAME_WORDS = 0.6;

    /** The same for what somebody said: speakers say more than one thing on a day. */
    private static final double SAME_SPEECH = 0.5;

    /** The same where what happened is the same word too. */
    private static final double RELATED_WORDS = 0.3;

    private static final int FEW_WORDS = 3;

    /** So many names in common, or all that the shorter mention has. */
    private static final int NAMES = 2;

    private final EventWords events = new EventWords();
    private final WordLists lists = WordLists.english();
    private final Parallels parallels;
    private final Map<List<Set<String>>, Boolean> acts = new HashMap<>();

    /** @param parallels the passages that reports share by descent */
    Sameness(Parallels parallels) {
        this.parallels = parallels;
    }

    boolean one(List<Happening> cluster, Happening h) {
        if (!fits(cluster.getFirst().interval(), h)) {
            return false;
        }
        return cluster.stream().anyMatch(other -> same(other, h))
                || cluster.stream()
                        .anyMatch(other -> other.interval().equals(h.interval())
                                && other.speech() == h.speech()
                                && parallels.aligned(other.evidence(), h.evidence()));
    }

    /** The cluster's date is the finest; a coarser one must hold it. */
    private static boolean fits(Interval finest, Happening h) {
        if (!h.anchored()) {
            return finest.overlaps(h.interval())
                    || h.lower()
                            && finest.last().isBefore(h.interval().first())
                            && finest.last().isAfter(h.interval().first().minusYears(1));
        }
        boolean equal = finest.equals(h.interval());
        boolean coarser = finest.within(h.interval()) && h.interval().precision() != Precision.DAY;
        return equal || coarser;
    }

    private boolean same(Happening a, Happening b) {
        boolean oneAhead = (a.tense() == Tense.FUTURE) != (b.tense() == Tense.FUTURE);
        if (oneAhead && !a.interval().equals(b.interval())) {
            return false;
        }
        double shared = shared(a.words(), b.words());
        int shorter = Math.min(a.words().size(), b.words().size());
        if (a.speech() != b.speech()) {
            return shared >= SAME_WORDS && shorter > FEW_WORDS;
        }
        int names = names(a.names(), b.names());
        boolean nameless = a.names().isEmpty() || b.names().isEmpty();
        if (a.speech()) {
            return (names > 0 || nameless) && shared >= SAME_SPEECH;
        }
        boolean plain = a.plain().stream().anyMatch(b.plain()::contains);
        if (shared >= SAME_WORDS && shorter >= FEW_WORDS && plain && (names > 0 || nameless)) {
            return true;
        }
        boolean day = a.interval().equals(b.interval()) && a.interval().precision() == Precision.DAY;
        int enough = day
                ? 1
                : Math.min(
                        NAMES, Math.max(1, Math.min(a.names().size(), b.names().size())));
        boolean alike = names >= enough || shared >= RELATED_WORDS && (nameless || names > 0);
        return alike && acts.computeIfAbsent(List.of(a.acts(), b.acts()), k -> events.meet(a.acts(), b.acts()));
    }

    private static double shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    private int names(Set<String> a, Set<String> b) {
        int found = 0;
        for (String x : a) {
            if (b.contains(x) || b.stream().anyMatch(y -> lists.sameCountry(x, y))) {
                found++;
            }
        }
        return found;
    }
}
