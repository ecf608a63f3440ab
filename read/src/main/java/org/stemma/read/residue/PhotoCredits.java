package org.stemma.read.residue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/**
 * Photo credits and the captions they stand in: {@code REUTERS/Jane Doe - caption}, {@code Photo: Jane Doe},
 * {@code caption (AP Photo/Jane Doe)}, {@code caption Jane Doe/Getty Images}. A photo credit names no source of the text.
 */
final class PhotoCredits {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}|de|van|von|der|al-|bin)[\\p{L}.'’-]*){0,3}";

    private static final String STOCK = stock();

    /** {@code REUTERS/ALINA YARSH - caption}, {@code PHOTO/AP - caption}. */
    private static final Pattern LEADING = Pattern.compile("(?:" + STOCK + "|PHOTO|FOTO|Photo|Foto) ?/ ?" + NAME
            + "(?: ?/ ?" + NAME + ")?(?=\\s*$|\\s+[-–—]\\s|\\s*\\|)");

    private static final Pattern LABELLED = Pattern.compile(
            "[\\[(]?(?:(?:Photo|Photograph|Picture|Image|Illustration|Graphic|Foto|Bild|Pic|Photographie|Imagen|Fotografía|Immagine)s?"
                    + "(?: credit| courtesy)?(?: by | of |: ?| – | - | — )|(?:Photo |Image |Picture )?(?:Credit|Credits|Crédit|Crédits|Crédito)s?: ?|Copyright: ?"
                    + "|Courtesy of )\\S.{1,140}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETED =
            Pattern.compile("[\\[(]((?:[^()\\[\\]]|\\([^()]{0,40}\\)){2,140})[\\])]\\.?$");

    private static final Pattern INSIDE = Pattern.compile(
            "(?:" + STOCK + ") Photos?\\b|\\b(?:Photo|Photograph|Image|Picture|Illustration|Courtesy|Credit|Foto)\\b"
                    + "(?: |:|/|$)|[\\p{L}.]\\s?/\\s?(?:The )?(?:" + STOCK + ")|\\bvia (?:" + STOCK + ")|^(?:" + STOCK
                    + ")/|Getty Images|Shutterstock"
                    + "|^" + NAME + "\\s?/\\s?(?:The |For )?" + NAME + "$");

    /** {@code … in two. Jane Doe/The Harbour Post}, {@code … Jane Doe/AFP via Getty Images}. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?:^|(?<=[.!?…\"”])\\s+|\\s+[-–—|]\\s+|(?<=\\s))((?:(?:File )?[Pp]hoto by |Photo: )?" + NAME
                    + "(?: ?[/|] ?(?:The )?" + NAME + ")?\\s?(?:/|via)\\s?(?:" + STOCK + ")(?: ?/ ?" + NAME
                    + "| via (?:"
                    + STOCK + ")| Images)?\\.?)$");

    /** {@code … in two. Jane Doe/The Harbour Post}: a name, a stroke and an outlet behind a full stop. */
    private static final Pattern TRAILING_OUTLET =
            Pattern.compile("(?<=[.!?…\"”])\\s+(" + NAME + "\\s?/\\s?(?:The |For )?" + NAME + ")$");

    private static final Pattern TRAILING_LABEL =
            Pattern.compile("(?<=\\s)(?:(?:Photo |Image )?Credits?|Photo|Photos|Photograph|Foto|Image): ?\\S.{1,60}$");

    private static final Pattern ONLY = Pattern.compile(
            "(?:" + NAME + " ?[/|,] ?)?(?:" + STOCK + ")(?: ?(?:/|via|,) ?(?:" + STOCK + ")){0,2}(?: Images)?\\.?");

    private static final int LONGEST_CAPTION_CHARS = 600;

    private static final int LONGEST_NAMES_CHARS = 90;

    private PhotoCredits() {}

    /** Marks line {@code i} if it is a photo credit, with the caption around it; answers whether it was. */
    static boolean mark(Page page, int i) {
        Line line = page.rest(i);
        String text = line.text();
        if (text.length() > LONGEST_CAPTION_CHARS || mayLack(text)) {
            return false;
        }
        Matcher leading = LEADING.matcher(text);
        if (leading.lookingAt()) {
            page.markHead(i, line.start() + leading.end(), ResidueKind.CREDIT);
            caption(page, i);
            return true;
        }
        if (LABELLED.matcher(text).matches() && line.wordCount() <= 16) {
            page.markLine(i, ResidueKind.CREDIT);
            return true;
        }
        int start = trailing(text);
        if (start < 0 || page.lines.size() == 1) {
            return false;
        }
        page.markTail(i, line.start() + start, ResidueKind.CREDIT);
        caption(page, i);
        return true;
    }

    /** Where a photo credit at the end begins; -1 without one. */
    private static int trailing(String text) {
        char last = text.charAt(text.length() - 1);
        Matcher bracketed = BRACKETED.matcher(text);
        if ((last == ')' || last == ']' || last == '.')
                && bracketed.find()
                && isPhotoCredit(bracketed.group(1).strip())) {
            return bracketed.start();
        }
        if (text.length() <= LONGEST_NAMES_CHARS && ONLY.matcher(text).matches()) {
            return text.contains("/") || Agencies.named(text) == null ? 0 : -1;
        }
        Matcher label = TRAILING_LABEL.matcher(text);
        if (text.indexOf(':') >= 0 && label.find()) {
            return label.start();
        }
        if (text.indexOf('/') < 0 && !text.contains("via ")) {
            return -1;
        }
        Matcher trailing = TRAILING.matcher(text);
        if (trailing.find()) {
            return trailing.start(1);
        }
        Matcher outlet = TRAILING_OUTLET.matcher(text);
        return outlet.find() ? outlet.start(1) : -1;
    }

    private static boolean isPhotoCredit(String inside) {
        return INSIDE.matcher(inside).find() || ONLY.matcher(inside).matches() && Agencies.named(inside) == null;
    }

    /** What is left of a credited line is its caption, behind a dash or a stroke. */
    private static void caption(Page page, int i) {
        int start = page.restStart(i);
        while (start < page.restEnd(i) && "-–—|:".indexOf(page.text.charAt(start)) >= 0) {
            start++;
        }
        page.skipHead(i, start);
        if (!page.isDone(i)) {
            page.markLine(i, ResidueKind.CAPTION);
        }
    }

    /** A quick look that spares most lines the expressions. */
    private static boolean mayLack(String text) {
        return text.indexOf('/') < 0
                && text.indexOf('(') < 0
                && text.indexOf('[') < 0
                && text.indexOf(':') < 0
                && !text.contains("via ")
                && !text.contains("by ")
                && !text.contains("ourtesy")
                && text.length() > 60;
    }

    /** Whether {@code words} are a photo agency's name and nothing else. */
    static @Nullable ResidueKind only(String words) {
        return ONLY.matcher(words).matches() && Agencies.named(words) == null ? ResidueKind.CREDIT : null;
    }

    private static String stock() {
        return Resources.sections("words.txt").getOrDefault("photo", List.of()).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
