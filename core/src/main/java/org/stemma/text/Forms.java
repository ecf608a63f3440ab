package org.stemma.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Forms and stems of one language's words, with a cache. Not safe for use by several threads at once.
 *
 * <p>Source: Snowball stemmers (Porter2 for English) as OpenNLP ships them. A language without one keeps its forms.
 */
final class Forms {

    /** A word's folded form and its stem. */
    record Form(String form, String stem) {}

    /** The cache is emptied when it has grown to this many words, so that an archive's typing errors do not fill memory. */
    private static final int CACHED = 200_000;

    private final boolean english;
    private final @Nullable SnowballStemmer stemmer;
    private final Map<String, Form> cache = new HashMap<>();

    Forms(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        english = primary.equals("en");
        ALGORITHM algorithm = algorithm(primary);
        stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
    }

    private static @Nullable ALGORITHM algorithm(String primary) {
        return switch (primary) {
            case "en" -> ALGORITHM.ENGLISH;
            case "de" -> ALGORITHM.GERMAN;
            case "fr" -> ALGORITHM.FRENCH;
            case "es" -> ALGORITHM.SPANISH;
            case "it" -> ALGORITHM.ITALIAN;
            case "nl" -> ALGORITHM.DUTCH;
            case "pt" -> ALGORITHM.PORTUGUESE;
            case "sv" -> ALGORITHM.SWEDISH;
            case "da" -> ALGORITHM.DANISH;
            case "no", "nb", "nn" -> ALGORITHM.NORWEGIAN;
            case "fi" -> ALGORITHM.FINNISH;
            case "ru" -> ALGORITHM.RUSSIAN;
            case "ro" -> ALGORITHM.ROMANIAN;
            case "hu" -> ALGORITHM.HUNGARIAN;
            case "tr" -> ALGORITHM.TURKISH;
            default -> null;
        };
    }

    /** The form of a word that stands in a text as {@code written}. */
    Form word(String written) {
        Form known = cache.get(written);
        if (known != null) {
            return known;
        }
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        String folded = Folding.fold(written);
        String form = english ? Spelling.american(folded) : folded;
        String stem =
                stemmer == null || form.length() < 3 ? form : stemmer.stem(form).toString();
        Form made = new Form(form, stem);
        cache.put(written, made);
        return made;
    }
}
