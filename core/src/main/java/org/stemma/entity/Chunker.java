package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Cuts a sentence into runs that may be names: capital words and what ties them, without titles and offices. */
final class Chunker {

    private static final Set<String> STOP = WordLists.english().set("stop");
    private static final Set<String> TITLE = Lists.set("title");
    private static final Set<String> ROLE = Lists.set("role");
    private static final Set<String> OFFICE = Lists.set("office-part");
    private static final Set<String> BODY = Lists.set("body");
    private static final Set<String> FACILITY = Lists.set("facility");
    private static final Set<String> REGION = Lists.set("region");
    private static final Set<String> EVENT = Lists.set("event");
    private static final Set<String> PARTICLE = Lists.set("particle");
    private static final Set<String> BREAK = Lists.set("break");
    private static final Set<String> NOT_ALONE = Lists.set("not-alone");
    private static final Set<String> ORG = Lists.set("org");
    private static final Set<String> PLACE = Lists.set("place");
    private static final Set<String> PRODUCT = Lists.set("product-name");

    /** Last words of bodies and places that are surnames as often. */
    private static final Set<String> SURNAMES = Set.of(
            "hall",
            "park",
            "house",
            "church",
            "street",
            "lane",
            "post",
            "guard",
            "rivers",
            "banks",
            "fields",
            "ford",
            "hill",
            "hills",
            "bay",
            "bush",
            "field",
            "king",
            "day",
            "week",
            "gate",
            "gates",
            "temple",
            "castle",
            "camp",
            "mills",
            "battle",
            "sons",
            "star",
            "press",
            "holdings",
            "foster",
            "forest",
            "valley",
            "city",
            "town",
            "road",
            "dock",
            "canal",
            "strip",
            "falls",
            "cape",
            "prix",
            "cup",
            "forum",
            "fair",
            "open",
            "crash",
            "reed",
            "force",
            "sky",
            "union",
            "service",
            "energy",
            "trust",
            "stores",
            "foods",
            "motors",
            "lake",
            "village",
            "beach",
            "island",
            "coast",
            "republic",
            "province",
            "base",
            "bridge",
            "tower",
            "war",
            "wars",
            "market",
            "building",
            "storm",
            "jail",
            "home",
            "trial",
            "siege",
            "rally",
            "crisis",
            "prison",
            "zoo",
            "party",
            "news",
            "records",
            "media",
            "capital",
            "units",
            "unit",
            "brothers",
            "team",
            "club",
            "group",
            "front",
            "police",
            "board");

    private final List<Unit> units;
    private final Set<String> capitalInside;
    private final boolean headline;
    private final Lexicon lexicon = Lexicon.english();
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(List<Unit> units, Set<String> capitalInside) {
        this.units = units;
        this.capitalInside = capitalInside;
        headline = headline(units);
    }

    /** The runs of {@code units}; {@code capitalInside} are forms that the report writes with a capital inside a sentence. */
    static List<Chunk> of(List<Unit> units, Set<String> capitalInside) {
        Chunker chunker = new Chunker(units, capitalInside);
        int i = 0;
        while (i < units.size()) {
            int end = chunker.starts(i) ? chunker.end(i) : i + 1;
            if (chunker.starts(i)) {
                chunker.cut(i, end);
            }
            i = end;
        }
        return chunker.chunks;
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

    private boolean starts(int i) {
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

    private int end(int from) {
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

    private static boolean head(String form) {
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

    /** Takes titles, offices and peoples off the run, and parts it where an office stands inside. */
    private void cut(int from, int to) {
        int end = to;
        while (end > from && units.get(end - 1).shape() == Unit.Shape.SMALL) {
            end--;
        }
        if (end == from) {
            return;
        }
        Chunk whole = new Chunk(units, from, end, titledBefore(from));
        String phrase = whole.phrase();
        boolean known = ORG.contains(phrase) || PLACE.contains(phrase) || Lists.country(phrase) != null;
        if (known || (suffixed(whole) && !surname(whole))) {
            emit(untitled(whole));
            return;
        }
        int office = office(from, end);
        if (office >= 0 && office + 1 < end) {
            emit(new Chunk(units, office + 1, end, true));
            int left = office;
            while (left >= from && (office(left) || Lists.people(units.get(left).form()) != null)) {
                left--;
            }
            emit(new Chunk(units, from, left + 1, false));
            return;
        }
        int stop = end;
        while (stop > from
                && (office(stop - 1)
                        || Lists.people(units.get(stop - 1).form()) != null
                                && stop - 1 > from
                                && units.get(stop - 1).form().endsWith("s"))) {
            stop--;
        }
        int start = from;
        while (start < stop - 1
                && (Lists.people(units.get(start).form()) != null
                        || start == from && office(start) && stop - start > 1)) {
            start++;
        }
        emit(new Chunk(units, start, stop, whole.titled()));
    }

    /** A body's name keeps its people's word, but not a title or an office before it. */
    private static Chunk untitled(Chunk whole) {
        return whole;
    }

    private boolean suffixed(Chunk chunk) {
        String last = chunk.last().form();
        boolean two = chunk.size() > 1;
        boolean of = false;
        for (int i = chunk.from() + 1; i < chunk.to(); i++) {
            String form = chunk.form(i);
            of |= (form.equals("of") || form.equals("for")) && head(chunk.form(i - 1));
        }
        return of || two && head(last);
    }

    /** Whether the run's last word, of a body or place, is here a person's: {@code Rebecca Hall, Mr Banks}. */
    private static boolean surname(Chunk chunk) {
        String last = chunk.last().form();
        int from = chunk.from();
        boolean titled = TITLE.contains(chunk.form(from)) && !OFFICE.contains(chunk.form(from));
        if (titled && chunk.size() == 2 || titled && Lists.given(chunk.form(from + 1))) {
            return true;
        }
        return SURNAMES.contains(last)
                && chunk.size() == 2
                && Lists.given(chunk.form(from))
                && Lists.country(chunk.form(from)) == null
                && surnameLike(last);
    }

    private static boolean surnameLike(String last) {
        return !Set.of(
                        "news",
                        "party",
                        "war",
                        "crash",
                        "police",
                        "group",
                        "media",
                        "city",
                        "province",
                        "base",
                        "team",
                        "club",
                        "trial",
                        "bridge",
                        "tower",
                        "prison",
                        "jail",
                        "island",
                        "lake",
                        "beach",
                        "village",
                        "crisis",
                        "records",
                        "union")
                .contains(last);
    }

    /** The last office inside the run that a person's name follows, or -1. */
    private int office(int from, int end) {
        for (int k = end - 2; k >= from; k--) {
            boolean office = TITLE.contains(units.get(k).form())
                    || ROLE.contains(units.get(k).form());
            if (office && person(k + 1, end) && units.get(k + 1).next()) {
                return k;
            }
        }
        return -1;
    }

    private boolean person(int from, int end) {
        if (end - from > 4) {
            return false;
        }
        for (int i = from; i < end; i++) {
            Unit unit = units.get(i);
            Entry entry = lexicon.entry(unit.form());
            boolean common = entry.known() && !lexicon.instance(entry) && !Lists.given(unit.form());
            if (!common && unit.shape() != Unit.Shape.NUMBER && !BODY.contains(unit.form())) {
                return true;
            }
        }
        return end - from == 1
                && !head(units.get(from).form())
                && !ROLE.contains(units.get(from).form());
    }

    private boolean office(int i) {
        String form = units.get(i).form();
        return TITLE.contains(form) || ROLE.contains(form) || OFFICE.contains(form);
    }

    /** {@code Nordic countries}: a capital adjective before the noun it qualifies. */
    private boolean quality(int i) {
        Entry entry = lexicon.entry(units.get(i).form());
        boolean adjective = entry.usual() == Pos.ADJECTIVE
                && !lexicon.instance(entry)
                && Lists.country(units.get(i).form()) == null;
        return adjective
                && i + 1 < units.size()
                && units.get(i + 1).next()
                && units.get(i + 1).shape() == Unit.Shape.SMALL;
    }

    private boolean titledBefore(int from) {
        return from > 0
                && units.get(from).next()
                && ROLE.contains(units.get(from - 1).form());
    }

    private void emit(Chunk chunk) {
        int from = chunk.from();
        int to = chunk.to();
        while (from < to && units.get(from).shape() == Unit.Shape.SMALL) {
            from++;
        }
        while (to > from && units.get(to - 1).shape() == Unit.Shape.SMALL) {
            to--;
        }
        if (from >= to) {
            return;
        }
        Chunk bare = new Chunk(units, from, to, chunk.titled());
        String phrase = bare.phrase();
        boolean alone =
                bare.size() == 1 && Lists.country(phrase) == null && !ORG.contains(phrase) && !PLACE.contains(phrase);
        boolean none = alone
                && (NOT_ALONE.contains(phrase)
                        || Lists.people(phrase) != null
                        || STOP.contains(phrase)
                        || office(from)
                        || bare.first().shape() == Unit.Shape.INITIAL
                        || bare.first().end() - bare.first().start() < 2);
        boolean money = to < units.size()
                && units.get(to).shape() == Unit.Shape.NUMBER
                && units.get(to).start() == units.get(to - 1).end()
                && bare.first().shape() == Unit.Shape.UPPER;
        if (!none && !money && !(bare.size() == 1 && quality(from))) {
            chunks.add(bare);
        }
    }
}
