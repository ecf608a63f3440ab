package org.stemma.eval.tradition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules that reword a phrase and leave what it says. */
final class Liberties {

    private static final List<String> FIGURES = List.of(
            "two/2",
            "three/3",
            "four/4",
            "five/5",
            "six/6",
            "seven/7",
            "eight/8",
            "nine/9",
            "ten/10",
            "eleven/11",
            "twelve/12",
            "fourteen/14",
            "Forty-three/43",
            "nineteen/19",
            "forty/40");
    private static final List<String> PHRASES = List.of(
            "said=>stated",
            "said=>told reporters",
            "did not=>didn't",
            "does not=>doesn't",
            "was not=>wasn't",
            "has not=>hasn't",
            "could not=>couldn't",
            "cannot=>can't",
            "more than=>over",
            "about (?=\\d)=>around ",
            "about (?=\\d)=>roughly ",
            "nearly=>almost",
            "at least=>no fewer than",
            "shortly before=>just before",
            "in favour=>in favor",
            "organizers=>organisers",
            "labour=>labor",
            "neighbours=>neighbors",
            "centre=>center",
            "kilometres=>km",
            "kilometres=>kilometers",
            "metres=>m",
            "percent=>per cent",
            "percent=>pct",
            "two weeks=>a fortnight",
            "half a million=>500,000",
            "a dozen=>12",
            "one by one=>one after another",
            "before anyone=>before anybody",
            "told reporters=>told journalists",
            "Chief executive=>CEO",
            "must=>has to",
            "in order to=>to",
            "because of=>owing to",
            "children=>kids",
            "injured=>wounded",
            "expects=>anticipates",
            "bought=>purchased",
            "began=>started",
            "at about=>at around",
            "older than=>over",
            "Nobody=>No one",
            "home again=>back home",
            "apparently=>seemingly",
            "believe=>think",
            "possibly=>perhaps",
            "reportedly=>according to reports",
            "Prime Minister=>Premier",
            "fire brigade=>fire service",
            "lorry=>truck",
            "helicopter=>chopper",
            "early on=>in the early hours of",
            "the police=>police",
            "officials=>authorities",
            "company=>firm",
            "every=>each",
            "may=>might",
            "plans to=>intends to",
            "U\\.S\\.=>US",
            "United States=>US",
            "United Nations=>UN",
            "President =>Pres. ",
            "however=>but",
            "while=>whereas",
            "big=>large",
            "help=>assist",
            "allow=>permit",
            "try to=>attempt to");

    private Liberties() {}

    /** All rules that fit a report of {@code date}. */
    static List<Rule> rules(LocalDate date) {
        List<Rule> rules = new ArrayList<>();
        for (String pair : FIGURES) {
            String[] both = pair.split("/");
            rules.add(harmless("figure", "(?<!-)\\b" + both[0] + "(?= [a-z]+s\\b)", both[1]));
            rules.add(harmless(
                    "figure",
                    "(?<![\\d.,:£$€])\\b" + both[1] + "(?= (?!percent|per|million|billion)[a-z]+s\\b)",
                    both[0].toLowerCase(Locale.ROOT)));
        }
        for (String phrase : PHRASES) {
            String[] both = phrase.split("=>");
            boolean whole = both[0].endsWith(" ") || both[0].endsWith(")");
            rules.add(harmless(
                    "phrase:" + both[0].replaceAll("[^\\p{L} ].*", "") + ">" + both[1].strip(),
                    "\\b" + both[0] + (whole ? "" : "\\b"),
                    both[1]));
        }
        rules.add(new Rule(
                "sum",
                Set.of(),
                Pattern.compile("(\\d[\\d.]*) (million|billion) (euros|pounds|dollars)"),
                (match, random) -> switch (match.group(3)) {
                            case "euros" -> "€";
                            case "pounds" -> "£";
                            default -> "$";
                        }
                        + match.group(1)
                        + (match.group(2).startsWith("m") ? "m" : "bn")));
        rules.add(harmless("share", "(\\d[\\d.]*) percent", "$1%", "$1 %"));
        rules.add(new Rule(
                "sum",
                Set.of(),
                Pattern.compile("\\$(\\d[\\d.]*) (million|billion)"),
                (match, random) -> match.group(1) + " " + match.group(2) + " dollars"));
        rules.add(harmless("thousands", "(\\d),000\\b", "$1 thousand", "$1000", "$1 000"));
        rules.add(harmless("clock", "\\b(\\d) p\\.m\\.", "$1 pm", "$1pm"));
        rules.add(harmless(
                "title",
                "(?:Prime Minister|President|Chief executive|Captain|manager|Opposition leader) (?=\\p{Lu})",
                ""));
        rules.add(harmless("order", "\\b([a-z]{4,}s) and ([a-z]{4,}s)(?=[.,])", "$2 and $1"));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            LocalDate then = date.with(TemporalAdjusters.previousOrSame(day));
            String month = then.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            rules.add(harmless(
                    "day",
                    "\\bon " + name + "\\b(?! (?:morning|afternoon|evening|night))",
                    "on " + then.getDayOfMonth() + " " + month,
                    "on " + month + " " + then.getDayOfMonth(),
                    "on " + name + ", " + then.getDayOfMonth() + " " + month + ","));
            rules.add(harmless("day", "\\bon " + name + " (morning|afternoon|evening)\\b", "on the $1 of " + name));
        }
        return rules;
    }

    private static Rule harmless(String kind, String pattern, String... templates) {
        return Rule.of(kind, Set.of(), pattern, templates);
    }
}
