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
        String day) {}
