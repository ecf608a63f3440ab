package org.stemma.eval.planted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.eval.planted.BaseEvent.Phrase;
import org.stemma.model.Span;

/** The ways in which a sentence can be put differently without a change of fact. */
final class Rewrites {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d.,:-])\\b(\\d{1,2})\\b(?= \\p{Ll}{3,})(?! percent| million| billion| [ap]\\.m)");
    private static final Pattern WORDED = Pattern.compile(
            "(?<!and |hundred |thousand |-)\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?= \\p{Ll})(?! hundred| thousand| million| billion)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\bon ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");
    private static final Pattern CALENDAR = Pattern.compile("\\b(\\d{1,2}) (" + MONTH + ")\\b");
    private static final Pattern THOUSANDS = Pattern.compile("\\b(\\d{1,3}),(\\d{3})\\b");

    /** Kind, pattern, wordings. */
    private record Rule(String kind, Pattern from, List<String> to) {
        static Rule of(String kind, String from, String... to) {
            return new Rule(kind, Pattern.compile("\\b" + from, Pattern.CASE_INSENSITIVE), List.of(to));
        }
    }

    private static final String NUMBER_NEXT = "(?= (?:\\d|two|three|four|five|six|seven|eight|nine|ten))";

    private static final List<Rule> RULES = List.of(
            Rule.of("percent", "percent\\b", "per cent"),
            Rule.of("percent", "(?<=\\d) percent\\b", "%"),
            Rule.of("approximator", "about" + NUMBER_NEXT, "around", "roughly", "some", "approximately"),
            Rule.of("approximator", "(?<!no )(?<!not )more than" + NUMBER_NEXT, "over", "upwards of", "in excess of"),
            Rule.of("approximator", "(?:almost|nearly)" + NUMBER_NEXT, "close to", "just under", "not quite"),
            Rule.of("approximator", "at least" + NUMBER_NEXT, "no fewer than", "a minimum of", "not less than"),
            Rule.of("approximator", "(?<!no )(?<!not )(?:fewer|less) than" + NUMBER_NEXT, "under", "less than"),
            Rule.of("approximator", "up to" + NUMBER_NEXT, "as many as", "a maximum of"),
            Rule.of("saying", "said(?= that)", "stated", "explained", "noted"),
            Rule.of("contraction", "did not\\b", "didn't"),
            Rule.of("contraction", "was not\\b", "wasn't"),
            Rule.of("contraction", "would not\\b", "wouldn't"),
            Rule.of("contraction", "could not\\b", "couldn't"),
            Rule.of("contraction", "has not\\b", "hasn't"),
            Rule.of("contraction", "had not\\b", "hadn't"),
            Rule.of("contraction", "does not\\b", "doesn't"),
            Rule.of("contraction", "were not\\b", "weren't"),
            Rule.of("hedge kept", "apparently\\b", "seemingly", "evidently"),
            Rule.of("hedge kept", "probably\\b", "in all likelihood", "most likely"),
            Rule.of("hedge kept", "allegedly\\b", "reportedly", "supposedly"),
            Rule.of("hedge kept", "possibly\\b", "perhaps", "maybe"),
            Rule.of("time of day", "(?<=\\d) a\\.m\\.", " in the morning"),
            Rule.of("distance", "(?<=\\d) kilometres\\b", " km"),
            Rule.of("sum", "(?<=\\d) million\\b(?! vote)", "m"));

    private static final Map<String, String> AMERICAN = american();

    private Rewrites() {}

    /** All harmless rewrites that could be planted in {@code sentence}. */
    static List<Candidate> of(String sentence, BaseEvent event, Random random) {
        List<Candidate> found = new ArrayList<>();
        List<Span> quoted = Words.quoted(sentence);
        numbers(sentence, found);
        dates(sentence, event.date(), random, found);
        for (Rule rule : RULES) {
            rule.from.matcher(sentence).results().forEach(match -> found.add(candidate(rule, match, random)));
        }
        found.addAll(spelling(sentence));
        found.removeIf(candidate -> Words.within(quoted, candidate.start(), candidate.end()));
        for (Phrase phrase : event.rewrites()) {
            int at = sentence.indexOf(phrase.from());
            if (at >= 0) {
                found.add(Candidate.harmless("phrase", at, at + phrase.from().length(), phrase.to()));
            }
        }
        return found;
    }

    /** British spellings made American, all of them harmless. */
    static List<Candidate> spelling(String sentence) {
        List<Candidate> found = new ArrayList<>();
        Matcher matcher = Words.WORD.matcher(sentence);
        while (matcher.find()) {
            String american = AMERICAN.get(matcher.group().toLowerCase(Locale.ROOT));
            if (american != null) {
                found.add(Candidate.harmless(
                        "spelling", matcher.start(), matcher.end(), Candidate.cased(american, matcher.group())));
            }
        }
        return found;
    }

    private static Candidate candidate(Rule rule, MatchResult match, Random random) {
        String with = rule.to.get(random.nextInt(rule.to.size()));
        return Candidate.harmless(rule.kind, match.start(), match.end(), Candidate.cased(with, match.group()));
    }

    private static void numbers(String sentence, List<Candidate> found) {
        DIGITS.matcher(sentence).results().forEach(match -> {
            int value = Integer.parseInt(match.group());
            boolean calendar = sentence.substring(match.end()).matches("^ " + MONTH + ".*");
            if (value > 1 && value < SMALL.size() && !calendar) {
                String with = match.start() == 0 ? Candidate.cased(SMALL.get(value), "A") : SMALL.get(value);
                found.add(Candidate.harmless("number form", match.start(), match.end(), with));
            }
        });
        WORDED.matcher(sentence).results().filter(match -> match.start() > 0).forEach(match -> {
            int value = SMALL.indexOf(match.group().toLowerCase(Locale.ROOT));
            found.add(Candidate.harmless("number form", match.start(), match.end(), Integer.toString(value)));
        });
        THOUSANDS
                .matcher(sentence)
                .results()
                .filter(match -> match.group(2).equals("000"))
                .forEach(match -> found.add(
                        Candidate.harmless("number form", match.start(), match.end(), match.group(1) + " thousand")));
    }

    private static void dates(String sentence, LocalDate today, Random random, List<Candidate> found) {
        DAY.matcher(sentence).results().forEach(match -> {
            DayOfWeek day = DayOfWeek.valueOf(match.group(1).toUpperCase(Locale.ROOT));
            if (day == today.getDayOfWeek()) {
                String month = today.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT);
                String number = Integer.toString(today.getDayOfMonth());
                String date = random.nextBoolean() ? number + " " + month : month + " " + number;
                found.add(Candidate.harmless(
                        "date form", match.start(), match.end(), Candidate.cased("on ", match.group()) + date));
            }
        });
        CALENDAR.matcher(sentence)
                .results()
                .forEach(match -> found.add(Candidate.harmless(
                        "date form", match.start(), match.end(), match.group(2) + " " + match.group(1))));
    }

    private static Map<String, String> american() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String line : Resources.entries("spelling.txt")) {
            String[] pair = line.split(" = ");
            spellings.put(pair[0], pair[1]);
        }
        return spellings;
    }
}
