package org.stemma.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds attributions before their content: {@code she said that ...}, {@code the claim that ...}, {@code is afraid of ...}. */
final class Forwards {

    /** What stands behind {@code was quoted as saying}. */
    private static final Cue SAID = new Cue("say", Act.SPEECH, "cq", Set.of());

    private final Findings findings;
    private final Line line;
    private final Phrases phrases;
    private final Verbs verbs;
    private final Contents contents;
    private final Cues cues = Cues.english();

    Forwards(Findings findings) {
        this.findings = findings;
        line = findings.line;
        phrases = findings.phrases;
        verbs = findings.verbs;
        contents = findings.contents;
    }

    /** Finds the attribution whose cue is the unit {@code i}, if its content follows. */
    void forward(int i) {
        Unit unit = line.at(i);
        if (unit.tag().verb()) {
            Cue cue = cues.verb(unit.form());
            if (cue != null) {
                verb(i, cue);
            }
        } else if (unit.is(Tag.NOUN)) {
            Cue cue = cues.noun(unit.form());
            if (cue != null) {
                noun(i, cue);
            }
        } else if (unit.is(Tag.ADJECTIVE) || unit.is(Tag.PAST)) {
            Cue cue = cues.adjective(unit.form());
            if (cue != null) {
                adjective(i, cue);
            }
        }
    }

    private void verb(int i, Cue cue) {
        int start = verbs.start(i, findings.floor(i));
        Cue adjective = cues.adjective(line.at(i).form());
        boolean passive = verbs.passive(start, i);
        if (passive && adjective != null) {
            adjective(i, adjective);
            return;
        }
        if (passive) {
            passive(i, start, cue);
            return;
        }
        if (line.tag(i) == Tag.PAST && start == i && line.at(i + 1).is("by") && line.tag(i - 1) != Tag.PRONOUN) {
            return;
        }
        boolean opens = start == 0 || line.tag(start - 1) == Tag.STOP;
        Contents.Found right = opens && line.tag(i) == Tag.PAST && start == i ? null : contents.right(cue, i + 1);
        if (right == null) {
            return;
        }
        Range source = source(start, i);
        if (source == null) {
            return;
        }
        Range content = right.content();
        boolean leads = opens && line.tag(i) == Tag.GERUND;
        if (leads || line.tag(source.from()) == Tag.RELATIVE || line.tag(source.from() - 1) == Tag.SUBORDINATOR) {
            content = contents.subordinate(content, line.tag(source.from()) == Tag.RELATIVE);
        }
        findings.add(List.of(content), new Range(start, right.cueEnd()), source, cue.act(), right.clause());
    }

    private @Nullable Range source(int start, int verb) {
        int floor = findings.floor(start);
        if (verbs.finite(start, verb)) {
            if (line.tag(start - 1) != Tag.COORDINATOR) {
                Range own = phrases.before(start, floor);
                if (own != null) {
                    return own;
                }
            }
            return shared(start);
        }
        return shared(start);
    }

    /** The subject of an earlier verb: of the attribution before, or the nearest to the left that has one. */
    private @Nullable Range shared(int start) {
        Range last = null;
        for (Attribution a : findings.found()) {
            if (a.cue().from() < start
                    && a.source() != null
                    && (last == null || a.source().from() > last.from())) {
                last = a.source();
            }
        }
        if (last != null) {
            return last;
        }
        Range nearest = null;
        for (int v = start - 1; v > 0; v--) {
            if (line.tag(v).finite() && !findings.claimed(v)) {
                int group = verbs.start(v, 0);
                if (line.tag(group - 1) != Tag.COORDINATOR && line.tag(group - 1) != Tag.TO) {
                    Range np = phrases.before(group, 0);
                    if (np != null && line.tag(np.from()) != Tag.RELATIVE && line.tag(np.from()) != Tag.THAT) {
                        nearest = np;
                    }
                }
                v = group;
            }
        }
        return nearest;
    }

    private void passive(int i, int start, Cue cue) {
        boolean by = line.at(i + 1).is("by");
        Range agent = by ? phrases.after(i + 2) : null;
        Range subject = phrases.before(start, findings.floor(start));
        if (cue.word().equals("quote") && line.at(i + 1).is("as")) {
            Contents.Found right = contents.right(SAID, i + 3);
            if (right != null && subject != null) {
                findings.add(List.of(right.content()), new Range(start, i + 3), subject, Act.SPEECH);
            }
            return;
        }
        int from = agent == null ? i + 1 : agent.to();
        Contents.Found right = cue.takes('c') || cue.takes('t') || cue.takes('o') ? contents.right(cue, from) : null;
        if (right == null && cue.takes('o') && line.tag(from) == Tag.TO) {
            right = contents.right(new Cue(cue.word(), cue.act(), "t", cue.prepositions()), from);
        }
        Range cueRange = new Range(start, i + 1);
        if (right != null && (right.clause() || agent != null)) {
            findings.add(List.of(right.content()), cueRange, agent, cue.act(), right.clause());
        } else if (agent != null && cue.takes('n') && subject != null) {
            findings.add(List.of(subject), new Range(start, i + 2), agent, cue.act(), false);
        }
    }

    private void noun(int i, Cue cue) {
        Contents.Found right = contents.right(cue, i + 1);
        if (right == null || right.content().from() > i + 2) {
            return;
        }
        boolean that = line.tag(i + 1) == Tag.THAT;
        boolean to = line.tag(i + 1) == Tag.TO;
        Range source = possessor(i);
        if (source == null && !that && !to) {
            return;
        }
        if (source == null) {
            source = shared(i);
        }
        if (source == null) {
            return;
        }
        Range content = right.content();
        if (that && phrases.finite(findings.floor(i), i) < 0) {
            content = contents.beforeMainVerb(content);
        }
        findings.add(
                List.of(content), new Range(i, Math.max(i + 1, right.cueEnd())), source, cue.act(), right.clause());
    }

    private @Nullable Range possessor(int noun) {
        int start = phrases.chunkStart(noun, findings.floor(noun));
        for (int j = noun - 1; j >= start; j--) {
            if (line.tag(j) == Tag.POSSESSIVE) {
                return line.at(j).form().startsWith("'") ? new Range(start, j + 1) : new Range(j, j + 1);
            }
        }
        return null;
    }

    private void adjective(int i, Cue cue) {
        int start = verbs.start(i, findings.floor(i));
        boolean predicate = false;
        for (int j = start; j < i; j++) {
            predicate |= line.tag(j) == Tag.BE;
        }
        if (!predicate) {
            String copula = line.at(i - 1).form();
            predicate = copula.equals("feel")
                    || copula.equals("felt")
                    || copula.equals("feels")
                    || copula.equals("remain")
                    || copula.equals("remained")
                    || copula.equals("remains")
                    || copula.equals("became")
                    || copula.equals("sounded");
            start = predicate ? verbs.start(i - 1, findings.floor(i)) : start;
        }
        if (!predicate) {
            return;
        }
        Contents.Found right = contents.right(cue, i + 1);
        Range source = right == null ? null : source(start, i);
        if (right != null && source != null) {
            findings.add(
                    List.of(right.content()),
                    new Range(start, Math.max(i + 1, right.cueEnd())),
                    source,
                    cue.act(),
                    right.clause());
        }
    }
}
