package org.stemma.understand.tagger;

import java.util.Set;

/** A word's forms as the model's features see them, with their hashes; immutable but for what the taggers find. */
final class Word {

    /** Where it stands in the report's text. */
    final int start;

    final int end;
    final String simple;
    final String lower;
    final long simpleHash;
    final long lowerHash;
    final long shapeHash;
    final long[] prefixes = new long[4];
    final long[] suffixes = new long[5];
    final String vectorForm;

    /** Number of the word's class; -1 when it has none. */
    int wordClass = -1;

    /** The word's cluster; 0 when it has none. */
    int cluster;

    /** Where it stands in phrases of the gazetteer, and what kinds these are of. */
    Set<String> gazetteer = Set.of();

    int pos = -1;
    int ner = -1;
    long lemmaHash;
    int lemmaLength;

    Word(String text, int start, int end) {
        this.start = start;
        this.end = end;
        String form = text.substring(start, end);
        simple = Simplified.of(form);
        lower = Simplified.lower(simple);
        simpleHash = Hash.of(simple);
        lowerHash = Hash.of(lower);
        shapeHash = Hash.of(Simplified.shape(simple));
        for (int n = 1; n < suffixes.length; n++) {
            if (n < lower.length()) {
                suffixes[n] = Hash.of(lower, lower.length() - n, lower.length());
                if (n < prefixes.length) {
                    prefixes[n] = Hash.of(lower, 0, n);
                }
            }
        }
        vectorForm = undigited(form);
        lemmaHash = lowerHash;
        lemmaLength = lower.length();
    }

    private static String undigited(String form) {
        StringBuilder out = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, '0');
            }
        }
        return out.toString();
    }
}
