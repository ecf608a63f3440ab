package org.stemma.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.text.Cardinals;
import org.stemma.text.FunctionWords;

/** How a brief names who says something. */
final class Sources {

    /** More outlets than these are counted, not named. */
    private static final int NAMED = 2;

    /** A report whose outlet is not known. */
    static final String UNNAMED = "one report";

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+$");

    /** Up to three words behind a number, no mark between: what it counts, with what describes it. */
    private static final Pattern BEHIND = Pattern.compile("(?: [\\p{L}\\p{N}$%.’'-]*[\\p{L}\\p{N}%]){1,3}");

    private static final Pattern LAST = Pattern.compile(" [^ ]+$");

    private static final Set<String> FUNCTION = FunctionWords.of("en");

    private final Map<String, Report> reports = new TreeMap<>();

    Sources(List<Report> reports) {
        reports.forEach(r -> this.reports.put(r.id(), r));
    }

    /** The outlet of a report, or how it is called without one. */
    String name(String report) {
        Report known = reports.get(report);
        String outlet = known == null ? null : known.outlet();
        return outlet == null ? UNNAMED : outlet;
    }

    /** Who states a claim of one line of descent: {@code Coast Chronicle; three reports of one origin}. */
    String origin(Finding.Claim claim) {
        Set<String> ids = new TreeSet<>();
        claim.wordings().forEach(w -> ids.add(w.report()));
        Set<String> outlets = new TreeSet<>();
        Set<String> agencies = new TreeSet<>();
        boolean unknown = false;
        for (String id : ids) {
            Report report = reports.get(id);
            String outlet = report == null ? null : report.outlet();
            String agency = report == null ? null : report.agency();
            unknown |= outlet == null;
            if (outlet != null) {
                outlets.add(outlet);
            }
            if (agency != null) {
                agencies.add(agency);
            }
        }
        if (ids.size() > 1 && agencies.size() == 1) {
            return agencies.iterator().next();
        }
        if (!unknown && outlets.size() <= NAMED) {
            return Wordings.list(List.copyOf(outlets));
        }
        return ids.size() == 1 ? UNNAMED : number(ids.size()) + " reports of one origin";
    }

    /** A citation that ends on a number with what it counts: {@code 14} is {@code 14 containers}. */
    Citation withNoun(Citation c) {
        Report report = reports.get(c.report());
        if (report == null || !number(c.exact())) {
            return c;
        }
        Matcher words =
                BEHIND.matcher(report.text()).region(c.end(), report.text().length());
        String behind = words.lookingAt() ? words.group() : "";
        Matcher last = LAST.matcher(behind);
        while (last.find() && FUNCTION.contains(last.group().strip().toLowerCase(Locale.ROOT))) {
            behind = behind.substring(0, last.start());
            last = LAST.matcher(behind);
        }
        return behind.isEmpty() ? c : Citation.of(report, new Span(c.start(), c.end() + behind.length()));
    }

    /** Whether the words end on a number, in digits or spelled. */
    private static boolean number(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return NUMBER.matcher(words).find() || Cardinals.VALUES.containsKey(last);
    }

    static String number(int n) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return n < words.length ? words[n] : Integer.toString(n);
    }
}
