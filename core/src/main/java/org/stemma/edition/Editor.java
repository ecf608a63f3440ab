package org.stemma.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.brief.Briefs;
import org.stemma.claim.Claims;
import org.stemma.entity.Entities;
import org.stemma.entity.NameFinder;
import org.stemma.figure.Figures;
import org.stemma.headline.Headlines;
import org.stemma.lexicon.Lexicon;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.LineageCounter;
import org.stemma.lineage.StemmaBuilder;
import org.stemma.lineage.Unlinked;
import org.stemma.link.PageMatter;
import org.stemma.link.Relation;
import org.stemma.model.Citation;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Ids;
import org.stemma.model.Moment;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.quote.Quote;
import org.stemma.quote.Quotes;
import org.stemma.quote.TaggedReport;
import org.stemma.quote.Utterances;
import org.stemma.sketch.CandidateSearch;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Encoding;
import org.stemma.text.TextAnalyser;
import org.stemma.timeline.DatedReport;
import org.stemma.timeline.Timeline;

/**
 * Makes editions of reports.
 *
 * <p>Input: reports in any order, with distinct ids. Output: a function of the reports and the options alone; the same
 * input gives the same edition on every machine. Immutable, safe for use by several threads at once.
 */
public final class Editor {

    /** Version of the whole output; what changes an edition changes it. */
    static final String VERSION = "0.1.0";

    /** Up to this many reports every pair is aligned. */
    private static final int SMALL = 40;

    /**
     * In larger inputs a pair below both is not aligned: in a wire's archive two thirds of the candidates are, hardly one of
     * them a copy, and filled-in templates (dividend notices) the most of those that look like one.
     */
    private static final double LEAST_CONTAINMENT = 0.05;

    private static final double LEAST_TERM_SHARE = 0.2;

    private final EditionOptions options;
    private final Understanding understanding;

    /** An editor with {@code options} that understands by rules. */
    public Editor(EditionOptions options) {
        this(options, Understanding.byRules());
    }

    /** An editor with {@code options} that understands text by {@code understanding}. */
    public Editor(EditionOptions options, Understanding understanding) {
        this.options = options;
        this.understanding = understanding;
    }

    /** An editor with the shipped settings. */
    public static Editor withDefaults() {
        return new Editor(EditionOptions.defaults());
    }

    /**
     * The edition of the story that the reports tell.
     *
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public Edition edit(Collection<Report> reports) {
        return edit(reports, List.of());
    }

    /**
     * The edition of the story that the reports tell, naming what was dropped before.
     *
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public Edition edit(Collection<Report> reports, List<Dropped> dropped) {
        return Crew.work(() -> edition(told(reports), 0, dropped));
    }

    /**
     * One edition for every story in the input, the one with most lineages first.
     *
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public List<Edition> editAll(Collection<Report> reports, List<Dropped> dropped) {
        return Crew.work(() -> {
            Sorted told = told(reports);
            return Crew.all(IntStream.range(0, told.stories().size())
                    .<Callable<Edition>>mapToObj(i -> () -> edition(told, i, dropped)));
        });
    }

    /** The stories of an input, the one with most lineages first, and what belongs to none. */
    private record Sorted(List<Told> stories, List<Edition.Unrelated> unrelated) {}

    private Sorted told(Collection<Report> reports) {
        List<AnalysedReport> analysed = analyse(reports);
        PageMatter matter = PageMatter.of(analysed);
        FamilyTree all = analysed.size() > 1 ? tree(analysed, matter) : null;
        Stories stories = Stories.of(analysed, all);
        List<Told> told = stories.groups().parallelStream()
                .map(group ->
                        new Told(group, all != null && group.size() == analysed.size() ? all : tree(group, matter)))
                .sorted(Comparator.comparingInt((Told t) -> -t.tree().lineages().size())
                        .thenComparingInt(t -> -t.reports().size())
                        .thenComparing(t -> t.reports().get(0).id()))
                .toList();
        return new Sorted(told, stories.unrelated());
    }

    /** The edition of story {@code i}; the first one's names what was dropped and what the input holds besides. */
    private Edition edition(Sorted told, int i, List<Dropped> dropped) {
        Told story = told.stories().get(i);
        return i > 0
                ? edition(story, List.of(), List.of(), List.of())
                : edition(story, dropped, told.unrelated(), others(told.stories()));
    }

    /**
     * The edition of one story whose reports are settled, as in an archive: none is left out as unrelated.
     *
     * @param story the story's id, which the edition takes
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public Edition editStory(String story, Collection<Report> reports) {
        return editStory(story, reports, List.of());
    }

    /**
     * The same, with no link where somebody said that there is none; its notes say so. What {@code unlinked} says of other
     * reports is passed over.
     *
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public Edition editStory(String story, Collection<Report> reports, Collection<Unlinked> unlinked) {
        return Crew.work(() -> {
            List<AnalysedReport> analysed = analyse(reports);
            Told told = new Told(analysed, tree(analysed, PageMatter.of(analysed), unlinked));
            return edition(told, List.of(), List.of(), Notes.unlinked(unlinked)).withStoryId(story);
        });
    }

    /** What makes editions, and how: equal ones make equal editions of equal reports. */
    public String generator() {
        return VERSION + options.names() + " "
                + understanding.names().getClass().getSimpleName();
    }

    /** Classes beside which lies all that makes editions, the model that finds names too: for telling one build from another. */
    public List<Class<?>> parts() {
        return List.of(Editor.class, Lexicon.class, understanding.names().getClass());
    }

    /** A story's reports, by id, with their tree. */
    private record Told(List<AnalysedReport> reports, FamilyTree tree) {}

    /** A line on each story but the first. */
    private static List<String> others(List<Told> told) {
        return told.stream()
                .skip(1)
                .map(t -> "Another story in this input, left out here (--all has it): "
                        + (t.reports().size() == 1 ? "1 report" : t.reports().size() + " reports") + ", "
                        + String.join(
                                ", ",
                                t.reports().stream().map(AnalysedReport::id).toList()) + ".")
                .toList();
    }

    /**
     * The family tree alone, over all reports whether of one story or not.
     *
     * @param all whether compared pairs that are unrelated stand among the parallels, as {@code unrelated}
     * @throws IllegalArgumentException if there is no report, or two have the same id
     */
    public Stemma stemma(Collection<Report> reports, boolean all) {
        FamilyTree tree = tree(analyse(reports));
        if (!all) {
            return tree.stemma();
        }
        List<Stemma.Parallel> parallels = new ArrayList<>(tree.stemma().parallels());
        for (Relation r : tree.relations()) {
            if (r.outcome() == Relation.Outcome.UNRELATED) {
                List<String> ids = List.of(
                        tree.reports().get(r.a()).report().id(),
                        tree.reports().get(r.b()).report().id());
                parallels.add(new Stemma.Parallel(ids, "unrelated", List.of()));
            }
        }
        return new Stemma(tree.stemma().nodes(), tree.stemma().links(), parallels);
    }

    /** The tree over the pairs that are worth aligning; of a small input that is every pair. */
    FamilyTree tree(List<AnalysedReport> sorted) {
        return tree(sorted, PageMatter.of(sorted));
    }

    FamilyTree tree(List<AnalysedReport> sorted, PageMatter matter) {
        return tree(sorted, matter, List.of());
    }

    FamilyTree tree(List<AnalysedReport> sorted, PageMatter matter, Collection<Unlinked> unlinked) {
        List<StemmaBuilder.Pair> pairs = sorted.size() <= SMALL
                ? StemmaBuilder.pairs(sorted.size())
                : CandidateSearch.pairsOf(
                                sorted.stream().map(AnalysedReport::report).toList())
                        .stream()
                        .filter(p -> p.containment() >= LEAST_CONTAINMENT || p.termShare() >= LEAST_TERM_SHARE)
                        .map(p -> new StemmaBuilder.Pair(p.a(), p.b()))
                        .toList();
        return new StemmaBuilder(options.links()).build(sorted, pairs, matter, unlinked);
    }

    private static List<AnalysedReport> analyse(Collection<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an edition needs at least one report, got none");
        }
        Map<String, Report> byId = new HashMap<>();
        for (Report r : reports) {
            if (byId.put(r.id(), r) != null) {
                throw new IllegalArgumentException("two reports have the id " + r.id());
            }
        }
        return reports.stream().sorted(Comparator.comparing(Report::id)).toList().parallelStream()
                .map(r -> new TextAnalyser().analyse(r))
                .toList();
    }

    private Edition edition(
            Told story, List<Dropped> dropped, List<Edition.Unrelated> unrelated, List<String> furtherNotes) {
        FamilyTree tree = story.tree();
        ForkJoinTask<Entities> naming = Crew.beside(() -> Entities.of(story.reports(), understanding.names()));
        List<TaggedReport> tagged =
                story.reports().parallelStream().map(TaggedReport::of).toList();
        ForkJoinTask<List<DatedReport>> dating = Crew.beside(() -> Timeline.dated(tagged, tree.lineages()));
        boolean several = tree.lineages().size() > 1;
        ForkJoinTask<Encoding> loading = Crew.beside(several ? understanding.sentences()::get : Encoding::none);
        Map<String, List<Quote>> quotes = quotes(tagged);
        Collation collation = new Collator(tree, quotes).collate();
        List<DatedReport> dated = dating.join();
        ForkJoinTask<List<Finding.Figure>> figuring =
                Crew.beside(() -> Figures.of(dated, tree.stemma().links()));
        List<Report> plain =
                story.reports().stream().map(AnalysedReport::report).toList();
        LineageCounter counter = new LineageCounter(plain, tree.lineages());
        List<Edition.Entry> entries = plain.stream()
                .map(r -> Edition.Entry.of(r, lineagesOf(r.id(), tree)))
                .toList();
        List<Finding.Utterance> utterances = Utterances.of(story.reports(), quotes);
        List<Finding.Event> timeline = Timeline.of(dated, tree.stemma().links(), altered(collation));
        DatedAlterations dates = new DatedAlterations(timeline, dated);
        List<Finding.Alteration> alterations = new ArrayList<>(dates.decided(collation.alterations()));
        List<Finding.Alteration> made =
                dates.made(collation.variants(), tree.stemma().links());
        alterations.addAll(made);
        alterations.sort(Comparator.comparing(Finding.Alteration::to).thenComparing(Finding.Alteration::from));
        List<Finding.Variant> variants = collation.variants().stream()
                .filter(v -> made.stream().noneMatch(a -> Collator.settles(a, v)))
                .toList();
        Entities entities = naming.join();
        Encoding sentences = loading.join();
        Claims.Found found = Claims.of(new Claims.Input(
                story.reports(),
                tree,
                counter.joins(),
                quotes,
                utterances,
                alterations,
                entities,
                sentences.encoder()));
        Headlines headlines = Headlines.of(story.reports());
        List<String> notes = new ArrayList<>(Notes.of(plain));
        notes.addAll(understanding.notes());
        notes.addAll(Notes.encoding(sentences));
        notes.addAll(furtherNotes);
        return new Edition(
                Edition.SCHEMA,
                new Edition.Generator(VERSION, settings()),
                notes,
                dropped,
                unrelated,
                story(plain, tree, counter),
                entries,
                tree.lineages(),
                tree.stemma(),
                headlines.claims(found.claims()),
                alterations,
                variants,
                found.disagreements(),
                collation.contradictions(),
                collation.omissions(),
                headlines.utterances(Speakers.known(utterances, quotes, entities)),
                entities.all(),
                timeline,
                Owners.known(figuring.join(), entities),
                Briefs.of(new Briefs.Input(plain, found, alterations, collation.contradictions(), timeline)));
    }

    private static Map<String, List<Quote>> quotes(List<TaggedReport> reports) {
        List<List<Quote>> found = reports.parallelStream().map(Quotes::find).toList();
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            quotes.put(reports.get(i).report().id(), found.get(i));
        }
        return quotes;
    }

    /** What a report changed of its source dates nothing. */
    private static List<Citation> altered(Collation collation) {
        return collation.alterations().stream().map(Finding.Alteration::to).toList();
    }

    /** What changes the output: the options, and what names were found by unless that is the rules. */
    private List<String> settings() {
        List<String> settings = new ArrayList<>(options.names());
        if (understanding.names() != NameFinder.rules()) {
            settings.add("names=" + understanding.names().name());
        }
        settings.sort(null);
        return settings;
    }

    private static List<String> lineagesOf(String report, FamilyTree tree) {
        return tree.lineages().stream()
                .filter(l -> l.reports().contains(report))
                .map(Edition.Lineage::id)
                .toList();
    }

    private static Edition.Story story(List<Report> reports, FamilyTree tree, LineageCounter counter) {
        List<Report> dated = reports.stream()
                .filter(r -> Moment.parse(r.publishedAt()).isPresent())
                .sorted(Comparator.comparing((Report r) ->
                                Moment.parse(r.publishedAt()).orElseThrow().earliest())
                        .thenComparing(Report::id))
                .toList();
        List<Report> precise = dated.stream()
                .filter(r -> Moment.parse(r.publishedAt()).orElseThrow().toTheDay())
                .toList();
        if (!precise.isEmpty()) {
            dated = precise; // a report that is known to be of some year says nothing of when the story was
        }
        return new Edition.Story(
                Ids.of("story", reports.stream().map(Report::id).toArray(String[]::new)),
                Headline.of(reports, tree),
                dated.isEmpty() ? null : dated.get(0).publishedAt(),
                dated.isEmpty() ? null : dated.get(dated.size() - 1).publishedAt(),
                counter.counts(),
                counter.joins());
    }

    /** Which of the reports' headlines stands for the story. */
    private static final class Headline {

        private Headline() {}

        /** The headline of the earliest titled report of the largest lineage that has one; null when none has. */
        static @Nullable String of(List<Report> reports, FamilyTree tree) {
            for (Edition.Lineage lineage : tree.lineages()) {
                for (Report r : reports) {
                    if (r.title() != null
                            && !r.title().isBlank()
                            && lineage.reports().contains(r.id())) {
                        return r.title();
                    }
                }
            }
            return null;
        }
    }
}
