package org.stemma.brief;

import java.util.List;
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

/** How a brief names who says something. */
final class Sources {

    /** More outlets than these are counted, not named. */
    private static final int NAMED = 2;

    /** A report whose outlet is not known. */
    static final String UNNAMED = "one report";

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+$");

    private static final Pattern BEHIND = Pattern.compile(" [\\p{L}-]+");

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

    /** A citation that ends on a number with the word behind it: {@code 14} is {@code 14 containers}. */
    Citation withNoun(Citation c) {
        Report report = reports.get(c.report());
        if (report == null || !NUMBER.matcher(c.exact()).find()) {
            return c;
        }
        Matcher words =
                BEHIND.matcher(report.text()).region(c.end(), report.text().length());
        return words.lookingAt() ? Citation.of(report, new Span(c.start(), words.end())) : c;
    }

    static String number(int n) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return n < words.length ? words[n] : Integer.toString(n);
    }
}
