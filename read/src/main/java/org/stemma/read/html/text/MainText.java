package org.stemma.read.html.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;

/** Chooses the blocks of a page that are the article. */
public final class MainText {
    /** Words of running text below which a page shows no article, and names have perhaps hidden it. */
    private static final int POOR = 40;
    /** What is found without most names must be as many times more. */
    private static final double RICHER = 3;

    private final Page page;
    private final Clues clues;
    private final Focus focus;

    private MainText(Page page, Clues clues, Focus focus) {
        this.page = page;
        this.clues = clues;
        this.focus = focus;
    }

    /** The article of the page, in reading order; empty when the page holds no text. */
    public static Body find(Page page, Clues clues, Focus focus) {
        Body body = new MainText(page, clues, focus).find();
        if (body.prose() >= POOR || focus == Focus.RECALL) {
            return body;
        }
        Body bold = new MainText(page, clues, Focus.RECALL).find();
        return bold.prose() >= POOR && bold.prose() > RICHER * body.prose() ? bold : body;
    }

    private Body find() {
        int title = Headline.find(page, clues);
        Prose prose = new Prose(page);
        Doubt doubt = new Doubt(page, prose, title, focus);
        if (focus != Focus.RECALL) {
            doubt.cards();
            doubt.lists();
            doubt.discussion();
            doubt.others();
        }
        doubt.silence();
        Witness witness = new Witness(page, prose, clues.body());
        Scope scope = Scope.of(page, prose, doubt, witness, focus, title, clues);
        Selection selection = new Selection(scope);
        Fate[] fate = selection.select();
        List<Block> out = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        int standfirst = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < fate.length; i++) {
            Block b = page.blocks().get(i);
            if (fate[i] == Fate.CAPTION) {
                captions.add(b.text());
            } else if (fate[i] == Fate.KEEP) {
                standfirst += standfirst == out.size() && selection.standfirst(i) ? 1 : 0;
                out.add(b);
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Body(out, captions, standfirst, title, first, last, prose.of(page, scope.container()));
    }
}
