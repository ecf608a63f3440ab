package org.stemma.sketch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems that English news of any topic uses, with the share of reports that hold them.
 *
 * <p>Made from ECB+ and MEANTIME (see the resource's head and NOTICE); the table is version 1.
 */
final class CommonStems {

    /** A stem outside the table is in fewer reports than this: half the rarest share in the table. */
    static final double UNSEEN_SHARE = 0.002;

    private static final String RESOURCE = "common-stems-en.txt";
    private static final Map<String, Double> SHARES = load();

    private CommonStems() {}

    /** Whether {@code stem} is in the table of {@code language} (a BCP 47 tag); only English has one. */
    static boolean common(String stem, String language) {
        return english(language) && SHARES.containsKey(stem);
    }

    /** The share of reports that hold {@code stem}, in (0, 1). */
    static double share(String stem) {
        return SHARES.getOrDefault(stem, UNSEEN_SHARE);
    }

    /** All stems of the table, ascending. */
    static List<String> all() {
        return SHARES.keySet().stream().sorted().toList();
    }

    static boolean english(String language) {
        return language.equals("en") || language.startsWith("en-") || language.startsWith("en_");
    }

    private static Map<String, Double> load() {
        Map<String, Double> shares = new HashMap<>(4096);
        try (InputStream in = CommonStems.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    shares.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + RESOURCE, e);
        }
        return shares;
    }
}
