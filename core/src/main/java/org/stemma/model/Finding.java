package org.stemma.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an edition says about the reports beside the tree: a claim, an alteration, an utterance, a figure.
 *
 * <p>Component names are the field names of the JSON.
 */
public sealed interface Finding extends Serializable {

    /**
     * One proposition and its wordings.
     *
     * @param id hash of its wordings
     * @param text the clearest wording that all who state it agree on
     * @param verdict {@code confirmed}, {@code single-lineage} or {@code disputed}
     * @param counts over the reports that state it unaltered
     * @param reasons why {@code counts.lineages.min} is below {@code max}
     * @param wordings by report and place; a report can have several
     * @param headlines titles and standfirsts that state it, by report; they count for nothing in {@code counts}
     */
    public record Claim(
            String id,
            String text,
            String verdict,
            Counts counts,
            List<Edition.Join> reasons,
            List<ClaimWording> wordings,
            List<HeadlineWording> headlines)
            implements Finding {
        /** Copies the lists. */
        public Claim {
            reasons = List.copyOf(reasons);
            wordings = List.copyOf(wordings);
            headlines = List.copyOf(headlines);
        }

        /** The same with these headlines. */
        public Claim withHeadlines(List<HeadlineWording> headlines) {
            return new Claim(id, text, verdict, counts, reasons, wordings, headlines);
        }
    }

    /**
     * What a report's head says of a claim or an utterance, in the few words that headlines have.
     *
     * @param within {@code title} where {@code start} and {@code end} count in the report's {@code title}, {@code text} where in
     *     its text
     */
    public record HeadlineWording(String report, String within, int start, int end, String exact)
            implements Serializable {}

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
            implements Finding {
        /** Copies the list. */
        public Alteration {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** A typed difference without direction. @param readings at least two, in order of their first wording */
    public record Variant(String id, VariantType type, List<Reading> readings) implements Finding {
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
    public record Disagreement(String claim, List<DisputedReading> readings, String explanation) implements Finding {
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
    public record Contradiction(String report, List<Citation> spans, String explanation) implements Finding {
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
    public record Omission(String report, Citation from, String kind) implements Finding {}

    /**
     * One thing said once by one speaker.
     *
     * @param speaker as named; null when nobody is named
     * @param speakerId the id of the entity that the speaker is; null when none can be told
     * @param wordings by report
     * @param headlines titles and standfirsts that give a part of it, by report
     */
    public record Utterance(
            String id,
            @Nullable String speaker,
            @Nullable String speakerId,
            List<QuoteWording> wordings,
            List<HeadlineWording> headlines)
            implements Finding {
        /** The same with these headlines. */
        public Utterance withHeadlines(List<HeadlineWording> headlines) {
            return new Utterance(id, speaker, speakerId, wordings, headlines);
        }

        /** Copies the lists. */
        public Utterance {
            headlines = List.copyOf(headlines);
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
            implements Finding {
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
            implements Finding {
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
     *     most reports have, of a toll that rose the last one, of a range its lower end
     * @param approximator {@code more than}, {@code almost}, {@code at least}, {@code about}; null when exact
     * @param unit ISO 4217 or a word; null for a count
     * @param what what is counted
     * @param who who gives, has or does it; null when not said
     * @param evidence the words of every reading
     * @param upper upper end of a range; null when {@code value} is all
     * @param to who it goes to, or whom it falls on ({@code a fine, rockets}); null when not said
     * @param act what happens to it, the base form of a verb ({@code pledge, kill, vote}); null when not said
     * @param when ISO 8601 date of the act; null when not said
     * @param kind {@code money}, {@code count}, {@code percent} or {@code measure}
     * @param readings values side by side, the one that most reports have first, of a toll that rose the last; at least one
     * @param whoId the id of the entity that {@code who} is; null when none can be told
     * @param toId the id of the entity that {@code to} is; null when none can be told
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
            List<FigureReading> readings,
            @Nullable String whoId,
            @Nullable String toId)
            implements Finding {
        /** Copies the lists. */
        public Figure {
            evidence = List.copyOf(evidence);
            readings = List.copyOf(readings);
        }

        /** The same with the ids of the entities that give and get it. */
        public Figure withIds(@Nullable String whoId, @Nullable String toId) {
            return new Figure(
                    value, approximator, unit, what, who, evidence, upper, to, act, when, kind, readings, whoId, toId);
        }
    }

    /**
     * One value of a figure.
     *
     * @param value plain decimal; of a range the lower end
     * @param upper upper end of a range; null when {@code value} is all
     * @param approximator as in {@link Figure}; null when exact
     * @param evidence the words that give it, at least one place
     * @param status {@code superseded} where it is a toll that later reports raised; else null
     */
    public record FigureReading(
            String value,
            @Nullable String upper,
            @Nullable String approximator,
            List<Citation> evidence,
            @Nullable String status)
            implements Serializable {
        /** Copies the list. */
        public FigureReading {
            evidence = List.copyOf(evidence);
        }
    }

    /** A sentence of the brief. @param citations at least one */
    public record BriefSentence(String text, List<Citation> citations) implements Finding {
        /** Copies the list. */
        public BriefSentence {
            citations = List.copyOf(citations);
        }
    }
}
