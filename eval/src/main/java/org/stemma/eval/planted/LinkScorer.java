package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.eval.planted.Truth.Edge;
import org.stemma.eval.score.Partitions;
import org.stemma.eval.score.Scores;
import org.stemma.model.LinkKind;
import org.stemma.model.Stemma.Link;

/** Scores links, directions, lost ancestors and lineages of one case. */
final class LinkScorer {

    /** A copy has this share of its source, and at most the rest to one of new text: the glossary's definition. */
    private static final double WHOLE = .95;

    private final PlantedCase planted;
    private final Truth truth;
    private final Answer answer;
    private final Scores scores;
    private final Failures failures;

    LinkScorer(PlantedCase planted, Truth truth, Answer answer, Scores scores, Failures failures) {
        this.planted = planted;
        this.truth = truth;
        this.answer = answer;
        this.scores = scores;
        this.failures = failures;
    }

    void score() {
        Set<Edge> found = links();
        edges(found);
        directions();
        lostAncestors();
        independents();
        lineages();
    }

    private String family(boolean verbatim) {
        return verbatim
                ? "link.verbatim"
                : "link.rewrite" + planted.setting().grade()
                        + planted.setting().words().suffix();
    }

    /** Judges each claimed link; the true edges that rightly claimed links stand for. */
    private Set<Edge> links() {
        Set<Edge> found = new HashSet<>();
        for (Link link : answer.links()) {
            if (answer.lost(link.to())) {
                continue;
            }
            Optional<Edge> edge = answer.lost(link.from()) ? underLost(link) : between(link);
            boolean kind = edge.isPresent() && sameFamily(edge.get(), link);
            scores.hit(family(link.kind().verbatim()) + ".precision", kind);
            scores.hit("link.any.precision", edge.isPresent());
            reliability(link.confidence(), happened(link));
            edge.ifPresent(true_ -> {
                scores.hit("link.family", kind);
                if (kind) {
                    found.add(true_);
                    exactKind(true_, link);
                }
            });
            if (!kind) {
                failures.wrongLink(planted, link, edge);
            }
        }
        return found;
    }

    /** Whether a link says what happened: direction and all, and the source was lost if it says so. */
    private boolean happened(Link link) {
        if (!answer.lost(link.from())) {
            return truth.into(link.to()).stream().anyMatch(edge -> truth.explains(link.from(), edge));
        }
        Set<String> others = new TreeSet<>(answer.childrenOf(link.from()));
        others.remove(link.to());
        return truth.into(link.to()).stream()
                .anyMatch(edge -> !truth.extant(edge.from())
                        && others.stream().anyMatch(other -> truth.related(other, edge.from())));
    }

    /**
     * A row of the reliability table: of links of about this confidence, the mean of it and the share that is true; and the
     * mean of what each of them says too little for what happened, in nats.
     */
    private void reliability(double confidence, boolean right) {
        String row = String.format(Locale.ROOT, "confidence.%.1f", Math.min(0.9, Math.floor(confidence * 10) / 10));
        scores.add(row + ".mean", confidence, 1);
        scores.hit(row + ".right", right);
        double said = Math.clamp(right ? confidence : 1 - confidence, 0.01, 0.99);
        scores.add("confidence.logLoss", -Math.log(said), 1);
    }

    private Optional<Edge> between(Link link) {
        for (Edge edge : truth.into(link.to())) {
            if (truth.explains(link.from(), edge)) {
                return Optional.of(edge);
            }
        }
        for (Edge edge : truth.into(link.from())) {
            boolean reversed = !truth.decidable(edge) && truth.explains(link.to(), edge);
            if (reversed || truth.mayEnlarge(link.from(), link.to())) {
                return Optional.of(edge);
            }
        }
        return Optional.empty();
    }

    private Optional<Edge> underLost(Link link) {
        Set<String> others = new TreeSet<>(answer.childrenOf(link.from()));
        others.remove(link.to());
        for (Edge edge : truth.into(link.to())) {
            boolean shared = others.stream().anyMatch(other -> truth.related(other, edge.from()));
            if (!truth.extant(edge.from()) && shared) {
                return Optional.of(edge);
            }
        }
        for (String other : others) {
            Optional<Edge> undecided = undecided(link.to(), other).or(() -> undecided(other, link.to()));
            if (undecided.isPresent()) {
                return undecided;
            }
        }
        return Optional.empty();
    }

    private Optional<Edge> undecided(String from, String to) {
        return truth.into(to).stream()
                .filter(edge -> !truth.decidable(edge) && truth.explains(from, edge))
                .findFirst();
    }

    /** Under a lost node one of two ends may be verbatim though the other is a rewrite. */
    private boolean sameFamily(Edge edge, Link link) {
        if (edge.verbatim() == link.kind().verbatim()) {
            return true;
        }
        return answer.lost(link.from()) && !edge.verbatim() && !edge.to().equals(link.to())
                || answer.lost(link.from())
                        && !edge.verbatim()
                        && truth.extant(edge.from())
                        && answer.links().stream()
                                .anyMatch(other -> other.from().equals(link.from())
                                        && !other.kind().verbatim()
                                        && (other.to().equals(edge.from())
                                                || other.to().equals(edge.to())));
    }

    private void exactKind(Edge edge, Link link) {
        boolean same = edge.to().equals(link.to()) && (edge.from().equals(link.from()) || answer.lost(link.from()));
        if (!edge.verbatim() || !same || answer.lost(link.from()) == truth.extant(edge.from())) {
            return;
        }
        double[] keptAndNew = truth.keptAndNew(edge, 1);
        boolean right = fits(link.kind(), keptAndNew)
                || !truth.extant(edge.from()) && fits(link.kind(), truth.keptAndNew(edge, 2));
        scores.hit("link.kind", right);
        if (!right) {
            failures.wrongKind(planted, link, keptAndNew);
        }
    }

    private static boolean fits(LinkKind kind, double[] keptAndNew) {
        boolean whole = keptAndNew[0] >= WHOLE;
        boolean pure = keptAndNew[1] <= 1 - WHOLE;
        return switch (kind) {
            case COPY -> whole && pure;
            case ABRIDGEMENT -> !whole;
            case EXPANSION -> !pure;
            case REWRITE, TRANSLATION -> false;
        };
    }

    private void edges(Set<Edge> found) {
        for (Edge edge : truth.edges()) {
            if (truth.demonstrable(edge)) {
                boolean hit = found.contains(edge);
                scores.hit(family(edge.verbatim()) + ".recall", hit);
                scores.hit("link.any.recall", hit);
                if (edge.splice()) {
                    scores.hit("link.splice", hit);
                }
                if (!hit) {
                    failures.missedLink(planted, edge);
                }
            }
        }
    }

    private void directions() {
        for (Edge edge : truth.edges()) {
            if (!truth.extant(edge.from()) || !truth.extant(edge.to()) || !truth.decidable(edge)) {
                continue;
            }
            boolean right = answer.linked(edge.from(), edge.to());
            boolean undirected = answer.linked(edge.to(), edge.from()) || answer.underOneLost(edge.from(), edge.to());
            if (right || undirected) {
                scores.hit("direction.accuracy", right);
                if (!right) {
                    failures.wrongDirection(planted, edge);
                }
            }
        }
    }

    private void lostAncestors() {
        for (String id : truth.provable()) {
            List<String> children = truth.outOf(id).stream().map(Edge::to).toList();
            boolean found = answer.lostNodes().stream().anyMatch(node -> {
                Set<String> below = answer.childrenOf(node);
                return children.stream().filter(below::contains).count() >= 2;
            });
            scores.hit("lost.recall", found);
            siblings(truth.outOf(id));
            if (!found) {
                failures.missedLost(planted, children);
            }
        }
        for (String node : answer.lostNodes()) {
            List<String> below = new ArrayList<>(answer.childrenOf(node));
            boolean right = false;
            for (String one : below) {
                for (String other : below) {
                    right |= !one.equals(other)
                            && (sharesLost(one, other) || undecided(one, other).isPresent());
                }
            }
            scores.hit("lost.precision", right);
            if (!right) {
                failures.wrongLost(planted, node, below);
            }
        }
    }

    private boolean sharesLost(String one, String other) {
        return truth.roots(one).stream()
                .anyMatch(root -> !truth.extant(root) && truth.roots(other).contains(root));
    }

    private void siblings(List<Edge> children) {
        for (Edge one : children) {
            for (Edge other : children) {
                boolean apart = !truth.explains(one.to(), other) && !truth.explains(other.to(), one);
                if (one.to().compareTo(other.to()) < 0 && apart) {
                    scores.hit("sibling.found", answer.siblings(one.to(), other.to()));
                }
            }
        }
    }

    private void independents() {
        List<String> ids = List.copyOf(planted.pages().keySet());
        for (String one : ids) {
            for (String other : ids) {
                if (one.compareTo(other) < 0 && !truth.related(one, other)) {
                    boolean linked =
                            answer.linked(one, other) || answer.linked(other, one) || answer.underOneLost(one, other);
                    scores.hit("independent.falseLinks", linked);
                }
            }
        }
    }

    private void lineages() {
        Map<String, Set<String>> roots = new TreeMap<>();
        List<String> labels = new ArrayList<>();
        List<String> claimed = new ArrayList<>();
        for (String id : planted.pages().keySet()) {
            roots.put(id, truth.roots(id));
            if (truth.roots(id).size() == 1) {
                labels.add(String.join("+", truth.roots(id)));
                claimed.add(String.join("+", answer.lineages().getOrDefault(id, Set.of(id))));
            }
        }
        scores.add("lineage.ari", Partitions.adjustedRand(labels, claimed), 1);
        scores.add(
                "lineage.ari." + planted.setting().grade()
                        + planted.setting().words().suffix(),
                Partitions.adjustedRand(labels, claimed),
                1);
        Partitions.bCubed(roots, answer.lineages(), "lineage.bcubed", scores);
        if (planted.setting().rooted()) {
            scores.add("lineage.ari.rooted", Partitions.adjustedRand(labels, claimed), 1);
        } else {
            scores.add("lineage.ari.rootless", Partitions.adjustedRand(labels, claimed), 1);
        }
    }
}
