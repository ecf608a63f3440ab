package org.stemma.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes British and American spellings of an English word one form (the American), so that a sub-editor's house style is
 * not read as a difference.
 *
 * <p>By suffix where the pattern is regular (-isation, -ise, -our, -ogue, doubled l), by a closed list where it is not.
 * The form is for comparison only and need not be a word.
 */
final class Spelling {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("theatre", "theater"),
            Map.entry("metre", "meter"),
            Map.entry("litre", "liter"),
            Map.entry("fibre", "fiber"),
            Map.entry("calibre", "caliber"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("practise", "practice"),
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("kerb", "curb"),
            Map.entry("plough", "plow"),
            Map.entry("cheque", "check"),
            Map.entry("programme", "program"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("towards", "toward"),
            Map.entry("judgement", "judgment"),
            Map.entry("ageing", "aging"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("storey", "story"),
            Map.entry("sulphur", "sulfur"),
            Map.entry("enrol", "enroll"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("skilful", "skillful"),
            Map.entry("cosy", "cozy"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("catalogue", "catalog"),
            Map.entry("mum", "mom"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"),
            Map.entry("spelt", "spelled"),
            Map.entry("dreamt", "dreamed"),
            Map.entry("kilometre", "kilometer"),
            Map.entry("centimetre", "centimeter"),
            Map.entry("millimetre", "millimeter"));

    /** Verbs that end in -ise on both sides of the ocean, without that ending. */
    private static final Set<String> KEEP_ISE = Set.of(
            "advert",
            "adv",
            "ar",
            "chast",
            "circumc",
            "compr",
            "comprom",
            "dem",
            "desp",
            "dev",
            "disgu",
            "enterpr",
            "exc",
            "exerc",
            "expert",
            "franch",
            "improv",
            "inc",
            "merchand",
            "otherw",
            "prec",
            "prem",
            "prom",
            "rev",
            "superv",
            "surm",
            "surpr",
            "telev",
            "treat",
            "parad",
            "conc",
            "likew",
            "ra",
            "pra",
            "appra",
            "no",
            "po",
            "cru",
            "bru",
            "clockw",
            "pr",
            "repr",
            "upr",
            "turquo",
            "porpo",
            "torto",
            "anyw",
            "lengthw");

    /** Words with -our that are not -or in America. */
    private static final Set<String> KEEP_OUR = Set.of(
            "fl", "dev", "cont", "det", "sc", "downp", "outp", "glam", "param", "troubad", "vel", "ent", "y", "amb");

    /** Verbs whose final l doubles in Britain only. */
    private static final Set<String> SINGLE_L = Set.of(
            "travel", "cancel", "label", "model", "fuel", "signal", "level", "marshal", "counsel", "dial", "total",
            "equal", "tunnel", "channel", "duel", "initial", "quarrel", "rival", "shovel", "jewel", "bevel", "libel",
            "panel", "pedal", "refuel", "unravel", "swivel", "spiral");

    private static final Pattern ISE = Pattern.compile("(.{2,})is(e|ed|es|er|ers|ing|ation|ations)");
    private static final Pattern YSE = Pattern.compile("(anal|paral|catal)ys(e|ed|es|ing)");
    private static final Pattern OUR =
            Pattern.compile("(.{2,}?)our(s|ed|ing|ite|ites|able|al|ful|hood|hoods|er|ers|less|y)?");
    private static final Pattern DOUBLE_L = Pattern.compile("(.{3,}l)l(ed|ing|er|ers|ation)");

    private Spelling() {}

    /** The American form of the folded {@code word}. */
    static String american(String word) {
        if (word.length() < 4) {
            return word;
        }
        String plural = word.endsWith("s") ? IRREGULAR.get(word.substring(0, word.length() - 1)) : null;
        String listed = plural != null ? plural + "s" : IRREGULAR.get(word);
        if (listed != null) {
            return listed;
        }
        Matcher m = matching(ISE, word, "is");
        if (m != null && !KEEP_ISE.contains(m.group(1))) {
            return m.group(1) + "iz" + m.group(2);
        }
        m = matching(YSE, word, "ys");
        if (m != null) {
            return m.group(1) + "yz" + m.group(2);
        }
        m = matching(OUR, word, "our");
        if (m != null && !KEEP_OUR.contains(m.group(1))) {
            return m.group(1) + "or" + (m.group(2) == null ? "" : m.group(2));
        }
        m = matching(DOUBLE_L, word, "ll");
        return m != null && SINGLE_L.contains(m.group(1)) ? m.group(1) + m.group(2) : word;
    }

    /** The match of the whole word, if any; only a word that holds {@code letters} can have one. */
    private static @Nullable Matcher matching(Pattern pattern, String word, String letters) {
        if (!word.contains(letters)) {
            return null;
        }
        Matcher m = pattern.matcher(word);
        return m.matches() ? m : null;
    }
}
