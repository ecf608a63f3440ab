package org.stemma.align;

import java.util.Set;

/** Words that tell that somebody said something: English verbs of saying in finite forms, and "according". */
final class SpeechCues {

    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "stated",
            "states",
            "announced",
            "announces",
            "added",
            "adds",
            "according",
            "confirmed",
            "declared",
            "explained",
            "insisted",
            "warned",
            "noted",
            "claimed",
            "claims",
            "acknowledged",
            "argued",
            "denied",
            "remarked",
            "commented",
            "stressed",
            "vowed",
            "promised",
            "replied",
            "recalled",
            "urged");

    private SpeechCues() {}

    static boolean contains(String form) {
        return CUES.contains(form);
    }
}
