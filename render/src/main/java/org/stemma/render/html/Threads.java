package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Edition;
import org.stemma.model.Span;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Passage;
import org.stemma.render.view.Family;

/**
 * Which stretches of the family's texts are the same passage handed on.
 *
 * <p>Every link's passages, cut into sentences where they are word for word, are joined where they meet on one text: what
 * goes from a lost source to two witnesses gets one number in all three. Two reports share what has the same number in
 * both, so that any two can be set side by side without a word about the path between them. Where a link joins the two,
 * its own pieces say it more exactly.
 */
final class Threads {

    /** Pieces meet if they share this much of the shorter one: half a sentence by chance is not the same passage. */
    private static final double MEETING_SHARE = .6;

    /**
     * A stretch of a text that belongs to a thread.
     *
     * @param span its place
     * @param number of the two pieces that are one link's, one on either text; from 0
     * @param thread number, from 0
     * @param incoming whether the text has it from a source
     * @param source id of the node it came from; the text's own where not incoming
     * @param other the stretch on the link's other text
     */
    record Piece(Span span, int number, int thread, boolean incoming, String source, Span other) {}

    private final List<Integer> parent = new ArrayList<>();
    private final Map<String, List<Piece>> pieces = new HashMap<>();

    private Threads() {}

    static Threads of(Edition edition, Family family) {
        Threads threads = new Threads();
        for (Link link : edition.stemma().links()) {
            String from = family.text(link.from());
            String to = family.text(link.to());
            for (Passage p : link.passages()) {
                if (p.from().end() <= from.length() && p.to().end() <= to.length()) {
                    threads.add(link, p, from, to);
                }
            }
        }
        threads.pieces.values().forEach(threads::join);
        threads.number();
        return threads;
    }

    /** The pieces of a node's text, by place. */
    List<Piece> on(String id) {
        return pieces.getOrDefault(id, List.of());
    }

    private void add(Link link, Passage p, String from, String to) {
        boolean verbatim = p.from().of(from).equals(p.to().of(to));
        int shift = p.from().start() - p.to().start();
        for (Span s : verbatim ? Sentences.in(to, p.to()) : List.of(p.to())) {
            int thread = parent.size();
            parent.add(thread);
            Span source = verbatim ? new Span(s.start() + shift, s.end() + shift) : p.from();
            pieces.computeIfAbsent(link.to(), k -> new ArrayList<>())
                    .add(new Piece(s, thread, thread, true, link.from(), source));
            pieces.computeIfAbsent(link.from(), k -> new ArrayList<>())
                    .add(new Piece(source, thread, thread, false, link.from(), s));
        }
    }

    /** Joins what meets on one text. */
    private void join(List<Piece> on) {
        on.sort(Comparator.comparing(Piece::span).thenComparing(Piece::thread));
        for (int i = 0; i < on.size(); i++) {
            Span a = on.get(i).span();
            for (int j = i + 1; j < on.size() && on.get(j).span().start() < a.end(); j++) {
                Span b = on.get(j).span();
                int shared = Math.min(a.end(), b.end()) - b.start();
                if (shared >= MEETING_SHARE * Math.min(a.length(), b.length())) {
                    parent.set(find(on.get(i).thread()), find(on.get(j).thread()));
                }
            }
        }
    }

    private int find(int thread) {
        int root = thread;
        while (parent.get(root) != root) {
            parent.set(root, parent.get(parent.get(root)));
            root = parent.get(root);
        }
        return root;
    }

    /** Gives the joined threads small numbers, in the order of node ids and places. */
    private void number() {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<String> ids = pieces.keySet().stream().sorted().toList();
        for (String id : ids) {
            List<Piece> numbered = new ArrayList<>();
            for (Piece p : pieces.getOrDefault(id, List.of())) {
                int thread = numbers.computeIfAbsent(find(p.thread()), k -> numbers.size());
                numbered.add(new Piece(p.span(), p.number(), thread, p.incoming(), p.source(), p.other()));
            }
            pieces.put(id, numbered);
        }
    }
}
