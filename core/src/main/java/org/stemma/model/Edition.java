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
        List<Claim> claims,
        List<Alteration> alterations,
        List<Variant> variants,
        List<Disagreement> disagreements,
        List<Contradiction> contradictions,
        List<Omission> omissions,
        List<Utterance> utterances,
        List<Entity> entities,
        List<Event> timeline,
        List<Figure> figures,
        List<BriefSentence> brief)
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
        return new Edition(
                schema,
                generator,
                notes,
                dropped,
                unrelated,
                renamed,
                reports,
                lineages,
                stemma,
                claims,
                alterations,
                variants,
                disagreements,
                contradictions,
                omissions,
                utterances,
                entities,
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

    /**
     * The family tree: a directed acyclic graph. A node with two incoming links is a splice.
     *
     * @param nodes extant reports and lost ancestors, by id
     * @param links derivations, by id
     * @param parallels shared passages that are no derivation
     */
    public record Stemma(List<Node> nodes, List<Link> links, List<Parallel> parallels) implements Serializable {
        /** Copies the lists. */
        public Stemma {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
            parallels = List.copyOf(parallels);
        }
    }

    /**
     * A report or a lost ancestor.
     *
     * @param id the report's id, or {@code lost-} and a hash of the witnesses
     * @param kind {@code extant} or {@code lost}
     * @param text for a lost node what its witnesses preserve of it; null for an extant one
     * @param spans for a lost node the witnesses of each stretch of {@code text}; empty for an extant one
     */
    public record Node(String id, NodeKind kind, @Nullable String text, List<Witnessed> spans) implements Serializable {
        /** Copies the list. */
        public Node {
            spans = List.copyOf(spans);
        }
    }

    /** Whether a node was seen. */
    public enum NodeKind {
        /** A report of the input. */
        EXTANT,
        /** A report that must have existed and was not seen. */
        LOST;

        /** The name in JSON: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A stretch of a lost node's text and who preserves it.
     *
     * @param start first UTF-16 code unit in the node's {@code text}
     * @param end one past the last
     * @param witnesses ids of the reports that carry it, ordered, at least one
     */
    public record Witnessed(int start, int end, List<String> witnesses) implements Serializable {
        /** Copies the list. */
        public Witnessed {
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * A derivation.
     *
     * @param id hash of both ends
     * @param from node id of the source
     * @param to node id of the descendant
     * @param kind how it was derived
     * @param confidence in [0, 1]; larger is surer
     * @param reasons plain clauses, the strongest first
     * @param passages shared stretches, by place in {@code to}
     */
    public record Link(
            String id,
            String from,
            String to,
            LinkKind kind,
            double confidence,
            List<String> reasons,
            List<Passage> passages)
            implements Serializable {
        /** Copies the lists. */
        public Link {
            reasons = List.copyOf(reasons);
            passages = List.copyOf(passages);
        }
    }

    /** A stretch that two texts share. @param from in the source's text @param to in the descendant's text */
    public record Passage(Span from, Span to) implements Serializable {}

    /**
     * Shared passages that are no derivation.
     *
     * @param reports the two reports, ordered
     * @param kind {@code sibling} (a common lost source) or {@code quotation} (both quote the same words)
     * @param passages shared stretches; {@code from} in the first report
     */
    public record Parallel(List<String> reports, String kind, List<Passage> passages) implements Serializable {
        /** Copies the lists. */
        public Parallel {
            reports = List.copyOf(reports);
            passages = List.copyOf(passages);
        }
    }

    /**
     * One proposition and its wordings.
     *
     * @param id hash of its wordings
     * @param text the clearest wording that all who state it agree on
     * @param verdict {@code confirmed}, {@code single-lineage} or {@code disputed}
     * @param counts over the reports that state it unaltered
     * @param reasons why {@code counts.lineages.min} is below {@code max}
     * @param wordings by report and place; a report can have several
     */
    public record Claim(
            String id, String text, String verdict, Counts counts, List<Join> reasons, List<ClaimWording> wordings)
            implements Serializable {
        /** Copies the lists. */
        public Claim {
            reasons = List.copyOf(reasons);
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * A report's wording of a claim.
     *
     * @param status {@code faithful} or {@code altered}
     * @param explanation why it is called altered, a plain sentence; null for a faithful one
     */
    public record ClaimWording(
            String report,
            int start,
            int end,
            String exact,
            String status,
            @Nullable String explanation) implements Serializable {}

    /**
     * A variant along a directed link: the descendant states the fact differently from its source. It says nothing of
     * intent.
     *
     * @param id hash of both places and the type
     * @param type what kind of fact
     * @param from the source's reading; for a lost source the reading of the sibling that decides
     * @param to the altered reading
     * @param via the lost node between both, null when {@code from} is the source itself
     * @param witnesses ids of all reports that carry the reading of {@code from}
     * @param status {@code changed} or {@code corrected}
     * @param explanation a plain sentence
     * @param decidedBy how it was decided: {@code source}, {@code witnesses}, {@code verbatim-witness}, {@code date},
     *     {@code sum} or {@code self-contradiction}
     * @param confidence in [0, 1]
     */
    public record Alteration(
            String id,
            VariantType type,
            Citation from,
            Citation to,
            @Nullable String via,
            List<String> witnesses,
            String status,
            String explanation,
            String decidedBy,
            double confidence)
            implements Serializable {
        /** Copies the list. */
        public Alteration {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** A typed difference without direction. @param readings at least two, in order of their first wording */
    public record Variant(String id, VariantType type, List<Reading> readings) implements Serializable {
        /** Copies the list. */
        public Variant {
            readings = List.copyOf(readings);
        }
    }

    /** One reading of a variant and where it stands. */
    public record Reading(String exact, List<Citation> wordings) implements Serializable {
        /** Copies the list. */
        public Reading {
            wordings = List.copyOf(wordings);
        }
    }

    /** Readings of different lineages that cannot both be true. @param claim id of the claim */
    public record Disagreement(String claim, List<DisputedReading> readings, String explanation)
            implements Serializable {
        /** Copies the list. */
        public Disagreement {
            readings = List.copyOf(readings);
        }
    }

    /** One side of a disagreement. */
    public record DisputedReading(String value, List<String> lineages, List<Citation> wordings)
            implements Serializable {
        /** Copies the lists. */
        public DisputedReading {
            lineages = List.copyOf(lineages);
            wordings = List.copyOf(wordings);
        }
    }

    /** A report that cannot be right in all of these places. */
    public record Contradiction(String report, List<Citation> spans, String explanation) implements Serializable {
        /** Copies the list. */
        public Contradiction {
            spans = List.copyOf(spans);
        }
    }

    /**
     * What a descendant left out.
     *
     * @param report the descendant
     * @param from the words in the source or in the witness that has them
     * @param kind {@code sentence}, {@code hedge}, {@code attribution} or {@code detail}
     */
    public record Omission(String report, Citation from, String kind) implements Serializable {}

    /**
     * One thing said once by one speaker.
     *
     * @param speaker as named; null when nobody is named
     * @param speakerId the id of the entity that the speaker is; null when none can be told
     * @param wordings by report
     */
    public record Utterance(
            String id, @Nullable String speaker, @Nullable String speakerId, List<QuoteWording> wordings)
            implements Serializable {
        /** Copies the list. */
        public Utterance {
            wordings = List.copyOf(wordings);
        }
    }

    /** A report's wording of an utterance. @param direct whether inside quotation marks */
    public record QuoteWording(String report, int start, int end, String exact, boolean direct)
            implements Serializable {}

    /**
     * Who or what.
     *
     * @param id stable
     * @param name the fullest form; of a place the most used
     * @param kind {@code person}, {@code organisation}, {@code place}, {@code facility}, {@code product}, {@code event} or
     *     {@code other}
     * @param aliases other names, then descriptions that a report ties to it; the most used first
     * @param mentions by report, then by place
     * @param location where it is; null unless it is a place that is known
     */
    public record Entity(
            String id,
            String name,
            String kind,
            List<String> aliases,
            List<Mention> mentions,
            @Nullable Location location)
            implements Serializable {
        /** Copies the lists. */
        public Entity {
            aliases = List.copyOf(aliases);
            mentions = List.copyOf(mentions);
        }
    }

    /** Where an entity is spoken of. @param how {@code name}, {@code description} or {@code pronoun} */
    public record Mention(String report, int start, int end, String how) implements Serializable {}

    /**
     * A place on the map.
     *
     * @param geonames its id at GeoNames; null for a country or region
     * @param latitude degrees north; null with {@code geonames}
     * @param longitude degrees east; null with {@code geonames}
     * @param country ISO 3166-1 code of the country it is or lies in
     */
    public record Location(
            @Nullable Integer geonames,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String country) implements Serializable {}

    /**
     * A dated happening.
     *
     * @param start ISO 8601 date, as precise as {@code precision}
     * @param end last day, month or year, inclusive
     * @param precision {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year} or {@code range}
     * @param text a sentence that can be read alone, in a report's words
     * @param evidence the words of every report that mentions it
     * @param dates the words that date it
     * @param status {@code happened}, or {@code expected} for what lay ahead of the reports
     * @param basis how {@code start} and {@code end} were reached, a clause
     */
    public record Event(
            String start,
            String end,
            String precision,
            String text,
            List<Citation> evidence,
            List<Citation> dates,
            String status,
            String basis)
            implements Serializable {
        /** Copies the lists. */
        public Event {
            evidence = List.copyOf(evidence);
            dates = List.copyOf(dates);
        }
    }

    /**
     * A quantity, with every report's reading of it.
     *
     * @param value plain decimal, {@code 14} or {@code 1.5E+10} never: {@code 15000000000}; of several readings the one that
     *     most reports have, of a range its lower end
     * @param approximator {@code more than}, {@code almost}, {@code at least}, {@code about}; null when exact
     * @param unit ISO 4217 or a word; null for a count
     * @param what what is counted
     * @param who who gives, has or does it; null when not said
     * @param evidence the words of every reading
     * @param upper upper end of a range; null when {@code value} is all
     * @param to who it goes to; null when not said
     * @param act what happens to it, the base form of a verb ({@code pledge, kill, vote}); null when not said
     * @param when ISO 8601 date of the act; null when not said
     * @param kind {@code money}, {@code count}, {@code percent} or {@code measure}
     * @param readings values side by side, the one that most reports have first; at least one
     */
    public record Figure(
            String value,
            @Nullable String approximator,
            @Nullable String unit,
            @Nullable String what,
            @Nullable String who,
            List<Citation> evidence,
            @Nullable String upper,
            @Nullable String to,
            @Nullable String act,
            @Nullable String when,
            String kind,
            List<FigureReading> readings)
            implements Serializable {
        /** Copies the lists. */
        public Figure {
            evidence = List.copyOf(evidence);
            readings = List.copyOf(readings);
        }
    }

    /**
     * One value of a figure.
     *
     * @param value plain decimal; of a range the lower end
     * @param upper upper end of a range; null when {@code value} is all
     * @param approximator as in {@link Figure}; null when exact
     * @param evidence the words that give it, at least one place
     */
    public record FigureReading(
            String value, @Nullable String upper, @Nullable String approximator, List<Citation> evidence)
            implements Serializable {
        /** Copies the list. */
        public FigureReading {
            evidence = List.copyOf(evidence);
        }
    }

    /** A sentence of the brief. @param citations at least one */
    public record BriefSentence(String text, List<Citation> citations) implements Serializable {
        /** Copies the list. */
        public BriefSentence {
            citations = List.copyOf(citations);
        }
    }
}
