package org.stemma.entity;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Where the runs of words that may be names begin and end: capital words and what ties them. */
final class Runs {

    private static final Set<String> STOP = WordLists.english().set("stop");
    private static final Set<String> TITLE = Lists.set("title");
    private static final Set<String> OFFICE = Lists.set("office-part");
    private static final Set<String> BODY = Lists.set("body");
    private static final Set<String> FACILITY = Lists.set("facility");
    private static final Set<String> REGION = Lists.set("region");
    private static final Set<String> EVENT = Lists.set("event");
    private static final Set<String> PARTICLE = Lists.set("particle");
    private static final Set<String> BREAK = Lists.set("break");
    private static final Set<String> ORG = Lists.set("org");
    private static final Set<String> PLACE = Lists.set("place");
    private static final Set<String> PRODUCT = Lists.set("product-name");

    private final List<Unit> units;
    private final Set<String> capitalInside;
    private final boolean headline;
    private final Lexicon lexicon = Lexicon.english();

    /** @param capitalInside forms that the report writes with a capital inside a sentence */
    Runs(List<Unit> units, Set<String> capitalInside) {
        this.units = units;
        this.capitalInside = capitalInside;
        headline = headline(units);
    }

    /** Whether a run begins at {@code i}. */
    boolean starts(int i) {
        Unit unit = units.get(i);
        if (!unit.capital()
                || BREAK.contains(unit.form())
                || unit.form().length() == 1 && unit.shape() != Unit.Shape.INITIAL) {
            return false;
        }
        if (STOP.contains(unit.form()) && unit.shape() != Unit.Shape.UPPER) {
            return false;
        }
        if (unit.shape() == Unit.Shape.INITIAL) {
            return i + 1 < units.size()
                    && units.get(i + 1).next()
                    && units.get(i + 1).capital();
        }
        return !(unit.opens() || headline) || name(i);
    }

    /** Whether the capital of a sentence's first word is that of a name. */
    private boolean name(int i) {
        Unit unit = units.get(i);
        String form = unit.form();
        boolean follows = i + 1 < units.size()
                && units.get(i + 1).next()
                && units.get(i + 1).capital()
                && !headline;
        if (unit.shape() == Unit.Shape.UPPER || unit.shape() == Unit.Shape.MODEL) {
            return !headline || capitalInside.contains(form) || ORG.contains(form) || Lists.country(form) != null;
        }
        boolean listed = Lists.country(form) != null
                || Lists.people(form) != null
                || ORG.contains(form)
                || PLACE.contains(form)
                || PRODUCT.contains(form)
                || capitalInside.contains(form);
        if (listed || (follows && (TITLE.contains(form) || OFFICE.contains(form)))) {
            return true;
        }
        Entry entry = lexicon.entry(form);
        boolean ordinary = entry.known() && !lexicon.instance(entry);
        if (Lists.given(form)) {
            return follows || !ordinary;
        }
        if (!ordinary) {
            return !headline
                    || lexicon.instance(entry)
                    || !Gazetteer.world().named(form).isEmpty();
        }
        return follows && entry.usual() == Pos.NOUN && entry.uses(Pos.VERB) == 0;
    }

    /** One past the last word of the run that begins at {@code from}. */
    int end(int from) {
        int i = from + 1;
        while (i < units.size()) {
            Unit unit = units.get(i);
            int tie = tie(from, i);
            if (unit.next() && unit.capital() && inner(i) || owned(i)) {
                i++;
            } else if (unit.next() && number(from, i)) {
                i++;
            } else if (tie > 0) {
                i += tie + 1;
            } else {
                break;
            }
        }
        return i;
    }

    /** {@code St Michael's Cathedral, King's Cross}: the possessor is part of the name of what is built or marked. */
    private boolean owned(int i) {
        Unit unit = units.get(i);
        boolean place = FACILITY.contains(unit.form()) && !unit.form().equals("house") || REGION.contains(unit.form());
        boolean country = Lists.country(units.get(i - 1).form()) != null
                || ORG.contains(units.get(i - 1).form());
        boolean more = i + 1 < units.size()
                && units.get(i + 1).next()
                && units.get(i + 1).capital();
        return unit.joint() == Unit.Joint.OWNED && unit.shape() == Unit.Shape.CAPITAL && place && !country && !more;
    }

    private boolean inner(int i) {
        Unit unit = units.get(i);
        boolean stop =
                STOP.contains(unit.form()) && unit.shape() != Unit.Shape.UPPER && !PARTICLE.contains(unit.form());
        return !BREAK.contains(unit.form()) && !stop && !unit.opens() && (!headline || name(i));
    }

    /** {@code Boeing 787, Falcon 9}: a number of a series, not a count of what follows. */
    private boolean number(int from, int i) {
        Unit unit = units.get(i);
        Unit before = units.get(i - 1);
        if (unit.shape() != Unit.Shape.NUMBER || !before.capital() || unit.end() - unit.start() > 4) {
            return false;
        }
        boolean glued = before.end() + 1 == unit.start() && i > from;
        boolean year = unit.form().length() == 4
                && (unit.form().startsWith("19") || unit.form().startsWith("20"));
        boolean place = Lists.country(before.form()) != null
                || Lists.people(before.form()) != null
                || TITLE.contains(before.form())
                || !Gazetteer.world().named(before.form()).isEmpty();
        boolean counts = i + 1 < units.size()
                && units.get(i + 1).next()
                && units.get(i + 1).form().endsWith("s")
                && unit.form().length() != 3;
        boolean digits = unit.form().chars().allMatch(Character::isDigit);
        return glued && digits && !year && !place && !counts;
    }

    /** How many small words at {@code i} tie a capital behind them to the name: {@code of the, de, for}. 0 when none. */
    private int tie(int from, int i) {
        Unit unit = units.get(i);
        if (!unit.next() || unit.shape() != Unit.Shape.SMALL) {
            return 0;
        }
        String form = unit.form();
        int behind = i + 1;
        if (PARTICLE.contains(form)) {
            while (behind < i + 3 && capitalNot(behind) && PARTICLE.contains(formAt(behind))) {
                behind++;
            }
            return capital(behind) ? behind - i : 0;
        }
        Unit before = units.get(i - 1);
        boolean head = head(before.form());
        boolean of = form.equals("of")
                && (head
                        || before.form().equals("states")
                        || before.form().equals("representatives")
                        || before.form().equals("department")
                        || before.form().equals("gulf")
                        || before.form().equals("battle"));
        boolean purpose = (form.equals("for") || form.equals("on")) && head && units.get(from) != before
                || form.equals("for") && head && !before.opens();
        if (of || purpose) {
            if (formAt(behind).equals("the")) {
                behind++;
            }
            return capital(behind) ? behind - i : 0;
        }
        boolean and = form.equals("and") && capital(behind) && joinedByAnd(from, i, behind);
        return and ? 1 : 0;
    }

    /** Whether the word is the head of a body, a building, a region or an event. */
    static boolean head(String form) {
        return BODY.contains(form) || FACILITY.contains(form) || REGION.contains(form) || EVENT.contains(form);
    }

    /** {@code Ministry of Health and Welfare; Defence and Space Company}. */
    private boolean joinedByAnd(int from, int at, int behind) {
        boolean of = false;
        for (int k = from; k < at; k++) {
            of |= units.get(k).form().equals("of") && BODY.contains(formAt(k - 1));
        }
        int end = behind;
        while (end < units.size()
                && (end == behind || units.get(end).next())
                && units.get(end).capital()) {
            end++;
        }
        boolean body = BODY.contains(units.get(end - 1).form()) && end - behind <= 3;
        boolean known = Lists.country(formAt(at - 1)) != null
                || BODY.contains(formAt(at - 1))
                || TITLE.contains(formAt(behind));
        boolean place = Lists.country(formAt(behind)) != null || Lists.people(formAt(behind)) != null;
        Entry word = lexicon.entry(formAt(at - 1));
        boolean common = word.is(Pos.NOUN) && !lexicon.instance(word);
        return (of && !place && end - behind <= 2 || body && end - behind >= 2 && at - from >= 1) && !known && common;
    }

    private String formAt(int i) {
        return i >= 0 && i < units.size() ? units.get(i).form() : "";
    }

    private boolean capital(int i) {
        return i < units.size()
                && units.get(i).next()
                && units.get(i).capital()
                && !BREAK.contains(units.get(i).form());
    }

    private boolean capitalNot(int i) {
        return i < units.size() && units.get(i).next() && !units.get(i).capital();
    }

    /** Whether all words but the smallest are written with capitals: those of a headline say nothing. */
    static boolean headline(List<Unit> units) {
        int capitals = 0;
        for (Unit unit : units) {
            if (unit.shape() == Unit.Shape.SMALL && !STOP.contains(unit.form())) {
                return false;
            }
            capitals += unit.capital() && unit.end() - unit.start() > 3 ? 1 : 0;
        }
        return capitals > 3;
    }
}
