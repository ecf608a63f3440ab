package org.stemma.eval.planted;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a sentence round: who said it first or last, which clause opens it, active or passive. */
final class Syntax {

    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String VERBS =
            "closed|approved|rejected|inspected|recalled|suspended|cancelled|canceled|ordered|removed|cut|"
                    + "published|sprayed|burned|opened|bought|built|sold|offered|reduced|demanded|announced|arrested|"
                    + "investigated|destroyed|damaged|evacuated|criticised|welcomed|condemned|signed|launched|discovered|"
                    + "killed|injured|confirmed|supported|opposed|accepted|dismissed|carried|disputed";

    /** A turn: what it matches, and the parts of the result, {@code N} a group, {@code ^N} with a capital, {@code _N} without. */
    private record Turn(Pattern from, List<String> to) {
        static Turn of(String from, String... to) {
            return new Turn(Pattern.compile(from), List.of(to));
        }
    }

    private static final List<Turn> TURNS = List.of(
            Turn.of("^([^\"]+), ([^,\"]{3,60}) said\\.$", "According to ", "2", ", ", "_1", "."),
            Turn.of("^([^,\"]{3,60}) said that ([^\"]+)\\.$", "^2", ", ", "_1", " said."),
            Turn.of("^([^,\"]{3,60}) said that ([^\"]+)\\.$", "According to ", "_1", ", ", "2", "."),
            Turn.of("^(\"[^\"]+,\") ((?:[^\"](?!said))+.) said\\.$", "1", " said ", "2", "."),
            Turn.of("^(\"[^\"]+,\") said ([^\"]+)\\.$", "In the words of ", "2", ": ", "1", "#"),
            Turn.of(
                    "^([^\"]+), (after|although|because|while|when|where) ([^,\"]+)\\.$",
                    "^2",
                    " ",
                    "3",
                    ", ",
                    "_1",
                    "."),
            Turn.of("^([^\",]{15,}) (after|because|when|before) ([^\",]{15,})\\.$", "^2", " ", "3", ", ", "_1", "."),
            Turn.of("^(After|Although|Because|While|When|If) ([^,\"]+), ([^\"]+)\\.$", "^3", " ", "_1", " ", "2", "."),
            Turn.of("^([^\"]{30,}), and ([^\",]{20,})\\.$", "1", ". ", "^2", "."),
            Turn.of("^([^\"]{30,}), but ([^\",]{20,})\\.$", "Although ", "_1", ", ", "2", "."),
            Turn.of("^([^\",]{20,}) (on " + DAY + ")\\.$", "^2", ", ", "_1", "."),
            Turn.of(
                    "^([^\",]{20,}) (in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?)\\.$",
                    "^2", " ", "_1", "."),
            Turn.of("^(On " + DAY + "),? ([^\"]+)\\.$", "^2", " ", "_1", "."),
            Turn.of(
                    "^((?:The|A|An|Police|[A-Z][a-z]+ [A-Z][a-z]+)(?: [a-z]+){0,4}?) (" + VERBS
                            + ") ((?:the|a|an|about|more than|nearly|at least|all|\\d[\\d,]*) [^,\"]{3,40}?)((?: (?:on|in|at|after|for|from|because|to) [^\"]+)?)\\.$",
                    "^3",
                    " @3 ",
                    "2",
                    " by ",
                    "_1",
                    "4",
                    "."));

    private Syntax() {}

    /**
     * The sentence turned round, or as it was when no turn fits.
     *
     * @param names words that keep their capital
     */
    static Marked turned(Marked sentence, Set<String> names, Random random) {
        int first = random.nextInt(TURNS.size());
        for (int i = 0; i < TURNS.size(); i++) {
            Turn turn = TURNS.get((first + i) % TURNS.size());
            Matcher matcher = turn.from.matcher(sentence.text());
            if (matcher.matches() && whole(sentence, matcher)) {
                return assembled(sentence, matcher, turn.to, names);
            }
        }
        return sentence;
    }

    /** Whether no planted change is cut or lost. */
    private static boolean whole(Marked sentence, Matcher matcher) {
        int kept = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            kept += sentence.slice(matcher.start(group), matcher.end(group))
                    .marks()
                    .size();
        }
        return kept == sentence.marks().size();
    }

    private static Marked assembled(Marked sentence, Matcher matcher, List<String> parts, Set<String> names) {
        Marked result = Marked.of("");
        for (String part : parts) {
            char last = part.charAt(part.length() - 1);
            if (part.contains("@")) {
                result = result.plus(plural(matcher.group(3)) ? " were " : " was ");
            } else if (part.equals("#")) {
                result = sentenceEnd(result);
            } else if (part.length() <= 2 && Character.isDigit(last)) {
                int group = last - '0';
                Marked slice = sentence.slice(matcher.start(group), matcher.end(group));
                result = result.plus(
                        switch (part.charAt(0)) {
                            case '^' -> first(slice, true, names);
                            case '_' -> first(slice, false, names);
                            default -> slice;
                        });
            } else {
                result = result.plus(part);
            }
        }
        return result;
    }

    /** A quotation's comma becomes the full stop that ends the sentence. */
    private static Marked sentenceEnd(Marked quotation) {
        int comma = quotation.text().length() - 2;
        return quotation.text().endsWith(",\"") && quotation.free(comma, comma + 1)
                ? quotation.replace(comma, comma + 1, ".")
                : quotation;
    }

    private static boolean plural(String phrase) {
        String head = phrase.split(" (?:of|in|on|for|with|from|to) ")[0];
        return head.endsWith("s") && !head.startsWith("a ") && !head.endsWith("ss") || head.matches("^[\\d,]+ .*");
    }

    private static Marked first(Marked slice, boolean upper, Set<String> names) {
        if (slice.text().isEmpty() || !Character.isLetter(slice.text().charAt(0))) {
            return slice;
        }
        String word = slice.text().split("[^\\p{L}'-]", 2)[0];
        if (!upper && names.contains(word)) {
            return slice;
        }
        String letter = slice.text().substring(0, 1);
        String with = upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
        return new Marked(with + slice.text().substring(1), slice.marks());
    }
}
