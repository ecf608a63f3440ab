package org.stemma.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/** Makes a sentence that can be read alone out of words of a report: nothing is added but a name for a pronoun. */
final class EventText {

    /** A line of a timeline is no paragraph. */
    private static final int LONGEST_CHARS = 240;

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "during", "over", "by", "since", "from", "of");

    private static final Set<String> LEADS =
            Set.of("late", "early", "earlier", "back", "beginning", "starting", "effective");

    private EventText() {}

    /**
     * The words of {@code spans} in order, without {@code cut} (a date that the timeline shows beside them) and with
     * {@code name} in the place of {@code pronoun}.
     */
    static String of(String text, List<Span> spans, @Nullable Span cut, @Nullable Span pronoun, @Nullable String name) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            if (out.length() > 0) {
                out.append(' ');
            }
            int at = span.start();
            while (at < span.end()) {
                if (cut != null && at >= cut.start() && at < cut.end()) {
                    at = cut.end();
                } else if (pronoun != null && name != null && at == pronoun.start()) {
                    out.append(name);
                    at = pronoun.end();
                } else {
                    out.append(text.charAt(at++));
                }
            }
        }
        return sentence(out.toString());
    }

    /** Where a date is cut out: with its preposition (one: {@code sworn in on Monday}), and with the comma behind it when it opens the clause. */
    static Span cut(String text, Span date, int from) {
        int start = date.start();
        int word = before(text, start, from);
        boolean led = false;
        while (word >= 0) {
            String form = text.substring(word, end(text, word)).toLowerCase(Locale.ROOT);
            boolean preposition = PREPOSITIONS.contains(form) && !led;
            if (!preposition && !LEADS.contains(form)) {
                break;
            }
            led |= preposition;
            start = word;
            word = before(text, start, from);
        }
        int end = date.end();
        if (text.startsWith(" alone", end)) {
            end += " alone".length();
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean opens = text.substring(Math.min(from, start), start).isBlank();
        if (next < text.length() && text.charAt(next) == ',' && (opens || comma(text, start))) {
            end = next + 1;
        }
        return new Span(start, end);
    }

    private static boolean comma(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && text.charAt(i) == ',';
    }

    private static int before(String text, int at, int from) {
        int i = at;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        int end = i;
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i < end && end < at ? i : -1;
    }

    private static int end(String text, int word) {
        int i = word;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** White space made plain, marks at the ends taken off, a capital and a full stop. */
    static String sentence(String words) {
        String plain = words.replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:!?])", "$1")
                .replaceAll(",([,.;])", "$1")
                .strip();
        plain = plain.replaceAll("^[\\s,;:.\\-\u2013\u2014]+", "").replaceAll("[\\s,;:.\\-\u2013\u2014]+$", "");
        boolean open = plain.startsWith("(") && plain.indexOf(')') < 0;
        plain = balanced(open ? plain.substring(1) : plain);
        if (plain.length() > LONGEST_CHARS) {
            int cut = plain.lastIndexOf(' ', LONGEST_CHARS);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST_CHARS) + " \u2026";
        }
        if (plain.isEmpty()) {
            return "";
        }
        int first = plain.codePointAt(0);
        String head = new String(Character.toChars(Character.toUpperCase(first)));
        String whole = head + plain.substring(Character.charCount(first));
        char last = whole.charAt(whole.length() - 1);
        return last == '?' || last == '!' || last == '\u2026' || whole.endsWith(".\u201d") || whole.endsWith(".\"")
                ? whole
                : whole + ".";
    }

    /** Takes off a lone closing or opening quotation mark at an end. */
    private static String balanced(String s) {
        long marks = s.chars().filter(c -> c == '"').count();
        String out = s;
        if (marks % 2 == 1) {
            out = out.endsWith("\"")
                    ? out.substring(0, out.length() - 1)
                    : out.startsWith("\"") ? out.substring(1) : out;
        }
        boolean open = out.indexOf('\u201c') >= 0;
        boolean close = out.indexOf('\u201d') >= 0;
        if (close && !open && out.endsWith("\u201d") && out.indexOf('\u201d') == out.length() - 1) {
            out = out.substring(0, out.length() - 1);
        }
        return out;
    }
}
