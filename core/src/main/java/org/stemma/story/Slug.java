package org.stemma.story;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that an address carries: a desk makes them of the headline, and they stay when the page shows a notice, a form
 * or "No title found" in its place.
 */
final class Slug {

    /** A path segment of fewer words names a section, a form or a number. */
    private static final int LEAST_WORDS = 3;

    private static final int MOST_CHARS = 400;

    private static final Pattern PARTS = Pattern.compile("[-_+]|%20");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,24}");

    private Slug() {}

    /** The words of the last segment of {@code address} that has some, with blanks between; empty when none has. */
    static String words(@Nullable String address) {
        if (address == null) {
            return "";
        }
        int scheme = address.indexOf("://");
        int path = scheme < 0 ? -1 : address.indexOf('/', scheme + 3);
        if (path < 0) {
            return "";
        }
        String plain = address.substring(path, Math.min(address.length(), path + MOST_CHARS));
        int end = plain.length();
        for (int i = 0; i < end; i++) {
            if (plain.charAt(i) == '?' || plain.charAt(i) == '#') {
                end = i;
            }
        }
        String[] segments = plain.substring(0, end).split("/", -1);
        for (int i = segments.length - 1; i >= 0; i--) {
            String words = segment(segments[i]);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private static String segment(String segment) {
        int dot = segment.lastIndexOf('.');
        String name = dot > 0 ? segment.substring(0, dot) : segment;
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (String part : PARTS.split(name, -1)) {
            if (WORD.matcher(part).matches()) {
                words.append(words.isEmpty() ? "" : " ").append(part);
                count++;
            }
        }
        return count < LEAST_WORDS ? "" : words.toString();
    }
}
