package org.stemma.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that a cut left without what they belong to from a sentence that can be read alone. */
final class Fragments {

    /** No sentence begins with these. */
    private static final Set<String> OPENING =
            Set.of("by", "since", "until", "of", "from", "to", "than", "or", "whose", "who", "which", "");

    /** No sentence ends with these: what they lead to is missing. */
    private static final Set<String> CLOSING = Set.of(
            "a",
            "an",
            "the",
            "of",
            "as",
            "with",
            "from",
            "to",
            "at",
            "by",
            "for",
            "into",
            "and",
            "or",
            "but",
            "that",
            "when",
            "where",
            "while",
            "who",
            "which",
            "whose",
            "because",
            "than",
            "between",
            "its",
            "his",
            "their",
            "was",
            "were",
            "is",
            "are",
            "recently",
            "approximately",
            "about");

    private static final Pattern AGE = Pattern.compile("\\d{1,3} [a-z].*", Pattern.DOTALL);

    /** The rest of a list of years. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:,| and) .*", Pattern.DOTALL);

    private Fragments() {}

    /** Whether {@code sentence} lacks its beginning or its end. */
    static boolean is(String sentence) {
        List<String> words = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019-]+"));
        return OPENING.contains(words.getFirst())
                || CLOSING.contains(words.getLast())
                || sentence.contains("()")
                || sentence.matches("(?s)['\u2019]s .*")
                || YEARS.matcher(sentence).matches()
                || AGE.matcher(sentence).matches() && verb(words);
    }

    /** {@code 27 pleaded guilty}: an age that lost its person; {@code 27 people pleaded} counts. */
    private static boolean verb(List<String> words) {
        return words.size() > 1 && words.get(1).endsWith("ed");
    }
}
