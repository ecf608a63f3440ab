package org.stemma.read.residue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Datelines: where, when and by which agency a report was written, in front of its first sentence.
 *
 * <p>Forms: {@code KYIV, Ukraine (AP) —}, {@code LONDON, March 3 (Reuters) -}, {@code PARIS —}, {@code (Bloomberg) --},
 * {@code Dec. 3 (UPI) --}, {@code Berlin (dpa) -}, {@code (ANSA) - ROMA, 20 APR -}, {@code NEW YORK--(BUSINESS WIRE)--},
 * {@code Kyiv:}. A place in capitals needs only its dash. Any other place needs an agency or a day beside it, or must be
 * known as a place: a city that names a time zone, or a word that the report itself puts behind "in", "to", "from".
 */
final class Datelines {

    private static final String CAPS =
            "(?:\\p{Lu}[\\p{Lu}.'’‘-]+|ST\\.)(?:[ -]\\p{Lu}[\\p{Lu}.'’‘-]*){0,4}(?: ?(?:/| and | AND ) ?\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,2})?";

    private static final String TITLE =
            "\\p{Lu}[\\p{L}.'’‘-]+(?:[ -](?:(?:de|la|del|am|an der|upon|sur) )?\\p{Lu}[\\p{L}.'’‘-]*){0,3}(?: ?/ ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})?";

    private static final String REGION =
            "(?:, \\p{Lu}[\\p{L}.'’]*(?:-\\p{L}[\\p{L}.'’]*){0,2}(?: (?:of |and )?\\p{Lu}[\\p{L}.'’]*(?:-\\p{L}[\\p{L}.'’]*){0,2}){0,3}){0,2}";

    private static final String DAY =
            "(?:,? ?\\(?(?:(?:\\p{Lu}\\p{L}{2,9}|\\p{Lu}{3,9})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.? (?:de )?\\p{L}{3,9}\\.?(?:,? \\d{4})?"
                    + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\)?)";

    private static final String CREDIT = "\\(([^()\\n]{2,60})\\)";

    private static final String DASH = "\\s{0,2}(?:-{2,3}|\\.?[–—―]|\\.? ?-(?=\\s)|\\.-|:(?=\\s))";

    /** Place in capitals, with or without region, day, agency; then a dash. */
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + CAPS + REGION + ")(?<day>" + DAY
            + ")?(?:[ ,]?(?: ?[–—-]{1,2} ?)?\\s?(?<credit>" + CREDIT + "))?(?<dash>" + DASH + ")");

    /** Any place, then an agency in brackets; then a dash. */
    private static final Pattern WITH_CREDIT = Pattern.compile("(?<place>" + TITLE + REGION + ")(?<day>" + DAY
            + ")?(?:[ ,]?(?: ?[–—-]{1,2} ?)?\\s?(?<credit>" + CREDIT + "))(?<dash>" + DASH + ")");

    /** Place in capitals and a known agency without any dash. */
    private static final Pattern WITHOUT_DASH = Pattern.compile(
            "(?<place>" + CAPS + REGION + ")(?<day>" + DAY + ")? (?<credit>" + CREDIT + ")(?<dash>)(?=\\s)");

    /** No place: an agency alone, or a day and an agency. */
    private static final Pattern NO_PLACE =
            Pattern.compile("(?<place>)(?<day>" + DAY + " )?(?<credit>" + CREDIT + ")(?<dash>" + DASH + ")");

    /** Any place and a day, or a place that must be known. */
    private static final Pattern BARE =
            Pattern.compile("(?<place>" + TITLE + REGION + ")(?<day>" + DAY + ")?(?<credit>)?(?<dash>" + DASH + ")");

    private static final Set<String> NOT_PLACES =
            Set.copyOf(Resources.sections("words.txt").getOrDefault("not-a-place", List.of()));

    /** Cities that name a time zone: mostly capitals and the largest cities. */
    private static final Set<String> ZONE_CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("System"))
            .map(zone ->
                    zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{3,}");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,5}");

    private static final Pattern PRESS_NAME =
            Pattern.compile("\\p{Lu}.* (?:Press|Wire|News|Newswire|Agency|News Agency|News Service)$");

    /** Acronyms that say more of the place or the time. */
    private static final Set<String> NOT_AGENCIES = Set.of(
            "USA", "UAE", "DRC", "PRC", "DPRK", "ROC", "UTC", "GMT", "BST", "CET", "CEST", "EST", "EDT", "CST", "PST");

    private static final int LONGEST_CHARS = 140;

    private static final int LONGEST_PLACE_CHARS = 60;

    private Datelines() {}

    /**
     * A dateline.
     *
     * @param end one past its last code unit, the dash included
     * @param place title case, {@code Kyiv, Ukraine}; null when it names none
     * @param agency canonical name, or as written for an agency that is not known; null when it credits none
     * @param strong whether an agency, an outlet or a day stands in it, so that it can be nothing else
     * @param capitals whether its place is written in capitals
     */
    record Dateline(
            int end, @Nullable String place, @Nullable String agency, boolean strong, boolean capitals) {}

    /** The dateline that begins at {@code from} and ends before {@code to}; a second one behind it is taken too. */
    static Optional<Dateline> at(String text, int from, int to) {
        Optional<Dateline> first = one(text, from, to);
        if (first.isEmpty()) {
            return first;
        }
        int next = first.get().end();
        while (next < to && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        Dateline a = first.get();
        return one(text, next, to)
                .filter(b -> b.strong() || a.place() == null)
                .map(b -> new Dateline(
                        b.end(),
                        a.place() != null ? a.place() : b.place(),
                        a.agency() != null ? a.agency() : b.agency(),
                        true,
                        a.capitals()))
                .or(() -> first);
    }

    private static Optional<Dateline> one(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_CHARS);
        if (from >= limit
                || !Character.isUpperCase(text.charAt(from))
                        && text.charAt(from) != '('
                        && !Character.isDigit(text.charAt(from))) {
            return Optional.empty();
        }
        for (Pattern form : forms(text, from, limit)) {
            Matcher m = form.matcher(text).region(from, limit).useTransparentBounds(true);
            if (m.lookingAt() && isSound(form, m, text, to)) {
                return Optional.of(read(m));
            }
        }
        return Optional.empty();
    }

    /** The forms that the opening allows; most lines allow none. */
    private static List<Pattern> forms(String text, int from, int limit) {
        boolean bracket = false;
        boolean dash = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            bracket |= c == '(';
            dash |= "-–—―:".indexOf(c) >= 0;
        }
        boolean capitals = from + 1 < limit
                && (Character.isUpperCase(text.charAt(from + 1))
                        || text.charAt(from + 1) == '.'
                        || text.charAt(from + 1) == '\''
                        || text.charAt(from + 1) == '’');
        List<Pattern> forms = new ArrayList<>();
        if (bracket && dash) {
            forms.add(NO_PLACE);
        }
        if (capitals && dash) {
            forms.add(IN_CAPITALS);
        }
        if (bracket && dash) {
            forms.add(WITH_CREDIT);
        }
        if (capitals && bracket) {
            forms.add(WITHOUT_DASH);
        }
        if (dash) {
            forms.add(BARE);
        }
        return forms;
    }

    private static boolean isSound(Pattern form, Matcher m, String text, int to) {
        String place = m.group("place");
        String credit = m.group("credit");
        boolean hasCredit = credit != null && !credit.isEmpty();
        boolean strong = hasCredit || m.group("day") != null;
        if (place.length() > LONGEST_PLACE_CHARS || isLabel(place) || !isFollowedByText(text, m.end(), to)) {
            return false;
        }
        if (hasCredit && !isOutlet(credit)) {
            return false;
        }
        if (form == WITHOUT_DASH) {
            return Agencies.among(bare(credit)) != null;
        }
        if (form == NO_PLACE || form == WITH_CREDIT) {
            return form == NO_PLACE || m.group("dash").strip().length() > 0;
        }
        boolean colon = m.group("dash").strip().equals(":");
        if (form == IN_CAPITALS) {
            boolean region = place.indexOf(',') > 0;
            return strong || region && !colon || !colon && isPlainPlace(place) || isKnown(place, text);
        }
        return strong && !colon || isKnown(place, text);
    }

    /** What stands in a dateline's brackets is an agency or an outlet: few words, the first with a capital or all small. */
    private static boolean isOutlet(String credit) {
        String inside = bare(credit);
        return Agencies.among(inside) != null
                || inside.split(" ").length <= 5 && Character.isUpperCase(inside.charAt(0)) && inside.indexOf(',') < 0;
    }

    private static String bare(String credit) {
        return credit.substring(1, credit.length() - 1).strip();
    }

    /** Two capitals in a row, at most four words, no digits: not a headline's shout. */
    private static boolean isPlainPlace(String place) {
        return place.length() >= 4 && place.split(" ").length <= 4;
    }

    private static boolean isLabel(String place) {
        String first = place.split(" ")[0];
        return NOT_PLACES.contains(place.toLowerCase(Locale.ROOT))
                || Bylines.isOpener(first) && !first.equals(place) && !first.equalsIgnoreCase("de")
                || opensWithAgency(place);
    }

    /** {@code Associated Press VELDT}: the end of a by-line, then the place. */
    private static boolean opensWithAgency(String place) {
        for (int blank = place.indexOf(' '); blank > 0; blank = place.indexOf(' ', blank + 1)) {
            if (Agencies.named(place.substring(0, blank)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Behind a dateline a sentence begins. */
    private static boolean isFollowedByText(String text, int end, int to) {
        int at = end;
        while (at < to && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        boolean opens = Character.isUpperCase(c)
                || Character.isDigit(c)
                || "\"“”„«'‘’($€£¥¿¡".indexOf(c) >= 0
                || !Character.isLowerCase(c) && Character.isLetter(c);
        return opens
                && to - at >= 25
                && text.substring(at, Math.min(to, at + 60)).chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isKnown(String place, String text) {
        for (String part : place.split(",")[0].split("\\s*/\\s*| and | AND ")) {
            String city = part.strip();
            if (city.length() < 3
                    || !ZONE_CITIES.contains(city.toLowerCase(Locale.ROOT)) && !isPlaceInText(city, text)) {
                return false;
            }
        }
        return true;
    }

    /** The report itself uses the word as a place. */
    private static boolean isPlaceInText(String city, String text) {
        String name = Bylines.titleCase(city);
        for (String preposition :
                List.of(" in ", " to ", " from ", " near ", " at ", " nach ", " aus ", " à ", " en ", " a ", " em ")) {
            if (text.contains(preposition + name)) {
                return true;
            }
        }
        return false;
    }

    private static Dateline read(Matcher m) {
        String place = m.group("place").strip();
        String credit = m.group("credit");
        boolean hasCredit = credit != null && !credit.isEmpty();
        return new Dateline(
                m.end(),
                place.isEmpty() ? null : placeName(place),
                hasCredit ? agency(bare(credit)) : null,
                hasCredit || m.group("day") != null,
                CAPITALS.matcher(place).lookingAt());
    }

    /** The agency that a dateline's brackets name: a known one, or what reads as the name of one. */
    private static @Nullable String agency(String inside) {
        String known = Agencies.among(inside);
        if (known != null) {
            return known;
        }
        boolean named =
                ACRONYM.matcher(inside).matches() || PRESS_NAME.matcher(inside).find();
        return named && !NOT_AGENCIES.contains(inside) ? inside : null;
    }

    private static String placeName(String place) {
        int comma = place.indexOf(',');
        return comma < 0
                ? Bylines.titleCase(place)
                : Bylines.titleCase(place.substring(0, comma)) + place.substring(comma);
    }

    /** The place in a dateline that stands by itself. */
    static String place(String dateline) {
        String padded = dateline.strip() + (dateline.strip().matches(".*[-–—:]") ? "" : " —");
        String sentence = padded + " A sentence has to follow here.";
        return one(sentence, 0, sentence.length()).map(Dateline::place).orElse(dateline.strip());
    }
}
