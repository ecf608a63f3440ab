package org.stemma.eval.extraction;

import java.util.List;

/**
 * One page with what must come out of it.
 *
 * @param name for messages
 * @param bytes as stored, may be gzipped
 * @param address where it was published; empty when unknown
 * @param with segments that the text must hold; empty where {@code body} is given instead
 * @param without segments that it must not
 * @param body the whole text; empty when only segments are known
 * @param title the headline; empty when unlabelled
 * @param authors everyone credited; empty with {@code authorsLabelled} false when unlabelled
 * @param authorsLabelled whether authors are labelled
 * @param day publication day, {@code 2024-03-12}; empty when unlabelled
 */
record LabelledPage(
        String name,
        byte[] bytes,
        String address,
        List<String> with,
        List<String> without,
        String body,
        String title,
        List<String> authors,
        boolean authorsLabelled,
        String day) {
    /** Letters of a page's name that pages of one site share. */
    private static final int SITE = 8;

    /** The same page as other bytes. */
    LabelledPage withBytes(byte[] other) {
        return new LabelledPage(name, other, address, with, without, body, title, authors, authorsLabelled, day);
    }

    /** Whether the page is of the half on which rules are worked out; pages of one site fall into one half. */
    boolean workedOn() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int h = file.substring(0, Math.min(SITE, file.length())).hashCode();
        h = (h ^ h >>> 16) * 0x45d9f3b;
        return ((h ^ h >>> 16) & 1) == 0;
    }
}
