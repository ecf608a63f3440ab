package org.stemma.render.text;

import java.util.Collection;
import java.util.List;
import org.stemma.model.Citation;
import org.stemma.render.view.Context;
import org.stemma.render.view.Family;
import org.stemma.render.view.WordDiff;

/** Words of a report as a line: the letters of those who have them, and what stands around them in the first. */
record InPlace(Family family, int width) {

    /** The words, {@code pieces} in all, the changed ones in {@code style}; behind the letters of {@code who}. */
    Line line(Collection<String> who, Citation words, List<WordDiff.Piece> pieces, Style style) {
        int reach = Math.max(20, width - words.exact().length() - 14) / 2 + 10;
        return add(Line.of(Columns.pad(family.sigla(who), 3), Style.SIGLUM), words, pieces, style, reach);
    }

    /** The line with the words and up to {@code reach} characters of what stands before and after them. */
    Line add(Line line, Citation words, List<WordDiff.Piece> pieces, Style style, int reach) {
        Context c = Context.of(family.text(words.report()), words.span(), words.exact(), reach);
        return line.add(cut(c.cutBefore(), "… ") + c.before(), Style.QUIET)
                .add(pieces, style)
                .add(c.after() + cut(c.cutAfter(), " …"), Style.QUIET);
    }

    private static String cut(boolean cut, String mark) {
        return cut ? mark : "";
    }
}
