package org.stemma.eval.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Overlap of an extracted text with the true one, as article-extraction-benchmark defines it: multisets of 4-word
 * shingles over {@code \w+} tokens; a page's precision and recall; their means over pages; F1 of the means.
 *
 * @param precision share of the extracted shingles that are true, in [0, 1]; 1 when both texts are empty
 * @param recall share of the true shingles that were extracted, in [0, 1]
 */
record Overlap(double precision, double recall) {
    private static final int SHINGLE = 4;

    static Overlap of(String truth, String extracted) {
        Map<List<String>, Integer> t = shingles(truth);
        Map<List<String>, Integer> x = shingles(extracted);
        int both = 0;
        for (Map.Entry<List<String>, Integer> e : t.entrySet()) {
            both += Math.min(e.getValue(), x.getOrDefault(e.getKey(), 0));
        }
        int nt = t.values().stream().mapToInt(Integer::intValue).sum();
        int nx = x.values().stream().mapToInt(Integer::intValue).sum();
        if (nt == both && nx == both) {
            return new Overlap(1, 1);
        }
        return new Overlap(nx == 0 ? 0 : (double) both / nx, nt == 0 ? 0 : (double) both / nt);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static Overlap mean(List<Overlap> pages) {
        return new Overlap(
                pages.stream().mapToDouble(Overlap::precision).average().orElse(0),
                pages.stream().mapToDouble(Overlap::recall).average().orElse(0));
    }

    /** Standard deviation of F1 over 1,000 resamplings of the pages, seeded. */
    static double spread(List<Overlap> pages) {
        SplittableRandom random = new SplittableRandom(42);
        double sum = 0;
        double squares = 0;
        int rounds = 1000;
        for (int r = 0; r < rounds; r++) {
            List<Overlap> sample = new ArrayList<>(pages.size());
            for (int i = 0; i < pages.size(); i++) {
                sample.add(pages.get(random.nextInt(pages.size())));
            }
            double f = mean(sample).f1();
            sum += f;
            squares += f * f;
        }
        return Math.sqrt(Math.max(0, squares / rounds - (sum / rounds) * (sum / rounds)));
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> out = new HashMap<>();
        int last = Math.max(words.isEmpty() ? 0 : 1, words.size() - SHINGLE + 1);
        for (int i = 0; i < last; i++) {
            out.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + SHINGLE))), 1, Integer::sum);
        }
        return out;
    }

    /** Runs of letters, digits, combining marks and underscores; in scripts without spaces each letter is a word. */
    static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c != '\u00ad' && isWord(c) && !unspaced(c)) {
                word.append(c);
            } else if (c != '\u00ad') {
                if (!word.isEmpty()) {
                    out.add(word.toString());
                    word.setLength(0);
                }
                if (isWord(c)) {
                    out.add(String.valueOf(c));
                }
            }
        }
        return out;
    }

    private static boolean isWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean unspaced(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
    }
}
