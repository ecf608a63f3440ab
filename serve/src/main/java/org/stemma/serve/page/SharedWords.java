package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stemma.render.html.MarkedText;
import org.stemma.render.html.Stretch;
import org.stemma.render.view.WordDiff;
import org.stemma.serve.page.PairView.Bit;

/**
 * What two texts have in common: passages by the numbers that the edition's links gave them, and inside each the words that
 * both have.
 *
 * @param left the first text in paragraphs
 * @param right the second
 * @param passages how many both have
 */
record SharedWords(List<List<Bit>> left, List<List<Bit>> right, int passages) {

    /** What a stretch says of its passages, the surest first: a link's pieces, a parallel's, the joined passages. */
    private static final List<Function<Stretch, String>> LEVELS =
            List.of(Stretch::pieces, Stretch::quotes, s -> s.thread() < 0 ? "" : Integer.toString(s.thread()));

    /** Compares two texts of one edition. Cost: words of each shared passage, multiplied and bounded. */
    static SharedWords of(MarkedText a, MarkedText b) {
        for (Function<Stretch, String> level : LEVELS) {
            Map<String, List<Stretch>> left = groups(a, level);
            Map<String, List<Stretch>> right = groups(b, level);
            left.keySet().retainAll(right.keySet());
            if (!left.isEmpty()) {
                return marked(a, b, left, right);
            }
        }
        return marked(a, b, Map.of(), Map.of());
    }

    private static Map<String, List<Stretch>> groups(MarkedText text, Function<Stretch, String> level) {
        Map<String, List<Stretch>> out = new LinkedHashMap<>();
        for (List<Stretch> p : text.paragraphs()) {
            for (Stretch s : p) {
                Arrays.stream(level.apply(s).split(" "))
                        .filter(k -> !k.isEmpty())
                        .forEach(k ->
                                out.computeIfAbsent(k, x -> new ArrayList<>()).add(s));
            }
        }
        return out;
    }

    private static SharedWords marked(
            MarkedText a, MarkedText b, Map<String, List<Stretch>> left, Map<String, List<Stretch>> right) {
        Map<Stretch, Passage> ofLeft = new HashMap<>();
        Map<Stretch, Passage> ofRight = new HashMap<>();
        left.forEach((key, stretches) -> {
            List<Stretch> others = right.getOrDefault(key, List.of());
            WordDiff diff = WordDiff.of(joined(stretches), joined(others));
            cut(key, stretches, diff.from(), ofLeft);
            cut(key, others, diff.to(), ofRight);
        });
        return new SharedWords(bits(a, ofLeft), bits(b, ofRight), left.size());
    }

    /** What a stretch has in common. */
    private record Passage(String match, List<WordDiff.Piece> pieces) {
        int kept() {
            return pieces.stream()
                    .filter(p -> !p.changed())
                    .mapToInt(p -> p.text().length())
                    .sum();
        }
    }

    private static String joined(List<Stretch> stretches) {
        StringBuilder out = new StringBuilder();
        stretches.forEach(s -> out.append(s.text()));
        return out.toString();
    }

    /** Deals the pieces of the joined stretches out to each; a stretch of two passages keeps the one that holds more of it. */
    private static void cut(
            String key, List<Stretch> stretches, List<WordDiff.Piece> pieces, Map<Stretch, Passage> out) {
        int piece = 0;
        int used = 0;
        for (Stretch s : stretches) {
            List<WordDiff.Piece> own = new ArrayList<>();
            int left = s.text().length();
            while (left > 0 && piece < pieces.size()) {
                WordDiff.Piece p = pieces.get(piece);
                int take = Math.min(left, p.text().length() - used);
                own.add(new WordDiff.Piece(p.text().substring(used, used + take), p.changed()));
                left -= take;
                used += take;
                if (used == p.text().length()) {
                    piece++;
                    used = 0;
                }
            }
            out.merge(s, new Passage(key, own), (a, b) -> b.kept() > a.kept() ? b : a);
        }
    }

    private static List<List<Bit>> bits(MarkedText text, Map<Stretch, Passage> passages) {
        List<List<Bit>> out = new ArrayList<>();
        for (List<Stretch> p : text.paragraphs()) {
            List<Bit> paragraph = new ArrayList<>();
            p.forEach(s -> paragraph.addAll(bits(s, passages.get(s))));
            out.add(paragraph);
        }
        return out;
    }

    private static List<Bit> bits(Stretch s, @org.jspecify.annotations.Nullable Passage passage) {
        boolean matter = Arrays.asList(s.classes().split(" ")).contains("res");
        boolean altered = !s.altered().isEmpty()
                || !s.readings().isEmpty()
                || Arrays.asList(s.classes().split(" ")).contains("alt");
        List<Integer> numbers = new ArrayList<>(s.altered());
        numbers.addAll(s.readings());
        if (passage == null) {
            return List.of(new Bit(s.text(), "", false, matter, altered, numbers));
        }
        List<Bit> out = new ArrayList<>();
        for (int i = 0; i < passage.pieces().size(); i++) {
            WordDiff.Piece p = passage.pieces().get(i);
            boolean last = i == passage.pieces().size() - 1;
            out.add(new Bit(p.text(), passage.match(), !p.changed(), matter, altered, last ? numbers : List.of()));
        }
        return out;
    }
}
