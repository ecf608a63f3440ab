package org.stemma.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The family tree: a directed acyclic graph. A node with two incoming links is a splice.
 *
 * @param nodes extant reports and lost ancestors, by id
 * @param links derivations, by id
 * @param parallels shared passages that are no derivation
 */
public record Stemma(List<Node> nodes, List<Link> links, List<Parallel> parallels) implements Serializable {
    /** Copies the lists. */
    public Stemma {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        parallels = List.copyOf(parallels);
    }

    /**
     * A report or a lost ancestor.
     *
     * @param id the report's id, or {@code lost-} and a hash of the witnesses
     * @param kind {@code extant} or {@code lost}
     * @param text for a lost node what its witnesses preserve of it; null for an extant one
     * @param spans for a lost node the witnesses of each stretch of {@code text}; empty for an extant one
     */
    public record Node(String id, NodeKind kind, @Nullable String text, List<Witnessed> spans) implements Serializable {
        /** Copies the list. */
        public Node {
            spans = List.copyOf(spans);
        }
    }

    /** Whether a node was seen. */
    public enum NodeKind {
        /** A report of the input. */
        EXTANT,
        /** A report that must have existed and was not seen. */
        LOST;

        /** The name in JSON: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A stretch of a lost node's text and who preserves it.
     *
     * @param start first UTF-16 code unit in the node's {@code text}
     * @param end one past the last
     * @param witnesses ids of the reports that carry it, ordered, at least one
     */
    public record Witnessed(int start, int end, List<String> witnesses) implements Serializable {
        /** Copies the list. */
        public Witnessed {
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * A derivation.
     *
     * @param id hash of both ends
     * @param from node id of the source
     * @param to node id of the descendant
     * @param kind how it was derived
     * @param confidence in [0, 1]; larger is surer
     * @param reasons plain clauses, the strongest first
     * @param passages shared stretches, by place in {@code to}
     */
    public record Link(
            String id,
            String from,
            String to,
            LinkKind kind,
            double confidence,
            List<String> reasons,
            List<Passage> passages)
            implements Serializable {
        /** Copies the lists. */
        public Link {
            reasons = List.copyOf(reasons);
            passages = List.copyOf(passages);
        }
    }

    /** A stretch that two texts share. @param from in the source's text @param to in the descendant's text */
    public record Passage(Span from, Span to) implements Serializable {}

    /**
     * Shared passages that are no derivation.
     *
     * @param reports the two reports, ordered
     * @param kind {@code sibling} (a common lost source) or {@code quotation} (both quote the same words)
     * @param passages shared stretches; {@code from} in the first report
     */
    public record Parallel(List<String> reports, String kind, List<Passage> passages) implements Serializable {
        /** Copies the lists. */
        public Parallel {
            reports = List.copyOf(reports);
            passages = List.copyOf(passages);
        }
    }
}
