package org.stemma.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.Parallel;
import org.stemma.model.Stemma.Passage;
import org.stemma.render.view.Blanks;
import org.stemma.render.view.Evidence;

/**
 * Leaves out of an edition what its third-party texts carry no evidence with, so that it can be handed on.
 *
 * <p>Kept: the sentence around every place that the edition cites, headline, dateline, date and credits, and the first
 * and last words of every passage that a link or parallel rests on. All other characters become {@link Blanks#BLANK}, line
 * breaks excepted, and are listed in {@code omitted}; every offset stays valid and every {@code exact} stays true.
 */
public final class Excerpts {

    /** Runs shorter than this are not worth leaving out. */
    private static final int LEAST_RUN = 24;

    /** How far a kept place reaches at most to its sentence's ends. */
    private static final int SENTENCE_CHARS = 160;

    /** Words longer than this may be cut. */
    private static final int WORD_CHARS = 40;

    /** What is kept at either end of a passage. */
    private static final int EDGE_CHARS = 60;

    private Excerpts() {}

    /** The edition with excerpts for texts. Pure; one that already has excerpts is given back as it is. */
    public static Edition of(Edition e) {
        if (e.reports().stream().anyMatch(r -> !r.omitted().isEmpty())) {
            return e;
        }
        Map<String, String> texts = new HashMap<>();
        e.reports().forEach(r -> texts.put(r.id(), r.text()));
        e.stemma().nodes().stream().filter(n -> n.text() != null).forEach(n -> texts.put(n.id(), text(n)));
        Map<String, BitSet> kept = kept(e, texts);
        List<Entry> reports =
                e.reports().stream().map(r -> entry(r, bits(kept, r.id()))).toList();
        List<Node> nodes = e.stemma().nodes().stream()
                .map(n -> node(n, bits(kept, n.id())))
                .toList();
        return e.withTexts(
                reports, new Stemma(nodes, e.stemma().links(), e.stemma().parallels()));
    }

    private static String text(Node node) {
        return node.text() == null ? "" : node.text();
    }

    private static BitSet bits(Map<String, BitSet> kept, String id) {
        return kept.getOrDefault(id, new BitSet());
    }

    private static Map<String, BitSet> kept(Edition e, Map<String, String> texts) {
        Map<String, BitSet> kept = new HashMap<>();
        for (Citation c : Evidence.of(e)) {
            keep(kept, texts, c.report(), c.span(), SENTENCE_CHARS);
        }
        for (Entry r : e.reports()) {
            for (Residue x : r.residue()) {
                if (telling(x.kind())) {
                    keep(kept, texts, r.id(), x.span(), 0);
                }
            }
        }
        for (Link l : e.stemma().links()) {
            l.passages().forEach(p -> edges(kept, texts, l.from(), l.to(), p));
        }
        for (Parallel p : e.stemma().parallels()) {
            p.passages()
                    .forEach(x -> edges(
                            kept, texts, p.reports().getFirst(), p.reports().getLast(), x));
        }
        return kept;
    }

    private static boolean telling(ResidueKind kind) {
        return kind == ResidueKind.TITLE
                || kind == ResidueKind.DATELINE
                || kind == ResidueKind.DATE
                || kind == ResidueKind.CREDIT;
    }

    private static void edges(Map<String, BitSet> kept, Map<String, String> texts, String a, String b, Passage p) {
        edges(kept, texts, a, p.from());
        edges(kept, texts, b, p.to());
    }

    private static void edges(Map<String, BitSet> kept, Map<String, String> texts, String id, Span span) {
        int edge = Math.min(EDGE_CHARS, span.length());
        keep(kept, texts, id, new Span(span.start(), span.start() + edge), 0);
        keep(kept, texts, id, new Span(span.end() - edge, span.end()), 0);
    }

    /** Keeps {@code span}, whole words of it, and up to {@code reach} characters to its sentence's ends. */
    private static void keep(Map<String, BitSet> kept, Map<String, String> texts, String id, Span span, int reach) {
        @Nullable String text = texts.get(id);
        if (text == null || span.end() > text.length() || span.length() == 0) {
            return;
        }
        int from = span.start();
        int least = Math.max(0, from - reach);
        while (from > least && !opens(text, from)) {
            from--;
        }
        int to = span.end();
        int most = Math.min(text.length(), to + reach);
        while (to < most && !opens(text, to)) {
            to++;
        }
        kept.computeIfAbsent(id, k -> new BitSet()).set(wholeWords(text, from, -1), wholeWords(text, to, 1));
    }

    /** {@code at}, or the nearest place that cuts no word. */
    private static int wholeWords(String text, int at, int step) {
        for (int i = at; i > 0 && i < text.length() && Math.abs(i - at) <= WORD_CHARS; i += step) {
            if (wordStart(text, i)) {
                return i;
            }
        }
        return Math.abs((step < 0 ? 0 : text.length()) - at) <= WORD_CHARS ? (step < 0 ? 0 : text.length()) : at;
    }

    private static boolean wordStart(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isWhitespace(text.charAt(at - 1));
    }

    /** Whether a line or sentence ends before {@code at}. */
    private static boolean opens(String text, int at) {
        int i = at - 1;
        if (at >= text.length() || text.charAt(i) == '\n' || text.charAt(at) == '\n') {
            return true;
        }
        if (text.charAt(at) != ' ' && text.charAt(i) != ' ') {
            return false;
        }
        while (i > 0 && " ”\"’)".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?".indexOf(text.charAt(i)) >= 0;
    }

    private static Entry entry(Entry r, BitSet kept) {
        List<Span> omitted = omitted(r.text(), kept);
        return new Entry(
                r.id(),
                r.source(),
                r.address(),
                r.outlet(),
                r.title(),
                r.authors(),
                r.publishedAt(),
                r.language(),
                r.dateline(),
                r.agency(),
                blank(r.text(), omitted),
                r.residue(),
                List.of(),
                r.truncated(),
                r.lineages(),
                omitted);
    }

    private static Node node(Node n, BitSet kept) {
        return n.text() == null ? n : new Node(n.id(), n.kind(), blank(n.text(), omitted(n.text(), kept)), n.spans());
    }

    private static List<Span> omitted(String text, BitSet kept) {
        List<Span> out = new ArrayList<>();
        int start = kept.nextClearBit(0);
        while (start < text.length()) {
            int next = kept.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            if (end - start >= LEAST_RUN) {
                out.add(new Span(start, end));
            }
            start = kept.nextClearBit(end);
        }
        return out;
    }

    private static String blank(String text, List<Span> omitted) {
        StringBuilder out = new StringBuilder(text);
        for (Span s : omitted) {
            for (int i = s.start(); i < s.end(); i++) {
                if (text.charAt(i) != '\n') {
                    out.setCharAt(i, Blanks.BLANK);
                }
            }
        }
        return out.toString();
    }
}
