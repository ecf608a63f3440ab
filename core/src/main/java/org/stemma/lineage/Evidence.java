package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Moment;
import org.stemma.model.Report;

/**
 * Which of two related reports is likelier the source.
 *
 * <p>Weights are log-odds (nats): 0 says nothing, 3 is about 20 to 1. They add, since time, credit and containment come
 * from different hands. Eval's planted trees check them (direction, where it can be decided).
 */
final class Evidence {

    private static final double TIME = 3;

    /** An archive saw the page change: as good as certain, whatever its date line says. */
    private static final double VERSION = 9;

    private static final double CREDIT = 3;
    private static final double MENTION = 2;
    private static final double OWN_CREDIT = 0.8;
    private static final double CONTAINED = 1.5;
    private static final double SHORTER = 0.7;
    private static final double ORIGINAL_WORDS = 1.5;

    /** A report that has this much of its text to itself was not merely cut from the other. */
    private static final double OWN_TEXT = 0.08;

    private final MatchTable table;
    private final List<Optional<Moment>> moments;
    /** Directions asked for before, by pair. */
    private final Map<Long, Double> directions = new HashMap<>();

    Evidence(MatchTable table) {
        this.table = table;
        moments = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            moments.add(Moment.parse(report(i).publishedAt()));
        }
    }

    /** Log-odds that {@code from} is the source and {@code to} the descendant; antisymmetric. */
    double direction(int from, int to) {
        return directions.computeIfAbsent((long) from << 32 | to, pair -> sum(clues(from, to)));
    }

    private static double sum(List<Clue> clues) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += clue.weight();
        }
        return sum;
    }

    /** The same without time and lengths: what credits and third reports say. */
    double prior(int from, int to) {
        List<Clue> clues = new ArrayList<>();
        credit(from, to, 1, clues);
        credit(to, from, -1, clues);
        originalWords(from, to, clues);
        return clues.stream().mapToDouble(Clue::weight).sum();
    }

    /** A piece of evidence. @param weight log-odds for "from is the source" @param reason a clause for the reader */
    record Clue(double weight, String reason) {}

    /** The evidence on a pair, both ways, strongest first. */
    List<Clue> clues(int from, int to) {
        List<Clue> clues = new ArrayList<>();
        time(from, to, clues);
        credit(from, to, 1, clues);
        credit(to, from, -1, clues);
        containment(from, to, clues);
        originalWords(from, to, clues);
        clues.sort((x, y) -> Double.compare(Math.abs(y.weight()), Math.abs(x.weight())));
        return clues;
    }

    /** Whether {@code one} was surely published after {@code other}. */
    boolean later(int one, int other) {
        if (report(one).laterVersionOf(report(other))) {
            return true;
        }
        return !report(other).laterVersionOf(report(one))
                && moments.get(one).isPresent()
                && moments.get(other).isPresent()
                && moments.get(other).get().before(moments.get(one).get());
    }

    private void time(int from, int to, List<Clue> clues) {
        Optional<Moment> f = moments.get(from);
        Optional<Moment> t = moments.get(to);
        if (report(to).laterVersionOf(report(from))) {
            clues.add(new Clue(VERSION, "an earlier version of the same page"));
        } else if (report(from).laterVersionOf(report(to))) {
            clues.add(new Clue(-VERSION, "a later version of the same page"));
        } else if (f.isPresent() && t.isPresent()) {
            if (f.get().before(t.get())) {
                clues.add(new Clue(TIME, "published earlier"));
            } else if (t.get().before(f.get())) {
                clues.add(new Clue(-TIME, "published later"));
            }
        }
    }

    private void credit(int source, int descendant, int sign, List<Clue> clues) {
        Report s = report(source);
        Report d = report(descendant);
        if (d.agency() != null && s.outlet() != null && sameHouse(d.agency(), s.outlet())) {
            if (s.agency() == null || !sameHouse(s.agency(), d.agency())) {
                clues.add(new Clue(sign * CREDIT, "credits " + s.outlet()));
                return;
            }
            if (d.outlet() == null || !sameHouse(d.outlet(), d.agency())) {
                clues.add(new Clue(sign * CREDIT, "credits " + s.outlet() + ", who published the other"));
                return;
            }
        }
        if (s.outlet() != null
                && (d.outlet() == null || !sameHouse(s.outlet(), d.outlet()))
                && names(d, s.outlet())
                && (s.agency() == null || sameHouse(s.agency(), s.outlet()))) {
            clues.add(new Clue(sign * MENTION, "names " + s.outlet() + " as the origin"));
        } else if (s.agency() != null && d.agency() == null && names(d, s.agency())) {
            clues.add(new Clue(sign * MENTION, "names " + s.agency() + ", whom the other credits"));
        } else if (s.agency() != null && d.agency() == null) {
            clues.add(new Clue(sign * OWN_CREDIT, "the other has lost the credit to " + s.agency()));
        }
    }

    /** The same words, or one the initials of the other. */
    static boolean sameHouse(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b) || (a.length() > 3 && b.length() > 3 && (a.contains(b) || b.contains(a)))) {
            return true;
        }
        String initialsOfOne = initials(one).toLowerCase(Locale.ROOT);
        String initialsOfOther = initials(other).toLowerCase(Locale.ROOT);
        return (a.length() > 1 && a.equals(initialsOfOther)) || (b.length() > 1 && b.equals(initialsOfOne));
    }

    /** The capitals that begin the words of a name of several words: AP for Associated Press; empty for one word. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.replace('-', ' ').split("\\s+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Names with fewer letters than this are also words. */
    private static final int LEAST_NAME = 5;

    private static boolean names(Report report, String outlet) {
        if (outlet.length() < LEAST_NAME || !report.text().contains(outlet)) {
            return false;
        }
        return Pattern.compile("\\b" + Pattern.quote(outlet) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(report.text())
                .find();
    }

    private void containment(int from, int to, List<Clue> clues) {
        double ownFrom = 1 - table.coveredShare(from, List.of(to));
        double ownTo = 1 - table.coveredShare(to, List.of(from));
        int words = table.report(from).words();
        int wordsTo = table.report(to).words();
        boolean truncated = report(from).truncated() || report(to).truncated();
        if (truncated) {
            return;
        }
        if (ownTo <= OWN_TEXT && ownFrom >= 2 * OWN_TEXT) {
            clues.add(new Clue(CONTAINED, "all of it stands in the other, which has more"));
        } else if (ownFrom <= OWN_TEXT && ownTo >= 2 * OWN_TEXT) {
            clues.add(new Clue(-CONTAINED, "it has more than the other, and all of the other"));
        } else if (wordsTo < 0.85 * words) {
            clues.add(new Clue(SHORTER, "shorter than the other"));
        } else if (words < 0.85 * wordsTo) {
            clues.add(new Clue(-SHORTER, "longer than the other"));
        }
    }

    /** Where two put it differently, the wording that third reports also carry is the older one. */
    private void originalWords(int from, int to, List<Clue> clues) {
        if (table.size() > SkeletonBuilder.LARGE) {
            return;
        }
        double fromOthers = 0;
        double toOthers = 0;
        for (int c = 0; c < table.size(); c++) {
            if (c != from && c != to && table.related(from, c) && table.related(to, c)) {
                fromOthers = Math.max(
                        fromOthers,
                        table.verbatim(from, c) / (double) table.report(c).words());
                toOthers = Math.max(
                        toOthers,
                        table.verbatim(to, c) / (double) table.report(c).words());
            }
        }
        double shared =
                table.verbatim(to, from) / Math.max(1.0, table.report(to).words());
        if (shared > 0.5) {
            return;
        }
        if (fromOthers > 0.4 && toOthers < 0.5 * fromOthers) {
            clues.add(new Clue(ORIGINAL_WORDS, "a third report shares the other's wording"));
        } else if (toOthers > 0.4 && fromOthers < 0.5 * toOthers) {
            clues.add(new Clue(-ORIGINAL_WORDS, "a third report shares its wording"));
        }
    }

    private Report report(int i) {
        return table.report(i).report().report();
    }

    /** The agency that report {@code i} credits for the whole of itself, or null. */
    @Nullable
    String agency(int i) {
        return report(i).agency();
    }
}
