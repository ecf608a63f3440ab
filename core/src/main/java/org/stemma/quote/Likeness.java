package org.stemma.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Folding;

/**
 * Judges whether two statements are one utterance. Shared words decide, a synonym counting a little less than the word;
 * how many it takes depends on who speaks and on whether both claim to give the very words. Precision comes first: two
 * statements of one speaker on one topic are mostly two.
 */
final class Likeness {

    /** A synonym or a next broader kind says the same in a translation, but not always. */
    private static final double SYNONYM = .8;

    /** A shorter exclamation ("Thank you") may be said twice. */
    private static final int SHORTEST_CHARS = 16;

    /** How the speakers of two statements lie to each other. */
    enum Speakers {
        SAME,
        UNKNOWN,
        DIFFERENT
    }

    private final Lexicon lexicon = Lexicon.english();
    private final Map<String, Boolean> akin = new HashMap<>();

    /** In (0, 1] when both are one utterance, larger is surer; 0 when they are not. */
    double of(Statement a, Statement b) {
        double shared = shared(a.words(), b.words());
        int small = Math.min(a.words().size(), b.words().size());
        int large = Math.max(a.words().size(), b.words().size());
        double inSmall = shared / small;
        double inLarge = shared / large;
        boolean verbatim = inSmall >= .9 && shared >= 4;
        if (!verbatim && (a.negated() != b.negated() || clash(a.numbers(), b.numbers()))) {
            return 0;
        }
        boolean one = switch (compare(a.speaker(), b.speaker())) {
            case SAME -> sameSpeaker(a, b, shared, inSmall, inLarge);
            case UNKNOWN ->
                a.direct() && b.direct()
                        ? shared >= 4 && inSmall >= .8 && inLarge >= .4
                        : shared >= 5 && inSmall >= .8 && inLarge >= .6;
            case DIFFERENT -> a.direct() && b.direct() && shared >= 5 && inSmall >= .85 && inLarge >= .5;
        };
        return one ? (inSmall + inLarge) / 2 : 0;
    }

    private boolean sameSpeaker(Statement a, Statement b, double shared, double inSmall, double inLarge) {
        if (a.direct() && b.direct()) {
            boolean near = inSmall >= .75 && inLarge >= .3;
            boolean retold = inSmall >= .55 && inLarge >= .45 && overlap(a.around(), b.around()) >= .3;
            return shared >= 2.5 && (near || retold) || shared >= 2 && inLarge >= .99 || toTheLetter(a, b);
        }
        if (a.direct() || b.direct()) {
            return shared >= 3 && inSmall >= .75 && inLarge >= .5;
        }
        return shared >= 3.5 && inSmall >= .75 && inLarge >= .55;
    }

    /** {@code "We are ready for both"}: the same few words inside marks, as long but for a mark at the end. */
    static boolean toTheLetter(Statement a, Statement b) {
        int length = a.span().length();
        return a.direct()
                && b.direct()
                && length >= SHORTEST_CHARS
                && Math.abs(length - b.span().length()) <= 1
                && a.words().equals(b.words());
    }

    private static boolean clash(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** How many words of the smaller set have a partner in the other, synonyms counted at {@value #SYNONYM}. */
    double shared(Set<String> a, Set<String> b) {
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = new TreeSet<>(small == a ? b : a);
        double shared = 0;
        Set<String> left = new TreeSet<>();
        for (String word : small) {
            if (large.remove(word)) {
                shared++;
            } else {
                left.add(word);
            }
        }
        for (String word : left) {
            for (String other : large) {
                if (akin(word, other)) {
                    large.remove(other);
                    shared += SYNONYM;
                    break;
                }
            }
        }
        return shared;
    }

    private static double overlap(Set<String> a, Set<String> b) {
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return (double) both / Math.max(1, Math.min(a.size(), b.size()));
    }

    private boolean akin(String a, String b) {
        String key = a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
        return akin.computeIfAbsent(key, k -> judge(a, b));
    }

    private boolean judge(String a, String b) {
        Entry x = lexicon.entry(a);
        Entry y = lexicon.entry(b);
        if (!x.known() || !y.known()) {
            return false;
        }
        return lexicon.synonyms(x, y, Breadth.ANY)
                || lexicon.derived(x, y)
                || lexicon.broader(x, y, Breadth.ANY, 1) == 1 && lexicon.broader(x, y, Breadth.FREQUENT, 2) >= 0
                || lexicon.broader(y, x, Breadth.ANY, 1) == 1;
    }

    /** Whether both can be one speaker: same surname, or one is an institution that the other's office names. */
    static Speakers compare(
            @org.jspecify.annotations.Nullable Speaker a, @org.jspecify.annotations.Nullable Speaker b) {
        if (a == null || b == null) {
            return Speakers.UNKNOWN;
        }
        if (a.named() && b.named()) {
            if (last(a).equals(last(b)) && given(a, b) || speaksFor(a, b) || speaksFor(b, a)) {
                return Speakers.SAME;
            }
            return Speakers.DIFFERENT;
        }
        Set<String> x = new TreeSet<>(words(a));
        Set<String> y = new TreeSet<>(words(b));
        boolean shared = x.stream().anyMatch(w -> y.contains(w) && (Names.role(w) || w.length() > 3));
        return shared ? Speakers.SAME : Speakers.UNKNOWN;
    }

    /** Whether the names before the surname can be one: one is not given, or both begin alike ({@code Jon, Jonathan}). */
    private static boolean given(Speaker a, Speaker b) {
        List<String> x = words(a.name());
        List<String> y = words(b.name());
        return x.size() < 2 || y.size() < 2 || x.get(0).charAt(0) == y.get(0).charAt(0);
    }

    private static boolean speaksFor(Speaker person, Speaker body) {
        return person.role() != null && words(person.role()).containsAll(words(body.name()));
    }

    private static String last(Speaker speaker) {
        List<String> words = words(speaker.name());
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static List<String> words(Speaker speaker) {
        return words(speaker.role() == null ? speaker.name() : speaker.name() + " " + speaker.role());
    }

    private static List<String> words(String name) {
        return java.util.Arrays.stream(
                        Folding.fold(name).toLowerCase(Locale.ROOT).split("[^a-z0-9-]+"))
                .filter(w -> !w.isEmpty() && !w.equals("the") && !w.equals("of") && !w.equals("a"))
                .toList();
    }
}
