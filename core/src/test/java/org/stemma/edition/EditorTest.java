package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stemma.fixture.Ferry.report;
import static org.stemma.fixture.Ferry.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Citation;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;

/** Reports are written in the alphabet of {@code fixtures/ferry}. */
class EditorTest {

    private final Editor editor = Editor.withDefaults();

    @Test
    void callsAChangedFactOfADescendantAnAlterationOfItsSource() {
        Report altered = report("paper", "ABCDEFGH", "2025-10-15");
        altered = changed(altered, "214 people", "241 people");
        altered = changed(altered, "nothing had leaked", "nothing had ever leaked");
        Edition edition = editor.edit(List.of(report("wire", "ABCDEFGH", "2025-10-14"), altered));
        assertThat(edition.alterations()).hasSize(1);
        Finding.Alteration a = edition.alterations().get(0);
        assertThat(a.type()).isEqualTo(VariantType.NUMBER);
        assertThat(a.from().report()).isEqualTo("wire");
        assertThat(a.from().exact()).contains("214");
        assertThat(a.to().report()).isEqualTo("paper");
        assertThat(a.to().exact()).contains("241");
        assertThat(a.via()).isNull();
        assertThat(a.witnesses()).containsExactly("wire");
        assertThat(a.status()).isEqualTo("changed");
        assertThat(a.decidedBy()).isEqualTo("source");
    }

    @Test
    void comparesASentenceThatThePageOfItsSourceBroke() {
        String whole =
                "A quarrel over the landing stage, which still belongs to the skipper's brother Magnus, has not been settled.";
        Report wire =
                withText(report("wire", "ABCDEFGH", "2025-10-14"), "\n\n" + whole.replace(" Magnus", "\n\nMagnus"));
        Report paper = withText(report("paper", "ABCDEFGH", "2025-10-15"), "\n\n" + whole.replace("not ", ""));
        assertThat(editor.edit(List.of(wire, paper)).alterations())
                .extracting(a -> a.type() + ": " + a.from().exact() + " > " + a.to().exact())
                .containsExactly("negation: has not been settled > has been settled");
    }

    @Test
    void saysCorrectedWhereTheDescendantSaysThatItCorrects() {
        Report altered = changed(report("paper", "ABCDEFGH", "2025-10-15"), "214 people", "241 people");
        altered = Report.of("paper", altered.text() + "\n\nCorrection: the number of people on board was wrong.")
                .withPublishedAt("2025-10-15");
        Edition edition = editor.edit(List.of(report("wire", "ABCDEFGH", "2025-10-14"), altered));
        assertThat(edition.alterations()).extracting(Finding.Alteration::status).containsExactly("corrected");
    }

    @Test
    void findsNoAlterationInACopyACutOrAParaphrase() {
        Edition edition = editor.edit(List.of(
                report("wire", "ABCDEFGHIJKL", "2025-10-14"),
                report("copy", "ABCDEFGHIJKL", "2025-10-15"),
                report("cut", "ABDFHIJ", "2025-10-15"),
                report("spun", "abcdefghijkl", "2025-10-15")));
        assertThat(edition.alterations()).isEmpty();
        assertThat(edition.variants()).isEmpty();
    }

    @Test
    void callsAReadingUnderALostSourceAnAlterationWhenTwoWitnessesAgreeAgainstIt() {
        Edition edition = editor.edit(List.of(
                changed(report("x", "DEFGHIJKL"), "six million crowns", "nine million crowns"),
                report("y", "ABCGHIJKL"),
                report("z", "ABCDEFJKL")));
        assertThat(edition.alterations()).hasSize(1);
        Finding.Alteration a = edition.alterations().get(0);
        assertThat(a.type()).isEqualTo(VariantType.NUMBER);
        assertThat(a.to().report()).isEqualTo("x");
        assertThat(a.witnesses()).containsExactly("y", "z");
        assertThat(a.decidedBy()).isEqualTo("witnesses");
        assertThat(a.via())
                .isEqualTo(edition.stemma().nodes().stream()
                        .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                        .findAny()
                        .orElseThrow()
                        .id());
        assertThat(edition.variants()).isEmpty();
    }

    @Test
    void accusesASpliceOnceOfTheWordsThatItTookFromTheSourceThatIsHere() {
        Report splice =
                changed(report("x", "defghijl0123k", "2025-10-16"), "six million crowns", "nine million crowns");
        Edition edition = editor.edit(List.of(
                splice,
                report("y", "ABCGHIJL", "2025-10-14"),
                report("z", "ABCDEFJL", "2025-10-14"),
                report("p", "0123456789K", "2025-10-14"),
                report("q", "0123456789K", "2025-10-15")));
        assertThat(edition.stemma().links())
                .filteredOn(l -> l.to().equals("x"))
                .extracting(Stemma.Link::from)
                .hasSize(2)
                .contains("p");
        assertThat(edition.alterations()).hasSize(1);
        assertThat(edition.alterations().get(0).from().report()).isEqualTo("p");
        assertThat(edition.alterations().get(0).via()).isNull();
    }

    @Test
    void leavesAReadingAVariantWhenOneWitnessStandsAgainstOne() {
        Edition edition = editor.edit(
                List.of(changed(report("x", "ABCDEF0123"), "214 people", "241 people"), report("y", "ABCDEF6789")));
        assertThat(edition.alterations()).isEmpty();
        assertThat(edition.variants()).hasSize(1);
        Finding.Variant variant = edition.variants().get(0);
        assertThat(variant.type()).isEqualTo(VariantType.NUMBER);
        assertThat(variant.readings())
                .flatExtracting(Finding.Reading::wordings)
                .extracting(Citation::report)
                .containsExactly("x", "y");
    }

    @Test
    void listsTheSentencesThatADescendantLeftOut() {
        Edition edition =
                editor.edit(List.of(report("wire", "ABCDEFGH", "2025-10-14"), report("paper", "ABCEFH", "2025-10-15")));
        assertThat(edition.omissions())
                .extracting(o -> o.report() + " " + o.kind() + " " + o.from().exact())
                .containsExactly("paper sentence " + text("D"), "paper sentence " + text("G"));
    }

    @Test
    void namesAReportThatExcludesItsOwnFigure() {
        String more = "The repair of the ferry Marigold has taken more than a year since the storm, the yard said.";
        String less = "The repair of the ferry Marigold has taken almost a year since the storm, the yard said.";
        Edition edition = editor.edit(List.of(Report.of("r", more + "\n\n" + text("ABC") + "\n\n" + less)));
        assertThat(edition.contradictions()).hasSize(1);
        assertThat(edition.contradictions().get(0).spans())
                .extracting(Citation::exact)
                .allMatch(s -> s.contains("year"));
    }

    @Test
    void letsMoreThanAndAboutStandSideBySide() {
        String more = "The repair of the ferry Marigold has cost more than $6 million since the storm, the yard said.";
        String about = "The repair of the ferry Marigold has cost about $6 million since the storm, the yard said.";
        Edition edition = editor.edit(List.of(Report.of("r", more + "\n\n" + text("ABC") + "\n\n" + about)));
        assertThat(edition.contradictions()).isEmpty();
    }

    @Test
    void citesWordForWord() {
        List<Report> reports = family();
        Edition edition = editor.edit(reports);
        Map<String, String> texts = reports.stream().collect(Collectors.toMap(Report::id, Report::text));
        List<Citation> cited = new ArrayList<>();
        edition.alterations().forEach(a -> cited.addAll(List.of(a.from(), a.to())));
        edition.variants().forEach(v -> v.readings().forEach(r -> cited.addAll(r.wordings())));
        edition.omissions().forEach(o -> cited.add(o.from()));
        edition.contradictions().forEach(c -> cited.addAll(c.spans()));
        edition.story().reasons().forEach(r -> cited.add(r.span()));
        assertThat(cited).isNotEmpty();
        for (Citation c : cited) {
            assertThat(texts.get(c.report()).substring(c.start(), c.end())).isEqualTo(c.exact());
        }
    }

    @Test
    void pointsPassagesAtEqualWords() {
        List<Report> reports = family();
        Edition edition = editor.edit(reports);
        Map<String, String> texts = reports.stream().collect(Collectors.toMap(Report::id, Report::text));
        edition.stemma().nodes().stream().filter(n -> n.text() != null).forEach(n -> texts.put(n.id(), n.text()));
        assertThat(edition.stemma().links()).isNotEmpty();
        for (Stemma.Link link : edition.stemma().links()) {
            for (Stemma.Passage p : link.passages()) {
                assertThat(p.from().of(texts.get(link.from()))).isNotBlank();
                assertThat(p.to().of(texts.get(link.to()))).isNotBlank();
            }
        }
    }

    @Test
    void everyIdThatIsNamedExists() {
        Edition edition = editor.edit(family());
        List<String> reports = edition.reports().stream().map(Edition.Entry::id).toList();
        List<String> nodes =
                edition.stemma().nodes().stream().map(Stemma.Node::id).toList();
        List<String> lineages =
                edition.lineages().stream().map(Edition.Lineage::id).toList();
        assertThat(nodes).containsAll(reports).doesNotHaveDuplicates();
        edition.stemma().links().forEach(l -> assertThat(nodes).contains(l.from(), l.to()));
        edition.lineages().forEach(l -> assertThat(reports).containsAll(l.reports()));
        edition.lineages().forEach(l -> assertThat(nodes).contains(l.root()));
        edition.reports().forEach(r -> assertThat(lineages).containsAll(r.lineages()));
        edition.reports().forEach(r -> assertThat(r.lineages()).isNotEmpty());
        edition.alterations().forEach(a -> assertThat(reports).containsAll(a.witnesses()));
        assertThat(edition.alterations()).extracting(Finding.Alteration::id).doesNotHaveDuplicates();
        assertThat(edition.variants()).extracting(Finding.Variant::id).doesNotHaveDuplicates();
        assertThat(edition.stemma().links()).extracting(Stemma.Link::id).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameWhateverTheOrderOfInput() {
        List<Report> reports = new ArrayList<>(family());
        Edition first = editor.edit(reports);
        Random random = new Random(20_251_014);
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(reports, random);
            assertThat(editor.edit(reports)).isEqualTo(first);
        }
    }

    @Test
    void keepsItsIdsWhenAnotherReportJoinsTheInput() {
        Report wire = report("wire", "ABCDEFGH", "2025-10-14");
        Report paper = changed(report("paper", "ABCDEFGH", "2025-10-15"), "214 people", "241 people");
        Edition edition = editor.edit(List.of(wire, paper));
        Edition larger = editor.edit(List.of(wire, paper, report("other", "012345", "2025-10-15")));
        assertThat(edition.stemma().links()).extracting(Stemma.Link::id).containsExactly("link-336e77e71d18");
        assertThat(larger.stemma().links()).isEqualTo(edition.stemma().links());
        assertThat(larger.alterations()).isEqualTo(edition.alterations()).isNotEmpty();
        assertThat(larger.lineages()).containsAll(edition.lineages());
    }

    @Test
    void namesTheStorysDatesAndWhatWasDropped() {
        Dropped dropped = new Dropped("broken.txt", "is empty");
        Edition edition = editor.edit(
                List.of(report("wire", "ABCDEF", "2025-10-14"), report("paper", "ABCDEF", "2025-10-16T08:00:00Z")),
                List.of(dropped));
        assertThat(edition.schema()).isEqualTo("stemma/edition/1");
        assertThat(edition.dropped()).containsExactly(dropped);
        assertThat(edition.story().from()).isEqualTo("2025-10-14");
        assertThat(edition.story().to()).isEqualTo("2025-10-16T08:00:00Z");
        assertThat(edition.story().counts().articles()).isEqualTo(2);
    }

    @Test
    void refusesNoReportsAndEqualIds() {
        assertThatThrownBy(() -> editor.edit(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one report");
        assertThatThrownBy(() -> editor.edit(List.of(report("a", "AB"), report("a", "CD"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id a");
    }

    private static List<Report> family() {
        return List.of(
                report("wire", "ABCDEFGHIJ", "2025-10-14"),
                changed(report("paper", "ABCDEFGHIJ", "2025-10-15"), "214 people", "241 people"),
                changed(report("spun", "abcdefghij", "2025-10-16"), "four metres", "nine metres"),
                report("cut", "ABDF", "2025-10-16"),
                changed(report("x", "MNOPQ012"), "a tenth", "a fifth"),
                report("y", "MNOPQ678"));
    }

    private static Report changed(Report report, String words, String others) {
        assertThat(report.text()).contains(words);
        return Report.of(report.id(), report.text().replace(words, others)).withPublishedAt(report.publishedAt());
    }

    /** Another event than the ferry's, as much text as eight of its sentences. */
    private static final String ORCHARD = """
            Growers in the Lenn valley woke on Sunday to blossom turned brown by the hardest April frost since records began.
            Burners stood between the rows all night, and helicopters were hired to push the warmer air down on the trees.
            By noon the fruit board spoke of nine plums in ten and half of the pears, with the late apples still to be seen.
            Bee keepers had put out their hives a fortnight earlier than usual because March had been as mild as May.
            The cider makers of Osk buy from four hundred farms and say that they will press fruit from abroad this autumn.
            An insurance against frost exists, yet its premium has trebled, and few of the smaller holdings still pay it.
            The farm minister walked through an orchard with her boots full of petals and promised to look at the fund for hardship.
            School kitchens that live on the valley's fruit have begun to ask what dried prunes would cost them by the ton.""";

    private static String orchard(int from, int to) {
        return String.join("\n\n", ORCHARD.lines().toList().subList(from, to));
    }

    @Test
    void takesTwoAccountsForOneStoryWhereAReportIsMadeOfBoth() {
        List<Report> reports = new ArrayList<>(List.of(
                report("first", "01234567", "2025-10-14"),
                report("first2", "01234567", "2025-10-15"),
                Report.of("second", orchard(0, 8)).withPublishedAt("2025-10-14"),
                Report.of("second2", orchard(0, 8)).withPublishedAt("2025-10-15")));
        assertThat(editor.editAll(reports, List.of())).hasSize(2);
        String half = report("half", "0123").text();
        reports.add(Report.of("splice", half + "\n\n" + orchard(0, 4)).withPublishedAt("2025-10-16"));
        List<Edition> editions = editor.editAll(reports, List.of());
        assertThat(editions).hasSize(1);
        assertThat(editions.get(0).stemma().links())
                .filteredOn(l -> l.to().equals("splice"))
                .hasSize(2);
    }

    @Test
    void accusesNobodyWhereEitherEndMayHaveRewordedALostReport() {
        Report rewrite =
                changed(report("rewrite", "abcdefghij", "2025-10-14"), "Carrying 214 people", "Carrying 241 people");
        Edition edition = editor.edit(List.of(
                rewrite, report("paper", "ABCDEFGHIJK", "2025-10-15"), report("short", "ABCDEK", "2025-10-16")));
        assertThat(edition.alterations()).noneMatch(a -> a.to().report().equals("paper"));
    }

    @Test
    void takesTheNameOfAPaperInItsOwnCopyForNoChange() {
        Report wire = withText(
                        report("wire", "ABCDEFGHIJ", "2025-10-14"),
                        "\n\nThe mate told the Elmet Times on Sunday that the engine had stopped.")
                .withOutlet("elmettimes.com");
        Report paper = withText(
                        report("paper", "ABCDEFGHIJ", "2025-10-15"),
                        "\n\nThe mate told the Saro Courier on Sunday that the engine had stopped.")
                .withOutlet("sarocourier.co.uk");
        assertThat(editor.edit(List.of(wire, paper)).alterations()).isEmpty();
        assertThat(editor.edit(List.of(wire.withOutlet("bay.org"), paper.withOutlet("bayradio.org")))
                        .alterations())
                .hasSize(1);
    }

    private static Report withText(Report report, String more) {
        return Report.of(report.id(), report.text() + more).withPublishedAt(report.publishedAt());
    }
}
