package org.stemma.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;

/** The words that attribute. Immutable. */
final class Cues {

    private static final class Holder {
        private static final Cues ENGLISH = new Cues();
    }

    private static final List<String> ENDINGS = List.of("ed", "ing", "es", "s");

    private final Map<String, Cue> verbs = load("cues.txt");
    private final Map<String, Cue> nouns = load("cue-nouns.txt");
    private final Map<String, Cue> adjectives = load("cue-adjectives.txt");
    private final Lexicon lexicon = Lexicon.english();

    private Cues() {}

    static Cues english() {
        return Holder.ENGLISH;
    }

    /** The cue of a verb's form; null when it is none. */
    @Nullable
    Cue verb(String form) {
        Cue own = verbs.get(form);
        if (own != null) {
            return own;
        }
        Entry entry = lexicon.entry(form);
        String lemma = entry.lemma(Pos.VERB);
        return lemma == null ? newVerb(form) : verbs.get(lemma);
    }

    /** A verb that the dictionary is too old for ({@code tweeted}): by its ending. */
    private @Nullable Cue newVerb(String form) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                Cue cue = verbs.getOrDefault(stem, verbs.get(stem + "e"));
                if (cue != null) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** The cue of a noun's form; null when it is none. */
    @Nullable
    Cue noun(String form) {
        Cue own = nouns.get(form);
        if (own != null) {
            return own;
        }
        String lemma = lexicon.entry(form).lemma(Pos.NOUN);
        return lemma == null ? null : nouns.get(lemma);
    }

    /** The cue of an adjective; null when it is none. */
    @Nullable
    Cue adjective(String form) {
        return adjectives.get(form);
    }

    private static Map<String, Cue> load(String list) {
        Map<String, Cue> cues = new HashMap<>();
        Act act = Act.SPEECH;
        for (List<String> line : WordList.read(list)) {
            String first = line.get(0);
            if (first.startsWith("[")) {
                act = Act.valueOf(first.substring(1, first.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                String frames = line.get(1);
                Set<String> prepositions = Set.copyOf(line.subList(2, line.size()));
                cues.put(first, new Cue(first, act, frames, prepositions));
            }
        }
        return Map.copyOf(cues);
    }
}
