package org.stemma.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
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
            "^(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|Neither|Another|Whose|Whom|Was|Were|Has|Have|Had|Even if|One of (?:them|those|these)"
                    + "|Others?|All (?:two|three|four|five)|The (?:two|three|four|pair|duo|trio)|Some|Most|Out of|Part of|By the time|At the time|Earlier|Later|Afterwards?|Which|Who|There|Here|We|I|You|My|Our|Your|Speaking|According|If|As)\\b(?!.*[,.!?][\"”] (?:\\S+ ){0,8}said\\b).*",
            Pattern.DOTALL);

    /** {@code Warning that the firm will close, To serve those who invest, The later the better}: no subject with its verb. */
    private static final Pattern HANGS = Pattern.compile(
            "^(?:\\p{Lu}\\p{Ll}+ing (?:that|how|whether|why)\\b.*|\\p{Lu}\\p{Ll}+ing (?:to|an?|the|his|her|their|its)\\b[^,]*"
                    + "|To \\p{Ll}(?:(?!, (?:the|an?|it|he|she|they|we|\\p{Lu})).)*|(?:With|Having|Being|Despite) [^,]*"
                    + "|The (?:more|less|better|worse|\\p{Ll}+er) the .*)",
            Pattern.DOTALL);

    /** A place in capitals before the first sentence. */
    private static final Pattern DATELINE = Pattern.compile("^(?:\\([^)]{1,30}\\) ?[:–—-]+ "
            + "|\\p{Lu}{3,}[\\p{Lu} ,./]*(?:\\([^)]{1,30}\\))? ?(?:[:–—-]+|>>) |\\p{Lu}{3,}[\\p{Lu} ,./]*\\([^)]{1,30}\\) ?[:–—-]+"
            + "|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?:, \\p{Lu}\\p{Ll}+)? [–—] )(?=\\p{Lu})");

    /**
     * A label of a newsletter's or a live page's item before the sentence: {@code Driving the news: ; Why it matters:}. A name
     * before a colon may be who speaks.
     */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[•*–—-] ?)?(?:\\p{Lu}[\\p{Ll}’']+(?: \\p{Ll}[\\p{Ll}’']*){1,4}): (?=[\\p{Lu}\\p{N}\"“])");

    /** A line, an item of a list, or the beginning of another text before a colon. */
    private static final Pattern ITEM = Pattern.compile("^(?:[•*…]|\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,2}: (?=\\p{Lu}))");

    /** A whole date with its weekday stands under pictures, hardly in running text. */
    private static final Pattern CAPTION = Pattern.compile(
            "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\p{Lu}\\p{Ll}+\\.? \\d{1,2}, \\d{4}|\\b(?:[Pp]ictured|seen here|(?:is|are) seen (?:on|in|at|during|from)|joins? .* to discuss)\\b");

    /** Without one of these it is none: most texts are told by that, here and below. */
    private static final List<String> CAPTIONED = List.of("day, ", "ictured", "seen", "join");

    private static final Pattern ADDS = Pattern.compile("\\b(?:also|still|too|however|meanwhile|another|further)\\b");

    /** A time that is counted from the sentence before: {@code Half an hour earlier}. */
    private static final Pattern COUNTED =
            Pattern.compile("^(?:\\S+ ){0,4}(?:earlier|later|afterwards?|before|after that)\\b,? ");

    /** A person who was named before: a pronoun with no name and nobody described before it. */
    private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|him|her|his|hers)\\b");

    private static final Pattern SOMEBODY = Pattern.compile("\\b\\p{Lu}\\p{L}+|\\b(?:the|a|an|one|another) \\p{Ll}+");

    /** Who writes or speaks, outside quotation marks: somebody's words without him. */
    private static final Pattern SPEAKS = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|ours|us|my|(?<!War )I)\\b");

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");

    /** Words inside a sentence that point at another one. */
    private static final Pattern POINTS = Pattern.compile(
            "\\b(?:make|made|makes|about|despite|because of|after|before) (?:this|that)\\b(?! \\p{L}+ed\\b)");

    private static final List<String> POINTING = List.of(" this", " that");

    /** A quotation that begins with what was named before it: {@code "These cuts will hurt," the mayor said}. */
    private static final Pattern QUOTED_LEANS = Pattern.compile(
            "^[“\"](?:(?:These|Those|Such|They|He|She)\\b|(?:This|That) (?!is\\b|was\\b|will\\b|has\\b|would\\b|can\\b)\\p{Ll}+\\b)");

    /** A speaker without a name, a day without its date: {@code the chairman added; she wrote; Today's}. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:the|his|her|their) (?:\\p{Ll}+ ){1,3}(?:added|continued|went on)\\b[.,]?$|,[”\"]? (?:he|she|they|it) \\p{Ll}+\\.?$"
                    + "|^(?:Today|Tonight)[’']s\\b");

    /**
     * An object pronoun without another clause before it: it never means the subject of its own clause, so what it means is not
     * said (binding, principle B: Chomsky, "Lectures on Government and Binding", 1981).
     */
    private static final Pattern UNBOUND = Pattern.compile(
            "^(?:(?!\\b(?:and|but|or|that|when|while|as|after|before|because|if|who|which|where|to|by|for|of|with|about)\\b)[^,;:“\"–—])*"
                    + "\\p{Ll}{2,}(?<!\\b(?:make|makes|made|find|found)) (?:them|it(?= (?:in|on|at|from|for|by|with|over|after|last|this|during)\\b|[.,]))");

    /** What was left out by its page: {@code her running ...} */
    private static final Pattern BROKEN_OFF = Pattern.compile("(?:\\.\\.\\.|…)[”\"]?\\.?$");

    /** {@code Staff, saying that}: a few words and a participle without a verb. */
    private static final Pattern VERBLESS =
            Pattern.compile("^(?:\\S+ ){0,2}\\S+, (?:saying|adding|noting|warning|arguing|citing|telling)\\b");

    /** Calls for witnesses, and who wrote it; for lower case. */
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(?:anyone|anybody|witnesses|people) with (?:any |further |more )?information\\b|\\b(?:call|contact) (?:police|crimestoppers|detectives)\\b"
                    + "|\\baward-winning\\b.*\\b(?:reporter|writer|correspondent|journalist|editor|columnist)\\b"
                    + "|\\bis an? (?:\\w+ ){0,2}(?:reporter|writer|correspondent|journalist|columnist) (?:at|for|with|based|covering|who)\\b");

    private static final List<String> NOTICED = List.of(
            " information",
            "call ",
            "contact ",
            "award-winning",
            "reporter",
            "writer",
            "correspondent",
            "journalist",
            "columnist");

    /** A line of a date and a clock time; for lower case. */
    private static final Pattern TIMED = Pattern.compile("^.{0,40}\\b\\d{1,2} ?[:.] ?\\d\\d ?[ap]\\.?m\\.?$");

    /** A quotation without who says it. */
    private static final Pattern BARE = Pattern.compile("^[“\"][^”\"]*[”\"]?[.!?]?[”\"]?$", Pattern.DOTALL);

    /** Words of a sentence that speaks to the reader, or of a page; for lower case. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:\\bhere (?:are|is)\\b|\\b(?:click|subscribe|sign up|newsletter|read more|follow us|watch:|listen:|photo|getty|cookies|copyright"
                    + "|file -|\\(ap\\)|our reporter|comments off|you c(?:an|ould)|your )\\b|https?:|www\\.|\\?$)");

    private static final List<String> PAGED = List.of(
            "here ",
            "click",
            "subscribe",
            "sign up",
            "newsletter",
            "read more",
            "follow us",
            "watch:",
            "listen:",
            "photo",
            "getty",
            "cookies",
            "copyright",
            "file -",
            "(ap)",
            "our reporter",
            "comments off",
            "you c",
            "your ",
            "http",
            "www.",
            "?");

    /** A label or a clock time that a line of a page begins with; for lower case. */
    private static final Pattern HEADED = Pattern.compile(
            "^(?:(?:updated?|breaking|exclusive|live|video|photos?|report|correction|watch|gallery)\\b ?[:\\d]|\\d{1,2} ?[:.] ?\\d\\d ?[ap]m)");

    private static final Set<String> NUMBERS =
            Set.of("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Dozens", "Hundreds");

    private static final Set<String> ARTICLES = Set.of("The", "A", "An", "One");

    /** So many words with less than this share of function words among them are no sentence. */
    private static final int MANY = 12;

    private static final double LEAST_GRAMMAR = 0.15;

    private static final Set<String> FUNCTION = FunctionWords.of("en");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int SHORTEST = 5;

    private static final int LONGEST = 50;

    private Wordings() {}

    /** The text without a leading connective, its first letter a capital. */
    static String alone(String text) {
        String unlabelled =
                LABEL.matcher(DATELINE.matcher(text).replaceFirst("")).replaceFirst("");
        String bare = CONNECTIVE.matcher(unlabelled).replaceFirst("");
        return bare.isEmpty() ? text : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** Whether it can stand in a brief: a whole sentence of readable length that leans on no other and is no page matter. */
    static boolean readable(String text) {
        String[] words = SPACE.split(text);
        boolean balanced = count(text, '(') == count(text, ')')
                && count(text, '“') == count(text, '”')
                && count(text, '"') % 2 == 0
                && times(text, "``") == times(text, "''");
        String lower = text.toLowerCase(Locale.ROOT);
        return words.length >= SHORTEST
                && words.length <= LONGEST
                && balanced
                && !BARE.matcher(text).matches()
                && !LEANS.matcher(text).matches()
                && !ITEM.matcher(text).find()
                && !(any(CAPTIONED, text) && CAPTION.matcher(text).find())
                && !text.endsWith("!")
                && !list(words)
                && !HANGS.matcher(text).matches()
                && !COUNTED.matcher(text).find()
                && !(any(POINTING, text) && POINTS.matcher(text).find())
                && !QUOTED_LEANS.matcher(text).find()
                && !GOES_ON.matcher(text).find()
                && !((text.contains(" them") || text.contains(" it"))
                        && UNBOUND.matcher(text).find())
                && !((text.contains("...") || text.contains("…"))
                        && BROKEN_OFF.matcher(text).find())
                && !VERBLESS.matcher(text).find()
                && !notice(lower)
                && !unnamed(text)
                && !SPEAKS.matcher(unquoted(text)).find()
                && !HEADED.matcher(lower).find()
                && !(any(PAGED, lower) && PAGE.matcher(lower).find());
    }

    /** Whether hardly a word of grammar holds the words together: keywords, names of sections. */
    private static boolean list(String[] words) {
        long grammar = Stream.of(words)
                .filter(w -> FUNCTION.contains(w.toLowerCase(Locale.ROOT)))
                .count();
        return words.length >= MANY && grammar < LEAST_GRAMMAR * words.length;
    }

    /** Whether a pronoun stands for a person of another sentence. */
    private static boolean unnamed(String text) {
        Matcher pronoun = PERSON.matcher(text);
        if (!pronoun.find()) {
            return false;
        }
        int first = text.indexOf(' ');
        String opening = first < 0 ? text : text.substring(0, first);
        String form = opening.toLowerCase(Locale.ROOT);
        Entry entry = Lexicon.english().entry(form);
        boolean plain = FunctionWords.of("en").contains(form)
                || NUMBERS.contains(opening)
                || entry.known() && !Lexicon.english().instance(entry);
        int from = plain && !ARTICLES.contains(opening) ? first : 0;
        return from >= pronoun.start()
                || !SOMEBODY.matcher(text.substring(from, pronoun.start())).find();
    }

    /** Whether it tells what comes on top of something, or goes on: no sentence to begin with. */
    static boolean adds(String text) {
        return ADDS.matcher(text).find();
    }

    /** {@code addition} before the mark that ends the sentence. */
    static String inserted(String text, String addition) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + addition + "." : text + addition;
    }

    private static boolean notice(String lower) {
        return any(NOTICED, lower) && NOTICE.matcher(lower).find()
                || (lower.endsWith("m") || lower.endsWith("m."))
                        && TIMED.matcher(lower).find();
    }

    private static boolean any(List<String> marks, String text) {
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String text) {
        boolean marked = text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
        return marked ? QUOTED.matcher(text).replaceAll("") : text;
    }

    private static int times(String text, String mark) {
        int times = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            times++;
        }
        return times;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
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
