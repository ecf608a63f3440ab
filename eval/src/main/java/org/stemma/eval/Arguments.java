package org.stemma.eval;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code eval/run} was asked.
 *
 * @param set which set to measure on
 * @param raise whether to raise floors to what is measured
 * @param only part of the names of cases to run; all for the empty one
 * @param failures where to write what went wrong
 * @param home the checkout
 */
record Arguments(String set, boolean raise, String only, Optional<Path> failures, Path home) {

    static final String USAGE = "usage: eval/run SET [--raise] [--only NAME] [--failures FILE]\n"
            + "  SET: planted, planted-ecb, planted-large, traditions, stories, candidates, near, extraction, dates, names, summaries, claims, chronicle";

    private static final Set<String> SETS = Set.of(
            "planted",
            "planted-ecb",
            "planted-large",
            "traditions",
            "stories",
            "candidates",
            "near",
            "extraction",
            "dates",
            "names",
            "summaries",
            "claims",
            "chronicle");

    /** Empty when the words make no sense. */
    static Optional<Arguments> parse(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        String set = rest.isEmpty() ? "" : rest.pop();
        boolean raise = false;
        String only = "";
        Optional<Path> failures = Optional.empty();
        while (!rest.isEmpty()) {
            switch (rest.pop()) {
                case "--raise" -> raise = true;
                case "--only" -> only = rest.isEmpty() ? "" : rest.pop();
                case "--failures" -> failures = rest.isEmpty() ? failures : Optional.of(Path.of(rest.pop()));
                default -> set = "";
            }
        }
        Path home = Path.of(System.getProperty("stemma.home", "")).toAbsolutePath();
        return SETS.contains(set) ? Optional.of(new Arguments(set, raise, only, failures, home)) : Optional.empty();
    }

    /** The labelled sets beside the project: {@code -Dstemma.shared}, else {@code shared} next to the checkout. */
    Path shared() {
        String given = System.getProperty("stemma.shared");
        return given != null ? Path.of(given) : home.resolveSibling("shared");
    }
}
