package org.stemma.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Finding.HeadlineWording;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;

/**
 * One statement of a report's head: its title, or a sentence of its standfirst.
 *
 * @param report the report's id
 * @param within {@code title} where it stands in {@link Report#title()}, {@code text} where in the text
 * @param span its place there
 * @param source what it stands in
 * @param words its words
 */
record Headline(String report, String within, Span span, String source, Words words) {

    /** What pages print behind a title: {@code The dam burst | Larne Courier}. */
    private static final Pattern BEHIND = Pattern.compile("\\s+[|\u2013\u2014-]\\s+(?:\\S+\\s?){1,4}$");

    private static final Pattern MARKED =
            Pattern.compile("\u201c[^\u201d]+\u201d|\"[^\"]+\"|\u2018(?:[^\u2019]|\u2019(?=\\p{L}))+\u2019"
                    + "|(?<![\\p{L}\\p{N}])'(?:[^']|'(?=\\p{L}))+'");

    private static final int LEAST_MARKED = 3;

    private static final Pattern END = Pattern.compile("[.!?][\"'\u201d\u2019)]*\\s|\\n");

    /** The statements of the head of {@code report}. */
    static List<Headline> of(AnalysedReport report) {
        List<Headline> found = new ArrayList<>();
        for (Residue r : report.report().residue()) {
            if (r.kind().states()) {
                boolean title = r.kind() == ResidueKind.TITLE;
                add(found, report.report(), "text", title ? bare(r.span(), report.text()) : r.span());
            }
        }
        String title = report.report().title();
        if (title != null && !title.isBlank() && found.stream().noneMatch(h -> holds(h, title))) {
            Report own = Report.of(report.id(), title);
            add(found, own, "title", bare(new Span(0, title.length()), title));
        }
        return found;
    }

    private static boolean holds(Headline h, String title) {
        String words = h.span().of(h.source()).strip();
        return title.contains(words) || words.contains(title.strip());
    }

    private static Span bare(Span span, String text) {
        Matcher behind = BEHIND.matcher(span.of(text));
        boolean cut = behind.find() && behind.start() > span.length() / 2;
        return cut ? new Span(span.start(), span.start() + behind.start()) : span;
    }

    private static void add(List<Headline> found, Report report, String within, Span whole) {
        String text = report.text();
        Matcher end = END.matcher(text).region(whole.start(), whole.end());
        int from = whole.start();
        while (from < whole.end()) {
            int to = end.find() ? end.end() : whole.end();
            String part = text.substring(from, to);
            List<Token> tokens =
                    new TextAnalyser().analyse(Report.of(report.id(), part)).tokens();
            if (!tokens.isEmpty()) {
                Span span = new Span(
                        from + opening(part, tokens.getFirst().start()),
                        from + closing(part, tokens.getLast().end()));
                found.add(new Headline(report.id(), within, span, text, Words.of(tokens, part)));
            }
            from = to;
        }
    }

    private static int opening(String text, int at) {
        return at > 0 && "\"'\u201c\u2018".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    }

    private static int closing(String text, int at) {
        int end = at;
        while (end < text.length() && ".!?\"'\u201d\u2019".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether it gives somebody's words: a colon, a verb of saying or quotation marks. */
    boolean quotes() {
        String own = span.of(source);
        boolean marks =
                own.chars().filter(c -> "\"\u201c\u2018".indexOf(c) >= 0).count() > 0
                        || own.matches("(?s).*(?<![\\p{L}\\p{N}])'[^']+'(?![\\p{L}\\p{N}]).*");
        return marks || own.contains(": ") || words.says();
    }

    /** What stands in quotation marks, from three words on, in plain words. */
    List<String> marked() {
        List<String> found = new ArrayList<>();
        Matcher m = MARKED.matcher(span.of(source));
        while (m.find()) {
            String words = plain(m.group().substring(1, m.group().length() - 1));
            if (words.strip().split(" ").length >= LEAST_MARKED) {
                found.add(words);
            }
        }
        return found;
    }

    /** Letters and digits in small letters, one space around each word. */
    static String plain(String words) {
        String letters = words.replaceAll("['\u2019]", "").toLowerCase(Locale.ROOT);
        return " " + letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    HeadlineWording wording() {
        return new HeadlineWording(report, within, span.start(), span.end(), span.of(source));
    }
}
