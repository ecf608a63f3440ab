package org.stemma.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.quote.Clause.Kind;
import org.stemma.quote.VerbGroups.Group;
import org.stemma.time.Tense;

/** Finds the subjects of a line's verbs, by the order of words. */
final class Subjects {

    /** Behind these words a noun is a distance in time ({@code two years ago}), no subject. */
    private static final Set<String> DISTANCES = Set.of("ago", "earlier", "later");

    /** {@code the day}, behind which a clause says which. */
    static final Set<String> MOMENTS = Set.of("time", "moment", "day", "week", "month", "year");

    private static final Set<String> ONE = Set.of("a", "an", "every", "each", "another");

    private final Line line;
    private final Phrases phrases;
    private final Cues cues = Cues.english();

    Subjects(Line line) {
        this.line = line;
        phrases = new Phrases(line);
    }

    /** The subject that stands right before a finite verb, no earlier than at {@code floor}; null when none does. */
    @Nullable
    Range before(Group group, int floor) {
        return group.finite() ? subject(group, floor) : null;
    }

    /** What the verb of group number {@code g} is told of where its subject does not stand before it; null when unknown. */
    @Nullable
    Range elsewhere(List<Group> groups, int g) {
        Group group = groups.get(g);
        boolean comma = group.finite() && line.tag(group.start() - 1) == Tag.COMMA;
        Range across = comma ? acrossRelative(groups, g) : null;
        return across != null ? across : antecedent(group);
    }

    /** {@code in a conference call}: a noun that looks like a verb; no subject stands behind a preposition. */
    boolean misread(Group group) {
        if (line.tag(group.main()) != Tag.VERB || group.start() != group.main() || !group.finite()) {
            return false;
        }
        Range subject = phrases.before(group.start(), 0);
        if (subject == null || subject.from() == 0) {
            return false;
        }
        if (headless(subject) || disagrees(group, subject)) {
            return true;
        }
        Tag left = line.tag(subject.from() - 1);
        boolean behindPreposition =
                left == Tag.PREPOSITION && (subject.from() == 1 || line.tag(subject.from() - 2) == Tag.GERUND);
        boolean object = left.finite() && cues.verb(line.at(subject.from() - 1).form()) == null;
        return behindPreposition || object;
    }

    /** {@code a field sobriety test}: behind one thing no verb stands in its base form. */
    private boolean disagrees(Group group, Range subject) {
        boolean one = ONE.contains(line.at(subject.from()).form());
        for (int i = subject.from(); i < subject.to(); i++) {
            one &= line.tag(i) != Tag.COORDINATOR && line.tag(i) != Tag.COMMA && line.tag(i) != Tag.PREPOSITION;
        }
        return one
                && group.tense() == Tense.PRESENT
                && line.at(group.main()).form().equals(group.lemma());
    }

    /** {@code the sixth and seventh periodic reports}: describing words alone are no subject. */
    private boolean headless(Range subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (line.tag(i).head()
                    || line.tag(i) == Tag.QUOTATION
                    || line.tag(i) == Tag.RELATIVE
                    || line.tag(i) == Tag.THAT) {
                return false;
            }
        }
        return line.tag(subject.from()) == Tag.ADJECTIVE;
    }

    /** What a relative clause or a participle describes: the noun before it. */
    private @Nullable Range antecedent(Group group) {
        int end = group.start();
        while (end > 0 && line.tag(end - 1) == Tag.ADVERB) {
            end--;
        }
        Tag left = line.tag(end - 1);
        boolean relative = group.finite() && (left == Tag.RELATIVE || left == Tag.THAT);
        if (!relative && group.kind() != Kind.PARTICIPLE) {
            return null;
        }
        end = relative ? end - 1 : end;
        end = line.tag(end - 1) == Tag.COMMA ? end - 1 : end;
        Range found = end > 0 ? phrases.simple(end, 0) : null;
        return found == null || line.tag(found.from()) == Tag.RELATIVE ? null : found;
    }

    private @Nullable Range subject(Group group, int floor) {
        int before = group.start() - 1;
        Tag tag = line.tag(before);
        if (before < floor || tag == Tag.COORDINATOR || tag == Tag.SUBORDINATOR || tag == Tag.THAT) {
            return null;
        }
        Range found = phrases.before(group.start(), floor);
        if (found == null
                || line.tag(found.from()) == Tag.RELATIVE
                || DISTANCES.contains(line.at(found.to()).form())) {
            return null;
        }
        Range timed = behindTime(found);
        found = timed.equals(found) ? listed(afterPreposition(found, floor), floor) : timed;
        boolean object = line.tag(found.from() - 1).verb()
                && cues.verb(line.at(found.from() - 1).form()) == null;
        return object || twoClauses(found) ? behindConjunction(found) : found;
    }

    /** {@code as a precaution, and the results are}: one comma, and that before the conjunction, parts two clauses. */
    private boolean twoClauses(Range found) {
        int commas = 0;
        boolean parting = false;
        for (int i = found.from(); i < found.to(); i++) {
            if (line.tag(i) == Tag.COMMA) {
                commas++;
                parting |= line.tag(i + 1) == Tag.COORDINATOR;
            }
        }
        return commas == 1 && parting;
    }

    /** {@code miners trapped since Friday in the pit were}: the phrase before the verb is no subject, what it belongs to is. */
    private Range afterPreposition(Range found, int floor) {
        Tag left = line.tag(found.from() - 1);
        boolean dated = line.tag(found.from()) == Tag.TIME
                && (left == Tag.SUBORDINATOR || left == Tag.PREPOSITION || left == Tag.NOUN || left == Tag.NAME);
        if (found.from() <= floor || left != Tag.PREPOSITION && !dated) {
            return found;
        }
        int from = found.from() - 1;
        while (from > floor && (!opens(line.tag(from - 1)) || since(from - 1))) {
            from--;
        }
        return line.tag(from) == Tag.PREPOSITION ? found : new Range(from, found.to());
    }

    /** {@code since Friday} opens no clause. */
    private boolean since(int i) {
        return line.tag(i) == Tag.SUBORDINATOR && line.tag(i + 1) == Tag.TIME;
    }

    private static boolean opens(Tag tag) {
        return tag.punctuation()
                || tag == Tag.SUBORDINATOR
                || tag == Tag.THAT
                || tag == Tag.COORDINATOR
                || tag == Tag.RELATIVE;
    }

    /** {@code by the time the leaders meet}: the time is no subject. */
    private Range behindTime(Range found) {
        boolean time = line.at(found.from()).is("the")
                && MOMENTS.contains(line.at(found.from() + 1).form())
                && found.to() - found.from() > 2
                && line.tag(found.from() + 2) != Tag.PREPOSITION;
        return time ? new Range(found.from() + 2, found.to()) : found;
    }

    /** {@code Denmark, the Netherlands, and Germany}: the whole list. */
    private Range listed(Range found, int floor) {
        boolean list = false;
        for (int i = found.from(); i < found.to(); i++) {
            list |= line.tag(i) == Tag.COORDINATOR;
        }
        int from = found.from();
        while (list && from - 2 >= floor && line.tag(from - 1) == Tag.COMMA && named(from - 2)) {
            from = phrases.chunkStart(from - 2, floor);
        }
        return new Range(from, found.to());
    }

    private boolean named(int i) {
        return line.tag(i) == Tag.NAME || line.tag(i) == Tag.NOUN && line.at(i).capital();
    }

    /** {@code made the journey and the minister is}: what stands before the conjunction is the other verb's object. */
    private Range behindConjunction(Range found) {
        for (int i = found.to() - 2; i > found.from(); i--) {
            if (line.tag(i) == Tag.COORDINATOR) {
                return new Range(i + 1, found.to());
            }
        }
        return found;
    }

    /** {@code The mayor, who was re-elected in May, said}: the subject before the relative clause that two commas close off. */
    private @Nullable Range acrossRelative(List<Group> groups, int g) {
        Group inner = g == 0 ? null : groups.get(g - 1);
        boolean relative = inner != null
                && inner.finite()
                && line.tag(inner.start() - 1) == Tag.RELATIVE
                && line.tag(inner.start() - 2) == Tag.COMMA;
        if (inner == null || !relative) {
            return null;
        }
        int floor = 0;
        for (int i = 0; i < g - 1; i++) {
            floor = groups.get(i).finite() ? groups.get(i).end() : floor;
        }
        int comma = inner.start() - 2;
        Range found = comma > floor ? phrases.simple(comma, floor) : null;
        return found == null || line.tag(found.from()) == Tag.RELATIVE ? null : found;
    }
}
