package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryLine;
import org.stemma.check.Check;
import org.stemma.check.Checker;
import org.stemma.check.Telling;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;

/**
 * Holds a text against an archive: finds the stories that it may tell of, then checks it sentence by sentence against their
 * editions ({@link Checker}).
 *
 * <p>Reports are found by the strongest words of the text and of each of its sentences. An edition is dear, and many a large
 * story shares words with a text that it does not tell of; so of the reports found only those count that state a sentence of
 * the text, or a part of it ({@link Telling}). Of their stories those that most sentences lead to are taken, up to {@value
 * #MOST_STORIES}. Cost: a search a sentence, and an edition for each story taken whose edition is out of date. A worker, not
 * safe for use by several threads.
 */
public final class TextCheck {

    /** Stories that a text is held against at most. */
    private static final int MOST_STORIES = 6;

    private static final int HITS_A_SENTENCE = 5;

    private static final int HITS_OF_ALL = 20;

    /** A text is checked up to this many sentences' searches; what follows is held against the stories found so far. */
    private static final int SEARCHED_SENTENCES = 60;

    private final Archive archive;
    private final Function<String, Optional<Edition>> editions;
    private final PassageSearch passages;
    private final TextAnalyser analyser = new TextAnalyser();

    /** Checks against {@code archive}, whose editions are brought up to date first. */
    public TextCheck(Archive archive) {
        this(archive, archive::edition);
    }

    /** The same against the editions that {@code editions} gives of its stories, such as those at hand. */
    public TextCheck(Archive archive, Function<String, Optional<Edition>> editions) {
        this.archive = archive;
        this.editions = editions;
        this.passages = new PassageSearch(archive.store());
    }

    /** The verdicts on {@code text}; held against nothing when no story shares its words. */
    public Check check(Report text) {
        List<Edition> found = new ArrayList<>();
        for (String story : stories(text)) {
            editions.apply(story).ifPresent(found::add);
        }
        return new Checker().check(text, found);
    }

    /** Stories by the number of sentences that lead to them, then by the rank of their hits, then by size. */
    private List<String> stories(Report text) {
        Map<String, Double> votes = new TreeMap<>();
        Map<String, String> storyOf = new TreeMap<>();
        vote(text.text(), HITS_OF_ALL, votes, storyOf);
        AnalysedReport analysed = analyser.analyse(text);
        for (Sentence s : analysed.sentences()
                .subList(0, Math.min(SEARCHED_SENTENCES, analysed.sentences().size()))) {
            vote(s.span().of(text.text()), HITS_A_SENTENCE, votes, storyOf);
        }
        Set<String> telling = telling(text, storyOf);
        return votes.entrySet().stream()
                .filter(e -> telling.contains(e.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(e -> -archive.store()
                                .story(e.getKey())
                                .map(StoryLine::reports)
                                .orElse(0))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STORIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The stories of those reports that state something of the text. */
    private Set<String> telling(Report text, Map<String, String> storyOf) {
        List<Report> found = archive.store().reports(storyOf.keySet()).stream()
                .map(StoredReport::report)
                .toList();
        Set<String> stories = new TreeSet<>();
        new Telling().of(text, found).forEach(report -> stories.add(storyOf.getOrDefault(report, "")));
        return stories;
    }

    private void vote(String words, int limit, Map<String, Double> votes, Map<String, String> storyOf) {
        SearchRequest frame = SearchRequest.of(Query.anyOf(List.of("like"))).part(0, limit);
        List<Hit> hits = passages.like(words, frame).stream()
                .sorted(Comparator.comparingDouble((Hit h) -> -h.score()).thenComparing(Hit::report))
                .toList();
        for (int rank = 0; rank < hits.size(); rank++) {
            String story = hits.get(rank).story();
            if (story != null) {
                storyOf.put(hits.get(rank).report(), story);
                votes.merge(story, 1.0 / (1 + rank), Double::sum);
            }
        }
    }
}
