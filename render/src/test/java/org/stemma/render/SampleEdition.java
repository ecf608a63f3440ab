package org.stemma.render;

import static org.stemma.render.Ferry.cite;
import static org.stemma.render.Ferry.residue;
import static org.stemma.render.Ferry.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.LinkKind;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;
import org.stemma.model.Stemma.Parallel;
import org.stemma.model.Stemma.Witnessed;
import org.stemma.model.VariantType;

/** Editions to render, put together by hand from fixtures/ferry: what a computation would say of those reports. */
public final class SampleEdition {

    static final String LOST = "lost-5b1e90a2";
    static final String WIRE = "lin-71c0aa4e";
    static final String GAZETTE = "lin-a90e13d7";
    static final String PARLIAMENT = "lin-d2f44b09";

    private static final String THIRD =
            "It was the third grounding on the same reef since the lighthouse was automated in 2009.";

    private SampleEdition() {}

    /** A tree and its alterations; the other lists are empty, and a note says so. */
    public static Edition basic() {
        return edition(false);
    }

    /** Every list filled. */
    public static Edition full() {
        return edition(true);
    }

    /** No report at all. */
    public static Edition empty() {
        return bare(List.of(), List.of(), new Stemma(List.of(), List.of(), List.of()));
    }

    /** One report that nothing is known of but its words. */
    public static Edition one() {
        Edition.Entry only = Edition.Entry.of(
                org.stemma.model.Report.of("only", "It happened.\n\nNobody else wrote about it."), List.of("lin-only"));
        Stemma stemma = new Stemma(List.of(new Node("only", NodeKind.EXTANT, null, List.of())), List.of(), List.of());
        return bare(List.of(only), List.of(new Lineage("lin-only", "only", List.of("only"), null)), stemma);
    }

    /** The same edition with other reports. */
    public static Edition withReports(Edition e, List<Entry> reports) {
        return e.withTexts(reports, e.stemma());
    }

    /** Reports and their tree, and nothing found in them. */
    public static Edition bare(List<Entry> reports, List<Lineage> lineages, Stemma stemma) {
        return new Edition(
                Edition.SCHEMA,
                new Edition.Generator("0.1.0", List.of()),
                List.of("There was nothing to read."),
                List.of(new Dropped("photo.jpg", "binary file")),
                List.of(),
                new Edition.Story("0", null, null, null, new Counts(0, 0, 0, new Counts.Lineages(0, 0)), List.of()),
                reports,
                lineages,
                stemma,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Edition edition(boolean full) {
        Counts counts = new Counts(8, 7, 1, new Counts.Lineages(2, 3));
        Edition.Join join = new Edition.Join(
                List.of(WIRE, PARLIAMENT),
                "parliament-watch credits the Harbour Post, which is in the other lineage",
                cite("parliament-watch", "With material from the Harbour Post."));
        Edition.Story story = new Edition.Story(
                "st-0c4d77e1",
                "Ferry with 212 aboard runs onto rocks off Tessel Point",
                "2024-11-12T23:40:00Z",
                "2024-11-14",
                counts,
                List.of(join));
        return new Edition(
                Edition.SCHEMA,
                new Edition.Generator("0.1.0", List.of("fast=false")),
                notes(full),
                List.of(
                        new Dropped("ferry/photo.jpg", "binary file"),
                        new Dropped("ferry/feed.jsonl:17", "broken JSON")),
                List.of(new Edition.Unrelated("weather", "shares no passage, name or quotation with the others")),
                story,
                reports(),
                lineages(),
                new Stemma(nodes(), links(), parallels()),
                full ? SampleFindings.claims() : List.of(),
                alterations(),
                full ? SampleFindings.variants() : List.of(),
                full ? SampleFindings.disagreements() : List.of(),
                List.of(new Finding.Contradiction(
                        "metro-now",
                        List.of(cite("metro-now", "almost six hours"), cite("metro-now", "more than six hours")),
                        "The report says both almost six hours and more than six hours of the same rescue.")),
                full ? SampleFindings.omissions() : List.of(),
                full ? SampleFindings.utterances() : List.of(),
                full ? SampleFindings.entities() : List.of(),
                full ? SampleFindings.timeline() : List.of(),
                full ? SampleFindings.figures() : List.of(),
                full ? SampleFindings.brief() : List.of());
    }

    private static List<String> notes(boolean full) {
        return full
                ? List.of("Another story in the input: 3 reports about “Bridge toll to rise in Brackwater”.")
                : List.of(
                        "Another story in the input: 3 reports about “Bridge toll to rise in Brackwater”.",
                        "Claims, utterances, entities, timeline and figures were not computed (--fast).");
    }

    private static List<Entry> reports() {
        return List.of(
                Ferry.entry(
                        "daily-digest",
                        "Daily Digest",
                        "What we know about the Calder Star",
                        "2024-11-13T17:05:00Z",
                        null,
                        List.of(WIRE, GAZETTE),
                        residue("daily-digest", "What we know about the Calder Star", ResidueKind.TITLE)),
                Ferry.entry("evening-courier", "Evening Courier", null, "2024-11-13", null, List.of(WIRE)),
                Ferry.entry(
                        "harbour-post",
                        "Harbour Post",
                        "Ferry with 212 aboard runs onto rocks off Tessel Point",
                        "2024-11-13T05:10:00Z",
                        "Coastwire",
                        List.of(WIRE),
                        residue("harbour-post", "HARBOUR POST | Coast", ResidueKind.KICKER),
                        residue(
                                "harbour-post",
                                "Ferry with 212 aboard runs onto rocks off Tessel Point",
                                ResidueKind.TITLE),
                        residue("harbour-post", "TESSEL HEAD (Coastwire) — ", ResidueKind.DATELINE),
                        residue("harbour-post", "Advertisement", ResidueKind.PROMO)),
                Ferry.entry(
                        "island-gazette",
                        "Island Gazette",
                        "Night on the reef",
                        "2024-11-13T12:30:00Z",
                        null,
                        List.of(GAZETTE),
                        residue("island-gazette", "Night on the reef", ResidueKind.TITLE),
                        residue("island-gazette", "By Tomas Reed in Tessel Head", ResidueKind.CREDIT)),
                Ferry.entry(
                        "metro-now",
                        "Metro Now",
                        "Terror at sea: ferry smashes into reef",
                        "2024-11-13T09:00:00Z",
                        null,
                        List.of(WIRE),
                        residue("metro-now", "Terror at sea: ferry smashes into reef", ResidueKind.TITLE),
                        residue("metro-now", "3 min read", ResidueKind.CHROME)),
                Ferry.entry(
                        "parliament-watch",
                        null,
                        "Transport questions: Haldane under pressure",
                        "2024-11-14",
                        null,
                        List.of(PARLIAMENT),
                        residue("parliament-watch", "Transport questions: Haldane under pressure", ResidueKind.TITLE),
                        residue("parliament-watch", "With material from the Harbour Post.", ResidueKind.CREDIT)),
                Ferry.entry("radio-north", "Radio North", null, "2024-11-13T16:00:00Z", null, List.of(GAZETTE)),
                Ferry.entry("world-in-brief", "World in Brief", null, "2024-11-13T11:45:00Z", null, List.of(WIRE)));
    }

    private static List<Lineage> lineages() {
        return List.of(
                new Lineage(
                        WIRE,
                        LOST,
                        List.of("daily-digest", "evening-courier", "harbour-post", "metro-now", "world-in-brief"),
                        "Coastwire"),
                new Lineage(GAZETTE, "island-gazette", List.of("daily-digest", "island-gazette", "radio-north"), null),
                new Lineage(PARLIAMENT, "parliament-watch", List.of("parliament-watch"), null));
    }

    private static List<Node> nodes() {
        List<Node> out = new ArrayList<>();
        for (Entry e : reports()) {
            out.add(new Node(e.id(), NodeKind.EXTANT, null, List.of()));
        }
        out.add(5, new Node(LOST, NodeKind.LOST, lostText(), witnessed()));
        return out;
    }

    /** The Harbour Post's body, and the sentence that only the two others preserve. */
    static String lostText() {
        String hp = text("harbour-post");
        String body = hp.substring(hp.indexOf("The passenger ferry"), hp.indexOf("Advertisement"));
        return body + THIRD + "\n\nSalvage crews hope to refloat the ship on Friday’s high tide.";
    }

    private static List<Witnessed> witnessed() {
        String lost = lostText();
        List<Witnessed> out = new ArrayList<>();
        for (Span s : Ferry.sentences(lost + "\n")) {
            List<String> who = new ArrayList<>();
            for (String id : List.of("evening-courier", "harbour-post", "metro-now")) {
                boolean rewritten = id.equals("metro-now")
                        && !s.of(lost).contains("Salvage")
                        && !s.of(lost).contains("1998")
                        && !s.of(lost).contains("compensate");
                if (rewritten || text(id).contains(s.of(lost))) {
                    who.add(id);
                }
            }
            out.add(new Witnessed(s.start(), s.end(), who.isEmpty() ? List.of("harbour-post") : who));
        }
        return out;
    }

    private static List<Link> links() {
        return List.of(
                link(
                        "lk-01",
                        LOST,
                        "evening-courier",
                        LinkKind.ABRIDGEMENT,
                        .98,
                        "carries 9 of the lost text’s 19 sentences word for word",
                        "has a sentence in common with metro-now that harbour-post lacks"),
                link(
                        "lk-02",
                        LOST,
                        "harbour-post",
                        LinkKind.COPY,
                        .99,
                        "carries 18 of the lost text’s 19 sentences word for word",
                        "credits Coastwire"),
                rewrite(),
                link(
                        "lk-04",
                        "metro-now",
                        "world-in-brief",
                        LinkKind.ABRIDGEMENT,
                        .97,
                        "all of its sentences stand in metro-now",
                        "was published 2 h 45 min later"),
                link(
                        "lk-05",
                        "island-gazette",
                        "radio-north",
                        LinkKind.ABRIDGEMENT,
                        .96,
                        "all of its sentences stand in island-gazette",
                        "was published 3 h 30 min later"),
                link(
                        "lk-06",
                        "harbour-post",
                        "daily-digest",
                        LinkKind.ABRIDGEMENT,
                        .93,
                        "three paragraphs stand in harbour-post",
                        "was published 11 h 55 min later"),
                link(
                        "lk-07",
                        "island-gazette",
                        "daily-digest",
                        LinkKind.ABRIDGEMENT,
                        .91,
                        "two paragraphs stand in island-gazette and nowhere else"));
    }

    private static Link link(String id, String from, String to, LinkKind kind, double confidence, String... reasons) {
        String source = from.equals(LOST) ? lostText() : text(from);
        return new Link(id, from, to, kind, confidence, List.of(reasons), Ferry.verbatim(source, text(to)));
    }

    private static Link rewrite() {
        List<Stemma.Passage> passages = Ferry.passages(
                lostText(),
                text("metro-now"),
                new String[] {
                    "The passenger ferry", "the coastguard said.", "More than 220", "according to the coastguard."
                },
                new String[] {"At least 14", "more than six hours.", "Fourteen passengers", "were used."},
                new String[] {"“We heard", "her two sons.", "“We heard", "two boys with her."},
                new String[] {"The 94-metre", "only beginning.", "The ship, 94", "officers said."},
                new String[] {"It was the third", "in 2009.", "It was the third time", "on that reef."},
                new String[] {"Transport Minister", "about causes,”", "Ilse Haldane", "she said."},
                new String[] {"Norrland Lines denied", "crowns.", "The firm rejected", "for passengers."});
        return new Link(
                "lk-03",
                LOST,
                "metro-now",
                LinkKind.REWRITE,
                .88,
                List.of("follows the lost text sentence by sentence in other words", "keeps one quotation of it whole"),
                passages);
    }

    private static List<Parallel> parallels() {
        return List.of(
                parallel("evening-courier", "metro-now", "sibling", "“I will not speculate about causes,”"),
                parallel(
                        "harbour-post",
                        "parliament-watch",
                        "quotation",
                        "“I will not speculate about causes,”",
                        "“But I can say that two warnings are two too many.”"));
    }

    private static Parallel parallel(String a, String b, String kind, String... words) {
        List<Stemma.Passage> passages = new ArrayList<>();
        for (String w : words) {
            passages.add(new Stemma.Passage(cite(a, w).span(), cite(b, w).span()));
        }
        return new Parallel(List.of(a, b), kind, passages);
    }

    private static List<Alteration> alterations() {
        return List.of(
                lost(
                        "al-01",
                        VariantType.NUMBER,
                        "212 people aboard",
                        "More than 220 people",
                        "witnesses",
                        "212 people became more than 220.",
                        .97),
                lost(
                        "al-02",
                        VariantType.HEDGE,
                        "apparently after losing power in both engines",
                        "Both engines had failed",
                        "witnesses",
                        "“Apparently” fell out: what was supposed is stated as fact.",
                        .9),
                lost(
                        "al-03",
                        VariantType.APPROXIMATION,
                        "more than six hours",
                        "almost six hours",
                        "self-contradiction",
                        "More than six hours became almost six hours; the report itself says more than six further down.",
                        .95),
                lost(
                        "al-04",
                        VariantType.ENTITY,
                        "a navy helicopter",
                        "an army helicopter",
                        "verbatim-witness",
                        "A navy helicopter became an army helicopter.",
                        .88),
                lost(
                        "al-05",
                        VariantType.QUOTATION,
                        "“We heard a long scraping noise",
                        "“We heard a loud scraping noise",
                        "verbatim-witness",
                        "Inside quotation marks “long” became “loud”.",
                        .93),
                lost(
                        "al-06",
                        VariantType.MODALITY,
                        "may have been starved of fuel",
                        "were starved of fuel",
                        "witnesses",
                        "What may have been became what was.",
                        .96),
                lost(
                        "al-07",
                        VariantType.SCOPE,
                        "over the last year",
                        "last year",
                        "witnesses",
                        "“Over the last year” became “last year”, which is another time.",
                        .81),
                new Alteration(
                        "al-08",
                        VariantType.NUMBER,
                        cite("harbour-post", "3.2 million crowns"),
                        cite("daily-digest", "3.2 billion crowns"),
                        null,
                        List.of("harbour-post", "metro-now"),
                        "changed",
                        "3.2 million crowns became 3.2 billion.",
                        "source",
                        .99));
    }

    private static Alteration lost(
            String id, VariantType type, String from, String to, String decidedBy, String explanation, double sure) {
        Citation source = cite("harbour-post", from);
        List<String> witnesses = text("evening-courier").contains(from)
                ? List.of("evening-courier", "harbour-post")
                : List.of("harbour-post");
        return new Alteration(
                id, type, source, cite("metro-now", to), LOST, witnesses, "changed", explanation, decidedBy, sure);
    }
}
