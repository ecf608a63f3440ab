package org.stemma.render;

import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Finding;
import org.stemma.model.LinkKind;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;

/** An edition of which every string that a stranger can choose wants to do harm. */
public final class HostileEdition {

    /** Breaks out of text, attributes, comments, styles and scripts; drives a terminal; turns words around. */
    public static final String EVIL =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>--></style>&amp;`${1}{{2}}\u001b[2J\u202e\u200b\u0000";

    private static final String LOST = "lost-" + EVIL;
    private static final Counts COUNTS = new Counts(2, 1, 0, new Counts.Lineages(1, 1));

    private HostileEdition() {}

    /** Two reports and a lost ancestor, every list of the edition filled. */
    public static Edition edition() {
        Entry a = entry("a" + EVIL, "javascript:alert(3)");
        Entry b = entry("b" + EVIL, "https://b.example/\"><script>alert(4)</script>?q=\u202e");
        Citation in = new Citation(a.id(), 0, EVIL.length(), EVIL);
        Citation out = new Citation(b.id(), 0, EVIL.length(), EVIL);
        List<Stemma.Passage> passages = List.of(new Stemma.Passage(new Span(0, 30), new Span(0, 30)));
        Stemma stemma = new Stemma(
                List.of(
                        node(a.id()),
                        node(b.id()),
                        new Stemma.Node(
                                LOST,
                                Stemma.NodeKind.LOST,
                                EVIL,
                                List.of(new Stemma.Witnessed(0, 9, List.of(a.id()))))),
                List.of(
                        new Stemma.Link(EVIL, LOST, a.id(), LinkKind.COPY, .9, List.of(EVIL), passages),
                        new Stemma.Link("2" + EVIL, LOST, b.id(), LinkKind.REWRITE, .8, List.of(EVIL), passages)),
                List.of(new Stemma.Parallel(List.of(a.id(), b.id()), EVIL, passages)));
        return new Edition(
                Edition.SCHEMA,
                new Edition.Generator(EVIL, List.of(EVIL)),
                List.of(EVIL),
                List.of(new Dropped(EVIL, EVIL)),
                List.of(new Edition.Unrelated(EVIL, EVIL)),
                new Edition.Story(EVIL, EVIL, EVIL, EVIL, COUNTS, List.of(new Edition.Join(List.of(EVIL), EVIL, in))),
                List.of(a, b),
                List.of(new Edition.Lineage(EVIL, LOST, List.of(a.id(), b.id()), EVIL)),
                stemma,
                List.of(new Finding.Claim(
                        EVIL,
                        EVIL,
                        "confirmed",
                        COUNTS,
                        List.of(),
                        List.of(new Finding.ClaimWording(a.id(), 0, EVIL.length(), EVIL, EVIL, EVIL)),
                        List.of(new Finding.HeadlineWording(a.id(), EVIL, 0, EVIL.length(), EVIL)))),
                List.of(new Finding.Alteration(
                        EVIL, VariantType.OTHER, in, out, LOST, List.of(a.id()), EVIL, EVIL, EVIL, .5)),
                List.of(new Finding.Variant(
                        EVIL,
                        VariantType.DATE,
                        List.of(new Finding.Reading(EVIL, List.of(in)), new Finding.Reading(EVIL, List.of(out))))),
                List.of(new Finding.Disagreement(
                        EVIL, List.of(new Finding.DisputedReading(EVIL, List.of(EVIL), List.of(in))), EVIL)),
                List.of(new Finding.Contradiction(a.id(), List.of(in), EVIL)),
                List.of(new Finding.Omission(b.id(), in, EVIL)),
                List.of(new Finding.Utterance(
                        EVIL,
                        EVIL,
                        EVIL,
                        List.of(new Finding.QuoteWording(a.id(), 0, EVIL.length(), EVIL, true)),
                        List.of(new Finding.HeadlineWording(a.id(), EVIL, 0, EVIL.length(), EVIL)))),
                List.of(new Finding.Entity(
                        EVIL,
                        EVIL,
                        EVIL,
                        List.of(EVIL),
                        List.of(new Finding.Mention(a.id(), 0, 3, EVIL)),
                        new Finding.Location(1, 1.5, 2.5, EVIL))),
                List.of(new Finding.Event(EVIL, EVIL, EVIL, EVIL, List.of(in), List.of(in), EVIL, EVIL)),
                List.of(new Finding.Figure(
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        List.of(in),
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        List.of(new Finding.FigureReading(EVIL, EVIL, EVIL, List.of(in), EVIL)),
                        EVIL,
                        EVIL)),
                List.of(new Finding.BriefSentence(EVIL, List.of(in))));
    }

    private static Stemma.Node node(String id) {
        return new Stemma.Node(id, Stemma.NodeKind.EXTANT, null, List.of());
    }

    private static Entry entry(String id, String address) {
        return new Entry(
                id,
                EVIL,
                address,
                EVIL,
                EVIL,
                List.of(EVIL),
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                EVIL + "\n\n" + EVIL,
                List.of(new Residue(2, 8, ResidueKind.PROMO)),
                List.of(EVIL),
                true,
                List.of(EVIL),
                List.of());
    }
}
