package org.stemma.read.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's language detector with its model of 103 languages, loaded when it is first asked.
 *
 * <p>Source: opennlp-models-langdetect 1.3.0, a maximum-entropy classifier of character runs, trained on the Leipzig
 * corpora.
 */
final class Model {
    /** The first must be so many times likelier than the second: enough to name a language nobody declared. */
    static final double LIKELY = 1.25;
    /** The same to contradict a declaration. */
    static final double SURE = 2;

    private static final String RESOURCE = "/langdetect-183.bin";
    /** What the detector sees; its time grows with it. */
    private static final int LOOKED_AT = 600;

    /** Codes of the model that have another code of two letters than the platform's table says, or none there. */
    private static final Map<String, String> OTHERS = Map.of(
            "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "nan", "zh", "nob", "nb", "nno", "nn");

    private static final Map<String, String> CODES = codes();

    private Model() {}

    /** Holds the model once it was asked for. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + RESOURCE + " is missing from the class path");
                }
                return new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    /** The language of the text, if it is {@code margin} times likelier than the next. */
    static Optional<String> language(String text, double margin) {
        String start = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
        Language[] found = new LanguageDetectorME(Loaded.MODEL).predictLanguages(start);
        if (found.length < 2 || found[0].getConfidence() < margin * found[1].getConfidence()) {
            return Optional.empty();
        }
        String code = found[0].getLang();
        return Optional.of(CODES.getOrDefault(code, code));
    }

    private static Map<String, String> codes() {
        Map<String, String> out = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            try {
                out.put(Locale.of(two).getISO3Language(), Locale.of(two).toLanguageTag());
            } catch (MissingResourceException withoutThreeLetters) {
                continue;
            }
        }
        out.putAll(OTHERS);
        return Map.copyOf(out);
    }
}
