package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.archive.search.Query;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Edition;
import org.stemma.model.Report;

/** What every store must do, by way of the archive that uses it. */
abstract class StoreContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC);

    /** Where an empty store may be made; another place each time. */
    abstract String location();

    private String place = "";
    private Archive archive = null;

    @BeforeEach
    void open() {
        place = location();
        archive = Archive.of(Stores.open(place, StoreOptions.creating()), CLOCK);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Store store() {
        return archive.store();
    }

    private IngestCounts ingest(List<Report> reports) {
        return archive.ingest(
                News.inputs(reports).iterator(), IngestOptions.defaults().withBatch(2), c -> {});
    }

    private void reopen() {
        archive.close();
        archive = Archive.of(Stores.open(place, StoreOptions.existing()), CLOCK);
    }

    private List<String> found(String query) {
        return store().search(SearchRequest.of(Query.parse(query).orElseThrow())).stream()
                .map(Hit::report)
                .sorted()
                .toList();
    }

    private String storyOf(String report) {
        return store().storiesOf(List.of(report)).getOrDefault(report, "none");
    }

    @Test
    void givesBackEveryReportAsItCame() {
        Report odd = new Report(
                "odd",
                "dir/odd.html",
                null,
                null,
                "A \"title\" \u2013 \ud83d\udea2",
                List.of("Ann O'Neill", "B"),
                "2024-03",
                "de",
                "CORRAN",
                "Wire",
                "head\nDie F\u00e4hre lief auf Grund, sagte der Hafenmeister von Tallow am Abend.",
                List.of(new org.stemma.model.Residue(0, 4, org.stemma.model.ResidueKind.TITLE)),
                List.of("a caption"),
                true);
        ingest(List.of(odd));
        reopen();
        assertThat(store().report("odd").map(StoredReport::report)).contains(odd);
        assertThat(store().reportsAfter(0, 10)).hasSize(1);
        assertThat(store().faults()).isEmpty();
    }

    @Test
    void storesWhatNoDatabaseHoldsAsReplacementCharacters() {
        ingest(List.of(News.report(
                "nul", null, null, null, "2024", "A zero\u0000 and a half \ud83d pair stand in this text.")));
        assertThat(store().report("nul").orElseThrow().report().text())
                .isEqualTo("A zero\ufffd and a half \ufffd pair stand in this text.");
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        ingest(News.all());
        List<StoryLine> stories = store().stories(StoryFilter.all(), null, 10).items();
        IngestCounts again = ingest(News.all());
        assertThat(again).isEqualTo(new IngestCounts(0, 0, 4, 0));
        assertThat(store().stories(StoryFilter.all(), null, 10).items()).isEqualTo(stories);
        assertThat(store().info().reports()).isEqualTo(4);
    }

    @Test
    void keepsChangedTextAtTheSameAddressAsAVersion() {
        ingest(News.all());
        Report edited = News.report(
                "other-id",
                "https://post.example/ferry#top",
                "Corran Post",
                "Ferry aground",
                "2024-03-06",
                News.FERRY.replace("eleven cars", "twelve cars"));
        assertThat(ingest(List.of(edited))).isEqualTo(new IngestCounts(0, 1, 0, 0));
        StoredReport first = store().report("a1").orElseThrow();
        List<StoredReport> versions = store().versions(first.key());
        assertThat(versions).extracting(StoredReport::version).containsExactly(1, 2);
        assertThat(versions.get(1).report().text()).contains("twelve cars");
        assertThat(storyOf("other-id")).isEqualTo(storyOf("a1"));
        Report again = News.ferry();
        assertThat(ingest(List.of(again)).duplicates()).isEqualTo(1);
    }

    @Test
    void showsSilentEditsAsAlterations() {
        ingest(News.all());
        Report first = News.ferry();
        Report edited = News.report(
                first.id(),
                first.address(),
                first.outlet(),
                first.title(),
                "2024-03-06",
                News.FERRY.replace("214 passengers", "241 passengers"));
        ingest(List.of(edited));
        Edition edition = archive.edition(storyOf("a1")).orElseThrow();
        assertThat(edition.alterations()).anySatisfy(a -> {
            assertThat(a.from().report()).isEqualTo("a1");
            assertThat(a.to().report()).isEqualTo("a1@2");
            assertThat(a.to().exact()).contains("241");
        });
        assertThat(store().links(edition.story().id()))
                .anySatisfy(l -> assertThat(l.to()).isEqualTo("a1@2"));
    }

    @Test
    void keepsNamesakesWithoutAnAddressApartUnlessTheyShareText() {
        ingest(List.of(News.report("000", null, null, null, "2024", News.FERRY)));
        ingest(List.of(News.report("000", null, null, null, "2024", News.MINE)));
        ingest(List.of(News.report("000", null, null, null, "2024", News.FERRY.replace("eleven", "twelve"))));
        assertThat(store().reportsAfter(0, 10))
                .extracting(StoredReport::version)
                .containsExactly(1, 1, 2);
        assertThat(ingest(List.of(News.report("000", null, null, null, "2024", News.MINE)))
                        .duplicates())
                .isEqualTo(1);
    }

    @Test
    void formsStoriesAndSaysWhy() {
        ingest(News.all());
        assertThat(storyOf("a2")).isEqualTo(storyOf("a1"));
        assertThat(storyOf("a3")).isEqualTo(storyOf("a1"));
        assertThat(storyOf("b1")).isNotEqualTo(storyOf("a1"));
        StoryLine story = store().story(storyOf("a1")).orElseThrow();
        assertThat(story.reports()).isEqualTo(3);
        assertThat(story.outlets()).isEqualTo(3);
        assertThat(story.headline()).isEqualTo("Ferry aground");
        assertThat(story.from()).isEqualTo("2024-03-06");
        assertThat(story.to()).isEqualTo("2024-03-07");
        assertThat(story.stale()).isTrue();
        assertThat(story.words()).isNotEmpty();
        assertThat(store().members(story.id())).extracting(Member::report).containsExactly("a1", "a2", "a3");
        assertThat(store().placements(story.id()))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.why()).isNotBlank());
    }

    @Test
    void datesAStoryByItsMostPreciselyDatedReports() {
        ingest(List.of(
                News.report("y", null, null, "Ferry aground", "2024", News.FERRY),
                News.ferry(),
                News.ferryCopy(),
                News.report("m", null, null, "Ferry aground", "2024-03", News.FERRY + " More is awaited.")));

        String story = store().storiesOf(List.of("y")).get("y");
        StoryLine line = store().story(story).orElseThrow();
        assertThat(line.reports()).isEqualTo(4);
        assertThat(line.from()).isEqualTo("2024-03-06");
        assertThat(line.to()).isEqualTo("2024-03-07");
    }

    @Test
    void keepsACoarseDateWhereThereIsNoOther() {
        ingest(List.of(News.report("y", null, null, "Ferry aground", "2024", News.FERRY)));

        StoryLine line = store().story(store().storiesOf(List.of("y")).get("y")).orElseThrow();
        assertThat(line.from()).isEqualTo("2024");
        assertThat(line.to()).isEqualTo("2024");
    }

    @Test
    void filtersStoriesAndPagesThroughThem() {
        ingest(News.all());
        StoryFilter all = StoryFilter.all();
        Page<StoryLine> first = store().stories(all, null, 1);
        Page<StoryLine> second = store().stories(all, first.next(), 1);
        assertThat(first.items().get(0).id()).isEqualTo(storyOf("b1"));
        assertThat(second.items().get(0).id()).isEqualTo(storyOf("a1"));
        assertThat(second.next()).isNull();
        assertThat(ids(all.withReports(2, null))).containsExactly(storyOf("a1"));
        assertThat(ids(all.withReports(1, 2))).containsExactly(storyOf("b1"));
        long may = Instant.parse("2024-05-01T00:00:00Z").getEpochSecond();
        assertThat(ids(all.within(may, null))).containsExactly(storyOf("b1"));
        assertThat(ids(all.within(null, may))).containsExactly(storyOf("a1"));
        assertThat(ids(all.withWords(Query.parse("inquiry").orElseThrow()))).containsExactly(storyOf("a1"));
        assertThat(ids(all.withOrder(StoryFilter.Order.LARGEST))).containsExactly(storyOf("a1"), storyOf("b1"));
        archive.edition(storyOf("a1"));
        assertThat(ids(all.withFindings(1, 0))).containsExactly(storyOf("a1"));
        assertThatThrownBy(() -> store().stories(all, "no cursor", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids(StoryFilter filter) {
        return store().stories(filter, null, 10).items().stream()
                .map(StoryLine::id)
                .toList();
    }

    @Test
    void findsByWordsPhrasesFieldsAndDates() {
        ingest(News.all());
        assertThat(found("Tallow")).containsExactly("a1", "a2", "a3");
        assertThat(found("tallow mine")).isEmpty();
        assertThat(found("tallow OR inspector")).containsExactly("a1", "a2", "a3", "b1");
        assertThat(found("\"marked channel\"")).containsExactly("a1", "a2");
        assertThat(found("ferry -inquiry")).containsExactly("a1", "a2");
        assertThat(found("title:miners")).containsExactly("b1");
        assertThat(found("outlet:\"corran post\"")).containsExactly("a1", "b1");
        assertThat(found("inspec*")).containsExactly("b1");
        assertThat(found("it's \"unclosed (ferry")).isEmpty();
        long april = Instant.parse("2024-04-01T00:00:00Z").getEpochSecond();
        SearchRequest dated =
                SearchRequest.of(Query.parse("corran").orElseThrow()).within(april, null);
        assertThat(store().search(dated)).extracting(Hit::report).containsExactly("b1");
        Hit hit = store().search(SearchRequest.of(Query.parse("inspector").orElseThrow()))
                .get(0);
        assertThat(hit.story()).isEqualTo(storyOf("b1"));
        assertThat(hit.marks()).isNotEmpty();
        assertThat(hit.marks().get(0).of(hit.snippet())).isEqualTo("inspector");
    }

    @Test
    void keepsALedgerOfEveryInput() {
        List<Input> inputs = new ArrayList<>(News.inputs(List.of(News.ferry(), News.ferry(), News.mine())));
        inputs.add(News.rejected("bad.html"));
        archive.ingest(inputs.iterator(), IngestOptions.defaults(), c -> {});
        List<Capture> ledger = store().ledger(null, null, null, 10).items();
        assertThat(ledger)
                .extracting(Capture::outcome)
                .containsExactly(
                        Capture.Outcome.DROPPED, Capture.Outcome.KEPT, Capture.Outcome.DUPLICATE, Capture.Outcome.KEPT);
        assertThat(ledger.get(0).reason()).isEqualTo("no text");
        assertThat(store().ledger(1L, Capture.Outcome.KEPT, null, 1).next()).isNotNull();
        assertThat(store().runs(5)).singleElement().satisfies(run -> {
            assertThat(run.kept()).isEqualTo(2);
            assertThat(run.dropped()).isEqualTo(1);
            assertThat(run.endedAt()).isEqualTo("2024-06-01T08:00:00Z");
        });
    }

    @Test
    void keepsEditionsUntilMembersChangeAndMakesThemEqualAnew() {
        ingest(News.all());
        String story = storyOf("a1");
        String made = archive.editionJson(story).orElseThrow();
        StoredEdition kept = store().edition(story).orElseThrow();
        assertThat(kept.json()).isEqualTo(made);
        assertThat(store().story(story).orElseThrow().stale()).isFalse();
        assertThat(store().links(story)).isNotEmpty();
        assertThat(archive.edition(story).orElseThrow()).isEqualTo(archive.make(story));
        ingest(List.of(
                News.report("a4", null, "Fourth", "Ferry Marisol", "2024-03-08", News.FERRY + " More is awaited.")));
        assertThat(storyOf("a4")).isEqualTo(story);
        assertThat(store().story(story).orElseThrow().stale()).isTrue();
        assertThat(archive.editionJson(story).orElseThrow()).contains("\"a4\"").isNotEqualTo(made);
        Archive anew = Archive.of(Stores.open(location(), StoreOptions.creating()), CLOCK);
        try (anew) {
            List<Report> same = store().reportsAfter(0, 10).stream()
                    .map(StoredReport::report)
                    .toList();
            anew.ingest(News.inputs(same).iterator(), IngestOptions.defaults(), c -> {});
            assertThat(anew.editionJson(story)).isEqualTo(archive.editionJson(story));
        }
    }

    @Test
    void holdsDecisionsThroughLaterIngests() {
        ingest(List.of(News.ferry(), News.ferryCopy(), News.mine()));
        String story = storyOf("a1");
        archive.curation().remove(story, List.of("a2"));
        assertThat(storyOf("a2")).isNotEqualTo(storyOf("a1"));
        reopen();
        ingest(List.of(News.ferryAnew()));
        ingest(List.of(News.report("a4", null, null, "Ferry", "2024-03-08", News.FERRY + " More is awaited.")));
        assertThat(storyOf("a2")).isNotEqualTo(storyOf("a1"));
        archive.curation().add(storyOf("a1"), List.of("a2", "b1"));
        assertThat(store().storiesOf(List.of("a1", "a2", "b1")).values()).containsOnly(storyOf("a1"));
        archive.curation().split(storyOf("a1"), List.of("b1"));
        assertThat(storyOf("b1")).isNotEqualTo(storyOf("a1"));
        archive.curation().merge(storyOf("a1"), List.of(storyOf("b1")));
        assertThat(storyOf("b1")).isEqualTo(storyOf("a1"));
        assertThat(store().decisions()).isNotEmpty();
        assertThat(store().faults()).isEmpty();
        assertThatThrownBy(() -> archive.curation().remove(storyOf("a1"), List.of("nobody")))
                .hasMessageContaining("nobody");
    }

    @Test
    void holdsWordsOnLinksThroughIngestsAndVersionsUntilTheyAreUndone() {
        ingest(News.all());
        String story = storyOf("a1");
        assertThat(links(story)).contains("a1 > a2");
        archive.curation().unlink(story, "a1", "a2");
        assertThat(store().story(story).orElseThrow().stale()).isTrue();
        assertThat(links(story)).doesNotContain("a1 > a2", "a2 > a1");
        assertThat(archive.edition(story).orElseThrow().notes())
                .anySatisfy(n -> assertThat(n).contains("a1 and a2"));
        reopen();
        ingest(News.all());
        Report first = News.ferry();
        ingest(List.of(News.report(
                first.id(),
                first.address(),
                first.outlet(),
                first.title(),
                "2024-03-06",
                News.FERRY + " More to come.")));
        assertThat(storyOf("a1@2")).isEqualTo(story);
        assertThat(links(story)).doesNotContain("a1 > a2", "a2 > a1", "a1@2 > a2", "a2 > a1@2");
        assertThat(storyOf("a2")).isEqualTo(story);
        archive.curation().undo(store().decisions());
        assertThat(links(story)).anyMatch(l -> l.equals("a1 > a2") || l.equals("a1@2 > a2"));
        assertThat(store().placements(story))
                .filteredOn(p -> p.kind().contains("link"))
                .extracting(Placement::kind, Placement::report, Placement::from, Placement::to)
                .containsExactly(tuple("unlinked", "a2", story, story), tuple("linkable", "a2", story, story));
        assertThatThrownBy(() -> archive.curation().unlink(story, "nobody", "a2"))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> archive.curation().unlink(story, "a2", "a2")).hasMessageContaining("a2");
        assertThat(store().faults()).isEmpty();
    }

    private List<String> links(String story) {
        archive.edition(story);
        return store().links(story).stream().map(l -> l.from() + " > " + l.to()).toList();
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        ingest(List.of(News.ferry()));
        assertThatThrownBy(() -> store().write(writing -> {
                    writing.begin("2024-06-01T09:00:00Z");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(store().runs(5)).hasSize(1);
        assertThat(ingest(List.of(News.mine())).kept()).isEqualTo(1);
        assertThat(store().faults()).isEmpty();
    }

    @Test
    void takesWhatAnotherWriterWroteMeanwhile() {
        ingest(List.of(News.ferry()));
        try (Archive other = Archive.of(Stores.open(place, StoreOptions.existing()), CLOCK)) {
            other.ingest(News.inputs(List.of(News.ferryCopy())).iterator(), IngestOptions.defaults(), c -> {});
            ingest(List.of(News.ferryAnew(), News.ferryCopy()));
            other.ingest(News.inputs(List.of(News.mine())).iterator(), IngestOptions.defaults(), c -> {});
        }
        assertThat(store().info().reports()).isEqualTo(4);
        assertThat(store().storiesOf(List.of("a1", "a2", "a3")).values()).containsOnly(storyOf("a1"));
        assertThat(store().faults()).isEmpty();
    }

    @Test
    void findsAStoryUnderTheIdThatItHadBeforeItWasMerged() {
        ingest(List.of(News.ferry(), News.mine()));
        String mine = storyOf("b1");
        archive.curation().merge(storyOf("a1"), List.of(mine));
        assertThat(store().story(mine).orElseThrow().id()).isEqualTo(storyOf("a1"));
        assertThat(store().storiesOf(List.of("a1", "b1"))).isEqualTo(Map.of("a1", storyOf("a1"), "b1", storyOf("a1")));
    }
}
