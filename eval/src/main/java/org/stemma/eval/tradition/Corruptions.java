package org.stemma.eval.tradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.VariantType;

/** Rules that make a sentence say something else, by type. */
final class Corruptions {

    private static final List<String> SMALL = List.of(
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
            "fourteen",
            "sixteen",
            "twenty",
            "thirty",
            "forty",
            "sixty");
    private static final String NUMBER_WORD = "(?:" + String.join("|", SMALL) + ")";
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String SPAN = "(?:minutes|hours|days|weeks|months|years)";
    private static final String QUOTED_WORD = "(?<=[a-z,] )([a-z]{5,})(?= [a-z])";
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?=[ ,.])");
    private static final List<String> TAKEN = List.of(
            "children",
            "winter",
            "nothing",
            "trouble",
            "tomorrow",
            "together",
            "machine",
            "weather",
            "happily",
            "quarrel");

    private Corruptions() {}

    /** All rules, by type. */
    static Map<String, List<Rule>> rules() {
        Map<String, List<Rule>> rules = new TreeMap<>();
        for (Rule rule : all()) {
            rules.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(rule);
        }
        return rules;
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        // A day of a month and 14-week are dates and lengths of time, and may be called so.
        rules.add(new Rule(
                VariantType.NUMBER.toString(),
                Set.of(VariantType.NUMBER, VariantType.DATE, VariantType.DURATION),
                Pattern.compile(
                        "(?<![\\p{L}\\d.,:£$€-])(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*(?:\\.\\d+)?(?![\\d,.]*\\d|\\p{L}|(?: (?:"
                                + String.join("|", MONTHS) + "|" + SPAN + "|[ap]\\.?m)))"),
                Corruptions::otherNumber));
        rules.add(drawn(
                VariantType.NUMBER,
                "(?<!-)\\b" + NUMBER_WORD + "(?= (?!" + SPAN + ")[a-z]+s\\b)",
                Corruptions::otherWord));
        rules.add(plain(VariantType.NUMBER, "\\bmillion\\b", "billion"));
        rules.add(plain(VariantType.NUMBER, "\\bdozens of\\b", "hundreds of"));
        rules.add(plain(VariantType.NUMBER, "\\ba quarter of\\b", "a third of"));
        rules.add(plain(VariantType.NUMBER, "\\bkilling two\\b", "killing five"));

        rules.add(plain(
                VariantType.APPROXIMATION, "\\b(?:more than|over)(?= \\d)", "fewer than", "exactly", "just under"));
        rules.add(plain(VariantType.APPROXIMATION, "\\b(?:about|around|some)(?= \\d)", "more than", "no more than"));
        rules.add(plain(
                VariantType.APPROXIMATION,
                "\\b(?:nearly|almost)(?= (?:\\d|" + NUMBER_WORD + "))",
                "well over",
                "more than"));
        rules.add(plain(VariantType.APPROXIMATION, "\\bat least(?= (?:\\d|" + NUMBER_WORD + "))", "at most", "up to"));
        rules.add(plain(VariantType.APPROXIMATION, "\\bup to(?= \\d)", "at least"));

        rules.add(drawn(
                VariantType.DATE, "\\b(?:" + String.join("|", DAYS) + ")\\b", (m, r) -> other(DAYS, m.group(), r)));
        rules.add(drawn(
                VariantType.DATE,
                "\\b(?:" + String.join("|", MONTHS.subList(5, 12)) + "|January|February)\\b",
                (m, r) -> other(MONTHS, m.group(), r)));
        rules.add(drawn(
                VariantType.DATE,
                "(?<=\\b(?:in|since|by|of) )(?:19|20)\\d\\d\\b",
                (m, r) ->
                        String.valueOf(Integer.parseInt(m.group()) + (r.nextBoolean() ? -1 : 2) * (1 + r.nextInt(3)))));
        rules.add(plain(VariantType.DATE, "\\b(?:in the|Wednesday|Tuesday|Monday) morning\\b", "in the evening"));

        rules.add(drawn(
                VariantType.DURATION, "(?<!-)\\b" + NUMBER_WORD + "(?= " + SPAN + "\\b)", Corruptions::otherWord));
        rules.add(drawn(VariantType.DURATION, "(?<![\\d.,])\\d+(?= " + SPAN + "\\b)", Corruptions::otherNumber));
        rules.add(plain(
                VariantType.DURATION,
                "(?<=(?:\\d|" + "two|three|four|five|six|nine|ten|eleven) )(hours|days|weeks|months)(?= (?!old))",
                "years"));

        rules.add(plain(
                VariantType.NEGATION,
                "\\b(did|was|were|has|have|had|would|could|does|do|is|are|may|must|will) not ",
                "$1 "));
        rules.add(plain(
                VariantType.NEGATION,
                "\\b(was|were|has been|had been|have been|will|could|would|can|must) (?!not\\b|never\\b)(?=[a-z]{4,})",
                "$1 not ",
                "$1 never "));
        rules.add(plain(VariantType.NEGATION, "^Nobody was\\b", "Somebody was"));
        rules.add(plain(VariantType.NEGATION, "\\bwith no\\b", "with some"));

        rules.add(drawn(VariantType.QUOTATION, QUOTED_WORD, (m, r) -> TAKEN.get(r.nextInt(TAKEN.size()))));
        rules.add(plain(VariantType.QUOTATION, "\\b(will|have|would|can) (?=[a-z]+ )", "$1 not "));
        rules.add(plain(VariantType.QUOTATION, "\\b(?:never|not) ", ""));

        rules.add(plain(VariantType.HEDGE, "\\b(?:apparently|possibly|reportedly|allegedly|probably|perhaps) ", ""));
        rules.add(plain(
                VariantType.HEDGE,
                "\\b(was|were|had|is|has|have) (?=[a-z]+ed\\b)",
                "$1 apparently ",
                "$1 allegedly ",
                "$1 possibly "));
        rules.add(plain(VariantType.HEDGE, "\\bbelieve\\b", "know"));

        rules.add(plain(
                VariantType.ATTRIBUTION,
                "(?<=, )(?:the (?:police|fire brigade)|officials?[^,.\"]{0,40}|a member) (said|admitted)(?=\\.)",
                "neighbours $1",
                "a rival newspaper $1"));
        rules.add(plain(
                VariantType.ATTRIBUTION,
                "\\baccording to (?:the police|[a-z ]{4,30}|[A-Z][a-z]+ [A-Z][a-z]+)(?=[;,.])",
                "according to the opposition",
                "according to a spokeswoman for the owners"));
        rules.add(plain(
                VariantType.ATTRIBUTION,
                "^(?:Prosecutors|Investigators|Doctors[a-z ]*|Economists|Environmental groups|Witnesses|Neighbours|Police|Officials) (?=(?:said|say|believe|told|fear|describe)\\b)",
                "Lawyers ",
                "Politicians "));

        rules.add(plain(VariantType.MODALITY, "\\b(?:may|could|might) (?=(?!not)[a-z]+)", "will ", "must "));
        rules.add(plain(VariantType.MODALITY, "\\bwill (?=(?!not)[a-z]+)", "may ", "could "));
        rules.add(rule(
                "modality",
                Set.of(VariantType.MODALITY, VariantType.NEGATION),
                "\\bmust (?=(?!not)[a-z]+)",
                "may ",
                "need not "));

        for (String pair :
                ("rose/fell raised/lowered raises/lowers passed/failed opened/closed lost/gained badly/slightly later/earlier"
                                + " backed/blocked rejected/accepted oppose/support longest/shortest increased/decreased won/lost bought/sold"
                                + " safe/unsafe welcomed/condemned lower/raise cool/warm outgoing/incoming before/after north/south"
                                + " against/for narrowly/easily killed/saved approved/refused arrived/departed denied/admitted above/below")
                        .split(" ")) {
            String[] both = pair.split("/");
            rules.add(rule("antonym", Set.of(VariantType.ANTONYM), "\\b" + both[0] + "\\b(?! \\d)", both[1]));
        }

        rules.add(plain(VariantType.SCOPE, "\\b(?:all|most|every one) of\\b", "some of", "few of"));
        rules.add(plain(VariantType.SCOPE, "\\b(?:Every|All|Most) (?=[a-z]+)", "Some "));
        rules.add(plain(VariantType.SCOPE, "\\b(?:every|most|all) (?=[a-z]{4,})", "some "));
        rules.add(plain(VariantType.SCOPE, "\\b(?:[Ss]ome|[Mm]any|[Ss]everal) (?=[a-z]{4,}(?! of))", "all "));
        rules.add(plain(VariantType.SCOPE, "\\bmostly ", "entirely "));
        return rules;
    }

    /** A rule that puts another name of {@code names} for one. */
    static Rule entity(List<String> names) {
        return new Rule(
                "entity",
                Set.of(VariantType.ENTITY, VariantType.ROLE, VariantType.ATTRIBUTION),
                NAME,
                (match, random) -> {
                    String name = match.group();
                    List<String> alike = names.stream()
                            .filter(other -> other.split(" ").length == name.split(" ").length && !other.equals(name))
                            .toList();
                    boolean calendar = DAYS.contains(name) || MONTHS.contains(name);
                    return alike.isEmpty() || calendar || !names.contains(name)
                            ? name
                            : alike.get(random.nextInt(alike.size()));
                });
    }

    /** Names of two words inside sentences, for {@link #entity}. */
    static List<String> names(List<String> sentences) {
        List<String> found = new ArrayList<>();
        for (String sentence : sentences) {
            Matcher matcher = NAME.matcher(sentence);
            while (matcher.find()) {
                if (matcher.group().contains(" ") && !found.contains(matcher.group())) {
                    found.add(matcher.group());
                }
            }
        }
        return found;
    }

    private static Rule plain(VariantType type, String pattern, String... templates) {
        return rule(type.toString(), Set.of(type), pattern, templates);
    }

    private static Rule rule(String kind, Set<VariantType> types, String pattern, String... templates) {
        return Rule.of(kind, types, pattern, templates);
    }

    private static Rule drawn(VariantType type, String pattern, BiFunction<Matcher, Random, String> change) {
        return new Rule(type.toString(), Set.of(type), Pattern.compile(pattern), change);
    }

    private static String other(List<String> all, String one, Random random) {
        int at = all.indexOf(one);
        return all.get((at + 1 + random.nextInt(all.size() - 1)) % all.size());
    }

    private static String otherWord(Matcher match, Random random) {
        return other(SMALL, match.group(), random);
    }

    private static String otherNumber(Matcher match, Random random) {
        String written = match.group();
        if (written.contains(",")) {
            return written.replaceFirst("^\\d", String.valueOf(1 + (written.charAt(0) - '0') % 9));
        }
        if (written.contains(".")) {
            return (written.charAt(0) - '0' + 2) + written.substring(1);
        }
        long value = Long.parseLong(written);
        long step = Math.max(1, value / 4);
        return String.valueOf(
                random.nextBoolean() || value <= step + 1 ? value + step + random.nextInt(3) : value - step);
    }
}
