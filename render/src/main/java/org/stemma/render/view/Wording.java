package org.stemma.render.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;

/** How things are said to a reader, once for all renderings. English. */
public final class Wording {

    /** What a lost ancestor is called. */
    public static final String LOST = "lost source";

    /** What a lineage is, in a line. */
    public static final String LINEAGE = "A lineage is all that descends from one original; copies add no weight.";

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,24}(\\.[0-9]{1,12})?");

    private static final int MILLION_DIGITS = 7;

    private static final List<String> SCALES = List.of(" trillion", " billion", " million");

    private static final Map<String, String> SIGNS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "UAH", "₴");

    private Wording() {}

    /** What an edition has to show, as counts; lists that are empty are left out. */
    public static List<String> findings(Edition e) {
        List<String> out = new ArrayList<>();
        add(out, e.alterations().size(), "altered fact", "altered facts");
        add(out, e.disagreements().size(), "disagreement", "disagreements");
        add(out, e.contradictions().size(), "self-contradiction", "self-contradictions");
        int confirmed = (int)
                e.claims().stream().filter(c -> c.verdict().equals("confirmed")).count();
        add(out, confirmed, "confirmed claim", "confirmed claims");
        int lost = (int) e.stemma().nodes().stream()
                .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                .count();
        add(out, lost, "lost source", "lost sources");
        return out;
    }

    private static void add(List<String> out, int n, String one, String many) {
        if (n > 0) {
            out.add(count(n, one, many));
        }
    }

    /** {@code more than 220}, {@code 3 200 000 crowns}. */
    public static String figure(Finding.Figure f) {
        return figure(f.approximator(), f.value(), f.upper(), f.unit());
    }

    /** A reading of {@code f}. */
    public static String reading(Finding.Figure f, Finding.FigureReading r) {
        return figure(r.approximator(), r.value(), r.upper(), f.unit());
    }

    private static String figure(
            @Nullable String approximator, String value, @Nullable String upper, @Nullable String unit) {
        String number = upper == null ? scaled(value) : scaled(value) + " to " + scaled(upper);
        String about = approximator == null ? "" : approximator + " ";
        String sign = unit == null ? null : SIGNS.get(unit);
        if (sign != null) {
            return about + sign + number;
        }
        return about + number + (unit == null ? "" : " " + units(unit, value));
    }

    /** {@code kilometers}; codes, shares and temperatures have no plural. */
    private static String units(String unit, String value) {
        boolean code = unit.equals("percent") || unit.chars().anyMatch(c -> c < 'a' || c > 'z');
        return code || value.equals("1")
                ? unit
                : unit.equals("foot") ? "feet" : unit.equals("inch") ? "inches" : unit + "s";
    }

    /** Millions and above in words, with three decimals at most: {@code 1.2 million}; else with groups of digits. */
    private static String scaled(String plain) {
        if (plain.length() < MILLION_DIGITS || !PLAIN.matcher(plain).matches()) {
            return number(plain);
        }
        BigDecimal value = new BigDecimal(plain);
        for (int i = 0; i < SCALES.size(); i++) {
            BigDecimal share = value.movePointLeft(12 - 3 * i).stripTrailingZeros();
            if (share.compareTo(BigDecimal.ONE) >= 0 && share.scale() <= 3) {
                return share.toPlainString() + SCALES.get(i);
            }
        }
        return number(plain);
    }

    /** {@code Larne to Dovrin, give, 2024}: who does what with a figure, for whom and when; may be empty. */
    public static String dealing(Finding.Figure f) {
        List<String> parts = new ArrayList<>();
        String who = f.who() == null ? "" : f.who();
        String both = f.to() == null ? who : who.isEmpty() ? "to " + f.to() : who + " → " + f.to();
        if (!both.isEmpty()) {
            parts.add(both);
        }
        if (f.act() != null) {
            parts.add(f.act());
        }
        if (f.when() != null) {
            parts.add(Dates.words(f.when()));
        }
        return String.join(" · ", parts);
    }

    /** A noun with its indefinite article, by its first letter. */
    public static String article(String noun) {
        boolean vowel = !noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }

    /** {@code 1 report}, {@code 8 reports}. */
    public static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** {@code 8 reports from 7 outlets and 1 unknown outlet}; never a number of "sources". */
    public static String reports(Counts c) {
        String reports = count(c.articles(), "report", "reports");
        if (c.articles() == 0) {
            return reports;
        }
        if (c.outlets() == 0) {
            return reports + (c.articles() == 1 ? ", its outlet not known" : ", their outlets not known");
        }
        String from = reports + " from " + count(c.outlets(), "outlet", "outlets");
        return c.outletsUnknown() == 0
                ? from
                : from + " (" + count(c.outletsUnknown(), "report’s", "reports’") + " outlet not known)";
    }

    /** {@code 3 lineages}, {@code 2 to 3 lineages}, {@code 1 lineage}. */
    public static String lineages(Counts.Lineages l) {
        return l.min() == l.max()
                ? count(l.max(), "lineage", "lineages")
                : l.min() + " to " + count(l.max(), "lineage", "lineages");
    }

    /** {@code 2/3} where they differ, {@code 3} where not: for narrow places that say elsewhere what is counted. */
    public static String shortLineages(Counts.Lineages l) {
        return l.min() == l.max() ? Integer.toString(l.max()) : l.min() + "–" + l.max();
    }

    /** {@code 97 %}; never 100 below one, never 0 above none. */
    public static String percent(double share) {
        int whole = BigDecimal.valueOf(share * 100)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        int shown = share < 1 && whole == 100 ? 99 : share > 0 && whole == 0 ? 1 : whole;
        return shown + "\u00a0%";
    }

    /** What kind of fact changed, for a heading. */
    public static String type(VariantType type) {
        return switch (type) {
            case NUMBER -> "number";
            case APPROXIMATION -> "approximation";
            case DATE -> "date";
            case DURATION -> "duration";
            case UNIT -> "unit";
            case ENTITY -> "who or what";
            case ROLE -> "who did it to whom";
            case NEGATION -> "negation";
            case ANTONYM -> "opposite";
            case MODALITY -> "will, may or must";
            case HEDGE -> "hedge";
            case ATTRIBUTION -> "who said it";
            case QUOTATION -> "quotation";
            case SCOPE -> "scope";
            case OTHER -> "other fact";
        };
    }

    /** Why a reading is held to be the altered one; a word that is not known is shown as it stands. */
    public static String decidedBy(String how) {
        return switch (how) {
            case "source" -> "the source itself is here";
            case "witnesses" -> "two witnesses outside this branch agree";
            case "verbatim-witness" -> "a witness that is word for word, against a rewrite";
            case "date" -> "date arithmetic";
            case "sum" -> "arithmetic";
            case "self-contradiction" -> "the report contradicts itself";
            default -> how;
        };
    }

    /** What a parallel means, in a sentence. */
    public static String parallel(String kind) {
        return switch (kind) {
            case "sibling" -> "Both go back to a common source; neither copied the other.";
            case "quotation" -> "Both quote the same words; that makes neither the other’s source.";
            default -> kind;
        };
    }

    /** Why lineages may be one for a claim, each reason once; empty when none may. */
    public static String joined(List<Edition.Join> reasons) {
        return String.join(
                "; ", reasons.stream().map(Edition.Join::why).distinct().toList());
    }

    /** What a claim's verdict means. */
    public static String verdict(String verdict) {
        return switch (verdict) {
            case "confirmed" -> "at least two lineages state it";
            case "single-lineage" -> "one lineage states it, however many reports carry it";
            case "disputed" -> "lineages contradict each other";
            default -> verdict;
        };
    }

    /** A plain decimal with thin groups of three digits, where it is one of five digits or more. */
    public static String number(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        if (whole.length() < 5 || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('\u202f');
            }
            out.append(whole.charAt(i));
        }
        return out + (point < 0 ? "" : plain.substring(point));
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** What wordings share that differ in capitals, marks and blanks alone. */
    public static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** {@code s} with a full stop, unless it ends as a sentence does. */
    public static String stop(String s) {
        String words = s.stripTrailing();
        int i = words.length() - 1;
        while (i > 0 && "”’\"')".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?…".indexOf(words.charAt(i)) >= 0 ? words : words + ".";
    }

    /** The heading over names of a kind. */
    public static String kind(String kind) {
        return switch (kind) {
            case "person" -> "People";
            case "organisation" -> "Organisations";
            case "place" -> "Places";
            case "facility" -> "Facilities";
            case "product" -> "Products";
            case "event" -> "Events";
            case "other" -> "Other names";
            default -> sentence(kind);
        };
    }

    /** First letter in upper case. */
    public static String sentence(String s) {
        return s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }
}
