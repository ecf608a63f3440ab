package org.stemma.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.text.FunctionWords;

/** Makes a claim's text a sentence that stands by itself, where that changes nothing of what it says. */
final class Wordings {

    /** A connective that points at a sentence that is not there. */
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:And|But|So|Yet|Also|Still|However|Meanwhile|Moreover|Furthermore|Indeed|Nevertheless|Nonetheless|Instead"
                    + "|Additionally|Separately|Thus|Therefore|In fact|In addition|In this regard|In response|For its part"
                    + "|For his part|For her part|For their part|As a result|At the same time|On the other hand|Of course"
                    + "|Here|Then)\\b,?\\s+");

    /** A sentence that begins with one of these leans on the one before. */
    private static final Pattern LEANS = Pattern.compile(
            "^(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|Neither|Another|One of (?:them|those|these)"
                    + "|Others|Some|Most|Which|Who|There|Here|We|I|You|My|Our|Your|Speaking|According|If|As)\\b(?!.*\\bsaid\\b.*[\"”]).*",
            Pattern.DOTALL);

    /** Words inside a sentence that point at another one. */
    private static final Pattern POINTS = Pattern.compile(
            "\\b(?:make|made|makes|about|despite|because of|after|before) (?:this|that)\\b(?! \\p{L}+ed\\b)");

    /** A quotation without who says it. */
    private static final Pattern BARE = Pattern.compile("^[“\"][^”\"]*[”\"]?[.!?]?[”\"]?$", Pattern.DOTALL);

    /** Words of a sentence that speaks to the reader, or of a page. */
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:\\b(?:click|subscribe|sign up|newsletter|read more|follow us|watch:|listen:|photo|getty|cookies|copyright"
                    + "|file -|\\(ap\\)|our reporter|you can|your )\\b|https?:|www\\.|\\?$)");

    private static final int SHORTEST = 5;

    private static final int LONGEST = 50;

    private Wordings() {}

    /** The text without a leading connective, its first letter a capital. */
    static String alone(String text) {
        String bare = CONNECTIVE.matcher(text).replaceFirst("");
        return bare.isEmpty() ? text : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** Whether it can stand in a brief: a whole sentence of readable length that leans on no other and is no page matter. */
    static boolean readable(String text) {
        int words = text.split("\\s+").length;
        boolean balanced = count(text, '(') == count(text, ')') && count(text, '“') == count(text, '”');
        return words >= SHORTEST
                && words <= LONGEST
                && balanced
                && !BARE.matcher(text).matches()
                && !LEANS.matcher(text).matches()
                && !POINTS.matcher(text).find()
                && !PAGE.matcher(text).find();
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    /** The words of a text that carry meaning, cut to their first letters, so that forms of a word meet. */
    static Set<String> words(String text) {
        Set<String> function = FunctionWords.of("en");
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= lower.length(); ) {
            int c = at < lower.length() ? lower.codePointAt(at) : ' ';
            if (!inWord(c)) {
                if (at - start > 2) {
                    add(words, lower.substring(start, at), function);
                }
                start = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        return words;
    }

    private static void add(Set<String> words, String word, Set<String> function) {
        if (!function.contains(word)) {
            words.add(word.length() > 6 ? word.substring(0, 6) : word);
        }
    }

    private static boolean inWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Share of the smaller set that the other holds, in [0, 1]. */
    static double shared(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        int small = Math.min(a.size(), b.size());
        return small == 0 ? 0 : both / (double) small;
    }

    /** Names joined as in running text. */
    static String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }
}
