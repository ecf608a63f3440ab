package org.stemma.timeline;

import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;

/** Which words name happenings, and which of them can name the same one. */
final class EventWords {

    /** Nouns that news writers name happenings with, beyond what the dictionary files under events. */
    private static final Set<String> NOUNS = Set.of(
            "election",
            "vote",
            "summit",
            "meeting",
            "attack",
            "strike",
            "bombing",
            "shooting",
            "raid",
            "crash",
            "collision",
            "explosion",
            "blast",
            "fire",
            "earthquake",
            "quake",
            "flood",
            "storm",
            "hurricane",
            "protest",
            "rally",
            "march",
            "war",
            "invasion",
            "coup",
            "referendum",
            "trial",
            "verdict",
            "ruling",
            "hearing",
            "talks",
            "visit",
            "trip",
            "deal",
            "agreement",
            "treaty",
            "ceasefire",
            "truce",
            "conference",
            "ceremony",
            "match",
            "game",
            "final",
            "tournament",
            "launch",
            "landing",
            "murder",
            "killing",
            "assassination",
            "massacre",
            "revolution",
            "uprising",
            "outbreak",
            "merger",
            "takeover",
            "walkout",
            "festival",
            "concert",
            "funeral",
            "wedding",
            "inauguration",
            "accident",
            "disaster",
            "eruption",
            "landslide",
            "evacuation",
            "arrest",
            "announcement",
            "debate",
            "session",
            "decision",
            "auction",
            "poll",
            "census",
            "parade",
            "offensive",
            "withdrawal",
            "closure",
            "opening",
            "championship",
            "derailment",
            "sinking",
            "spill",
            "outage",
            "resignation");

    /** Verbs that say nothing without their object. */
    static final Set<String> LIGHT = Set.of(
            "make",
            "take",
            "hold",
            "give",
            "have",
            "pay",
            "do",
            "be",
            "come",
            "go",
            "get",
            "carry",
            "conduct",
            "call",
            "see",
            "say",
            "begin",
            "start",
            "end",
            "set",
            "use",
            "put",
            "run",
            "expect",
            "schedule");

    /** Nouns and verbs of happenings that the dictionary does not tie together. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("summit", "meet"),
            Map.entry("conference", "meet"),
            Map.entry("talks", "meet"),
            Map.entry("meeting", "meet"),
            Map.entry("trip", "visit"),
            Map.entry("travel", "visit"),
            Map.entry("arrive", "visit"),
            Map.entry("poll", "vote"),
            Map.entry("election", "vote"),
            Map.entry("referendum", "vote"),
            Map.entry("blast", "explode"),
            Map.entry("explosion", "explode"),
            Map.entry("quake", "earthquake"),
            Map.entry("killing", "kill"),
            Map.entry("murder", "kill"),
            Map.entry("assassination", "kill"));

    /** The word that stands for {@code word} when happenings are compared. */
    private static String act(String word) {
        return ACTS.getOrDefault(word, word);
    }

    private static final int STEPS = 2;

    /** Verbs of setting a time: {@code scheduled for May}. */
    private static final Set<String> SETTING =
            Set.of("schedule", "plan", "set", "slate", "bill", "due", "expect", "book");

    private final Lexicon lexicon = Lexicon.english();

    static boolean set(String lemma) {
        return SETTING.contains(lemma);
    }

    /** Whether the dictionary has it, so that a capital letter at a sentence's beginning makes no name of it. */
    boolean word(String form) {
        Entry entry = lexicon.entry(form);
        return entry.known() && !lexicon.instance(entry);
    }

    boolean noun(String form) {
        Entry entry = lexicon.entry(form);
        String lemma = entry.lemma(Pos.NOUN);
        return NOUNS.contains(form) || lemma != null && NOUNS.contains(lemma);
    }

    /** Whether two sets of words for what happened can mean the same act. */
    boolean meet(Set<String> a, Set<String> b) {
        for (String x : a) {
            for (String y : b) {
                if (related(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean related(String a, String b) {
        if (a.equals(b) || act(a).equals(act(b))) {
            return true;
        }
        if (LIGHT.contains(a) || LIGHT.contains(b)) {
            return false;
        }
        Entry x = lexicon.entry(a);
        Entry y = lexicon.entry(b);
        return lexicon.derived(x, y)
                || lexicon.synonyms(x, y, Breadth.FREQUENT)
                || lexicon.alike(x, y)
                || narrower(x, y)
                || narrower(y, x);
    }

    private boolean narrower(Entry a, Entry b) {
        int steps = lexicon.broader(a, b, Breadth.FREQUENT, STEPS);
        return steps > 0 && steps <= STEPS && NOUNS.contains(a.form()) && NOUNS.contains(b.form());
    }
}
