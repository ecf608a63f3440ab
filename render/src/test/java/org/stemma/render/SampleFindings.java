package org.stemma.render;

import static org.stemma.render.Ferry.cite;
import static org.stemma.render.SampleEdition.GAZETTE;
import static org.stemma.render.SampleEdition.WIRE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition.Join;
import org.stemma.model.Finding;
import org.stemma.model.Finding.BriefSentence;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.ClaimWording;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Finding.DisputedReading;
import org.stemma.model.Finding.Entity;
import org.stemma.model.Finding.Event;
import org.stemma.model.Finding.Figure;
import org.stemma.model.Finding.HeadlineWording;
import org.stemma.model.Finding.Location;
import org.stemma.model.Finding.Mention;
import org.stemma.model.Finding.Omission;
import org.stemma.model.Finding.QuoteWording;
import org.stemma.model.Finding.Reading;
import org.stemma.model.Finding.Utterance;
import org.stemma.model.Finding.Variant;
import org.stemma.model.VariantType;

/** What comparison and understanding would add to the ferry's edition. */
final class SampleFindings {

    private SampleFindings() {}

    static List<Claim> claims() {
        return List.of(
                claim(
                        "cl-01",
                        "Two maintenance warnings had gone to Norrland Lines.",
                        "confirmed",
                        5,
                        2,
                        3,
                        faithful("harbour-post", "had been warned twice over the last year about maintenance"),
                        faithful("evening-courier", "had been warned twice over the last year about maintenance"),
                        altered("metro-now", "received two warnings last year about its maintenance"),
                        faithful("island-gazette", "two warnings are two too many"),
                        faithful("parliament-watch", "two warnings are two too many")),
                claim(
                        "cl-02",
                        "Both engines lost power before the ship struck.",
                        "confirmed",
                        4,
                        2,
                        2,
                        faithful("harbour-post", "apparently after losing power in both engines"),
                        altered("metro-now", "Both engines had failed"),
                        faithful("island-gazette", "“Both engines went within a minute of each other."),
                        faithful("daily-digest", "apparently after losing power in both engines")),
                claim(
                        "cl-03",
                        "People were injured and treated.",
                        "disputed",
                        4,
                        2,
                        2,
                        faithful("harbour-post", "At least 14 people were treated for injuries"),
                        faithful("metro-now", "Fourteen passengers were hurt"),
                        faithful("island-gazette", "Nineteen people were brought to the cottage hospital"),
                        faithful("radio-north", "Nineteen people were brought to the cottage hospital")),
                claim(
                        "cl-04",
                        "212 people were aboard.",
                        "single-lineage",
                        4,
                        1,
                        1,
                        faithful("harbour-post", "212 people aboard"),
                        faithful("evening-courier", "212 people aboard"),
                        faithful("daily-digest", "212 people aboard"),
                        altered("metro-now", "More than 220 people")));
    }

    private static final HeadlineWording HEAD =
            new HeadlineWording("metro-now", "title", 0, 24, "Ferry hits Tessel rocks");

    private static Claim claim(
            String id, String text, String verdict, int articles, int min, int max, ClaimWording... wordings) {
        Citation place = cite(wordings[0].report(), wordings[0].exact());
        return new Claim(
                id,
                text,
                verdict,
                new Counts(articles, articles, 0, new Counts.Lineages(min, max)),
                List.of(new Join(List.of("lineage-a", "lineage-b"), "both give a statement of one speaker", place)),
                List.of(wordings),
                id.endsWith("02") ? List.of(HEAD) : List.of());
    }

    private static ClaimWording faithful(String report, String words) {
        Citation c = cite(report, words);
        return new ClaimWording(report, c.start(), c.end(), words, "faithful", null);
    }

    private static ClaimWording altered(String report, String words) {
        Citation c = cite(report, words);
        return new ClaimWording(report, c.start(), c.end(), words, "altered", "The number changed.");
    }

    static List<Variant> variants() {
        return List.of(new Variant(
                "va-01",
                VariantType.ATTRIBUTION,
                List.of(
                        new Reading(
                                "she told reporters in the capital",
                                List.of(cite("harbour-post", "she told reporters in the capital"))),
                        new Reading("spoke at midday", List.of(cite("island-gazette", "spoke at midday"))))));
    }

    static List<Disagreement> disagreements() {
        return List.of(new Disagreement(
                "cl-03",
                List.of(
                        new DisputedReading(
                                "at least 14",
                                List.of(WIRE),
                                List.of(
                                        cite("harbour-post", "At least 14 people were treated for injuries"),
                                        cite("metro-now", "Fourteen passengers were hurt"))),
                        new DisputedReading(
                                "19",
                                List.of(GAZETTE),
                                List.of(cite(
                                        "island-gazette", "Nineteen people were brought to the cottage hospital")))),
                "Fourteen and nineteen cannot both be the number of people treated, unless “at least” leaves room."));
    }

    static List<Omission> omissions() {
        return List.of(
                new Omission(
                        "metro-now", cite("harbour-post", "but stressed that the inquiry was only beginning"), "hedge"),
                new Omission("metro-now", cite("harbour-post", "Her certificate was renewed in March."), "sentence"),
                new Omission(
                        "evening-courier",
                        cite("harbour-post", "Norrland Lines denied that the ship had been unsafe."),
                        "sentence"));
    }

    static List<Utterance> utterances() {
        return List.of(
                new Utterance(
                        "ut-01",
                        "Ilse Haldane",
                        "en-1",
                        List.of(
                                quote("evening-courier", "“I will not speculate about causes,”"),
                                quote("harbour-post", "“I will not speculate about causes,”"),
                                quote(
                                        "island-gazette",
                                        "“I won’t speculate about the causes, but two warnings are two too many,”"),
                                quote("metro-now", "“I will not speculate about causes,”"),
                                quote("parliament-watch", "“I will not speculate about causes,”")),
                        List.of(HEAD)),
                new Utterance(
                        "ut-02",
                        "Marta Oyelaran",
                        null,
                        List.of(
                                quote(
                                        "harbour-post",
                                        "“We heard a long scraping noise, and then the lights went out,”"),
                                quote("metro-now", "“We heard a loud scraping noise, and then the lights went out,”")),
                        List.of()),
                new Utterance(
                        "ut-03",
                        null,
                        null,
                        List.of(
                                quote("daily-digest", "That is not bad luck, that is bad fuel.”"),
                                quote("island-gazette", "That is not bad luck, that is bad fuel.”")),
                        List.of()));
    }

    private static QuoteWording quote(String report, String words) {
        Citation c = cite(report, words);
        return new QuoteWording(report, c.start(), c.end(), words, true);
    }

    static List<Entity> entities() {
        List<Entity> out = new ArrayList<>();
        out.add(entity(
                "en-1",
                "Ilse Haldane",
                "person",
                List.of("Haldane", "the transport minister"),
                "harbour-post",
                "Ilse Haldane",
                "parliament-watch",
                "Ilse Haldane",
                "island-gazette",
                "Haldane"));
        out.add(entity(
                "en-2",
                "Norrland Lines",
                "organisation",
                List.of("Norrland"),
                "harbour-post",
                "Norrland Lines",
                "island-gazette",
                "Norrland"));
        out.add(entity(
                "en-3",
                "Tessel Point",
                "place",
                List.of(),
                "harbour-post",
                "Tessel Point",
                "metro-now",
                "Tessel Point"));
        out.add(entity(
                "en-4", "Calder Star", "thing", List.of(), "harbour-post", "Calder Star", "metro-now", "Calder Star"));
        return out;
    }

    private static Entity entity(String id, String name, String kind, List<String> aliases, String... where) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < where.length; i += 2) {
            Citation c = cite(where[i], where[i + 1]);
            mentions.add(new Mention(c.report(), c.start(), c.end(), "name"));
        }
        return new Entity(id, name, kind, aliases, mentions, location(kind));
    }

    private static @Nullable Location location(String kind) {
        return kind.equals("place") ? new Location(1, 54.1, 8.9, "DE") : null;
    }

    static List<Event> timeline() {
        return List.of(
                event(
                        "1998",
                        "1998",
                        "year",
                        "The Calder Star is built.",
                        List.of(cite("harbour-post", "built in 1998"))),
                event(
                        "2009",
                        "2009",
                        "year",
                        "The lighthouse on the reef is automated.",
                        List.of(cite("evening-courier", "automated in 2009"), cite("metro-now", "since 2009"))),
                event(
                        "2024-03",
                        "2024-03",
                        "month",
                        "The ship’s certificate is renewed.",
                        List.of(
                                cite("harbour-post", "renewed in March"),
                                cite("parliament-watch", "renewed in March"))),
                event(
                        "2024-11-12",
                        "2024-11-12",
                        "day",
                        "The Calder Star runs onto rocks off Tessel Point.",
                        List.of(cite("harbour-post", "late on Tuesday"), cite("metro-now", "on Tuesday night"))),
                event(
                        "2024-11-15",
                        "2024-11-15",
                        "day",
                        "Salvage crews hope to refloat the ship.",
                        List.of(cite("harbour-post", "Friday’s high tide"))));
    }

    private static Event event(String start, String end, String precision, String text, List<Citation> evidence) {
        boolean ahead = start.compareTo("2024-11-13") > 0;
        return new Event(
                start, end, precision, text, evidence, evidence, ahead ? "expected" : "happened", "as written");
    }

    static List<Figure> figures() {
        return List.of(
                figure(
                        "212",
                        null,
                        null,
                        "people aboard",
                        null,
                        List.of(cite("harbour-post", "212 people"), cite("daily-digest", "212 people"))),
                figure(
                        "220",
                        "more than",
                        null,
                        "people aboard",
                        null,
                        List.of(cite("metro-now", "More than 220 people"))),
                figure(
                        "14",
                        "at least",
                        null,
                        "people treated for injuries",
                        null,
                        List.of(cite("harbour-post", "At least 14 people"))),
                figure(
                        "19",
                        null,
                        null,
                        "people brought to hospital",
                        "the hospital’s matron",
                        List.of(cite("island-gazette", "Nineteen people"))),
                figure(
                        "3200000",
                        null,
                        "crowns",
                        "set aside for passengers",
                        "Norrland Lines",
                        List.of(cite("harbour-post", "3.2 million crowns"))),
                figure(
                        "3200000000",
                        null,
                        "crowns",
                        "set aside for passengers",
                        "Norrland Lines",
                        List.of(cite("daily-digest", "3.2 billion crowns"))));
    }

    private static Figure figure(
            String value,
            @Nullable String approximator,
            @Nullable String unit,
            String what,
            @Nullable String who,
            List<Citation> evidence) {
        return new Figure(
                value,
                approximator,
                unit,
                what,
                who,
                evidence,
                null,
                null,
                null,
                null,
                unit == null ? "count" : "money",
                List.of(new Finding.FigureReading(value, null, approximator, evidence, null)),
                null,
                null);
    }

    static List<BriefSentence> brief() {
        return List.of(
                new BriefSentence(
                        "The ferry Calder Star ran onto rocks off Tessel Point late on Tuesday, 12 November, with 212 people aboard.",
                        List.of(
                                cite(
                                        "harbour-post",
                                        "ran onto rocks off Tessel Point late on Tuesday with 212 people aboard"),
                                cite("island-gazette", "The Calder Star was aground on the Sow’s Teeth"))),
                new BriefSentence(
                        "How many were hurt is disputed: at least 14 by the wire, 19 by the Island Gazette.",
                        List.of(
                                cite("harbour-post", "At least 14 people were treated for injuries"),
                                cite("island-gazette", "Nineteen people were brought to the cottage hospital"))),
                new BriefSentence(
                        "Both engines lost power; why is not known.",
                        List.of(
                                cite("harbour-post", "apparently after losing power in both engines"),
                                cite("island-gazette", "“Both engines went within a minute of each other."))),
                new BriefSentence(
                        "Transport Minister Ilse Haldane said the operator, Norrland Lines, had been warned twice about maintenance.",
                        List.of(
                                cite("harbour-post", "had been warned twice over the last year about maintenance"),
                                cite("parliament-watch", "two warnings are two too many"))));
    }
}
