package org.stemma.read.html.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;

/** Chooses the blocks of a page that are the article. */
public final class MainText {
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
        return new MainText(page, clues, focus).find();
    }

    private Body find() {
        int title = Headline.find(page, clues);
        Prose prose = new Prose(page);
        Doubt doubt = new Doubt(page, prose, title, focus);
        if (focus != Focus.RECALL) {
            doubt.cards();
            doubt.lists();
        }
        doubt.silence();
        Witness witness = new Witness(page, prose, clues.body());
        int container = Container.find(page, prose, doubt, title);
        Selection selection = new Selection(page, prose, doubt, container, title, clues.descriptions(), witness, focus);
        Selection.Fate[] fate = selection.select();
        List<Block> out = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        int standfirst = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < fate.length; i++) {
            Block b = page.blocks().get(i);
            if (fate[i] == Selection.Fate.CAPTION) {
                captions.add(b.text());
            } else if (fate[i] == Selection.Fate.KEEP) {
                standfirst += standfirst == out.size() && selection.standfirst(i) ? 1 : 0;
                out.add(b);
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Body(out, captions, standfirst, title, first, last, prose.of(page, container));
    }
}
