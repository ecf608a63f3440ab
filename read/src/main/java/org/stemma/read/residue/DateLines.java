package org.stemma.read.residue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.dates.Dates;
import org.stemma.read.dates.FoundDate;

/** Dates as page matter: a line that holds little else, or a stamp in front of the first paragraph. */
final class DateLines {

    private static final Pattern LABEL = Pattern.compile(
            "(?:first )?(?:date|published|publication date|posted|created|issued|released|updated|last updated|last modified|modified|upd|veröffentlicht|erschienen"
                    + "|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|atualizado)(?![\\p{L}\\d])"
                    + "[:\\s–-]*(?:(?:on|at|le|el|am|il|op|em)\\b\\s*)?[:\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\u00A0]*(?:[|/,•·–—;()\\[\\]-]|\\bat\\b)?[\\s\\u00A0]*");

    private static final Pattern AGO = Pattern.compile(
            "(?:(?:\\d{1,3}|an?|one|two) (?:sec|second|min|minute|hr|hour|day|week|month)s? ago|vor \\d{1,3} (?:Minuten|Stunden|Tagen)|il y a \\d{1,3} (?:minutes|heures|jours)|yesterday|today|just now)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile(
            "[01]?\\d[:.h][0-5]\\d(?: ?[ap]\\.?m\\.?)?(?: ?Uhr)?(?: ?\\(?[A-Z][A-Za-z]{1,12}\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UPDATED =
            Pattern.compile("(?:last )?(?:upd|mod|aktu|mis|bij|aggi|atua|actu)", Pattern.CASE_INSENSITIVE);

    /** Days without a year count as page matter only behind a label. */
    private static final Pattern YEARLESS = Pattern.compile(
            "(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9})(?!\\p{L})(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?");

    private DateLines() {}

    /**
     * A stamp.
     *
     * @param end one past its last code unit
     * @param iso its date; empty when it tells none
     * @param labelled whether a word such as Published opened it
     * @param update whether it tells a later change and not the publication
     */
    record Stamp(int end, Optional<String> iso, boolean labelled, boolean update) {}

    /** Whether a whole line is stamps and separators; then what it tells. */
    static Optional<Stamp> whole(String line) {
        if (line.length() > 160
                || line.chars().noneMatch(Character::isDigit) && !line.contains("ago") && line.length() > 12) {
            return Optional.empty();
        }
        Stamp all = null;
        int at = 0;
        while (at < line.length()) {
            Optional<Stamp> next = at(line, at);
            if (next.isEmpty()) {
                break;
            }
            all = better(all, next.get());
            at = behind(BETWEEN, line, next.get().end());
        }
        if (all == null || !isShortRest(line.substring(at), all)) {
            return Optional.empty();
        }
        return Optional.of(all);
    }

    /** Behind a day an outlet's name may stand; behind a bare time hardly anything. */
    private static boolean isShortRest(String rest, Stamp stamp) {
        boolean day = stamp.iso().isPresent() && stamp.iso().get().length() >= 10;
        return rest.length() <= (day ? 24 : 10)
                && rest.strip().split(" ").length <= (day ? 3 : 1)
                && rest.chars().noneMatch(c -> c == '.' || c == '?');
    }

    /** The stamp that begins at {@code from}. */
    static Optional<Stamp> at(String text, int from) {
        int start = behind(LABEL, text, from);
        boolean labelled = start > from;
        boolean update =
                labelled && UPDATED.matcher(text).region(from, text.length()).lookingAt();
        Optional<FoundDate> date = Dates.at(text, start, Math.min(text.length(), start + 80));
        if (date.isPresent()) {
            return Optional.of(new Stamp(date.get().end(), date.map(FoundDate::iso), labelled, update));
        }
        int ago = behind(AGO, text, start);
        if (ago > start) {
            return Optional.of(new Stamp(ago, Optional.empty(), labelled, update));
        }
        int yearless = labelled ? behind(YEARLESS, text, start) : start;
        if (yearless > start) {
            return Optional.of(new Stamp(yearless, Optional.empty(), true, update));
        }
        int time = behind(TIME, text, start);
        return time > start ? Optional.of(new Stamp(time, Optional.empty(), labelled, update)) : Optional.empty();
    }

    private static Stamp better(@org.jspecify.annotations.Nullable Stamp first, Stamp next) {
        if (first == null
                || first.iso().isEmpty()
                || first.update() && !next.update() && next.iso().isPresent()) {
            return next;
        }
        return new Stamp(next.end(), first.iso(), first.labelled(), first.update());
    }

    private static int behind(Pattern pattern, String text, int from) {
        Matcher m = pattern.matcher(text).region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }
}
