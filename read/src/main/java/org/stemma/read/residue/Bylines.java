package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By-lines: {@code By JANE DOE, Associated Press}, {@code Von Jana Vogt und Piet Smit}. */
final class Bylines {

    private static final Set<String> OPENERS =
            Set.copyOf(Resources.sections("words.txt").getOrDefault("byline", List.of()));

    private static final Pattern OPENER = Pattern.compile(
            "(?:" + OPENERS.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")(?:\\s*:)?[\\s\\u00A0]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile(
            "\\s*[|•·/;]\\s*|\\s+[–—-]\\s+|\\s*,\\s*(?:(?:and|und|et|y|e|en)\\s+)?|\\s+(?:and|und|et|y|e|en|&)\\s+|\\s{3,}");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "dos", "van", "von", "der", "den", "ter", "la", "le", "bin", "ibn",
            "al", "el", "st.");

    private static final Set<String> NOT_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "the",
            "a",
            "an",
            "this",
            "that",
            "his",
            "her",
            "our",
            "now",
            "all",
            "night",
            "day",
            "contrast",
            "comparison",
            "clicking",
            "signing",
            "law");

    private static final Set<String> ROLES = Set.of(
            "writer",
            "reporter",
            "correspondent",
            "editor",
            "journalist",
            "columnist",
            "contributor",
            "producer",
            "critic");

    private static final int LONGEST_CHARS = 160;

    private Bylines() {}

    /**
     * What a by-line tells.
     *
     * @param authors names, at least one unless only an agency signs
     * @param agency canonical name; null when none signs
     */
    record Byline(List<String> authors, @Nullable String agency) {}

    /** Reads a whole line; behind the names anything may stand. */
    static Optional<Byline> read(String line) {
        return read(line, false);
    }

    /** Reads a stretch that must hold names and agencies and nothing else. */
    static Optional<Byline> exact(String stretch) {
        return read(stretch, true);
    }

    private static Optional<Byline> read(String line, boolean exact) {
        var opener = OPENER.matcher(line);
        if (line.length() > LONGEST_CHARS
                || !opener.lookingAt()
                || ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 && !line.endsWith("Jr.")) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        String agency = null;
        boolean first = true;
        for (String part : PARTS.split(line.substring(opener.end()))) {
            String found = Agencies.among(part);
            if (found != null) {
                agency = agency == null ? found : agency;
            } else if (!first && isRole(part)) {
                continue;
            } else if (isName(part)) {
                authors.add(titleCase(part));
            } else if (first || exact) {
                return Optional.empty();
            } else {
                break;
            }
            first = false;
        }
        return authors.isEmpty() && agency == null ? Optional.empty() : Optional.of(new Byline(authors, agency));
    }

    /** Whether a line is a by-line's first word and nothing else. */
    static boolean isOpener(String line) {
        return OPENERS.contains(line.strip().toLowerCase(Locale.ROOT).replace(":", ""));
    }

    /** {@code Jane Doe, Associated Press} without any opener: a name, and behind the comma an agency. */
    static Optional<Byline> signed(String line) {
        int comma = line.indexOf(',');
        if (comma < 0 || line.length() > LONGEST_CHARS || !isName(line.substring(0, comma))) {
            return Optional.empty();
        }
        String agency = Agencies.named(line.substring(comma + 1));
        return agency == null
                ? Optional.empty()
                : Optional.of(new Byline(List.of(titleCase(line.substring(0, comma))), agency));
    }

    /** {@code Staff Writer}, {@code Political Editor}: what somebody is, written like a name. */
    private static boolean isRole(String part) {
        String lower = part.strip().toLowerCase(Locale.ROOT);
        return ROLES.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** Two to five words with capitals, particles between them allowed. */
    static boolean isName(String words) {
        String[] parts = words.strip().split("[\\s\\u00A0]+");
        if (parts.length < 2 || parts.length > 5) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            String lower = part.toLowerCase(Locale.ROOT);
            boolean particle = i > 0 && i < parts.length - 1 && PARTICLES.contains(lower);
            boolean capital = !part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && part.chars().allMatch(Bylines::inName);
            if (NOT_NAMES.contains(lower) || !particle && !capital) {
                return false;
            }
        }
        return true;
    }

    private static boolean inName(int c) {
        return Character.isLetter(c) || c == '.' || c == '\'' || c == '’' || c == '-';
    }

    /** {@code JANE DOE} as {@code Jane Doe}; other names stay as they are. */
    static String titleCase(String name) {
        String stripped = name.strip();
        if (stripped.chars().anyMatch(Character::isLowerCase)) {
            return stripped;
        }
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean single = !inside && i + 1 < stripped.length() && stripped.charAt(i + 1) == '.';
            out.append(inside && !single ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c) || (c == '’' || c == '\'') && i + 2 == stripped.length();
        }
        return out.toString();
    }
}
