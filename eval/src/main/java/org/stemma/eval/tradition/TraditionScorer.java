package org.stemma.eval.tradition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.eval.planted.Answer;
import org.stemma.eval.score.Detector;
import org.stemma.eval.score.Partitions;
import org.stemma.eval.score.Scores;
import org.stemma.model.Stemma.Link;

/** Runs a detector over traditions and scores its answers. */
public final class TraditionScorer {

    private static final int SHARED = 3;

    /** Share of words of matter that a rewording leaves when it can pass for a copy. */
    private static final double LIGHT = .7;

    private final Scores scores = new Scores();
    private final List<String> failures = new ArrayList<>();

    /** Asks {@code detector} for each of {@code traditions} and adds up the scores. */
    public void score(Detector detector, List<Tradition> traditions) {
        for (Tradition tradition : traditions) {
            Answer answer = new Answer(tradition.pages().keySet(), detector.editions(tradition.reports()));
            new One(tradition, answer).score();
        }
    }

    /** The scores so far. */
    public Scores scores() {
        return scores;
    }

    /** What went wrong so far, a line each. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** One tradition's scores. */
    private final class One {

        private final Tradition tradition;
        private final Answer answer;
        private final List<Edge> edges = new ArrayList<>();

        One(Tradition tradition, Answer answer) {
            this.tradition = tradition;
            this.answer = answer;
            for (Manuscript manuscript : tradition.manuscripts()) {
                if (tradition.survived(manuscript.id())) {
                    manuscript.parents().forEach(parent -> edges.add(edge(parent, manuscript)));
                }
            }
        }

        private Edge edge(String parent, Manuscript child) {
            Set<String> above = new TreeSet<>();
            boolean verbatim = nearest(parent, above) && child.verbatim();
            return new Edge(parent, child.id(), above, verbatim, child.parents().size() > 1);
        }

        /** Collects the nearest manuscripts above that survived; whether the way there is word for word. */
        private boolean nearest(String parent, Set<String> above) {
            if (tradition.survived(parent)) {
                above.add(parent);
                return true;
            }
            boolean verbatim = tradition.manuscript(parent).verbatim();
            boolean reached = false;
            for (String next : tradition.manuscript(parent).parents()) {
                verbatim &= nearest(next, above);
                reached = true;
            }
            return verbatim || !reached || above.isEmpty();
        }

        /** The tree as it was planted and as it was found, for the list of failures. */
        private void tree() {
            for (Manuscript m : tradition.manuscripts()) {
                fail("TREE " + m.id() + " < " + m.parents()
                        + m.hand().map(hand -> " " + hand).orElse("") + " "
                        + m.lines().stream()
                                .map(line -> String.join("+", line.origins()))
                                .toList() + " "
                        + (tradition.survived(m.id())
                                ? tradition.page(m.id()).report().publishedAt()
                                : "LOST"));
            }
            answer.links().forEach(link -> fail("LINK " + link.from() + " > " + link.to() + " " + link.kind()));
        }

        void score() {
            tree();
            Set<Edge> found = new HashSet<>();
            for (Link link : answer.links()) {
                if (!answer.lost(link.to())) {
                    link(link, found);
                }
            }
            for (Edge edge : edges) {
                if (demonstrable(edge)) {
                    String family = family(edge);
                    boolean hit = found.contains(edge);
                    scores.hit(family + ".recall", hit);
                    scores.hit("link.any.recall", hit);
                    scores.hit(edge.splice() ? "found.splice" : "found.single", hit);
                    scores.hit(shape() + ".recall", hit);
                    if (!hit) {
                        fail("missed " + family + (edge.splice() ? " splice" : "") + " " + edge);
                    }
                }
            }
            directions();
            independents();
            lineages();
            new AlterationCheck(tradition, answer, scores, failures).score();
        }

        /** What sort of tradition this is, where links are scored by it. */
        private String shape() {
            boolean spliced =
                    tradition.manuscripts().stream().anyMatch(m -> m.parents().size() > 1);
            return "link." + (spliced ? "spliced" : "unspliced") + (tradition.dated() ? ".dated" : ".undated");
        }

        private void link(Link link, Set<Edge> found) {
            Optional<Edge> edge = edges.stream()
                    .filter(e -> answer.lost(link.from()) ? underLost(e, link) : between(e, link.from(), link.to()))
                    .findFirst();
            boolean kind =
                    edge.isPresent() && (edge.get().verbatim() == link.kind().verbatim() || light(edge.get()));
            scores.hit("link.any.precision", edge.isPresent());
            scores.hit(shape() + ".precision", edge.isPresent());
            scores.hit(
                    edge.map(this::family).orElse(link.kind().verbatim() ? "link.verbatim" : "link.rewrite")
                            + ".precision",
                    kind);
            edge.ifPresent(found::add);
            if (!kind) {
                fail("wrong " + link.kind() + " " + link.from() + " > " + link.to()
                        + edge.map(e -> " for " + e).orElse(""));
            }
        }

        private boolean between(Edge edge, String from, String to) {
            if (edge.to().equals(to)) {
                return edge.above().contains(from) || explains(from, edge);
            }
            boolean reversed = edge.to().equals(from) && !decidable(edge, to);
            return reversed && (edge.above().contains(to) || explains(to, edge));
        }

        private boolean underLost(Edge edge, Link link) {
            Set<String> others = new TreeSet<>(answer.childrenOf(link.from()));
            others.remove(link.to());
            if (!edge.to().equals(link.to())) {
                return edge.above().contains(link.to()) && !decidable(edge, link.to()) && others.contains(edge.to());
            }
            return tradition.survived(edge.from())
                    ? !decidable(edge, edge.from()) && others.stream().anyMatch(other -> related(other, edge.to()))
                    : others.stream().anyMatch(other -> related(other, edge.from()));
        }

        private boolean related(String one, String other) {
            Set<String> roots = new HashSet<>(tradition.roots(one));
            roots.retainAll(tradition.roots(other));
            return !roots.isEmpty();
        }

        /** Whether {@code other} has every sentence that the edge's copy took, in the words in which it took it. */
        private boolean explains(String other, Edge edge) {
            if (!tradition.survived(other) || other.equals(edge.to()) || tradition.above(edge.to(), other)) {
                return false;
            }
            Set<String> texts = new HashSet<>();
            tradition.manuscript(other).lines().forEach(line -> texts.add(Marks.plain(line.text())));
            return tradition.manuscript(edge.to()).lines().stream()
                    .filter(line -> line.parent().equals(edge.from()))
                    .allMatch(line -> texts.contains(line.source())
                            || texts.containsAll(List.of(line.source().split("(?<=\\.) "))));
        }

        private boolean decidable(Edge edge, String from) {
            String one = Optional.ofNullable(tradition.pages().get(from))
                    .map(page -> String.valueOf(page.report().publishedAt()))
                    .orElse("");
            String two = String.valueOf(tradition.page(edge.to()).report().publishedAt());
            return tradition.dated()
                    && !one.equals(two)
                    && !tradition.misdated().contains(from)
                    && !tradition.misdated().contains(edge.to());
        }

        private boolean demonstrable(Edge edge) {
            if (!edge.above().isEmpty()) {
                return !tradition.misdated().contains(edge.to());
            }
            List<Edge> others = edges.stream()
                    .filter(other -> other.from().equals(edge.from()) && !other.equals(edge))
                    .toList();
            if (others.stream().allMatch(other -> explains(edge.to(), other))) {
                return false;
            }
            Set<String> own = origins(edge.to());
            return tradition.children(edge.from()).stream().anyMatch(child -> {
                Set<String> shared = origins(child.id());
                shared.retainAll(own);
                return !child.id().equals(edge.to()) && tradition.survived(child.id()) && shared.size() >= SHARED;
            });
        }

        private Set<String> origins(String id) {
            Set<String> found = new HashSet<>();
            tradition.manuscript(id).lines().forEach(line -> found.addAll(line.origins()));
            return found;
        }

        private String family(Edge edge) {
            return edge.verbatim()
                    ? "link.verbatim"
                    : light(edge)
                            ? "link.light"
                            : tradition
                                    .manuscript(edge.to())
                                    .hand()
                                    .map(hand -> "link." + hand.habit().name().toLowerCase(Locale.ROOT)
                                            + Math.round(hand.share() * 100))
                                    .map(name -> name.replaceAll("(thesaurus).*", "$1"))
                                    .orElse("link.rewrite");
        }

        /** Whether a rewording left so many words that it may be called a copy as well. */
        private boolean light(Edge edge) {
            int words = 0;
            int kept = 0;
            for (Line line : tradition.manuscript(edge.to()).lines()) {
                List<String> source = Hand.matter(line.source());
                for (String word : line.taken() ? Hand.matter(line.text()) : List.<String>of()) {
                    words++;
                    kept += source.contains(word) ? 1 : 0;
                }
            }
            return !edge.verbatim() && kept >= LIGHT * words;
        }

        private void directions() {
            for (Edge edge : edges) {
                String from = edge.from();
                boolean either = answer.linked(from, edge.to()) || answer.linked(edge.to(), from);
                if (tradition.survived(from) && either && decidable(edge, from)) {
                    scores.hit("direction.accuracy", answer.linked(from, edge.to()));
                }
            }
        }

        private void independents() {
            List<String> ids = new ArrayList<>(tradition.pages().keySet());
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    String one = ids.get(i);
                    String two = ids.get(j);
                    if (!related(one, two)) {
                        boolean linked =
                                answer.linked(one, two) || answer.linked(two, one) || answer.underOneLost(one, two);
                        boolean joined = linked || answer.siblings(one, two);
                        scores.hit("independent.falseLinks", linked);
                        scores.hit("independent.oneAncestor", joined);
                        if (joined) {
                            fail("joined independents " + one + " " + two);
                        }
                    }
                }
            }
        }

        private void lineages() {
            Map<String, Set<String>> roots = new TreeMap<>();
            List<String> labels = new ArrayList<>();
            List<String> claimed = new ArrayList<>();
            for (String id : tradition.pages().keySet()) {
                roots.put(id, tradition.roots(id));
                if (tradition.roots(id).size() == 1) {
                    labels.add(String.join("+", tradition.roots(id)));
                    claimed.add(String.join("+", answer.lineages().getOrDefault(id, Set.of(id))));
                }
            }
            double ari = Partitions.adjustedRand(labels, claimed);
            scores.add("lineage.ari", ari, 1);
            scores.add(shape().replace("link", "lineage.ari"), ari, 1);
            Partitions.bCubed(roots, answer.lineages(), "lineage.bcubed", scores);
            if (ari < .9) {
                fail("ari " + ari + " " + labels + " " + claimed);
            }
        }

        private void fail(String what) {
            failures.add(tradition.name() + ": " + what);
        }
    }

    /**
     * A derivation of a page that survived.
     *
     * @param from the true exemplar, maybe lost
     * @param to the copy
     * @param above the nearest that survived
     * @param verbatim whether the words were kept all the way from {@code above}
     * @param splice whether the copy has other exemplars too
     */
    private record Edge(String from, String to, Set<String> above, boolean verbatim, boolean splice) {}
}
