package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quote.Clause.Kind;
import org.stemma.quote.VerbGroups.Group;

/**
 * Splits the sentences of a report into clauses, one for each verb: its subject, its tense, and the words that belong to
 * it.
 *
 * <p>Rules of English word order over light word classes, no parser and no model; a quotation is one word. Linear in the
 * text. Deterministic, safe for use by several threads.
 */
public final class Clauses {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private static final int YEAR_DIGITS = 4;

    private final Line line;
    private final Cues cues = Cues.english();
    private final List<Group> groups;
    private final int[] starts;
    private final @Nullable Range[] subjects;

    private Clauses(Line line) {
        this.line = line;
        Subjects reader = new Subjects(line);
        groups = new ArrayList<>(new VerbGroups(line).find());
        groups.removeIf(reader::misread);
        starts = new int[groups.size()];
        subjects = new Range[groups.size()];
        int floor = 0;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            Range before = reader.before(group, floor);
            subjects[g] = before != null ? before : reader.elsewhere(groups, g);
            starts[g] = before == null ? group.start() : Math.max(floor, before.from());
            floor = group.finite() ? group.end() : floor;
        }
    }

    /** The clauses of {@code report}, by place of their verbs; none for a report in another language than English. */
    public static List<Clause> of(TaggedReport report) {
        List<Clause> found = new ArrayList<>();
        for (Line line : report.lines()) {
            if (line.paragraph() >= 0 && line.tag(line.size() - 1) == Tag.STOP || !line.headline()) {
                new Clauses(line).add(found);
            }
        }
        return found;
    }

    private void add(List<Clause> found) {
        Span whole = line.span(0, line.size());
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            Range subject = subjects[g];
            Kind kind = group.finite() ? kind(starts[g], group) : group.kind();
            int from = group.finite() ? fronted(g) : starts[g];
            int to = end(g);
            found.add(new Clause(
                    line.span(from, Math.max(to, group.end())),
                    subject == null ? null : line.span(subject.from(), subject.to()),
                    line.span(group.start(), group.end()),
                    line.at(group.main()).span(),
                    group.lemma(),
                    kind,
                    group.tense(),
                    group.passive(),
                    group.negated(),
                    group.finite() && subject == null && kind == Kind.MAIN,
                    whole));
        }
    }

    private Kind kind(int start, Group group) {
        int before = start - 1;
        while (line.tag(before) == Tag.ADVERB || line.tag(before) == Tag.COMMA && before == start - 1) {
            before--;
        }
        Tag tag = line.tag(before);
        if (Subjects.MOMENTS.contains(line.at(before).form())
                && line.at(before - 1).is("the")
                && before == start - 1) {
            return Kind.ADVERBIAL;
        }
        Tag own = line.tag(group.start() - 1);
        if (own == Tag.RELATIVE || tag == Tag.RELATIVE) {
            return Kind.RELATIVE;
        }
        if (own == Tag.THAT || tag == Tag.THAT) {
            Tag left = line.tag((own == Tag.THAT ? group.start() : before + 1) - 2);
            return own == Tag.THAT && (left == Tag.NOUN || left == Tag.NAME) ? Kind.RELATIVE : Kind.CONTENT;
        }
        if (tag == Tag.SUBORDINATOR) {
            return CONDITIONS.contains(line.at(before).form()) ? Kind.CONDITION : Kind.ADVERBIAL;
        }
        boolean said = before >= 0
                && before == start - 1
                && tag.verb()
                && cues.verb(line.at(before).form()) != null;
        return said ? Kind.CONTENT : Kind.MAIN;
    }

    /** Where the clause begins: an adverbial that opens the line belongs to its first clause. */
    private int fronted(int g) {
        int start = starts[g];
        boolean first = true;
        for (int i = 0; i < g; i++) {
            first &= !groups.get(i).finite();
        }
        if (!first || start == 0) {
            return start;
        }
        int from = 0;
        while (from < start
                && (line.tag(from) == Tag.COORDINATOR
                        || line.tag(from) == Tag.COMMA
                        || line.tag(from) == Tag.DASH
                        || line.tag(from) == Tag.ADVERB && line.tag(from + 1) == Tag.COMMA)) {
            from++;
        }
        for (int i = from; i < start; i++) {
            if (line.tag(i) == Tag.SUBORDINATOR || line.tag(i) == Tag.RELATIVE || line.tag(i) == Tag.COLON) {
                return start;
            }
        }
        return from;
    }

    /** One past the last unit of the clause and of what it needs: a restrictive clause, what is said. */
    private int end(int g) {
        Group group = groups.get(g);
        int i = group.end();
        int matrix = matrix(g);
        while (i < matrix) {
            Tag tag = line.tag(i);
            boolean hard = tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON || tag == Tag.DASH;
            if (hard || tag == Tag.CLOSE || tag == Tag.COMMA && closes(i, g)) {
                break;
            }
            if (tag == Tag.COORDINATOR && clauseBehind(i, g)) {
                break;
            }
            i++;
        }
        while (i > group.end() && (line.tag(i - 1) == Tag.COMMA || line.tag(i - 1) == Tag.COORDINATOR)) {
            i--;
        }
        return i;
    }

    /** Where the verb stands whose subject holds this clause: {@code the man who led the party | said}; else the line's end. */
    private int matrix(int g) {
        for (int next = g + 1; next < groups.size(); next++) {
            Group other = groups.get(next);
            boolean described = groups.get(g).kind() == Kind.PARTICIPLE
                    && subjects[next] == null
                    && line.tag(other.start() - 1) != Tag.COORDINATOR;
            if (other.finite() && (starts[next] < groups.get(g).start() || described)) {
                return groups.get(next).start();
            }
        }
        return line.size();
    }

    /** Whether a conjunction opens a clause: a finite group begins behind it, with or without a subject. */
    private boolean clauseBehind(int conjunction, int g) {
        for (int next = g + 1; next < groups.size(); next++) {
            if (groups.get(next).finite() && starts[next] > conjunction) {
                int from = starts[next];
                boolean adverbial = true;
                for (int i = conjunction + 1; i < from; i++) {
                    adverbial &= line.tag(i) == Tag.ADVERB
                            || line.tag(i) == Tag.TIME
                            || line.tag(i) == Tag.PREPOSITION
                            || line.tag(i) == Tag.COMMA;
                }
                return adverbial;
            }
        }
        return false;
    }

    /** Whether what follows the comma is no part of a list, no place and no adverbial of the clause. */
    private boolean closes(int comma, int g) {
        if (dated(comma)) {
            return false;
        }
        Tag next = line.tag(comma + 1);
        if (next == Tag.PREPOSITION || next == Tag.TIME || next == Tag.NUMBER || next == Tag.NAME) {
            return begins(comma + 1, g)
                    || next == Tag.NAME
                            && !lists(comma)
                            && line.tag(comma + 2) != Tag.COMMA
                            && line.tag(comma + 2) != Tag.STOP;
        }
        if (next == Tag.COORDINATOR) {
            return clauseBehind(comma + 1, g) || line.at(comma + 1).is("but");
        }
        return !lists(comma) || begins(comma + 1, g);
    }

    /** {@code the April 28, 2023, crash}: the comma behind the year of a date that describes the noun behind it. */
    private boolean dated(int comma) {
        return comma >= 4
                && line.tag(comma - 1) == Tag.NUMBER
                && line.at(comma - 1).form().length() == YEAR_DIGITS
                && line.tag(comma - 2) == Tag.COMMA
                && line.tag(comma - 3) == Tag.NUMBER
                && line.tag(comma - 4) == Tag.TIME
                && line.tag(comma - 5) == Tag.DETERMINER
                && (line.tag(comma + 1) == Tag.NOUN
                        || line.tag(comma + 1) == Tag.ADJECTIVE
                        || line.tag(comma + 1) == Tag.VERB);
    }

    private boolean begins(int i, int g) {
        for (int next = g + 1; next < groups.size(); next++) {
            if (groups.get(next).finite() && starts[next] == i) {
                return true;
            }
        }
        return false;
    }

    /** Whether nouns are listed around the comma: a conjunction closes the list before any verb. */
    private boolean lists(int comma) {
        if (!line.tag(comma + 1).nominal()) {
            return false;
        }
        for (int i = comma + 1; i < line.size(); i++) {
            Tag tag = line.tag(i);
            if (tag == Tag.COORDINATOR) {
                return line.tag(i + 1).nominal() && !line.at(i).is("but");
            }
            if (tag.finite() || tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || tag == Tag.STOP || tag == Tag.THAT) {
                return false;
            }
        }
        return false;
    }
}
