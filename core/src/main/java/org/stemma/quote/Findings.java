package org.stemma.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributions found so far in one line, and what the finders need to know of it. What one attribution holds is not
 * searched again.
 */
final class Findings {

    final Line line;
    final Phrases phrases;
    final Verbs verbs;
    final Contents contents;
    final Cues cues = Cues.english();
    private final BitSet claimed = new BitSet();
    private final List<Attribution> found = new ArrayList<>();

    Findings(Line line) {
        this.line = line;
        phrases = new Phrases(line);
        verbs = new Verbs(line);
        contents = new Contents(line, phrases);
    }

    /** In the order in which they were found. */
    List<Attribution> found() {
        return found;
    }

    /** Whether the unit {@code i} belongs to an attribution. */
    boolean claimed(int i) {
        return claimed.get(i);
    }

    void add(List<Range> content, Range cue, @Nullable Range source, Act act) {
        add(content, cue, source, act, true);
    }

    void add(List<Range> content, Range cue, @Nullable Range source, Act act, boolean clause) {
        if (content.stream().anyMatch(range -> taken(range) || empty(range))) {
            return;
        }
        boolean direct = content.stream().allMatch(this::quotations);
        content.forEach(r -> claimed.set(r.from(), r.to()));
        claimed.set(cue.from(), cue.to());
        if (source != null) {
            claimed.set(source.from(), source.to());
        }
        found.add(new Attribution(content, cue, source, act, direct, direct || clause));
    }

    private boolean empty(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!line.tag(i).punctuation()) {
                return false;
            }
        }
        return true;
    }

    private boolean taken(Range range) {
        int at = claimed.nextSetBit(range.from());
        return at >= 0 && at < range.to();
    }

    private boolean quotations(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!line.tag(i).equals(Tag.QUOTATION) && !line.tag(i).punctuation()) {
                return false;
            }
        }
        return true;
    }

    int trimmed(int end) {
        int e = end;
        while (e > 1 && line.tag(e - 1) == Tag.STOP) {
            e--;
        }
        return e;
    }

    /** Where the sentence before {@code i} begins: behind a full stop or a claimed content, and a conjunction. */
    int clauseStart(int i) {
        int s = i;
        while (s > 0 && line.tag(s - 1) != Tag.STOP && !claimed.get(s - 1)) {
            s--;
        }
        while (s < i && (line.tag(s) == Tag.COORDINATOR || line.tag(s) == Tag.COMMA || line.tag(s) == Tag.DASH)) {
            s++;
        }
        return s;
    }

    int floor(int i) {
        int f = i;
        while (f > 0 && !claimed.get(f - 1) && line.tag(f - 1) != Tag.STOP) {
            f--;
        }
        return f;
    }

    int quotationsEnd(int i) {
        int end = i + 1;
        while (line.tag(end) == Tag.QUOTATION
                || line.tag(end) == Tag.COMMA && line.tag(end + 1) == Tag.QUOTATION && end + 1 < line.size()) {
            end++;
        }
        return end;
    }

    /** Whether the quotation at {@code i} is speech and not a name or a few words of someone's. */
    boolean direct(int i) {
        Tag before = line.tag(i - 1);
        boolean opens = i == 0 || before.punctuation() || before == Tag.QUOTATION || before == Tag.COORDINATOR;
        char last = line.lastInside(i);
        boolean terminal = ".,!?\u2026-\u2014\u2013;:".indexOf(last) >= 0;
        Tag after = line.tag(i + 1);
        boolean closes = terminal || after.punctuation() || i + 1 >= line.size() || line.headline();
        boolean cueBefore = cues.verb(line.at(i - 1).form()) != null;
        return (opens || cueBefore) && closes;
    }

    /** The subject of the line when that is a person's name or a pronoun for one; else null. */
    @Nullable
    Range subject() {
        for (int i = 0; i < line.size(); i++) {
            if (line.tag(i).finite()) {
                Range subject = phrases.before(verbs.start(i, 0), 0);
                boolean person = subject != null
                        && (line.tag(phrases.chunkEnd(subject.from()) - 1) == Tag.NAME
                                || line.at(subject.from()).is("he")
                                || line.at(subject.from()).is("she"));
                return person ? subject : null;
            }
        }
        return null;
    }
}
