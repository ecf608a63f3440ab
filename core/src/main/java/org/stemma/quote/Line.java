package org.stemma.quote;

import java.util.List;
import org.stemma.model.Span;

/**
 * A sentence as its author read it: with the marks, and with whole quotations as single units, however many sentences
 * they hold.
 *
 * @param text the report's text
 * @param units in order, at least one
 * @param paragraph number of its paragraph; lines of the headline come before the text, with -1
 * @param headline whether it is a title or a standfirst, or printed like one
 */
record Line(String text, List<Unit> units, int paragraph, boolean headline) {

    Line {
        units = List.copyOf(units);
    }

    int size() {
        return units.size();
    }

    /** The unit at {@code i}; a full stop outside the line, so that a look at a neighbour needs no test. */
    Unit at(int i) {
        return i < 0 || i >= units.size() ? EDGE : units.get(i);
    }

    Tag tag(int i) {
        return at(i).tag();
    }

    private static final Unit EDGE = new Unit(0, 0, "", Tag.STOP, false);

    /** From the first unit of {@code [from, to)} to the last one; not empty. */
    Span span(int from, int to) {
        return new Span(units.get(from).start(), units.get(to - 1).end());
    }

    /** Whether {@code i} is the last unit but for full stops. */
    boolean ends(int i) {
        for (int j = i; j < units.size(); j++) {
            if (units.get(j).tag() != Tag.STOP) {
                return false;
            }
        }
        return true;
    }

    /** The words of the quotation {@code i}, without its marks. */
    Span inside(int i) {
        Unit u = units.get(i);
        int to = u.end() > u.start() + 1 && Lexer.mark(text.charAt(u.end() - 1)) ? u.end() - 1 : u.end();
        return new Span(u.start() + 1, to);
    }

    /** The last character inside the quotation {@code i}. */
    char lastInside(int i) {
        Span s = inside(i);
        int e = s.end();
        while (e > s.start() && (Character.isWhitespace(text.charAt(e - 1)) || Lexer.mark(text.charAt(e - 1)))) {
            e--;
        }
        return e > s.start() ? text.charAt(e - 1) : ' ';
    }

    /** Whether the quotation {@code i} has its closing mark. */
    boolean closed(int i) {
        return inside(i).end() < units.get(i).end();
    }
}
