package org.stemma.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that Stemma has to say about one story: the main output.
 *
 * <p>Component names are the field names of the JSON {@value #SCHEMA}. Every list is ordered and the order is a
 * function of the content alone; lists that a setting leaves empty are explained in {@code notes}.
 *
 * @param schema always {@value #SCHEMA}
 * @param generator what made this edition
 * @param notes plain sentences for the reader: what was not done, and why
 * @param dropped inputs that were not taken
 * @param unrelated reports that belong to no story of the input
 * @param story the story as a whole
 * @param reports the story's reports, by id
 * @param lineages lines of descent, by id
 * @param stemma the family tree
 * @param claims propositions with their wordings
 * @param alterations facts that a descendant states differently from its source
 * @param variants typed differences without direction
 * @param disagreements claims of different lineages that cannot both be true
 * @param contradictions reports that contradict themselves
 * @param omissions what descendants left out of their source
 * @param utterances things said once by one speaker
 * @param entities persons, organisations, places and things
 * @param timeline dated happenings, by start
 * @param figures quantities
 * @param brief the short text, each sentence cited
 */
public record Edition(
        String schema,
        Generator generator,
        List<String> notes,
        List<Dropped> dropped,
        List<Unrelated> unrelated,
        Story story,
        List<Entry> reports,
        List<Lineage> lineages,
        Stemma stemma,
        List<Finding.Claim> claims,
        List<Finding.Alteration> alterations,
        List<Finding.Variant> variants,
        List<Finding.Disagreement> disagreements,
        List<Finding.Contradiction> contradictions,
        List<Finding.Omission> omissions,
        List<Finding.Utterance> utterances,
        List<Finding.Entity> entities,
        List<Finding.Event> timeline,
        List<Finding.Figure> figures,
        List<Finding.BriefSentence> brief)
        implements Serializable {

    /** The JSON contract that this record is. */
    public static final String SCHEMA = "stemma/edition/1";

    /** Copies the lists. */
    public Edition {
        notes = List.copyOf(notes);
        dropped = List.copyOf(dropped);
        unrelated = List.copyOf(unrelated);
        reports = List.copyOf(reports);
        lineages = List.copyOf(lineages);
        claims = List.copyOf(claims);
        alterations = List.copyOf(alterations);
        variants = List.copyOf(variants);
        disagreements = List.copyOf(disagreements);
        contradictions = List.copyOf(contradictions);
        omissions = List.copyOf(omissions);
        utterances = List.copyOf(utterances);
        entities = List.copyOf(entities);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
        brief = List.copyOf(brief);
    }

    /** The same under another id of the story, as an archive gives it. */
    public Edition withStoryId(String id) {
        Story renamed = new Story(id, story.headline(), story.from(), story.to(), story.counts(), story.reasons());
        return with(renamed, reports, stemma, entities);
    }

    /** The same with other reports and another tree of them, such as ones with shorter texts. */
    public Edition withTexts(List<Entry> others, Stemma tree) {
        return with(story, others, tree, entities);
    }

    /** The same with other entities. */
    public Edition withEntities(List<Finding.Entity> others) {
        return with(story, reports, stemma, others);
    }

    private Edition with(Story told, List<Entry> texts, Stemma tree, List<Finding.Entity> named) {
        return new Edition(
                schema,
                generator,
                notes,
                dropped,
                unrelated,
                told,
                texts,
                lineages,
                tree,
                claims,
                alterations,
                variants,
                disagreements,
                contradictions,
                omissions,
                utterances,
                named,
                timeline,
                figures,
                brief);
    }

    /**
     * What made the edition.
     *
     * @param version Stemma's version
     * @param options settings that change the output, {@code name=value}, by name
     */
    public record Generator(String version, List<String> options) implements Serializable {
        /** Copies the list. */
        public Generator {
            options = List.copyOf(options);
        }
    }

    /** A report that belongs to no story of the input. @param report its id @param reason a plain sentence */
    public record Unrelated(String report, String reason) implements Serializable {}

    /**
     * The story as a whole.
     *
     * @param id hash of its reports' ids
     * @param headline a headline that one of the reports carries; null when none has one
     * @param from earliest publication as given, null when no report is dated
     * @param to latest publication as given
     * @param counts over the whole story
     * @param reasons why {@code counts.lineages.min} is below {@code max}
     */
    public record Story(
            String id,
            @Nullable String headline,
            @Nullable String from,
            @Nullable String to,
            Counts counts,
            List<Join> reasons)
            implements Serializable {
        /** Copies the list. */
        public Story {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Two or more lineages that may be one, because of a credit.
     *
     * @param lineages their ids
     * @param why a plain sentence
     * @param span the words that give the credit
     */
    public record Join(List<String> lineages, String why, Citation span) implements Serializable {
        /** Copies the list. */
        public Join {
            lineages = List.copyOf(lineages);
        }
    }

    /**
     * A report as the edition shows it: {@link Report}'s fields, and its place in the family.
     *
     * @param lineages ids of the lineages it descends in; two for a splice
     * @param omitted stretches of {@code text} whose characters were left out (blanked) by {@code --excerpts}; empty
     *     otherwise
     * @see Report
     */
    public record Entry(
            String id,
            String source,
            @Nullable String address,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable String publishedAt,
            @Nullable String language,
            @Nullable String dateline,
            @Nullable String agency,
            String text,
            List<Residue> residue,
            List<String> captions,
            boolean truncated,
            List<String> lineages,
            List<Span> omitted)
            implements Serializable {
        /** Copies the lists. */
        public Entry {
            authors = List.copyOf(authors);
            residue = List.copyOf(residue);
            captions = List.copyOf(captions);
            lineages = List.copyOf(lineages);
            omitted = List.copyOf(omitted);
        }

        /** The entry of {@code report} in {@code lineages}, whole. */
        public static Entry of(Report report, List<String> lineages) {
            return new Entry(
                    report.id(),
                    report.source(),
                    report.address(),
                    report.outlet(),
                    report.title(),
                    report.authors(),
                    report.publishedAt(),
                    report.language(),
                    report.dateline(),
                    report.agency(),
                    report.text(),
                    report.residue(),
                    report.captions(),
                    report.truncated(),
                    lineages,
                    List.of());
        }

        /** The report, as far as the entry has it: what was left out is blank. */
        public Report report() {
            return new Report(
                    id,
                    source,
                    address,
                    outlet,
                    title,
                    authors,
                    publishedAt,
                    language,
                    dateline,
                    agency,
                    text,
                    residue,
                    captions,
                    truncated);
        }
    }

    /**
     * All that descends from one root.
     *
     * @param id stable: a hash of the root
     * @param root id of the root node, extant or lost
     * @param reports ids of its extant reports, ordered
     * @param agency the agency that its reports credit for the whole; null when none
     */
    public record Lineage(
            String id,
            String root,
            List<String> reports,
            @Nullable String agency) implements Serializable {
        /** Copies the list. */
        public Lineage {
            reports = List.copyOf(reports);
        }
    }
}
