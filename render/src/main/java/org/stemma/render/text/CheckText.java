package org.stemma.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.check.Check;
import org.stemma.check.Check.CheckedSentence;
import org.stemma.check.Check.Differing;
import org.stemma.check.Check.Doubt;
import org.stemma.check.Check.Origin;
import org.stemma.check.Check.Told;
import org.stemma.model.Span;
import org.stemma.render.view.Wording;

/** A check as text for a terminal or a pipe: the coverage, then each sentence with what the reports say of it. */
public final class CheckText {

    /** Origins named after a sentence; the rest is counted. */
    private static final int NAMED = 4;

    private CheckText() {}

    /** {@code check} as text, with a line end after the last line. */
    public static String render(Check check, TextOptions options) {
        Paper paper = new Paper(options);
        paper.print(Line.of(check.coverage(), check.enough() ? Style.PLAIN : Style.WARNING));
        for (Told t : check.stories()) {
            if (t.sentences() > 0) {
                paper.print(
                        Line.of(t.headline() == null ? "A story without a headline" : t.headline(), Style.STRONG)
                                .add("  " + Wording.reports(t.counts()) + ", in ", Style.QUIET)
                                .add(Wording.lineages(t.counts().lineages()), Style.QUIET),
                        "  ",
                        "    ");
            }
        }
        paper.title("Sentences", "that a report states it does not make it true");
        for (CheckedSentence s : check.sentences()) {
            sentence(s, paper);
        }
        return paper.toString();
    }

    private static void sentence(CheckedSentence s, Paper paper) {
        paper.print(Line.of(oneLine(s.exact())), "  ", "  ");
        Line line = Line.of(verdict(s), warns(s) ? Style.WARNING : Style.STRONG);
        if (!s.origins().isEmpty()) {
            line.add(" · " + Wording.reports(s.counts()) + ", in ", Style.QUIET)
                    .add(Wording.lineages(s.counts().lineages()), Style.QUIET);
            line.add(" · closest: " + closest(s.origins()), Style.QUIET);
        }
        paper.print(line, "    ", "      ");
        TreeSet<String> said = new TreeSet<>();
        for (Differing d : s.differences()) {
            if (said.add(d.type() + d.explanation())) {
                paper.print(
                        Line.of(Wording.type(d.type()), Style.WARNING)
                                .add("  " + d.explanation() + " ")
                                .add("(" + d.from().report() + ")", Style.QUIET),
                        "    ",
                        "      ");
            }
        }
        if (!s.unsupported().isEmpty()) {
            List<String> words = new ArrayList<>();
            for (Span u : s.unsupported()) {
                words.add("“" + oneLine(s.exact().substring(u.start() - s.start(), u.end() - s.start())) + "”");
            }
            paper.print(Line.of("in no origin: ", Style.WARNING).add(Wording.list(words)), "    ", "      ");
        }
        for (Doubt d : s.doubts()) {
            String words = oneLine(s.exact().substring(d.to().start() - s.start(), d.to().end() - s.start()));
            paper.print(
                    Line.of("to look at: ", Style.WARNING)
                            .add("“" + words + "”  " + d.explanation() + " ")
                            .add("(" + d.report() + ")", Style.QUIET),
                    "    ",
                    "      ");
        }
        paper.gap();
    }

    private static String verdict(CheckedSentence s) {
        return switch (s.verdict()) {
            case HELD -> "stated so";
            case ALTERED -> "stated differently";
            case PARTLY -> "stated in part";
            case NOT_FOUND -> "not found";
            case NO_CLAIM -> "says too little to look for";
        };
    }

    private static boolean warns(CheckedSentence s) {
        return switch (s.verdict()) {
            case ALTERED, PARTLY, NOT_FOUND -> true;
            case HELD, NO_CLAIM -> false;
        };
    }

    private static String closest(List<Origin> origins) {
        List<String> named = origins.stream()
                .limit(NAMED)
                .map(o -> o.report()
                        + (o.verbatim() >= 0.5 ? " " + Wording.percent(o.verbatim()) + " to the letter" : ""))
                .toList();
        int more = origins.size() - named.size();
        return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String oneLine(String s) {
        return s.replaceAll("\\s+", " ");
    }
}
