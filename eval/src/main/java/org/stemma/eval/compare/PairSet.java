package org.stemma.eval.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** The project's own sentence pairs: harmless rewrites and alterations of known type and place. */
final class PairSet {

    /**
     * One pair.
     *
     * @param from the source's sentence
     * @param to its rendering
     * @param type what was altered; null for a harmless rewrite
     * @param altered the altered words in {@code to}; null for a harmless rewrite
     */
    record Labelled(
            String from,
            String to,
            @Nullable VariantType type,
            @Nullable Span altered) {}

    private PairSet() {}

    /** The pairs, in the file's order. */
    static List<Labelled> read() {
        List<Labelled> pairs = new ArrayList<>();
        try (InputStream in = PairSet.class.getResourceAsStream("pairs.txt")) {
            if (in == null) {
                throw new IllegalStateException("no pairs.txt on the class path");
            }
            String from = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    from = line.substring(2);
                } else if (line.startsWith("~ ")) {
                    pairs.add(new Labelled(from, line.substring(2), null, null));
                } else if (line.startsWith("! ")) {
                    pairs.add(altered(from, line.substring(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static Labelled altered(String from, String line) {
        int space = line.indexOf(' ');
        VariantType type = VariantType.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String marked = line.substring(space + 1);
        int open = marked.indexOf('{');
        int close = marked.indexOf('}') - 1;
        return new Labelled(from, marked.replace("{", "").replace("}", ""), type, new Span(open, close));
    }
}
