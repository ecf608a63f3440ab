package org.stemma.eval.planted;

import static org.stemma.model.VariantType.ANTONYM;
import static org.stemma.model.VariantType.APPROXIMATION;
import static org.stemma.model.VariantType.ATTRIBUTION;
import static org.stemma.model.VariantType.DATE;
import static org.stemma.model.VariantType.DURATION;
import static org.stemma.model.VariantType.ENTITY;
import static org.stemma.model.VariantType.HEDGE;
import static org.stemma.model.VariantType.MODALITY;
import static org.stemma.model.VariantType.NEGATION;
import static org.stemma.model.VariantType.NUMBER;
import static org.stemma.model.VariantType.OTHER;
import static org.stemma.model.VariantType.QUOTATION;
import static org.stemma.model.VariantType.ROLE;
import static org.stemma.model.VariantType.SCOPE;
import static org.stemma.model.VariantType.UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.eval.planted.BaseEvent.Phrase;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** The ways in which a planted paraphraser gets a sentence's facts wrong. */
final class Alterations {

    private static final String TIME = "(?:minutes|hours|days|weeks|months|years)";
    private static final String MONTH =
            "(?:January|February|March|April|June|July|August|September|October|November|December)";
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> SMALL =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TIMES = List.of("minutes", "hours", "days", "weeks", "months", "years");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,-])\\b(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\b(?![-:]|\\.\\d| [ap]\\.m)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b(?![,.]\\d)");
    private static final Pattern WORDED = Pattern.compile(
            "(?<!and |-)\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?= \\p{Ll})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("(?<= )" + TIME + "\\b");
    private static final Pattern DAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern CALENDAR =
            Pattern.compile("\\b(\\d{1,2}) (?=" + MONTH + ")|(?<=" + MONTH + " )(\\d{1,2})\\b(?! \\d{4})");
    private static final Pattern IN_MONTH = Pattern.compile("\\b" + MONTH + "\\b(?! \\d{1,2}\\b)");

    /** Reading, other reading, type: each pair at word bounds, outside quotations. */
    private record Rule(Pattern from, List<String> to, VariantType type) {
        static Rule of(VariantType type, String from, String... to) {
            return new Rule(Pattern.compile("\\b" + from + "\\b", Pattern.CASE_INSENSITIVE), List.of(to), type);
        }
    }

    private static final String NUMBER_NEXT =
            "(?= (?:\\d|a (?:third|quarter|dozen)|half|two|three|four|five|six|seven|eight|nine|ten))";

    private static final List<Rule> RULES = List.of(
            Rule.of(APPROXIMATION, "(?<!no )(?<!not )more than" + NUMBER_NEXT, "almost", "fewer than", "up to"),
            Rule.of(APPROXIMATION, "at least" + NUMBER_NEXT, "at most", "up to", "fewer than"),
            Rule.of(APPROXIMATION, "(?:about|some|around)" + NUMBER_NEXT, "more than", "fewer than"),
            Rule.of(APPROXIMATION, "(?:almost|nearly)" + NUMBER_NEXT, "more than", "at least"),
            Rule.of(APPROXIMATION, "(?<!no )(?<!not )(?:fewer|less) than" + NUMBER_NEXT, "more than", "at least"),
            Rule.of(APPROXIMATION, "up to" + NUMBER_NEXT, "at least", "more than"),
            Rule.of(UNIT, "(?<=\\d )kilometres", "miles"),
            Rule.of(UNIT, "(?<=\\d )tonnes", "pounds"),
            Rule.of(UNIT, "(?<=\\d )euros", "dollars"),
            Rule.of(UNIT, "(?<=\\d )hectares", "acres"),
            Rule.of(UNIT, "million (?:euros|crowns)", "million dollars"),
            Rule.of(UNIT, "(?<=million )dollars", "euros"),
            Rule.of(UNIT, "(?<=\\d )metres", "feet"),
            Rule.of(NEGATION, "(?:did|does|do) not rule out", "ruled out"),
            Rule.of(NEGATION, "(?:was|is|were|are|has|have|had|will|would|could|should) not(?= )", "%1"),
            Rule.of(NEGATION, "was(?= (?:confirmed|expected|planned|repaired|built|sent|found|given))", "was not"),
            Rule.of(NEGATION, "has(?= (?:offered|placed|recovered|asked|been|spent|opened))", "has not"),
            Rule.of(NEGATION, "will(?= (?:be|take|need|remain|play|finance|pay|investigate|end))", "will not"),
            Rule.of(ANTONYM, "rose(?= )", "fell"),
            Rule.of(ANTONYM, "fell(?= )", "rose"),
            Rule.of(ANTONYM, "rejected", "accepted"),
            Rule.of(ANTONYM, "approved", "rejected"),
            Rule.of(ANTONYM, "opened(?= (?:in|a))", "closed"),
            Rule.of(ANTONYM, "increased", "decreased"),
            Rule.of(ANTONYM, "won", "lost"),
            Rule.of(ANTONYM, "raised", "lowered"),
            Rule.of(ANTONYM, "largest", "smallest"),
            Rule.of(ANTONYM, "before(?= )", "after"),
            Rule.of(MODALITY, "(?-i:may)(?= \\p{Ll})", "will", "must"),
            Rule.of(MODALITY, "could(?= be)", "will"),
            Rule.of(MODALITY, "should(?= \\p{Ll})", "may"),
            Rule.of(MODALITY, "(?-i:must)(?= \\p{Ll})", "may"),
            Rule.of(MODALITY, "(?:plans|expects) to", "will"),
            Rule.of(HEDGE, "(?:apparently|allegedly|reportedly|probably|possibly) (\\p{L}+)", "%2"),
            Rule.of(SCOPE, "all(?= (?:of|the|its|ballots|\\p{Ll}+s\\b))", "some of"),
            Rule.of(SCOPE, "most of", "all of"),
            Rule.of(SCOPE, "both", "one"),
            Rule.of(SCOPE, "every", "nearly every"),
            Rule.of(SCOPE, "the first(?= (?:time|woman|man|quarter))", "only the second"),
            Rule.of(SCOPE, "one(?= of the)", "all"));

    private Alterations() {}

    /** All alterations that could be planted in {@code sentence}, in no order that matters. */
    static List<Candidate> of(String sentence, BaseEvent event, Random random) {
        List<Candidate> found = new ArrayList<>();
        List<Span> quoted = Words.quoted(sentence);
        figures(sentence, random, found);
        dates(sentence, random, found);
        rules(sentence, random, found);
        swapped(sentence, event.people(), random, found);
        swapped(sentence, event.places(), random, found);
        found.removeIf(candidate -> Words.within(quoted, candidate.start(), candidate.end()));
        for (Phrase phrase : event.alterations()) {
            int at = sentence.indexOf(phrase.from());
            if (at >= 0) {
                VariantType type = VariantType.valueOf(phrase.kind().toUpperCase(Locale.ROOT));
                boolean inside = Words.within(quoted, at, at + phrase.from().length());
                found.add(Candidate.altering(at, at + phrase.from().length(), phrase.to(), type, related(type, inside))
                        .tight(sentence));
            }
        }
        return found;
    }

    /** Types under which the same change may rightly be filed as well. */
    private static VariantType[] related(VariantType type) {
        return switch (type) {
            case ROLE -> new VariantType[] {ENTITY, ATTRIBUTION, ANTONYM};
            case ATTRIBUTION -> new VariantType[] {ENTITY};
            case NEGATION -> new VariantType[] {ANTONYM, SCOPE};
            case ANTONYM -> new VariantType[] {NEGATION, ENTITY};
            case SCOPE -> new VariantType[] {NUMBER, NEGATION, APPROXIMATION};
            case HEDGE -> new VariantType[] {MODALITY};
            case MODALITY -> new VariantType[] {HEDGE, NEGATION};
            case QUOTATION -> new VariantType[] {NUMBER, ANTONYM, ENTITY};
            default -> new VariantType[] {OTHER};
        };
    }

    /** Words changed inside quotation marks are a misquotation, whatever they say. */
    private static VariantType[] related(VariantType type, boolean quoted) {
        VariantType[] related = related(type);
        if (!quoted) {
            return related;
        }
        VariantType[] all = Arrays.copyOf(related, related.length + 1);
        all[related.length] = QUOTATION;
        return all;
    }

    private static void figures(String sentence, Random random, List<Candidate> found) {
        Matcher figure = FIGURE.matcher(sentence);
        while (figure.find()) {
            String rest = sentence.substring(figure.end());
            boolean calendar = rest.matches("^(?:st|nd|rd|th)? ?" + MONTH + ".*")
                    || sentence.substring(0, figure.start()).matches(".*(?:" + MONTH + "|at) $");
            if (!calendar && !YEAR.matcher(figure.group()).matches()) {
                found.add(counted(figure.start(), figure.end(), Figures.other(figure.group(), random), rest));
            }
        }
        Matcher worded = WORDED.matcher(sentence);
        while (worded.find()) {
            int old = SMALL.indexOf(worded.group().toLowerCase(Locale.ROOT));
            String with = SMALL.get((old + 1 + random.nextInt(SMALL.size() - 1)) % SMALL.size());
            found.add(counted(
                    worded.start(),
                    worded.end(),
                    Candidate.cased(with, worded.group()),
                    sentence.substring(worded.end())));
        }
        Matcher length = LENGTH.matcher(sentence);
        while (length.find()) {
            String with = TIMES.get((TIMES.indexOf(length.group()) + 1) % TIMES.size());
            found.add(Candidate.altering(length.start(), length.end(), with, DURATION, UNIT, DATE, NUMBER));
        }
    }

    private static Candidate counted(int start, int end, String with, String rest) {
        return rest.matches("^ " + TIME + "\\b.*")
                ? Candidate.altering(start, end, with, DURATION, NUMBER, DATE)
                : Candidate.altering(start, end, with, NUMBER, QUOTATION);
    }

    private static void dates(String sentence, Random random, List<Candidate> found) {
        Matcher day = DAY.matcher(sentence);
        while (day.find()) {
            found.add(date(day, WEEKDAYS.get((WEEKDAYS.indexOf(day.group()) + 1 + random.nextInt(5)) % 7)));
        }
        Matcher month = IN_MONTH.matcher(sentence);
        while (month.find()) {
            int old = MONTHS.indexOf(month.group());
            found.add(date(month, MONTHS.get((old + 1 + random.nextInt(9)) % MONTHS.size())));
        }
        Matcher year = YEAR.matcher(sentence);
        while (year.find()) {
            int old = Integer.parseInt(year.group());
            found.add(date(year, Integer.toString(old - 1 - random.nextInt(4))));
        }
        Matcher calendar = CALENDAR.matcher(sentence);
        while (calendar.find()) {
            int group = calendar.group(1) == null ? 2 : 1;
            int old = Integer.parseInt(calendar.group(group));
            int other = old > 4 ? old - 1 - random.nextInt(3) : old + 2 + random.nextInt(9);
            found.add(Candidate.altering(
                    calendar.start(group), calendar.end(group), Integer.toString(other), DATE, NUMBER));
        }
    }

    private static Candidate date(Matcher place, String with) {
        return Candidate.altering(place.start(), place.end(), with, DATE, NUMBER);
    }

    private static void rules(String sentence, Random random, List<Candidate> found) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.from.matcher(sentence);
            while (matcher.find()) {
                String to = rule.to.get(random.nextInt(rule.to.size()));
                String with = switch (to) {
                    case "%1" -> matcher.group().substring(0, matcher.group().indexOf(' '));
                    case "%2" -> matcher.group(1);
                    default -> to;
                };
                with = Candidate.cased(with, matcher.group());
                found.add(Candidate.altering(matcher.start(), matcher.end(), with, rule.type, related(rule.type)));
            }
        }
    }

    private static void swapped(String sentence, List<String> names, Random random, List<Candidate> found) {
        if (names.size() < 2) {
            return;
        }
        for (String name : names) {
            int at = sentence.indexOf(name);
            String other = names.get(random.nextInt(names.size()));
            if (at >= 0 && !sentence.contains(other)) {
                found.add(Candidate.altering(at, at + name.length(), other, ENTITY, ATTRIBUTION, ROLE));
            }
        }
    }

    /** Kinds in the order in which they take turns. */
    static List<VariantType> turns() {
        return List.of(
                NUMBER,
                APPROXIMATION,
                DATE,
                DURATION,
                NEGATION,
                QUOTATION,
                ENTITY,
                HEDGE,
                ATTRIBUTION,
                MODALITY,
                ANTONYM,
                SCOPE,
                UNIT,
                ROLE);
    }
}
