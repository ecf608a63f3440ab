package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Quotations;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/** Turns a report into lines: sentences, joined where a quotation runs over their border. */
final class Lines {

    /** A line of more units than this is no sentence (a table, a list of names): attributions in it are not sought. */
    private static final int LONGEST = 600;

    /** A first line of at most this many words and marks, without a full stop, is a headline. */
    private static final int HEADLINE = 25;

    private final AnalysedReport report;
    private final Tagger tagger;
    private final List<Line> lines = new ArrayList<>();

    private Lines(AnalysedReport report) {
        this.report = report;
        Set<String> names = names(report);
        tagger = new Tagger(names::contains);
    }

    /** Words that stand with a capital letter inside a sentence and nowhere without one. */
    static Set<String> names(AnalysedReport report) {
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            List<Token> tokens = report.tokens(sentence);
            int capitals = (int) tokens.stream().filter(Token::capital).count();
            boolean titled = capitals * 2 > tokens.size();
            for (int i = 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (!token.capital()) {
                    words.add(token.form());
                } else if (!titled && Character.isLetterOrDigit(before(report.text(), token.start()))) {
                    names.add(token.form());
                }
            }
        }
        names.removeAll(words);
        return names;
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? '.' : text.charAt(i);
    }

    /** The lines of {@code report} in order of place. */
    static List<Line> of(AnalysedReport report) {
        Lines made = new Lines(report);
        made.headlines();
        made.running();
        return made.lines;
    }

    private void headlines() {
        for (Residue residue : report.report().residue()) {
            if (residue.kind() == ResidueKind.TITLE || residue.kind() == ResidueKind.STANDFIRST) {
                Span span = new Span(residue.start(), residue.end());
                List<Span> inside = Quotations.find(span.of(report.text())).stream()
                        .map(q -> new Span(q.start() + span.start(), q.end() + span.start()))
                        .toList();
                add(new Lexer(report.text()).read(span, inside).units(), -1, true);
            }
        }
    }

    private void running() {
        List<Sentence> sentences = report.sentences();
        int q = 0;
        for (int i = 0; i < sentences.size(); ) {
            int last = i;
            Lexer lexer = new Lexer(report.text());
            int end = sentences.get(i).end();
            while (last + 1 < sentences.size()) {
                while (q < report.quotations().size()
                        && report.quotations().get(q).end() <= end) {
                    q++;
                }
                boolean joined = q < report.quotations().size()
                        && report.quotations().get(q).start() <= end
                        && report.quotations().get(q).end()
                                > sentences.get(last + 1).start();
                if (!joined) {
                    break;
                }
                end = sentences.get(++last).end();
            }
            for (Span range : ranges(new Span(sentences.get(i).start(), end))) {
                lexer.read(range, report.quotations());
            }
            add(lexer.units(), sentences.get(i).paragraph(), false);
            i = last + 1;
        }
    }

    private List<Span> ranges(Span whole) {
        List<Span> ranges = new ArrayList<>();
        int from = whole.start();
        List<Residue> residue = report.report().residue();
        for (int i = Places.firstBehind(residue, Residue::end, from);
                i < residue.size() && residue.get(i).start() < whole.end();
                i++) {
            if (residue.get(i).start() > from) {
                ranges.add(new Span(from, residue.get(i).start()));
            }
            from = Math.max(from, residue.get(i).end());
        }
        if (from < whole.end()) {
            ranges.add(new Span(from, whole.end()));
        }
        return ranges;
    }

    private void add(List<Unit> units, int paragraph, boolean headline) {
        if (units.isEmpty() || units.size() > LONGEST) {
            return;
        }
        Tag last = units.get(units.size() - 1).tag();
        boolean titled = titled(units) && (paragraph < 0 || last != Tag.STOP);
        boolean open = paragraph == 0 && lines.isEmpty() && last == Tag.OTHER && units.size() <= HEADLINE;
        lines.add(new Line(report.text(), tagger.tag(units, titled), paragraph, headline || titled || open));
    }

    /** Whether most of the longer words begin with a capital letter, as printed headlines do. */
    private static boolean titled(List<Unit> units) {
        int words = 0;
        int capitals = 0;
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i).form().length() > 3) {
                words++;
                capitals += units.get(i).capital() ? 1 : 0;
            }
        }
        return words >= 4 && capitals > .75 * words;
    }
}
