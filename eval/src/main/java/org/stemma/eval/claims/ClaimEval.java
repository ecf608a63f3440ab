package org.stemma.eval.claims;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.eval.score.Scores;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.ClaimWording;
import org.stemma.model.Span;
import org.stemma.understand.Models;

/**
 * Scores claims on stories of our own writing in which every proposition that two newsrooms share is marked.
 *
 * <p>{@code pairs}: wordings of different newsrooms in one claim. {@code confirmed}: claims called so. {@code disputed}:
 * disagreements. {@code sources}: propositions whose number of independent sources is exactly right. Those that begin with
 * {@code varied} are of the stories whose newsrooms tell the same in sentences of another shape.
 */
public final class ClaimEval {

    private static final List<String> STORIES = List.of("mill", "merger", "flood", "court");

    /** Told in words that differ as those of real newsrooms do; written before any rule was set for them. */
    private static final List<String> VARIED = List.of("quake", "strike", "ruling");

    /** The same, with five or six newsrooms and traps of other kinds; also written before any rule was set for them. */
    private static final List<String> FURTHER = List.of("tunnel", "museum");

    private final Editor editor;
    private final Scores scores = new Scores();
    private final List<String> faults = new ArrayList<>();
    /** What the names of the measures begin with. */
    private String set = "";

    private ClaimEval(Editor editor) {
        this.editor = editor;
    }

    /** What was measured, and each fault as a line. */
    public record Result(SortedMap<String, Double> values, List<String> faults) {
        /** Copies the list. */
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /** Scores the shipped set by rules, and once more with sentence vectors: those measures begin with {@code vectors}. */
    public static Result run() throws IOException {
        Result rules = run(Understanding.byRules(), "");
        Result vectors = run(Models.understanding(), "vectors.");
        SortedMap<String, Double> values = new TreeMap<>(rules.values());
        values.putAll(vectors.values());
        List<String> faults = new ArrayList<>(rules.faults());
        vectors.faults().forEach(f -> faults.add("vectors: " + f));
        return new Result(values, faults);
    }

    private static Result run(Understanding understanding, String prefix) throws IOException {
        ClaimEval eval = new ClaimEval(new Editor(EditionOptions.defaults(), understanding));
        eval.score(STORIES, prefix);
        eval.score(VARIED, prefix + "varied.");
        eval.score(FURTHER, prefix + "further.");
        return new Result(eval.scores.values(), eval.faults);
    }

    private void score(List<String> names, String measures) throws IOException {
        set = measures;
        for (String name : names) {
            score(read(name));
        }
    }

    private static MarkedClaims read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ClaimEval.class.getResourceAsStream(name + ".txt"))) {
            return MarkedClaims.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void score(MarkedClaims story) {
        Edition edition = editor.edit(story.reports());
        pairs(story, edition);
        confirmed(story, edition);
        disputed(story, edition);
        sources(story, edition);
    }

    private void pairs(MarkedClaims story, Edition edition) {
        for (Claim claim : edition.claims()) {
            List<ClaimWording> wordings = claim.wordings();
            for (int i = 0; i < wordings.size(); i++) {
                for (int j = i + 1; j < wordings.size(); j++) {
                    if (!story.copies(wordings.get(i).report(), wordings.get(j).report())) {
                        boolean right = same(story, claim, wordings.get(i), wordings.get(j));
                        scores.hit(set + "pairs.precision", right);
                        fault(
                                right,
                                story,
                                "joined",
                                wordings.get(i).exact(),
                                wordings.get(j).exact());
                    }
                }
            }
        }
        for (int i = 0; i < story.places().size(); i++) {
            for (int j = i + 1; j < story.places().size(); j++) {
                MarkedClaims.Place a = story.places().get(i);
                MarkedClaims.Place b = story.places().get(j);
                boolean pair = a.letter().equals(b.letter())
                        && a.reading().equals(b.reading())
                        && !story.copies(a.report(), b.report());
                if (pair) {
                    boolean found = edition.claims().stream().anyMatch(c -> holds(c, a) && holds(c, b));
                    scores.hit(set + "pairs.recall", found);
                    fault(found, story, "missed", words(story, a), words(story, b));
                }
            }
        }
    }

    private static boolean same(MarkedClaims story, Claim claim, ClaimWording a, ClaimWording b) {
        return places(story, a)
                .anyMatch(x -> places(story, b)
                        .anyMatch(y -> x.letter().equals(y.letter())
                                && (x.reading().equals(y.reading())
                                        || claim.verdict().equals("disputed"))));
    }

    private void confirmed(MarkedClaims story, Edition edition) {
        Set<String> right = new HashSet<>();
        for (Claim claim : edition.claims()) {
            if (claim.verdict().equals("confirmed")) {
                Set<String> letters = common(story, claim);
                boolean is = letters.stream().anyMatch(l -> least(story, l) > 1);
                right.addAll(letters);
                scores.hit(set + "confirmed.precision", is);
                fault(is, story, "confirmed", claim.text(), "");
            }
        }
        story.sources().forEach((letter, count) -> {
            if (least(story, letter) > 1) {
                scores.hit(set + "confirmed.recall", right.contains(letter));
                fault(right.contains(letter), story, "not confirmed", letter, "");
            }
        });
    }

    private static int least(MarkedClaims story, String letter) {
        String count = story.sources().getOrDefault(letter, "1 1");
        return count.equals("disputed") ? 0 : Integer.parseInt(count.substring(0, 1));
    }

    private void disputed(MarkedClaims story, Edition edition) {
        Set<String> found = new HashSet<>();
        for (Finding.Disagreement d : edition.disagreements()) {
            Set<String> readings = new HashSet<>();
            Set<String> letters = new HashSet<>();
            d.readings()
                    .forEach(r -> r.wordings()
                            .forEach(c -> story.places().stream()
                                    .filter(p -> p.report().equals(c.report()) && meet(p.span(), c.span()))
                                    .forEach(p -> {
                                        letters.add(p.letter());
                                        readings.add(p.letter() + p.reading());
                                    })));
            boolean right = letters.stream()
                    .anyMatch(l -> "disputed".equals(story.sources().get(l))
                            && readings.stream().filter(r -> r.startsWith(l)).count() > 1);
            scores.hit(set + "disputed.precision", right);
            fault(right, story, "disputed", d.explanation(), "");
            found.addAll(letters);
        }
        story.sources().forEach((letter, count) -> {
            if (count.equals("disputed")) {
                scores.hit(set + "disputed.recall", found.contains(letter));
                fault(found.contains(letter), story, "not disputed", letter, "");
            }
        });
    }

    private void sources(MarkedClaims story, Edition edition) {
        story.sources().forEach((letter, count) -> {
            if (!count.equals("disputed")) {
                boolean right = edition.claims().stream()
                        .filter(c ->
                                story.places().stream().anyMatch(p -> p.letter().equals(letter) && holds(c, p)))
                        .anyMatch(c -> (c.counts().lineages().min() + " "
                                        + c.counts().lineages().max())
                                .equals(count));
                scores.hit(set + "sources", right);
                fault(right, story, "sources of", letter, count);
            }
        });
    }

    /** The propositions that most wordings of the claim hold: one sentence can hold several. */
    private static Set<String> common(MarkedClaims story, Claim claim) {
        Map<String, Long> count = new TreeMap<>();
        claim.wordings()
                .forEach(w -> places(story, w)
                        .map(MarkedClaims.Place::letter)
                        .distinct()
                        .forEach(l -> count.merge(l, 1L, Long::sum)));
        long most = count.values().stream().mapToLong(c -> c).max().orElse(0);
        return count.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The marked places that a wording holds, or that hold most of it. */
    private static Stream<MarkedClaims.Place> places(MarkedClaims story, ClaimWording w) {
        return story.places().stream()
                .filter(p -> p.report().equals(w.report()) && meet(p.span(), new Span(w.start(), w.end())));
    }

    private static boolean holds(Claim claim, MarkedClaims.Place place) {
        return claim.wordings().stream()
                .anyMatch(w -> w.report().equals(place.report()) && meet(place.span(), new Span(w.start(), w.end())));
    }

    /** Whether two spans share half of the shorter one. */
    private static boolean meet(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return 2 * common >= Math.min(a.length(), b.length());
    }

    private static String words(MarkedClaims story, MarkedClaims.Place place) {
        return story.reports().stream()
                .filter(r -> r.id().equals(place.report()))
                .map(r -> place.span().of(r.text()))
                .findFirst()
                .orElse("");
    }

    private void fault(boolean right, MarkedClaims story, String what, String one, String other) {
        if (!right) {
            faults.add(story.name() + ": " + what + " \"" + one.replace('\n', ' ') + "\""
                    + (other.isEmpty() ? "" : " | \"" + other.replace('\n', ' ') + "\""));
        }
    }
}
