package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds attributions behind or inside their content: {@code ..., she said}, {@code ..., said Ann Lee}. */
final class Closings {

    /** Any verb at all, where a quotation and a comma before it leave no other reading ({@code "We go now," she texted}). */
    private static final Cue ANY = new Cue("", Act.SPEECH, "q", Set.of());

    /** A quotation of fewer words before a comma can be the title of a work. */
    private static final int SPOKEN = 4;

    private final Findings findings;
    private final Line line;
    private final Phrases phrases;
    private final Verbs verbs;
    private final Contents contents;
    private final Cues cues = Cues.english();

    Closings(Findings findings) {
        this.findings = findings;
        line = findings.line;
        phrases = findings.phrases;
        verbs = findings.verbs;
        contents = findings.contents;
    }

    /** Finds the attribution whose cue is the verb at {@code i}, if its content stands before it. */
    void closing(int i) {
        if (!line.tag(i).verb() || line.tag(i) == Tag.GERUND) {
            return;
        }
        Cue known = cues.verb(line.at(i).form());
        Cue cue = known == null || !known.takes('q') && !known.takes('c') ? ANY : known;
        if (cue == ANY && line.tag(i + 1).verb()) {
            return;
        }
        int start = verbs.start(i, 0);
        if (!verbs.finite(start, i) || verbs.passive(start, i)) {
            return;
        }
        if (start == i && inverted(i, cue)) {
            return;
        }
        Range source = phrases.before(start, findings.floor(start));
        if (source == null || line.tag(source.from()) == Tag.RELATIVE && source.to() - source.from() == 1) {
            return;
        }
        int s = source.from();
        if (line.at(s - 1).is("as") && s > 1) {
            s--;
        }
        Tag before = line.tag(s - 1);
        boolean quoted = before == Tag.QUOTATION;
        if (s == 0 || before != Tag.COMMA && before != Tag.DASH && !quoted) {
            return;
        }
        int after = afterCue(cue, i + 1);
        boolean opensSpeech =
                line.tag(after) == Tag.COLON || line.tag(after) == Tag.COMMA && line.tag(after + 1) == Tag.QUOTATION;
        if (after < 0 || !quoted && line.tag(s - 2) != Tag.QUOTATION && opensSpeech && after + 1 < line.size()) {
            return;
        }
        int end = quoted ? s : s - 1;
        if (cue == ANY && !spoken(end)) {
            return;
        }
        if (!cue.takes('c') && line.tag(end - 1) != Tag.QUOTATION) {
            return;
        }
        left(end, source, new Range(start, i + 1), cue, after);
    }

    /** Where the words behind a closing cue end: at the line's end, a comma or a quotation; -1 when it has content there. */
    private int afterCue(Cue cue, int from) {
        int i = contents.skipAdverbials(from);
        if (cue.takes('a') || line.tag(i) == Tag.OBJECT) {
            int end = phrases.chunkEnd(i);
            if (end > i && !contents.clauseAt(i)) {
                i = contents.skipAdverbials(end);
            }
        }
        Tag tag = line.tag(i);
        boolean closes = i >= line.size()
                || tag == Tag.STOP
                || tag == Tag.COMMA
                || tag == Tag.QUOTATION
                || tag == Tag.SEMICOLON
                || tag == Tag.DASH
                || tag == Tag.COLON && line.tag(i + 1) == Tag.QUOTATION
                || tag == Tag.SUBORDINATOR && !contents.question(i)
                || tag == Tag.GERUND && !cue.takes('g');
        return closes ? i : -1;
    }

    private boolean inverted(int i, Cue cue) {
        Tag before = line.tag(i - 1);
        if (i == 0 || before != Tag.COMMA && before != Tag.QUOTATION && before != Tag.DASH || !cue.takes('q')) {
            return false;
        }
        if (before == Tag.COMMA && cue.takes('a')) {
            Range own = phrases.before(i, findings.floor(i));
            if (own != null && line.tag(own.from() - 1) == Tag.QUOTATION) {
                return false;
            }
        }
        Range source = phrases.after(i + 1);
        if (source == null || line.tag(source.from()) == Tag.TIME || line.tag(source.from()) == Tag.OBJECT) {
            return false;
        }
        if (before == Tag.COMMA
                && (line.tag(source.to()).finite()
                        || line.tag(source.to()) == Tag.THAT
                        || line.tag(source.to()) == Tag.QUOTATION && line.tag(i - 2) != Tag.QUOTATION)) {
            return false;
        }
        int end = before == Tag.QUOTATION ? i : i - 1;
        boolean speech = line.tag(end - 1) == Tag.QUOTATION;
        if (cue == ANY && !spoken(end)) {
            return false;
        }
        if (!speech && (!cue.takes('c') || !clauseLike(findings.clauseStart(end), end))) {
            return false;
        }
        left(end, source, new Range(i, i + 1), cue, source.to());
        return true;
    }

    private void left(int end, Range source, Range cueRange, Cue cue, int after) {
        int from = findings.clauseStart(end);
        if (from >= end) {
            return;
        }
        boolean quoted = line.tag(end - 1) == Tag.QUOTATION && findings.direct(end - 1);
        if (quoted) {
            int q = end - 1;
            while (q > from
                    && (line.tag(q - 1) == Tag.QUOTATION
                            || line.tag(q - 1) == Tag.COMMA && line.tag(q - 2) == Tag.QUOTATION)) {
                q--;
            }
            boolean led = line.tag(q - 1) == Tag.COLON
                    || line.tag(q - 1) == Tag.STOP
                    || line.tag(q - 1) == Tag.COMMA && q - 1 > from
                    || q - 1 > from && line.tag(q - 1).verb();
            from = led ? q : from;
        } else if (!clauseLike(from, end) && !line.headline() && !line.ends(after)) {
            if (line.tag(after) != Tag.COMMA || phrases.finite(after + 1, line.size()) < 0) {
                return;
            }
        }
        List<Range> content = new ArrayList<>(List.of(new Range(from, end)));
        Range rest = rest(after, quoted);
        if (rest != null) {
            content.add(rest);
        }
        findings.add(content, cueRange, source, cue.act());
    }

    /** Whether a comma, which no sentence of the report asks for, closes direct speech before {@code end}. */
    private boolean spoken(int end) {
        if (line.tag(end - 1) != Tag.QUOTATION
                || !findings.direct(end - 1)
                || !line.at(end - 1).capital()) {
            return false;
        }
        String words = line.inside(end - 1).of(line.text()).strip();
        return (line.lastInside(end - 1) == ',' || line.tag(end) == Tag.COMMA) && words.split("\\s+").length >= SPOKEN;
    }

    private boolean clauseLike(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.tag(i).finite() || line.tag(i) == Tag.QUOTATION) {
                return true;
            }
        }
        return false;
    }

    /** What goes on behind an attribution inside its content. */
    private @Nullable Range rest(int after, boolean quoted) {
        int i = after;
        while (quoted && i < line.size() && line.tag(i) != Tag.QUOTATION && i < after + 12) {
            Cue cue = line.tag(i).verb() ? cues.verb(line.at(i).form()) : null;
            if (cue != null && cue.takes('q')) {
                return null;
            }
            i++;
        }
        if (quoted && line.tag(i) == Tag.QUOTATION && !findings.direct(i) && line.tag(i + 1) == Tag.QUOTATION) {
            i++;
        }
        if (quoted) {
            return line.tag(i) == Tag.QUOTATION && findings.direct(i) && i < line.size()
                    ? new Range(i, findings.quotationsEnd(i))
                    : null;
        }
        if (line.tag(i) != Tag.COMMA && line.tag(i) != Tag.DASH || i + 2 >= line.size()) {
            return null;
        }
        Tag next = line.tag(i + 1);
        boolean other = next == Tag.GERUND
                || next == Tag.SUBORDINATOR
                || next == Tag.COORDINATOR
                        && phrases.finite(i + 1, line.size()) > 0
                        && !line.at(i + 1).is("and");
        return other ? null : new Range(i + 1, findings.trimmed(line.size()));
    }
}
