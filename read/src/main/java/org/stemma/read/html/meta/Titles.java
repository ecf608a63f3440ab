package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.read.html.dom.Text;

/** The headline: what data, metadata and the page's own heading agree on, without the site's name. */
final class Titles {
    /** What stands between a headline and the name of a site in a page's title. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|\\u2013\\u2014\\u00b7\\u2022\\u00bb\\u203a\\u2013:/-]+\\s+|\\s*[|\\u2502\\uff5c\\uff1a]\\s*|_(?=[^_]*$)|\\s+::\\s+");

    private static final String SIGNS = "|:-\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c\uff1a/_";

    private static final String HEADING = "markup:heading";
    /** Letters that a part of a heading must have to be a headline by itself. */
    private static final int MIN_PART = 12;
    /** A longer name of a site is a headline that was put into the wrong field. */
    private static final int MAX_SITE = 40;
    /** Words of the longest name behind a bar, and of the shortest headline before it. */
    private static final int MAX_NAME = 4;

    private static final int MIN_HEADLINE = 3;

    private final List<Sourced> candidates = new ArrayList<>();
    private final List<Sourced> clean = new ArrayList<>();
    private final Set<String> siteKeys = new HashSet<>();

    void add(Optional<String> value, String from) {
        value.filter(v -> v.length() > 1).ifPresent(v -> candidates.add(new Sourced(v, from)));
    }

    /** A name that the site goes by. */
    void site(Optional<String> name) {
        name.map(Text::key)
                .filter(k -> k.length() > 1 && k.length() <= MAX_SITE)
                .ifPresent(siteKeys::add);
    }

    List<Sourced> candidates() {
        if (clean.size() != candidates.size()) {
            clean.clear();
            Map<String, String> known = new HashMap<>();
            for (Sourced c : candidates) {
                clean.add(new Sourced(known.computeIfAbsent(c.value(), this::withoutSite), c.from()));
            }
        }
        return List.copyOf(clean);
    }

    /**
     * The best title: what the page prints and a field repeats; else the headline that its data declares; else what it
     * prints, since the other fields are written for search and sharing.
     *
     * @param printed the page's headline and the parts that it is marked up in; empty text when none was found
     */
    Optional<Sourced> best(Printed printed) {
        return chosen(printed).map(this::withoutName);
    }

    /** Without what stands behind a bar, if the page's title is all that there is: a name that nothing else on the page gives. */
    private Sourced withoutName(Sourced title) {
        int bar = title.value().lastIndexOf(" | ");
        boolean alone = clean.stream().allMatch(c -> c.from().equals(title.from()));
        if (bar < 0
                || !alone
                || !title.from().equals("markup:title")
                || Text.words(title.value().substring(bar)) > MAX_NAME
                || Text.words(title.value().substring(0, bar)) < MIN_HEADLINE) {
            return title;
        }
        return new Sourced(title.value().substring(0, bar).strip(), title.from());
    }

    private Optional<Sourced> chosen(Printed printed) {
        candidates();
        String heading = printed.text();
        if (clean.isEmpty()) {
            return heading.isEmpty() ? Optional.empty() : Optional.of(new Sourced(heading, HEADING));
        }
        List<Sourced> whole = clean.stream().filter(c -> whole(c.value())).toList();
        Optional<Sourced> agreed = agreed(heading, whole);
        if (agreed.isPresent()) {
            return agreed;
        }
        if (whole.isEmpty()) {
            return Optional.of(heading.isEmpty() ? clean.getFirst() : new Sourced(heading, HEADING));
        }
        Sourced first = whole.getFirst();
        if (holds(first.value(), heading, !declared(first))) {
            return Optional.of(new Sourced(heading, HEADING));
        }
        if (declared(first) || !printed.main()) {
            return Optional.of(passedOn(first, whole));
        }
        return Optional.of(printed(printed, first, whole));
    }

    private static boolean declared(Sourced title) {
        return title.from().equals("json-ld:headline");
    }

    /** The printed headline, in the form of a field that says the same. */
    private static Optional<Sourced> agreed(String heading, List<Sourced> whole) {
        String key = Text.key(heading);
        List<Sourced> same =
                whole.stream().filter(c -> Text.key(c.value()).equals(key)).toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(same.stream()
                .filter(c -> c.value().equals(heading))
                .findFirst()
                .orElseGet(() -> passedOn(same.getFirst(), same)));
    }

    /** What the page prints: without the kicker where a field or the markup sets it apart. */
    private static Sourced printed(Printed printed, Sourced first, List<Sourced> whole) {
        String key = Text.key(first.value());
        if (Text.key(printed.text()).contains(key)) {
            return passedOn(first, whole);
        }
        for (String part : printed.parts()) {
            String k = Text.key(part);
            if (k.length() >= MIN_PART && key.endsWith(k)) {
                return new Sourced(part, HEADING);
            }
        }
        return new Sourced(printed.text(), HEADING);
    }

    /** Of forms that differ in spaces and marks only, the one that the outlet hands on. */
    private static Sourced passedOn(Sourced chosen, List<Sourced> all) {
        String key = Text.key(chosen.value());
        return all.stream()
                .filter(c ->
                        c.from().equals("meta:og:title") && Text.key(c.value()).equals(key))
                .findFirst()
                .orElse(chosen);
    }

    /** Whether a title is the printed headline with a name, a desk or a date behind it, or before it. */
    private static boolean holds(String title, String heading, boolean before) {
        int rest = title.length() - heading.length();
        if (heading.length() < 6 || rest < 2) {
            return false;
        }
        String margin = title.startsWith(heading)
                ? title.substring(heading.length())
                : before && title.endsWith(heading)
                        ? new StringBuilder(title.substring(0, rest)).reverse().toString()
                        : "";
        for (int i = 0; i < Math.min(3, margin.length()); i++) {
            if (SIGNS.indexOf(margin.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean whole(String title) {
        return !title.endsWith("\u2026") && !title.endsWith("...") && !isSite(title);
    }

    private String withoutSite(String title) {
        String out = title;
        for (int round = 0; round < 3; round++) {
            String shorter = trim(out);
            if (shorter.equals(out)) {
                return out;
            }
            out = shorter;
        }
        return out;
    }

    private String trim(String title) {
        if (!divided(title)) {
            return title;
        }
        var m = SEPARATOR.matcher(title);
        int start = -1;
        int end = -1;
        boolean first = true;
        while (m.find()) {
            if (first && isSite(title.substring(0, m.start())) && m.end() < title.length()) {
                return title.substring(m.end()).strip();
            }
            first = false;
            start = m.start();
            end = m.end();
        }
        if (start > 0 && isSite(title.substring(end))) {
            return title.substring(0, start).strip();
        }
        return title;
    }

    /** Whether a separator can be in the title at all. */
    private static boolean divided(String title) {
        for (int i = 1; i < title.length(); i++) {
            char c = title.charAt(i);
            if (SIGNS.indexOf(c) >= 0 && (Text.isSpace(title.charAt(i - 1)) || "|\u2502\uff5c\uff1a_".indexOf(c) >= 0)
                    || c == '\u2502') {
                return true;
            }
        }
        return false;
    }

    private boolean isSite(String part) {
        String key = Text.key(part);
        if (key.isEmpty()) {
            return true;
        }
        for (String site : siteKeys) {
            if (key.equals(site)
                    || (key.length() >= 3
                            && site.length() >= 3
                            && (site.startsWith(key) || key.startsWith(site) && key.length() <= 2 * site.length()))
                    || (key.length() >= 5 && site.contains(key))) {
                return true;
            }
        }
        return false;
    }
}
