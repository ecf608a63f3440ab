package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Counts;
import org.stemma.render.html.Messages;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Wording;
import org.stemma.serve.library.Glance;

/** A story in a list. */
public record StoryCard(StoryLine line, Glance glance) {

    private static final int MOST_DOTS = 60;
    private static final int BAR = 5;
    private static final int HEIGHT = 28;

    /** The address of its page. */
    public String href() {
        return Links.story(line.id());
    }

    /** {@code 41 outlets, 3 lineages}, or that lineages are not worked out yet. */
    public String counts(Messages say) {
        Counts c = glance.counts();
        int outlets = c.outlets() + c.outletsUnknown();
        String from = say.count(c.outletsUnknown() == 0 ? "card.outlets" : "card.outlets.about", outlets);
        return glance.worked() ? from + ", " + Wording.lineages(c.lineages()) : from;
    }

    /** When it happened. */
    public String when() {
        return glance.from() == null ? Dates.range(line.from(), line.to()) : Dates.range(glance.from(), glance.to());
    }

    /** One dot an outlet, those that a lineage stands for first. */
    public List<Boolean> dots() {
        Counts c = glance.counts();
        int all = Math.min(MOST_DOTS, c.outlets() + c.outletsUnknown());
        List<Boolean> out = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            out.add(glance.worked() && i < c.lineages().max());
        }
        return out;
    }

    /** Reports over time as an SVG path of bars; empty when there is nothing to draw. */
    public String spark() {
        int most = glance.bars().stream().mapToInt(Integer::intValue).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glance.bars().size() && most > 0; i++) {
            int n = glance.bars().get(i);
            if (n > 0) {
                double h = Math.max(2, (double) n / most * HEIGHT);
                out.append(String.format(Locale.ROOT, "M%d %dh%dv%.1fh-%dz", i * BAR, HEIGHT, BAR - 1, -h, BAR - 1));
            }
        }
        return out.toString();
    }

    /** Width of the drawing. */
    public int sparkWidth() {
        return Glance.BARS * BAR;
    }

    /** Its height. */
    public int sparkHeight() {
        return HEIGHT;
    }
}
