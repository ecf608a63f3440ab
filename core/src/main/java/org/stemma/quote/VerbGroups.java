package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.time.Tense;

/** Finds the verb groups of a line, and says what time each speaks of. */
final class VerbGroups {

    /** Participles that say of a thing that it is to come. */
    private static final Set<String> COMING = Set.of(
            "scheduled",
            "planned",
            "due",
            "slated",
            "expected",
            "set",
            "billed",
            "likely",
            "poised",
            "penciled",
            "supposed",
            "bound",
            "projected",
            "forecast",
            "ready",
            "earmarked",
            "proposed");

    /** Verbs whose infinitive lies ahead of them. */
    private static final Set<String> AIMING = Set.of(
            "plan",
            "expect",
            "agree",
            "ask",
            "urge",
            "promise",
            "pledge",
            "vow",
            "schedule",
            "intend",
            "hope",
            "want",
            "order",
            "decide",
            "threaten",
            "prepare",
            "propose",
            "offer",
            "aim",
            "commit",
            "invite",
            "set",
            "slate",
            "call",
            "seek",
            "undertake",
            "due",
            "instruct",
            "tell",
            "swear",
            "wish",
            "look",
            "pressure",
            "demand");

    /** Forms in -ing that have become prepositions. */
    private static final Set<String> PREPOSITIONS =
            Set.of("according", "including", "following", "regarding", "depending", "concerning", "excluding");

    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades");

    private static final Set<String> AHEAD = Set.of("will", "shall", "may", "might", "would", "could", "should", "'ll");

    /** Verbs whose past tense is their base form. */
    private static final Set<String> UNCHANGING = Set.of(
            "put",
            "cut",
            "hit",
            "set",
            "let",
            "quit",
            "shut",
            "spread",
            "beat",
            "burst",
            "cast",
            "read",
            "wed",
            "cost",
            "bet",
            "bid",
            "hurt",
            "split",
            "shed",
            "thrust",
            "upset",
            "broadcast",
            "forecast",
            "slit",
            "rid",
            "offset");

    private final Line line;
    private final Lexicon lexicon = Lexicon.english();

    VerbGroups(Line line) {
        this.line = line;
    }

    /**
     * Units {@code [start, end)} of one verb with its auxiliaries, the main verb at {@code main}.
     *
     * @param kind MAIN for every finite one
     */
    record Group(
            int start,
            int main,
            int end,
            String lemma,
            Clause.Kind kind,
            Tense tense,
            boolean passive,
            boolean negated) {

        boolean finite() {
            return kind.finite();
        }
    }

    List<Group> find() {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Tag tag = line.tag(i);
            if ((tag.verb() || tag.auxiliary())
                    && !PREPOSITIONS.contains(line.at(i).form())) {
                Group group = group(i, groups.isEmpty() ? null : groups.getLast());
                if (!noun(group) && !describes(group)) {
                    groups.add(group);
                }
                i = Math.max(group.end(), i + 1);
            } else {
                i++;
            }
        }
        return groups;
    }

    /** {@code to tanks, to fallen soldiers}: behind the preposition "to" stands no verb. */
    private boolean noun(Group group) {
        boolean base = line.tag(group.main()) == Tag.VERB
                && line.at(group.main()).form().equals(group.lemma());
        return group.kind() == Clause.Kind.INFINITIVE
                && !base
                && !line.tag(group.main()).auxiliary()
                && group.start() == group.main();
    }

    /** {@code 14 repaired tanks, the leaked papers}: a participle before its noun. */
    private boolean describes(Group group) {
        if (group.kind() != Clause.Kind.PARTICIPLE) {
            return false;
        }
        Tag left = line.tag(group.start() - 1);
        return left == Tag.NUMBER
                || left == Tag.DETERMINER
                || left == Tag.ADJECTIVE
                || left == Tag.POSSESSIVE
                || left == Tag.NAME && line.tag(group.start() - 2) == Tag.DETERMINER;
    }

    private Group group(int start, @Nullable Group before) {
        int main = start;
        int i = start;
        boolean negated = line.tag(start - 1) == Tag.NEGATION;
        while (i < line.size()) {
            Tag tag = line.tag(i);
            if (tag.auxiliary()) {
                main = i;
            } else if (tag.verb()) {
                main = i;
                break;
            } else if (tag == Tag.NEGATION) {
                negated = true;
            } else if (tag != Tag.ADVERB) {
                break;
            }
            i++;
        }
        String form = line.at(main).form();
        String lemma = lemma(form);
        boolean passive = line.tag(main) == Tag.PAST && be(start, main);
        Clause.Kind kind = kind(start, main);
        return new Group(start, main, main + 1, lemma, kind, tense(start, main, kind, before), passive, negated);
    }

    private boolean be(int start, int main) {
        for (int i = main - 1; i >= start; i--) {
            if (line.tag(i).auxiliary()) {
                return line.tag(i) == Tag.BE;
            }
        }
        return false;
    }

    private String lemma(String form) {
        String lemma = lexicon.entry(form).lemma(Pos.VERB);
        return switch (form) {
            case "is", "are", "was", "were", "been", "being", "am", "'s" -> "be";
            case "has", "had", "having" -> "have";
            case "will", "would", "may", "might", "could", "can", "should", "shall", "must" -> form;
            default -> lemma == null ? form : lemma;
        };
    }

    private Clause.Kind kind(int start, int main) {
        int before = start - 1;
        while (line.tag(before) == Tag.ADVERB || line.tag(before) == Tag.NEGATION) {
            before--;
        }
        if (line.tag(before) == Tag.TO) {
            return Clause.Kind.INFINITIVE;
        }
        if (line.tag(start) == Tag.GERUND
                || line.at(start).is("having")
                || line.at(start).is("being")) {
            return Clause.Kind.GERUND;
        }
        return start == main && line.tag(main) == Tag.PAST && reduced(start, before)
                ? Clause.Kind.PARTICIPLE
                : Clause.Kind.MAIN;
    }

    /** A past form without a subject of its own describes the noun before it. */
    private boolean reduced(int at, int before) {
        Tag left = line.tag(before);
        if (left == Tag.COMMA) {
            return !lists(before) && !behindApposition(before);
        }
        if (left == Tag.NUMBER || left == Tag.NAME && line.tag(before - 1) == Tag.DETERMINER) {
            return line.tag(at + 1) == Tag.NOUN || line.tag(at + 1) == Tag.NAME || line.tag(at + 1) == Tag.ADJECTIVE;
        }
        if (left == Tag.COORDINATOR || left == Tag.PRONOUN || left == Tag.RELATIVE || left == Tag.THAT) {
            return false;
        }
        if (left == Tag.PREPOSITION || left == Tag.SUBORDINATOR || left == Tag.ADJECTIVE || left == Tag.DETERMINER) {
            return true;
        }
        boolean noun = left == Tag.NOUN || left == Tag.NAME;
        if (noun
                && (line.at(at + 1).is("by")
                        || COMING.contains(line.at(at).form()) && line.tag(at + 1) == Tag.PREPOSITION)) {
            return true;
        }
        return noun && finiteAhead(at);
    }

    /** {@code Ann Lee, the mayor, opened}: the line's first verb behind its second comma. */
    private boolean behindApposition(int comma) {
        boolean other = false;
        boolean relative = false;
        for (int i = 0; i < comma; i++) {
            relative |= line.tag(i) == Tag.RELATIVE && line.tag(i - 1) == Tag.COMMA;
            if (line.tag(i).finite() && !relative) {
                return false;
            }
            other |= line.tag(i) == Tag.COMMA && i > 0 && (line.tag(i - 1) == Tag.NAME || line.tag(i - 1) == Tag.NOUN);
        }
        return other;
    }

    /** {@code fired, loaded and left}: past forms in a row. */
    private boolean lists(int comma) {
        for (int i = comma - 1; i > Math.max(-1, comma - 12); i--) {
            if (line.tag(i) == Tag.PAST && i > 0 && line.tag(i - 1) != Tag.COMMA) {
                return comma - i < 6 && coordinated(comma);
            }
        }
        return false;
    }

    private boolean coordinated(int comma) {
        for (int i = comma + 1; i < Math.min(line.size(), comma + 12); i++) {
            if (line.tag(i) == Tag.COORDINATOR) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb follows that has no subject but the noun before {@code at}: {@code troops sent in March are}. */
    private boolean finiteAhead(int at) {
        boolean noun = false;
        for (int i = at + 1; i < line.size(); i++) {
            Tag tag = line.tag(i);
            if (tag.punctuation()
                    || tag == Tag.COORDINATOR
                    || tag == Tag.THAT
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR && line.tag(i + 1) != Tag.TIME
                    || tag == Tag.PRONOUN
                    || tag == Tag.QUOTATION
                    || tag == Tag.TO) {
                return false;
            }
            if (tag.finite()) {
                return noun
                        && (tag == Tag.BE || tag == Tag.HAVE || tag == Tag.MODAL || tag == Tag.PAST)
                        && (line.tag(at + 1) == Tag.PREPOSITION
                                || line.tag(at + 1) == Tag.SUBORDINATOR
                                || noun && dated(at + 1));
            }
            noun |= tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.TIME || tag == Tag.NUMBER;
        }
        return false;
    }

    /** {@code agreed two years ago, sold last week}. */
    private boolean dated(int i) {
        return TIMES.contains(line.at(i + 1).form())
                || line.tag(i) == Tag.TIME
                || line.tag(i) == Tag.NUMBER
                || line.at(i).is("last")
                || line.at(i).is("earlier");
    }

    private Tense tense(int start, int main, Clause.Kind kind, @Nullable Group before) {
        return switch (kind) {
            case INFINITIVE -> before == null ? Tense.FUTURE : infinitive(start, before);
            case GERUND -> line.at(start).is("having") ? Tense.PAST : gerund(before);
            case PARTICIPLE -> COMING.contains(line.at(main).form()) ? Tense.FUTURE : Tense.PAST;
            default -> finite(start, main);
        };
    }

    /** {@code was closing in May} is past; {@code the talks come with miners striking in May} does not say. */
    private static Tense gerund(@Nullable Group before) {
        return before == null || before.tense() == Tense.PRESENT ? Tense.NONE : before.tense();
    }

    private Tense infinitive(int start, Group before) {
        String word = line.at(before.main()).form();
        boolean aiming =
                AIMING.contains(before.lemma()) || COMING.contains(word) || comingBetween(before.main(), start);
        boolean copula = before.lemma().equals("be") && start - before.main() == 2;
        return aiming || copula ? Tense.FUTURE : before.tense();
    }

    private boolean comingBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (COMING.contains(line.at(i).form())) {
                return true;
            }
        }
        return false;
    }

    private Tense finite(int start, int main) {
        String first = line.at(start).form();
        boolean have = false;
        for (int i = start + 1; i <= main; i++) {
            have |= line.tag(i) == Tag.HAVE;
        }
        if (line.tag(start) == Tag.MODAL) {
            boolean perfect = have && line.tag(main) == Tag.PAST && !first.equals("will");
            return perfect ? Tense.PAST : AHEAD.contains(first) ? Tense.FUTURE : Tense.PRESENT;
        }
        if (line.tag(start) == Tag.HAVE) {
            boolean perfect = line.tag(main) == Tag.PAST || main > start;
            return perfect || first.equals("had") ? Tense.PAST : Tense.PRESENT;
        }
        if (line.tag(start) == Tag.BE) {
            boolean past = first.equals("was") || first.equals("were");
            return past ? Tense.PAST : ahead(main) ? Tense.FUTURE : Tense.PRESENT;
        }
        if (line.tag(start) == Tag.DO) {
            return first.equals("did") ? Tense.PAST : Tense.PRESENT;
        }
        return line.tag(main) == Tag.PAST || unchanging(main) ? Tense.PAST : Tense.PRESENT;
    }

    /** {@code put, cut}: behind a singular subject the base form is a past tense. */
    private boolean unchanging(int main) {
        String form = line.at(main).form();
        String subject = line.at(main - 1).form();
        return UNCHANGING.contains(form)
                && (line.tag(main - 1) == Tag.NAME || !subject.endsWith("s"))
                && !Set.of("they", "we", "i", "you", "people").contains(subject);
    }

    /** {@code is due, is expected to, is to, is going to}. */
    private boolean ahead(int main) {
        String form = line.at(main).form();
        String next = line.at(main + 1).form();
        String third = line.at(main + 2).form();
        return COMING.contains(form)
                || form.equals("going") && next.equals("to")
                || line.tag(main) == Tag.BE
                        && (COMING.contains(next)
                                || line.tag(main + 1) == Tag.TO
                                || COMING.contains(third) && line.tag(main + 1) == Tag.ADVERB);
    }
}
