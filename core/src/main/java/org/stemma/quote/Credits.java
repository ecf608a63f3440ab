package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds attributions without a verb: {@code according to}, a signature, a speaker's name before a colon. */
final class Credits {

    /** A name that signs or opens a statement has at most this many words and marks. */
    private static final int SIGNATURE = 14;

    private final Findings findings;
    private final Line line;
    private final Phrases phrases;
    private final Contents contents;

    Credits(Findings findings) {
        this.findings = findings;
        line = findings.line;
        phrases = findings.phrases;
        contents = findings.contents;
    }

    void accordingTo(int i) {
        int end = phrases.credit(i);
        if (end == i || findings.claimed(i)) {
            return;
        }
        Range cue = new Range(i, end);
        boolean fronted = i == 0 || line.tag(i - 1) == Tag.STOP;
        Range source = fronted ? phrases.fronted(end) : phrases.after(end);
        if (source == null) {
            return;
        }
        int left = findings.clauseStart(i);
        if (line.tag(i - 1) == Tag.COMMA || line.tag(i - 1) == Tag.QUOTATION && left < i || i > left + 2) {
            int last = line.tag(i - 1) == Tag.COMMA ? i - 1 : i;
            if (last > left) {
                List<Range> content = new ArrayList<>(List.of(new Range(left, last)));
                if (line.tag(source.to()) == Tag.COMMA
                        && source.to() + 2 < line.size()
                        && line.tag(i - 1) == Tag.COMMA
                        && phrases.finite(left, last) < 0) {
                    content.add(new Range(source.to() + 1, findings.trimmed(line.size())));
                }
                findings.add(content, cue, source, Act.SPEECH);
            }
        } else if (source.to() < line.size()) {
            int from = line.tag(source.to()) == Tag.COMMA ? source.to() + 1 : source.to();
            if (from < findings.trimmed(line.size())) {
                findings.add(List.of(new Range(from, findings.trimmed(line.size()))), cue, source, Act.SPEECH);
            }
        }
    }

    /** A quotation signed with a name, as mottoes and collected replies are: {@code "We will go." - Ann Lee}. */
    void signed() {
        int q = 0;
        while (q < line.size() && line.tag(q) == Tag.QUOTATION) {
            q++;
        }
        if (q == 0 || line.tag(q) != Tag.DASH || q + 1 >= line.size() || findings.claimed(0)) {
            return;
        }
        int from = q + 1;
        boolean name = phrases.chunkEnd(from) > from
                && phrases.finite(from, line.size()) < 0
                && line.size() - from <= SIGNATURE;
        if (name) {
            findings.add(
                    List.of(new Range(0, q)),
                    new Range(q, q + 1),
                    new Range(from, findings.trimmed(line.size())),
                    Act.SPEECH);
        }
    }

    /** A headline or a script that names the speaker before a colon: {@code Minister: we will not yield}. */
    void opening() {
        int end = phrases.chunkEnd(0);
        Range subject = phrases.after(0);
        if (subject == null
                || line.tag(subject.to()) != Tag.COLON
                || subject.to() > SIGNATURE
                || findings.claimed(0)
                || subject.to() + 1 >= line.size()) {
            return;
        }
        int from = subject.to() + 1;
        boolean speech = line.tag(from) == Tag.QUOTATION && findings.direct(from);
        boolean script = line.text()
                .substring(line.at(end - 1).start(), line.at(end - 1).end())
                .matches("\\p{Lu}{3,}");
        boolean clause = (line.headline() || script && end == subject.to())
                && line.tag(end - 1) != Tag.NUMBER
                && (contents.clauseAt(from) || phrases.finite(from, line.size()) > 0);
        if (speech || clause) {
            int to = speech ? findings.quotationsEnd(from) : findings.trimmed(line.size());
            findings.add(List.of(new Range(from, to)), new Range(subject.to(), from), subject, Act.SPEECH);
        }
    }
}
