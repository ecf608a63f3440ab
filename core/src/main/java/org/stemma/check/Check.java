package org.stemma.check;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/**
 * A text held against the reports of the stories that it tells of.
 *
 * <p>Component names are the field names of the JSON {@value #SCHEMA}.
 *
 * @param schema always {@value #SCHEMA}
 * @param id of the text
 * @param coverage a plain sentence: against how much the text was held, and whether that is too little to say "not found"
 * @param enough whether the reports are enough for {@code not-found} to mean something
 * @param stories the stories that it was held against
 * @param sentences the text's sentences, in order
 */
public record Check(
        String schema, String id, String coverage, boolean enough, List<Told> stories, List<CheckedSentence> sentences)
        implements Serializable {

    /** The JSON contract that this record is. */
    public static final String SCHEMA = "stemma/check/1";

    /** Copies the lists. */
    public Check {
        stories = List.copyOf(stories);
        sentences = List.copyOf(sentences);
    }

    /**
     * A story that the text was held against.
     *
     * @param id of the story
     * @param headline null when none of its reports has one
     * @param counts over the whole story
     * @param sentences how many of the text's sentences it holds, alters or holds in part
     */
    public record Told(String id, @Nullable String headline, Counts counts, int sentences) implements Serializable {}

    /**
     * One sentence of the text.
     *
     * @param start first code unit in the text
     * @param end one past the last
     * @param exact the sentence
     * @param verdict what the reports say of it
     * @param counts over the reports that state it, altered or not; all zero when none does
     * @param origins where it stands in the reports, the closest first; at most a dozen
     * @param differences facts that it states differently from an origin
     * @param unsupported names and figures of the sentence that no origin has, in the text
     * @param doubts what the report that the text mostly rests on does not bear out, as far as rules can tell; less sure than
     *     differences, and never of words that another origin has
     */
    public record CheckedSentence(
            int start,
            int end,
            String exact,
            Verdict verdict,
            Counts counts,
            List<Origin> origins,
            List<Differing> differences,
            List<Span> unsupported,
            List<Doubt> doubts)
            implements Serializable {
        /** Copies the lists. */
        public CheckedSentence {
            origins = List.copyOf(origins);
            differences = List.copyOf(differences);
            unsupported = List.copyOf(unsupported);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A report that states the sentence.
     *
     * @param story the story's id
     * @param report the report's id
     * @param lineages ids of the lineages that the report belongs to
     * @param wording its words
     * @param share of the sentence's weighted words that stand there, in [0, 1]
     * @param verbatim share of the sentence's word triples that stand there to the letter, in [0, 1]
     * @param agrees whether it states no fact differently
     */
    public record Origin(
            String story,
            String report,
            List<String> lineages,
            Citation wording,
            double share,
            double verbatim,
            boolean agrees)
            implements Serializable {
        /** Copies the list. */
        public Origin {
            lineages = List.copyOf(lineages);
        }
    }

    /**
     * Words of the text that its main source does not bear out, though nothing says surely that it states otherwise.
     *
     * @param type what kind of fact
     * @param report the source's id
     * @param to the text's words
     * @param explanation a plain sentence
     */
    public record Doubt(VariantType type, String report, Span to, String explanation) implements Serializable {}

    /**
     * A fact that the text states differently from a report.
     *
     * @param type what kind of fact
     * @param from the report's words
     * @param to the text's words
     * @param explanation a plain sentence
     * @param decidedBy {@code date} or {@code sum} where arithmetic decided; null where the words alone did
     */
    public record Differing(
            VariantType type,
            Citation from,
            Span to,
            String explanation,
            @Nullable String decidedBy) implements Serializable {}
}
