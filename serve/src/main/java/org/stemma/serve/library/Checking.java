package org.stemma.serve.library;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.check.Check;
import org.stemma.check.Checker;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

/** Holds a text against the stories of an archive that it may tell of. Safe for all threads. */
public final class Checking {

    /** Stories that a text is held against: the best by search. An answer that mixes more is rare, and each costs time. */
    private static final int MOST_STORIES = 4;

    /** Parts of the text that are searched for, spread over it. */
    private static final int MOST_PARTS = 12;

    /** Words of a part: the longest, which are rare more often than short ones. */
    private static final int WORDS = 7;

    private static final int LEAST_LETTERS = 4;
    private static final int HITS = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PART = Pattern.compile("[.!?]\\s+|\\n+");

    private final Library library;

    /** Holds texts against {@code library}. */
    public Checking(Library library) {
        this.library = library;
    }

    /** The text in what was sent, told apart by content; empty when there is none in it. */
    public static Optional<Report> text(byte[] sent) {
        ReadOptions options = ReadOptions.defaults();
        try (Stream<Read> all = new ReportReader(options).read(List.of(), new ByteArrayInputStream(sent))) {
            return all.filter(Read.Kept.class::isInstance)
                    .map(r -> ((Read.Kept) r).report())
                    .findFirst();
        }
    }

    /** What the archive says of each sentence of {@code text}. */
    public Check check(Report text) {
        List<Edition> editions = new ArrayList<>();
        for (String story : stories(text.text())) {
            library.story(story).ifPresent(s -> editions.add(s.edition()));
        }
        return new Checker().check(text, editions);
    }

    /** Stories by how often and how high their reports are among the hits of the text's parts (reciprocal ranks). */
    private List<String> stories(String text) {
        Map<String, Double> weights = new HashMap<>();
        for (String part : parts(text)) {
            List<String> words = words(part);
            if (words.isEmpty()) {
                continue;
            }
            List<Hit> hits =
                    library.store().search(SearchRequest.of(Query.anyOf(words)).part(0, HITS));
            Set<String> seen = new LinkedHashSet<>();
            hits.stream().map(Hit::story).filter(s -> s != null).forEach(seen::add);
            int rank = 1;
            for (String story : seen) {
                weights.merge(story, 1.0 / rank++, Double::sum);
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STORIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> parts(String text) {
        List<String> all =
                Stream.of(PART.split(text)).filter(p -> p.length() > 20).toList();
        List<String> out = new ArrayList<>();
        int step = Math.max(1, (all.size() + MOST_PARTS - 1) / MOST_PARTS);
        for (int i = 0; i < all.size(); i += step) {
            out.add(all.get(i));
        }
        return out;
    }

    private static List<String> words(String part) {
        return WORD.matcher(part)
                .results()
                .map(MatchResult::group)
                .filter(w -> w.length() >= LEAST_LETTERS || Character.isDigit(w.charAt(0)))
                .distinct()
                .sorted(Comparator.comparing((String w) -> -w.length()).thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .toList();
    }
}
