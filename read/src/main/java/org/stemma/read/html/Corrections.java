package org.stemma.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.text.Body;

/** Notes of correction that a page prints with its article. */
final class Corrections {
    /** How such notes open, in the languages of the larger news markets. */
    private static final Pattern OPENS = Pattern.compile(
            "^\\W{0,3}(?:corrections?\\b|clarifications?\\b|corrected\\b|this (?:article|story|piece|post) was (?:amended|corrected|updated)"
                    + "|this (?:article|story) has been (?:amended|corrected|updated)|an? (?:earlier|previous) version of this"
                    + "|editor.s note.{0,80}(?:correct|amend)|update\\s?[:(]|korrektur|berichtigung|richtigstellung|anmerkung der redaktion"
                    + "|in einer früheren (?:version|fassung)|correctif|rectificatif|erratum|errata|mise à jour\\s?:|corrección|rectificación"
                    + "|fe de (?:errores|erratas)|rettifica|errata corrige|correção|rectificatie|correctie|rettelse|rättelse|sprostowanie"
                    + "|oprava|исправление|уточнение|düzeltme)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first two letters of what the pattern knows, sorted: nearly all paragraphs open otherwise. */
    private static final int[] FIRST = List.of(
                    "co", "cl", "th", "a ", "an", "ed", "up", "ko", "be", "ri", "in", "er", "mi", "re", "fe", "sp",
                    "op", "ис", "ут", "dü")
            .stream()
            .mapToInt(two -> pair(two.charAt(0), two.charAt(1)))
            .sorted()
            .toArray();

    private static final int MAX_SIGNS = 3;
    private static final int MAX_WORDS = 120;

    private Corrections() {}

    /** The notes in or near the article, in the page's order; at most 10. */
    static List<String> in(Page page, Body body) {
        List<String> out = new ArrayList<>();
        int from = Math.max(0, Math.min(body.title(), body.first()));
        int to = Math.min(page.blocks().size(), body.last() + 15);
        for (int i = from; i < to && out.size() < 10; i++) {
            Block b = page.blocks().get(i);
            if (b.words() >= 4
                    && b.words() <= MAX_WORDS
                    && b.linkShare() < 0.6
                    && may(b.text())
                    && OPENS.matcher(b.text()).find()) {
                out.add(b.text());
            }
        }
        return out;
    }

    private static boolean may(String text) {
        for (int i = 0; i <= MAX_SIGNS && i + 1 < text.length(); i++) {
            if (Arrays.binarySearch(FIRST, pair(text.charAt(i), text.charAt(i + 1))) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char a, char b) {
        return Character.toLowerCase(a) << 16 | Character.toLowerCase(b);
    }
}
