package org.stemma.timeline;

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
        if (!PRONOUNS.contains(form)) {
            return new Subject(span, null, null, !possessed);
        }
        String name = antecedent(owner, form);
        return new Subject(span, span, name, name != null || form.equals("there"));
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
        String found = null;
        int foundAt = -1;
        Span foundLine = null;
        for (Clause c : report.clauses()) {
            if (c.line().start() >= line.start()) {
                break;
            }
            Span subject = c.subject();
            String person = c.kind() == Clause.Kind.MAIN && subject != null ? person(subject) : null;
            if (person != null && !c.line().equals(foundLine)) {
                found = person;
                foundAt = c.line().end();
                foundLine = c.line();
            }
        }
        return foundAt >= 0 && line.start() - foundAt < REACH_CHARS ? found : null;
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
        return !determined && capital ? words : null;
    }
}
