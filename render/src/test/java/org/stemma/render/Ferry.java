package org.stemma.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.model.Citation;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma.Passage;

/** The texts of fixtures/ferry, and pointers into them by their words. */
final class Ferry {

    private static final Map<String, String> TEXTS = new TreeMap<>();

    static {
        for (String id : List.of(
                "harbour-post",
                "evening-courier",
                "metro-now",
                "world-in-brief",
                "island-gazette",
                "radio-north",
                "daily-digest",
                "parliament-watch",
                "weather")) {
            TEXTS.put(id, load("/fixtures/ferry/" + id + ".txt"));
        }
    }

    private Ferry() {}

    static String text(String id) {
        return TEXTS.get(id);
    }

    /** The first place of {@code words} in a report's text. */
    static Citation cite(String id, String words) {
        Span s = find(text(id), words);
        return new Citation(id, s.start(), s.end(), words);
    }

    static Residue residue(String id, String words, ResidueKind kind) {
        Span s = find(text(id), words);
        return new Residue(s.start(), s.end(), kind);
    }

    static Span find(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("no such words: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** Sentences of {@code from} that stand in {@code to} word for word, neighbours joined, by place in {@code to}. */
    static List<Passage> verbatim(String from, String to) {
        List<Passage> out = new ArrayList<>();
        for (Span s : sentences(from)) {
            int at = to.indexOf(s.of(from));
            if (at >= 0) {
                Passage p = new Passage(s, new Span(at, at + s.length()));
                Passage last = out.isEmpty() ? null : out.getLast();
                if (last != null && near(last.from(), p.from()) && near(last.to(), p.to())) {
                    out.set(
                            out.size() - 1,
                            new Passage(last.from().union(p.from()), last.to().union(p.to())));
                } else {
                    out.add(p);
                }
            }
        }
        out.sort(java.util.Comparator.comparing(Passage::to));
        return out;
    }

    private static boolean near(Span a, Span b) {
        return b.start() >= a.end() && b.start() - a.end() <= 2;
    }

    /** Passages by the words that open and close them: from-start, from-end, to-start, to-end. */
    static List<Passage> passages(String from, String to, String[]... ends) {
        List<Passage> out = new ArrayList<>();
        for (String[] e : ends) {
            out.add(new Passage(
                    find(from, e[0]).union(find(from, e[1])), find(to, e[2]).union(find(to, e[3]))));
        }
        out.sort(java.util.Comparator.comparing(Passage::to));
        return out;
    }

    static List<Span> sentences(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = text.charAt(i) == '\n'
                    || ".”".indexOf(text.charAt(i)) >= 0
                            && i + 1 < text.length()
                            && text.charAt(i + 1) == ' '
                            && i - start > 20;
            if (stop) {
                int end = text.charAt(i) == '\n' ? i : i + 1;
                if (end - start > 15) {
                    out.add(new Span(start, end));
                }
                start = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            }
        }
        return out;
    }

    static Entry entry(
            String id,
            String outlet,
            String title,
            String publishedAt,
            String agency,
            List<String> lineages,
            Residue... residue) {
        String dateline = text(id).contains("TESSEL HEAD") ? "Tessel Head" : null;
        return new Entry(
                id,
                id + ".txt",
                "https://" + id + ".example/calder-star",
                outlet,
                title,
                List.of(),
                publishedAt,
                "en",
                dateline,
                agency,
                text(id),
                List.of(residue),
                List.of(),
                false,
                lineages,
                List.of());
    }

    private static String load(String resource) {
        try (InputStream in = Ferry.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
