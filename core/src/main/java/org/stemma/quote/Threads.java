package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.quote.Quotes.Draft;
import org.stemma.quote.Quotes.Mention;

/** Follows direct speech from line to line: quotations that go on behind an attribution, and those without one. */
final class Threads {

    /** A quotation of at most this many words in a paragraph of its own is a subheading. */
    private static final int SUBHEAD = 6;

    /** A line that only says who spoke the one before has at most this many words and marks. */
    private static final int TAIL = 30;

    private final List<Line> lines;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft speech;
    private int speechEnd = -1;

    Threads(List<Line> lines) {
        this.lines = lines;
    }

    List<Draft> drafts() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line both = i + 1 < lines.size() ? tailed(line, lines.get(i + 1)) : null;
            if (both != null) {
                take(both, LineFinder.find(both), ++i);
            } else {
                take(line, LineFinder.find(line), i);
            }
        }
        return drafts;
    }

    private void take(Line line, List<Attribution> attributions, int index) {
        if (line.tag(0) != Tag.QUOTATION && attributions.isEmpty()) {
            speechEnd = -1;
        }
        int lead = attributions.isEmpty()
                ? line.size()
                : attributions.get(0).content().get(0).from();
        if (line.tag(0) == Tag.QUOTATION
                && lead > 0
                && onlyQuotations(line, attributions.isEmpty() ? line.size() : 1)) {
            goOn(line, index);
        }
        for (Attribution a : attributions) {
            Draft draft = new Draft(line, index, a);
            drafts.add(draft);
            if (a.act() == Act.SPEECH) {
                speech = draft;
                speechEnd = index;
            }
        }
    }

    /**
     * A line of nothing but speech: it goes on with the speech right before it; behind a retold one it is speech of the
     * same source; behind any other line of its paragraph, of the person whom that line is about.
     */
    private void goOn(Line line, int index) {
        Draft last = speech;
        if (last != null && speechEnd < index - 1) {
            last = null;
        }
        boolean sameParagraph = index > 0 && lines.get(index - 1).paragraph() == line.paragraph();
        Range whole = new Range(0, quotationsEnd(line));
        if (last != null && last.direct() && (sameParagraph || last.open())) {
            last.add(line, whole);
            speechEnd = index;
            return;
        }
        if (!sameParagraph && !sentence(line)) {
            return;
        }
        Mention source = null;
        boolean introduced =
                index > 0 && lines.get(index - 1).tag(lines.get(index - 1).size() - 1) == Tag.COLON;
        if (last != null) {
            source = last.mention();
        } else if (sameParagraph || introduced) {
            Line before = lines.get(index - 1);
            Range subject = new Findings(before).subject();
            source = subject == null ? null : new Mention(index - 1, before, subject);
        }
        if (source != null) {
            Draft draft = new Draft(line, whole, source);
            drafts.add(draft);
            speech = draft;
            speechEnd = index;
        }
    }

    /** Whether the quotation that opens the line is more than a few words, as subheadings and pull quotes are. */
    private static boolean sentence(Line line) {
        String words = line.inside(0).of(line.text()).strip();
        return words.split("\\s+").length > SUBHEAD;
    }

    private static int quotationsEnd(Line line) {
        int end = 1;
        while (line.tag(end) == Tag.QUOTATION) {
            end++;
        }
        return end;
    }

    private static boolean onlyQuotations(Line line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.tag(i) != Tag.QUOTATION && !line.tag(i).punctuation()) {
                return false;
            }
        }
        return true;
    }

    /** Both lines as one, when the second only says who spoke the first ({@code "Is it?" Lee asked.}); else null. */
    private static @Nullable Line tailed(Line line, Line next) {
        boolean near = line.paragraph() == next.paragraph()
                || next.tag(0) == Tag.DASH && next.paragraph() == line.paragraph() + 1;
        if (!near
                || line.tag(line.size() - 1) != Tag.QUOTATION
                || next.tag(0) == Tag.QUOTATION
                || next.size() > TAIL
                || !new Findings(line).direct(line.size() - 1)) {
            return null;
        }
        List<Unit> units = new ArrayList<>(line.units());
        units.addAll(next.units());
        Line both = new Line(line.text(), units, line.paragraph(), line.headline());
        for (Attribution a : LineFinder.find(both)) {
            if (a.direct() && a.content().get(0).from() < line.size() && a.cue().from() >= line.size()) {
                return both;
            }
        }
        return null;
    }
}
