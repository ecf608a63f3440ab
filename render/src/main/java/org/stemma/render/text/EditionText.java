package org.stemma.render.text;

import java.util.List;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Join;
import org.stemma.model.Finding.BriefSentence;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/**
 * The edition as text for a terminal or a pipe: what the story is, how widely it is carried, the brief, the family tree,
 * what copies changed, and what was set aside.
 *
 * <p>Pure: the same edition and options give the same text. Whatever the reports hold, the text has no control
 * character but line feeds and, with colour, the colours' own escapes. Lines end in LF.
 */
public final class EditionText {

    /** More credits than these push the story off the first screen. */
    private static final int JOINS_SHOWN = 3;

    private EditionText() {}

    /** {@code edition} as text, with a line end after the last line. */
    public static String render(Edition edition, TextOptions options) {
        Paper paper = new Paper(options);
        Family family = Family.of(edition);
        head(edition, family, paper);
        brief(edition, family, paper);
        new TreeText(edition, family, paper).print();
        new AlterationText(edition, family, paper).print();
        new FindingsText(edition, family, paper).print();
        new NamesText(edition, family, paper).print();
        new SurroundingsText(edition, family, paper).print();
        return paper.toString();
    }

    private static void head(Edition edition, Family family, Paper paper) {
        Edition.Story story = edition.story();
        paper.print(Line.of(story.headline() == null ? "A story without a headline" : story.headline(), Style.STRONG));
        String when = Dates.range(story.from(), story.to());
        if (!when.isEmpty()) {
            paper.print(Line.of(when, Style.QUIET));
        }
        paper.gap();
        paper.print(Line.of(Wording.reports(story.counts()) + ", in ")
                .add(Wording.lineages(story.counts().lineages()), Style.STRONG)
                .add("."));
        if (story.counts().articles() > 0) {
            paper.print(Line.of(Wording.LINEAGE, Style.QUIET));
        }
        joins(story.reasons(), family, paper);
        findings(edition, paper);
    }

    /** Credits that may join lineages; the first ones in full. */
    private static void joins(List<Join> joins, Family family, Paper paper) {
        for (Join j : joins.subList(0, Math.min(JOINS_SHOWN, joins.size()))) {
            paper.print(
                    Line.of("Fewer if a credit is taken at its word: " + j.why() + ": “"
                                    + j.span().exact() + "” (")
                            .add(family.siglum(j.span().report()), Style.SIGLUM)
                            .add(")."),
                    "  ",
                    "  ");
        }
        if (joins.size() > JOINS_SHOWN) {
            paper.print(Line.of("and " + (joins.size() - JOINS_SHOWN) + " more such credits", Style.QUIET), "  ", "  ");
        }
    }

    /** What there is to look at, in one line. */
    private static void findings(Edition e, Paper paper) {
        List<String> found = Wording.findings(e);
        if (!found.isEmpty()) {
            paper.gap();
            paper.print(Line.of(String.join(" · ", found), Style.WARNING));
        }
    }

    private static void brief(Edition edition, Family family, Paper paper) {
        if (edition.brief().isEmpty()) {
            return;
        }
        paper.title("In brief", "letters name the reports that carry each sentence");
        for (BriefSentence s : edition.brief()) {
            List<String> cited = s.citations().stream().map(c -> c.report()).toList();
            Line line = Line.of(s.text() + " ").add("[", Style.QUIET).add(family.sigla(cited), Style.SIGLUM);
            paper.print(line.add("]", Style.QUIET), "  ", "  ");
        }
    }
}
