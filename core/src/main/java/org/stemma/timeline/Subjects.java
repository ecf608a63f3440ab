package org.stemma.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quote.Clause;

/** Says who or what a clause is about in words that can be read alone. */
final class Subjects {

    private static final Set<String> PERSONS = Set.of("he", "she");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "this", "that", "these", "those", "who", "which", "i", "we", "you", "there",
            "others", "both", "some", "one");

    /** A pronoun further than this from the name's line may mean somebody else. */
    private static final int REACH_CHARS = 400;

    private static final int NEAR_CHARS = 4;

    private static final EventWords EVENTS = new EventWords();

    private final DatedReport report;
    private final String text;

    Subjects(DatedReport report) {
        this.report = report;
        text = report.report().text();
    }

    /**
     * The subject of the clause {@code at}: its own, that of the clause it shares one with, or the name its pronoun stands
     * for where the sentence before leaves no choice.
     */
    Subject of(int at) {
        Clause clause = report.clauses().get(at);
        Span span = clause.subject();
        int owner = at;
        while (span == null && clause.shared() && owner > 0 && sameLine(owner - 1, at)) {
            owner--;
            Clause other = report.clauses().get(owner);
            span = other.kind() == Clause.Kind.MAIN ? other.subject() : null;
        }
        if (span == null) {
            return new Subject(null, null, null, false);
        }
        String form = span.of(text).toLowerCase(Locale.ROOT).strip();
        boolean possessed = form.startsWith("his ")
                || form.startsWith("her ")
                || form.startsWith("their ")
                || form.startsWith("its ")
                || form.startsWith("this ")
                || form.startsWith("these ");
        if (possessed) {
            return possessed(clause, owner, span, form);
        }
        if (!PRONOUNS.contains(form)) {
            return new Subject(span, null, null, true);
        }
        String name = antecedent(owner, form);
        return new Subject(span, span, name, name != null || form.equals("there"));
    }

    /** {@code Her party meets}: the possessor in the place of the pronoun, where the text before leaves no choice. */
    private Subject possessed(Clause clause, int at, Span span, String form) {
        String word = form.substring(0, form.indexOf(' '));
        String owner = null;
        if (clause.kind() == Clause.Kind.MAIN && !before(at)) {
            owner = switch (word) {
                case "his", "her" -> personBefore(clause.line());
                case "its" -> thingBefore(clause.line());
                default -> null;
            };
        }
        Span pronoun = new Span(span.start(), span.start() + word.length());
        return new Subject(span, pronoun, owner == null ? null : owner + "’s", owner != null);
    }

    /** Whether another clause of the line has a subject before it, which the pronoun can mean. */
    private boolean before(int at) {
        return at > 0
                && sameLine(at - 1, at)
                && report.clauses().get(at - 1).kind().finite();
    }

    private boolean sameLine(int a, int b) {
        return report.clauses().get(a).line().equals(report.clauses().get(b).line());
    }

    /** In what somebody says {@code he, it, they} is the one who says it; else a person is the one named just before. */
    private @Nullable String antecedent(int at, String form) {
        Clause clause = report.clauses().get(at);
        if (clause.kind() == Clause.Kind.CONTENT && !form.equals("there") && !form.equals("this")) {
            for (int c = at - 1; c >= 0 && sameLine(c, at); c--) {
                Clause other = report.clauses().get(c);
                Span subject = other.subject();
                if (other.kind() == Clause.Kind.MAIN && subject != null) {
                    boolean many = subject.of(text).contains(" and ");
                    return form.equals("they") == many || !form.equals("they") && !many ? name(subject) : null;
                }
            }
        }
        return PERSONS.contains(form) ? personBefore(clause.line()) : null;
    }

    /** The person who was last the subject of a clause before this line, if near; the first one of a line counts. */
    private @Nullable String personBefore(Span line) {
        List<Clause> clauses = report.clauses();
        String found = null;
        Span foundLine = null;
        for (int c = report.firstClause(line.start()) - 1; c >= 0; c--) {
            Clause clause = clauses.get(c);
            boolean far = line.start() - clause.line().end() >= REACH_CHARS;
            if (far || foundLine != null && !clause.line().equals(foundLine)) {
                break;
            }
            Span subject = clause.subject();
            String person = clause.kind() == Clause.Kind.MAIN && subject != null ? person(subject) : null;
            if (person != null) {
                found = person;
                foundLine = clause.line();
            }
        }
        return found;
    }

    /** The subject of the sentence before, where it is no person and no pronoun: what {@code its} belongs to. */
    private @Nullable String thingBefore(Span line) {
        int at = report.firstClause(line.start()) - 1;
        Span before = at < 0 ? null : report.clauses().get(at).line();
        String found = null;
        for (int c = at; c >= 0 && report.clauses().get(c).line().equals(before); c--) {
            Clause clause = report.clauses().get(c);
            Span subject = clause.subject();
            found = clause.kind() == Clause.Kind.MAIN && subject != null ? name(subject) : found;
        }
        boolean near = before != null && line.start() - before.end() < NEAR_CHARS;
        return found == null || !near || found.contains(",") || found.contains(" and ") ? null : found;
    }

    /** Words of a subject that can stand for a pronoun: a name, without clauses. */
    private @Nullable String name(Span subject) {
        String words = subject.of(text).replaceAll("\\s+", " ").strip();
        boolean pronoun = PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
        return pronoun || words.length() > 80 ? null : words;
    }

    /** A subject that names one person: two or more capital words at its end, or one that is no common noun. */
    private @Nullable String person(Span subject) {
        String words = name(subject);
        if (words == null || words.contains(" and ") || words.contains(",")) {
            return null;
        }
        boolean determined = words.toLowerCase(Locale.ROOT).startsWith("the ")
                || words.toLowerCase(Locale.ROOT).startsWith("a ");
        String[] parts = words.split(" ");
        boolean capital = Character.isUpperCase(parts[parts.length - 1].codePointAt(0));
        boolean noun = parts.length == 1 && EVENTS.word(words.toLowerCase(Locale.ROOT));
        return !determined && capital && !noun ? words : null;
    }
}
