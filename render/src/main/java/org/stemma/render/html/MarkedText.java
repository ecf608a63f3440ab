package org.stemma.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;

/**
 * A text cut into paragraphs and stretches, every stretch with all that is to be said of it.
 *
 * @param paragraphs in order; lines without a character are left out
 */
public record MarkedText(List<List<Stretch>> paragraphs) {

    /** Copies the lists. */
    public MarkedText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** The layers that become a text. */
    static final class Builder {

        final Layer<ResidueKind> residue;
        final Layer<Boolean> omitted;
        final Layer<Threads.Piece> threads;
        final Layer<Integer> quotes;
        final Layer<Integer> altered;
        final Layer<Integer> readings;
        final Layer<List<String>> witnesses;
        /** Stretches that something in the page points at. */
        final Layer<Boolean> cited;

        private final String text;
        private final Function<Threads.Piece, View.Cite> origin;

        /** @param origin the words that a passage came from */
        Builder(String text, Function<Threads.Piece, View.Cite> origin) {
            this.text = text;
            this.origin = origin;
            int length = text.length();
            residue = new Layer<>(length);
            omitted = new Layer<>(length);
            threads = new Layer<>(length);
            quotes = new Layer<>(length);
            altered = new Layer<>(length);
            readings = new Layer<>(length);
            witnesses = new Layer<>(length);
            cited = new Layer<>(length);
        }

        MarkedText build() {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
            for (Layer<?> l : List.of(residue, omitted, threads, quotes, altered, readings, witnesses, cited)) {
                l.boundaries(cuts);
            }
            List<List<Stretch>> out = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                if (!text.substring(start, end).isBlank()) {
                    List<Stretch> p = paragraph(new Span(start, end), cuts);
                    if (!onlyOmitted(p) || out.isEmpty() || !onlyOmitted(out.getLast())) {
                        out.add(p);
                    }
                }
                start = end + 1;
            }
            return new MarkedText(out);
        }

        private static boolean onlyOmitted(List<Stretch> paragraph) {
            return paragraph.size() == 1 && paragraph.getFirst().classes().equals("gone");
        }

        private List<Stretch> paragraph(Span line, TreeSet<Integer> cuts) {
            List<Stretch> out = new ArrayList<>();
            int at = line.start();
            while (at < line.end()) {
                Integer next = cuts.higher(at);
                int end = next == null ? line.end() : Math.min(next, line.end());
                Stretch s = stretch(at, end, end == line.end());
                boolean gone = s.classes().equals("gone");
                if (!gone || out.isEmpty() || !out.getLast().classes().equals("gone")) {
                    out.add(s);
                }
                at = end;
            }
            return out;
        }

        private Stretch stretch(int start, int end, boolean last) {
            if (!omitted.over(start).isEmpty()) {
                return new Stretch(start, " […] ", "gone", -1, "", "", List.of(), List.of(), List.of(), null);
            }
            List<Layer.Mark<Threads.Piece>> over = threads.over(start);
            List<Layer.Mark<Integer>> quoted = quotes.over(start);
            View.Cite source = over.stream()
                    .map(Layer.Mark::value)
                    .filter(Threads.Piece::incoming)
                    .findFirst()
                    .map(origin)
                    .orElse(null);
            return new Stretch(
                    start,
                    text.substring(start, end),
                    classes(start, source),
                    over.isEmpty() ? -1 : over.getFirst().value().thread(),
                    numbers(over.stream().map(m -> m.value().number())),
                    numbers(quoted.stream().map(Layer.Mark::value)),
                    altered.endingAt(end),
                    readings.endingAt(end),
                    witnessesEndingAt(start, end, last),
                    source);
        }

        private static String numbers(Stream<Integer> all) {
            return all.map(n -> Integer.toString(n)).collect(Collectors.joining(" "));
        }

        /** Letters where a run of the same witnesses ends, and at the end of a paragraph. */
        private List<String> witnessesEndingAt(int start, int end, boolean last) {
            List<String> here = witnessesAt(start);
            int next = end;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            boolean goesOn = !last && next < text.length() && witnessesAt(next).equals(here);
            return goesOn ? List.of() : here;
        }

        private List<String> witnessesAt(int at) {
            List<Layer.Mark<List<String>>> over = witnesses.over(at);
            return over.isEmpty() ? List.of() : over.getFirst().value();
        }

        private String classes(int at, View.@Nullable Cite source) {
            List<String> out = new ArrayList<>();
            if (!residue.over(at).isEmpty()) {
                out.add("res");
            }
            if (source != null) {
                out.add("from " + source.ref().hue());
            }
            if (!altered.over(at).isEmpty()) {
                out.add("alt");
            }
            if (!readings.over(at).isEmpty()) {
                out.add("src");
            }
            if (out.isEmpty() && !cited.over(at).isEmpty()) {
                out.add("cit");
            }
            return String.join(" ", out);
        }
    }
}
