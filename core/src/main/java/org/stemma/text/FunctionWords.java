package org.stemma.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that carry grammar and not topic, by language. A language without a list has none: every word counts there.
 */
public final class FunctionWords {

    private static final String RESOURCE = "function-words.txt";
    private static final Map<String, Set<String>> BY_LANGUAGE = load();

    private FunctionWords() {}

    /** The folded forms of {@code language} (a BCP 47 tag; null is English). */
    public static Set<String> of(@Nullable String language) {
        if (language == null) {
            return of("en");
        }
        Set<String> listed = BY_LANGUAGE.get(language);
        return listed != null
                ? listed
                : BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0], Set.of());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    Set<String> words = lists.computeIfAbsent(line.substring(0, colon), l -> new HashSet<>());
                    words.addAll(List.of(line.substring(colon + 2).split(" ")));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        Map<String, Set<String>> copy = new HashMap<>();
        lists.forEach((language, words) -> copy.put(language, Set.copyOf(words)));
        return Map.copyOf(copy);
    }
}
