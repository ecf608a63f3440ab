package org.stemma.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Forms and stems of one language's words. Not safe for use by several threads at once; all share one memory of the words that
 * were asked for, since most words of a report stand in others too.
 *
 * <p>Source: Snowball stemmers (Porter2 for English) as OpenNLP ships them. A language without one keeps its forms.
 */
final class Forms {

    /** A word's folded form and its stem. */
    record Form(String form, String stem) {}

    /** Places for words kept ready, a power of two: some 15 MB when all are taken. A later word drives out an older one. */
    private static final int CACHED = 1 << 17;

    private record Known(String language, String written, Form form) {}

    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(CACHED);

    private final String language;
    private final boolean english;
    private final @Nullable ALGORITHM algorithm;
    private @Nullable SnowballStemmer stemmer;

    Forms(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        this.language = primary;
        english = primary.equals("en");
        algorithm = algorithm(primary);
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
        int mixed = (31 * written.hashCode() + language.hashCode()) * 0x9E3779B9;
        int place = mixed >>> Integer.numberOfLeadingZeros(CACHED - 1);
        Known known = KNOWN.getPlain(place);
        if (known != null && known.written.equals(written) && known.language.equals(language)) {
            return known.form;
        }
        Form made = make(written);
        KNOWN.setPlain(
                place, new Known(language, written, made)); // a record is safe to publish so: its fields are final
        return made;
    }

    private Form make(String written) {
        String folded = Folding.fold(written);
        String form = english ? Spelling.american(folded) : folded;
        if (algorithm == null || form.length() < 3) {
            return new Form(form, form);
        }
        SnowballStemmer own = stemmer == null ? new SnowballStemmer(algorithm) : stemmer;
        stemmer = own;
        return new Form(form, own.stem(form).toString());
    }
}
