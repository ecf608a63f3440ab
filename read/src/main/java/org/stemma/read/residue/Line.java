package org.stemma.read.residue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a text, or in hard-wrapped text a paragraph of joined lines.
 *
 * @param start first code unit that is no white space
 * @param end one past the last code unit that is no white space
 * @param text the characters between
 * @param blankBefore whether an empty line or the text's beginning stands before
 */
record Line(int start, int end, String text, boolean blankBefore) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** Several sentences: a full stop, a blank, a capital. */
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{2}[.!?][\"”’)]*[\\s\\u00A0]+[\"“‘(]?\\p{Lu}");

    /** Words that no line of print ends with unless its sentence goes on. */
    private static final Set<String> OPEN_WORDS =
            Set.copyOf(Resources.sections("words.txt").getOrDefault("goes-on", List.of()));

    /** Words that English headlines in capital initials leave small. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "to", "from", "with", "by", "for", "at", "as", "and", "or", "but", "in", "on",
            "off", "up", "out", "over", "into", "vs", "vs.", "via", "so", "nor", "yet");

    /** A paragraph that long is running text however it ends. */
    private static final int SURELY_RUNNING_CHARS = 220;

    /** The words between blanks. */
    String[] words() {
        return SPACES.split(text);
    }

    /** How many words. */
    int wordCount() {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Lines.isBlank(text.charAt(i));
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }

    /** Whether the line ends as a sentence does, closing quotation marks and brackets passed over. */
    boolean endsSentence() {
        char c = lastSign();
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private String lastWord() {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    /** Whether it ends in a comma, colon, semicolon, dash, article or preposition: the next line goes on with it. */
    boolean endsOpen() {
        return ",:;-–—(".indexOf(lastSign()) >= 0
                || OPEN_WORDS.contains(lastWord().toLowerCase(Locale.ROOT));
    }

    /** The last character that is no closing mark. */
    char lastSign() {
        int at = text.length() - 1;
        while (at > 0 && "\"”“’'»)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /** The first letter or digit; a blank when there is none. */
    char firstLetter() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether it goes on in lower case, as the second half of a broken sentence does. */
    boolean continues() {
        return Character.isLowerCase(text.charAt(0)) || ",;)".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it holds the end of one sentence and the beginning of another. */
    boolean hasInnerStop() {
        return INNER_STOP.matcher(text).find();
    }

    /** Whether this is a paragraph of the article by its shape alone. */
    boolean isRunning() {
        if (text.length() >= SURELY_RUNNING_CHARS) {
            return true;
        }
        char last = lastSign();
        int words = wordCount();
        return words >= 6 && (last == '.' || last == '…' || last == '。')
                || words >= 9 && endsSentence()
                || hasInnerStop();
    }

    /** Share of words of more than three letters that begin with a capital. */
    double capitalShare() {
        int long4 = 0;
        int capital = 0;
        for (String word : words()) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                long4++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return long4 == 0 ? 0 : (double) capital / long4;
    }

    /** Whether every word begins with a capital but articles, prepositions and the like, as headlines do in some houses; never in a script without capitals. */
    boolean isTitleCase() {
        if (text.chars().noneMatch(Character::isUpperCase)) {
            return false;
        }
        for (String word : words()) {
            if (Character.isLowerCase(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all its letters are capitals, and there are at least three. */
    boolean isAllCapitals() {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 3
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
