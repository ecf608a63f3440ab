package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
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
    private static final Set<String> NOT_ALONE = Lists.set("not-alone");
    private static final Set<String> ORG = Lists.set("org");
    private static final Set<String> PLACE = Lists.set("place");

    /** Last words of bodies and places that are surnames as often. */
    private static final Set<String> SURNAME = Lists.set("body-surname");

    private final List<Unit> units;
    private final Lexicon lexicon = Lexicon.english();
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(List<Unit> units) {
        this.units = units;
    }

    /** The runs of {@code units}; {@code capitalInside} are forms that the report writes with a capital inside a sentence. */
    static List<Chunk> of(List<Unit> units, Set<String> capitalInside) {
        Chunker chunker = new Chunker(units);
        Runs runs = new Runs(units, capitalInside);
        int i = 0;
        while (i < units.size()) {
            int end = runs.starts(i) ? runs.end(i) : i + 1;
            if (runs.starts(i)) {
                chunker.cut(i, end);
            }
            i = end;
        }
        return chunker.chunks;
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
            emit(whole);
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

    private boolean suffixed(Chunk chunk) {
        String last = chunk.last().form();
        boolean two = chunk.size() > 1;
        boolean of = false;
        for (int i = chunk.from() + 1; i < chunk.to(); i++) {
            String form = chunk.form(i);
            of |= (form.equals("of") || form.equals("for")) && Runs.head(chunk.form(i - 1));
        }
        return of || two && Runs.head(last);
    }

    /** Whether the run's last word, of a body or place, is here a person's: {@code Rebecca Hall, Mr Banks}. */
    private static boolean surname(Chunk chunk) {
        String last = chunk.last().form();
        int from = chunk.from();
        boolean titled = TITLE.contains(chunk.form(from)) && !OFFICE.contains(chunk.form(from));
        if (titled && chunk.size() == 2 || titled && Lists.given(chunk.form(from + 1))) {
            return true;
        }
        return SURNAME.contains(last)
                && chunk.size() == 2
                && Lists.given(chunk.form(from))
                && Lists.country(chunk.form(from)) == null;
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
                && !Runs.head(units.get(from).form())
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
