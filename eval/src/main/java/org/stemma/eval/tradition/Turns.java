package org.stemma.eval.tradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns sentences round: order of clauses, voice, direct and reported speech, two sentences for one. */
final class Turns {

    private static final Pattern TRAILING_SPEAKER = Pattern.compile("^([^\"]+), (?:said ([^\",]+)|([^\",]+) said)\\.$");
    private static final Pattern REPORTED = Pattern.compile("^([^\",]{3,60}) said (?:that )?([^\"]+)\\.$");
    private static final Pattern DAY = Pattern.compile(
            "^([^\"]+?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?)([^\"]*)\\.$");
    private static final Pattern ACTIVE = Pattern.compile(
            "^((?:The )?[^\",]{3,40}?) (blamed|seized|approved|rejected|arrested|opened|bought|replaced|lifted|disputed|carried"
                    + "|raised|owned|ignited|owes|kept|described|visited) ((?:the|a|an) [^\",]+?|[A-Z][^\",]+?)( (?:on|in|with|by|at|last) [^\",]+)?\\.$");
    private static final Pattern JOINT =
            Pattern.compile("(?:, (?:and|but)|;) (?=(?:he|she|it|they|the|its|his|her|their|a) )");

    private final Random random;

    Turns(Random random) {
        this.random = random;
    }

    /** The lines of a paragraph or more, some of them turned. */
    List<Line> turned(List<Line> lines, double share) {
        List<Line> out = new ArrayList<>();
        for (Line line : lines) {
            boolean touched = Marks.any(line.text());
            if (touched || random.nextDouble() >= share) {
                out.add(line);
            } else if (random.nextInt(4) == 0 && !out.isEmpty() && joins(out.getLast(), line)) {
                Line before = out.removeLast();
                List<String> origins = new ArrayList<>(before.origins());
                origins.addAll(line.origins());
                String text = before.text().substring(0, before.text().length() - 1)
                        + (random.nextBoolean() ? "; " : ", and ")
                        + lower(line.text());
                out.add(new Line(origins, text, before.source() + " " + line.source(), line.parent()));
            } else {
                out.addAll(split(line.with(turn(line.text()))));
            }
        }
        return out;
    }

    private static boolean joins(Line one, Line two) {
        return one.parent().equals(two.parent())
                && one.origins().size() == 1
                && !one.text().contains("\"")
                && !two.text().contains("\"")
                && one.text().length() + two.text().length() < 240
                && one.text().endsWith(".")
                && Hand.function(two.text().split(" ")[0]);
    }

    private static List<Line> split(Line line) {
        Matcher joint = JOINT.matcher(line.text());
        if (line.text().contains("\"") || !joint.find()) {
            return List.of(line);
        }
        return List.of(
                line.with(line.text().substring(0, joint.start()) + "."),
                line.with(upper(line.text().substring(joint.end()))));
    }

    private String turn(String text) {
        Matcher speaker = TRAILING_SPEAKER.matcher(text);
        if (speaker.matches()) {
            String who = speaker.group(2) == null ? speaker.group(3) : speaker.group(2);
            return upper(who) + " said that " + lower(speaker.group(1)) + ".";
        }
        Matcher reported = REPORTED.matcher(text);
        if (reported.matches() && reported.group(2).length() > 25) {
            return random.nextInt(3) == 0
                    ? "\"" + upper(reported.group(2)) + ",\" " + lower(reported.group(1)) + " said."
                    : upper(reported.group(2)) + ", according to " + lower(reported.group(1)) + ".";
        }
        Matcher active = ACTIVE.matcher(text);
        if (active.matches() && random.nextBoolean()) {
            String when = active.group(4) == null ? "" : active.group(4);
            return upper(active.group(3)) + " was " + active.group(2) + " by " + lower(active.group(1)) + when + ".";
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? upper(day.group(2)) + ", " + lower(day.group(1)) + day.group(3) + "." : text;
    }

    static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String lower(String text) {
        return Hand.function(text.split("[ ,.]", 2)[0]) && !text.startsWith("I ")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
