package org.stemma.eval.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

class PlantingTest {

    private static final List<PlantedCase> CASES = new Planting(ReportSource::plain).own();

    @Test
    void everyEventHasTwoAccountsAndEveryPhraseOfItsListsStandsInOne() {
        assertThat(BaseEvents.own()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(event -> {
            assertThat(event.accounts()).hasSizeGreaterThanOrEqualTo(2);
            String all = event.accounts().toString();
            assertThat(event.alterations())
                    .isNotEmpty()
                    .allSatisfy(phrase -> assertThat(all).contains(phrase.from()));
            assertThat(event.rewrites())
                    .isNotEmpty()
                    .allSatisfy(phrase -> assertThat(all).contains(phrase.from()));
        });
    }

    @Test
    void independentAccountsShareAQuotationAndAStatement() {
        assertThat(BaseEvents.own()).allSatisfy(event -> {
            Set<String> shared = sentences(event, 0);
            shared.retainAll(sentences(event, 1));
            assertThat(shared).isNotEmpty();
            assertThat(quotations(event, 0)).containsAnyElementsOf(quotations(event, 1));
        });
    }

    @Test
    void theSameSeedPlantsTheSameReports() {
        BaseEvent event = BaseEvents.own().getFirst();
        assertThat(new Planting(ReportSource::plain).of(event).toString())
                .isEqualTo(new Planting(ReportSource::plain).of(event).toString());
    }

    @Test
    void everyPlantedChangeStandsWhereTheRecordSays() {
        int checked = 0;
        for (PlantedCase planted : CASES) {
            for (Change change : planted.changes()) {
                Page page = planted.pages().get(change.child());
                assertThat(page).isNotNull();
                for (Span span : page.placesOf(change.id())) {
                    assertThat(straight(span.of(page.text()))).isEqualToIgnoringCase(straight(change.to()));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(1500);
    }

    @Test
    void plantsEveryTypeOfAlterationAndAtLeastAsManyHarmlessRewrites() {
        List<Change> changes =
                CASES.stream().flatMap(planted -> planted.changes().stream()).toList();
        Set<String> types =
                changes.stream().filter(Change::alteration).map(Change::kind).collect(Collectors.toSet());
        assertThat(types)
                .containsAll(
                        Alterations.turns().stream().map(VariantType::toString).toList());
        long altering = changes.stream().filter(Change::alteration).count();
        assertThat(changes.size() - altering).isGreaterThanOrEqualTo(altering);
    }

    @Test
    void everyReportIsReadAsItStands() {
        ReaderSource source = new ReaderSource();
        for (Report report : CASES.getFirst().reports()) {
            assertThat(source.report(report.id(), report.text(), "An Outlet", "2024-03-14T09:00:00Z")
                            .text())
                    .isEqualTo(report.text());
        }
    }

    @Test
    void theSetIsTooHardForAnHoursScript() {
        for (String measure : List.of("lineage.ari", "lineage.bcubed.f1")) {
            SortedMap<String, Double> script = ShingleScript.best(CASES, measure);
            assertThat(script)
                    .hasEntrySatisfying("lineage.ari", ari -> assertThat(ari).isLessThan(.75));
            assertThat(script)
                    .hasEntrySatisfying(
                            "paraphrase.found", found -> assertThat(found).isLessThan(2 / 3.0));
        }
    }

    @Test
    void aDetectorThatKnowsTheTruthScoresFull() {
        Scorer scorer = new Scorer();
        for (PlantedCase planted : CASES) {
            scorer.score(new Oracle(planted), List.of(planted));
        }
        TreeMap<String, Double> values = new TreeMap<>(scorer.scores().values());
        assertThat(values)
                .containsEntry("link.any.f1", 1.0)
                .containsEntry("link.verbatim.f1", 1.0)
                .containsEntry("link.rewrite60.f1", 1.0)
                .containsEntry("link.kind", 1.0)
                .containsEntry("direction.accuracy", 1.0)
                .containsEntry("independent.falseLinks", 0.0)
                .containsEntry("lineage.ari", 1.0)
                .containsEntry("lineage.bcubed.f1", 1.0)
                .containsEntry("lost.f1", 1.0)
                .containsEntry("sibling.found", 1.0)
                .containsEntry("alteration.f1", 1.0)
                .containsEntry("alteration.falseAlarmsPerThousand", 0.0);
    }

    @Test
    void aDetectorThatKnowsTheTruthOfLargeFamiliesScoresFull() {
        Scorer scorer = new Scorer();
        List<PlantedCase> large = new Planting(ReportSource::plain).large();
        assertThat(large)
                .extracting(planted -> planted.reports().size())
                .allSatisfy(size -> assertThat(size).isBetween(16, 60));
        for (PlantedCase planted : large) {
            scorer.score(new Oracle(planted), List.of(planted));
        }
        assertThat(scorer.scores().values())
                .containsEntry("link.any.f1", 1.0)
                .containsEntry("direction.accuracy", 1.0)
                .containsEntry("lost.f1", 1.0)
                .containsEntry("lineage.ari", 1.0)
                .containsEntry("alteration.f1", 1.0)
                .containsEntry("alteration.falseAlarmsPerThousand", 0.0);
    }

    private static Set<String> sentences(BaseEvent event, int account) {
        return event.accounts().get(account).paragraphs().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> quotations(BaseEvent event, int account) {
        Set<String> quotations = new TreeSet<>();
        for (String sentence : sentences(event, account)) {
            Words.quoted(sentence)
                    .forEach(span -> quotations.add(span.of(sentence).replaceAll("[,.\"]", "")));
        }
        return quotations;
    }

    private static String straight(String text) {
        return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }
}
