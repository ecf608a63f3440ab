package org.stemma.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens to people whom a toll counts. */
public enum Fate {
    /** They lost their lives. */
    KILLED("were killed", "kill die drown execute", "killed killing kills dead died dies dying deaths lives kill die"),
    /** They were hurt. */
    HURT(
            "were hurt",
            "injure hurt wound",
            "injured injuring injures injure hurt hurting wounded wounding wounds injuries"),
    /** Nobody knows where they are. */
    MISSING("are missing", "miss", "missing unaccounted"),
    /** They were taken by the police. */
    ARRESTED("were arrested", "arrest detain", "arrested detained arresting detaining arrests detains"),
    /** They left or lost their homes. */
    EVACUATED("were evacuated", "evacuate displace", "evacuated evacuating evacuates homeless displaced"),
    /** They were brought out of danger. */
    RESCUED("were rescued", "rescue", "rescued rescuing rescues saved");

    /** Words that say what somebody has become: {@code 12 dead, 30 others injured}. */
    private static final Set<String> STATES = Set.of(
            "dead",
            "killed",
            "injured",
            "hurt",
            "wounded",
            "missing",
            "homeless",
            "displaced",
            "arrested",
            "detained",
            "evacuated",
            "rescued",
            "unaccounted");

    private static final Map<String, Fate> BY_FORM = by(f -> f.forms);

    private static final Map<String, Fate> BY_VERB = by(f -> f.verbs);

    private final String told;
    private final Set<String> verbs;
    private final Set<String> forms;

    Fate(String told, String verbs, String forms) {
        this.told = told;
        this.verbs = Set.of(verbs.split(" "));
        this.forms = Set.of(forms.split(" "));
    }

    /** What is told of them: {@code were killed}. */
    public String told() {
        return told;
    }

    /** The fate that the lower-case word {@code form} tells; null for any other word. */
    public static @Nullable Fate of(String form) {
        return BY_FORM.get(form);
    }

    /** The fate that the verb with the base form {@code lemma} brings; null for any other verb. */
    public static @Nullable Fate ofVerb(String lemma) {
        return BY_VERB.get(lemma);
    }

    /** Whether {@code form} says of people what became of them, behind their number. */
    public static boolean state(String form) {
        return STATES.contains(form);
    }

    private static Map<String, Fate> by(Function<Fate, Set<String>> words) {
        Map<String, Fate> map = new HashMap<>();
        for (Fate fate : values()) {
            words.apply(fate).forEach(word -> map.put(word, fate));
        }
        return Map.copyOf(map);
    }
}
