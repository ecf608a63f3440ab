package org.stemma.render.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Finding.DisputedReading;
import org.stemma.model.Finding.Event;
import org.stemma.model.Finding.Figure;
import org.stemma.model.Finding.Utterance;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** What independent reports agree and disagree on, who said what, when what happened, and how much of it. */
final class FindingsText {

    /** What only one lineage states is most of its text; a terminal shows the first of it. */
    private static final int SINGLE_SHOWN = 12;

    /** Of longer lists a terminal shows what most reports have. */
    private static final int SHOWN = 24;

    /** Of happenings told by one report each, the latest are news, the others mostly its background. */
    private static final Comparator<Event> LATEST =
            Comparator.comparing(Event::start).reversed();

    private final Edition edition;
    private final Family family;
    private final Paper paper;

    FindingsText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
    }

    void print() {
        disagreements();
        contradictions();
        claims();
        utterances();
        timeline();
        figures();
    }

    private void disagreements() {
        if (edition.disagreements().isEmpty()) {
            return;
        }
        paper.title("Disputed", "lineages that cannot both be right");
        for (Disagreement d : edition.disagreements()) {
            paper.print(Line.of(Wording.stop(d.explanation())), "  ", "  ");
            for (DisputedReading r : d.readings()) {
                Line line = Line.of(r.value(), Style.STRONG).add("  ");
                r.wordings().forEach(c -> cite(line, c));
                paper.print(line, "    ", "      ");
            }
            paper.gap();
        }
    }

    private void contradictions() {
        if (edition.contradictions().isEmpty()) {
            return;
        }
        paper.title("Self-contradictions", "");
        for (Finding.Contradiction c : edition.contradictions()) {
            paper.print(
                    Line.of(family.siglum(c.report()), Style.SIGLUM)
                            .add(" " + family.name(c.report()), Style.STRONG)
                            .add("  " + Wording.stop(c.explanation())),
                    "  ",
                    "    ");
            Line line = new Line();
            for (Citation span : c.spans()) {
                line.add(line.runs().isEmpty() ? "" : "  against  ", Style.QUIET)
                        .add("“" + span.exact() + "”");
            }
            paper.print(line, "    ", "    ");
        }
    }

    private void claims() {
        for (String verdict : List.of("confirmed", "disputed", "single-lineage")) {
            List<Claim> claims = edition.claims().stream()
                    .filter(c -> c.verdict().equals(verdict))
                    .toList();
            if (!claims.isEmpty()) {
                paper.title(
                        "Claims, " + verdict.replace('-', ' '),
                        Wording.verdict(verdict) + "; ! marks an altered wording");
                boolean single = verdict.equals("single-lineage");
                int shown = single ? Math.min(SINGLE_SHOWN, claims.size()) : claims.size();
                claims.subList(0, shown).forEach(this::claim);
                more(claims.size() - shown);
            }
        }
    }

    private void claim(Claim c) {
        Line line = Line.of(c.text() + "  ").add(Wording.lineages(c.counts().lineages()) + " · ", Style.QUIET);
        Set<String> altered = new LinkedHashSet<>();
        c.wordings().stream().filter(w -> w.status().equals("altered")).forEach(w -> altered.add(w.report()));
        List<String> faithful = c.wordings().stream()
                .map(w -> w.report())
                .filter(id -> !altered.contains(id))
                .toList();
        line.add(family.sigla(faithful), Style.SIGLUM);
        String blank = faithful.isEmpty() ? "" : " ";
        for (String id : family.inOrder(altered)) {
            line.add(blank + family.siglum(id) + "!", Style.WARNING);
            blank = " ";
        }
        String why = Wording.joined(c.reasons());
        line.add(why.isEmpty() ? "" : " · " + why, Style.QUIET);
        headed(line, c.headlines());
        paper.print(line, "  ", "    ");
    }

    /** Whose title or standfirst says it too. */
    private void headed(Line line, List<Finding.HeadlineWording> headlines) {
        if (!headlines.isEmpty()) {
            line.add(" · headline ", Style.QUIET)
                    .add(
                            family.sigla(headlines.stream()
                                    .map(Finding.HeadlineWording::report)
                                    .toList()),
                            Style.SIGLUM);
        }
    }

    private void utterances() {
        if (edition.utterances().isEmpty()) {
            return;
        }
        paper.title("Who said what", "one thing said by one speaker, in each report’s wording");
        Map<String, List<Utterance>> speakers = new LinkedHashMap<>();
        for (Utterance u : mostTold(
                edition.utterances(), u -> u.wordings().stream().map(Finding.QuoteWording::report), (a, b) -> 0)) {
            String speaker = u.speaker() == null ? "Speaker not named" : u.speaker();
            speakers.computeIfAbsent(speaker, k -> new ArrayList<>()).add(u);
        }
        speakers.forEach((speaker, said) -> {
            paper.print(Line.of(speaker, Style.STRONG), "  ", "  ");
            said.forEach(this::utterance);
        });
        more(edition.utterances().size() - SHOWN);
    }

    private void utterance(Utterance u) {
        Map<String, List<Finding.QuoteWording>> same = new LinkedHashMap<>();
        u.wordings()
                .forEach(w -> same.computeIfAbsent(Wording.plain(w.exact()), k -> new ArrayList<>())
                        .add(w));
        String hang = "    ";
        for (List<Finding.QuoteWording> wording : same.values()) {
            wording(wording, hang, hang.length() > 4 ? List.of() : u.headlines());
            hang = "      ";
        }
    }

    /** One wording, with the reports that have it; the mark before the closing quotation mark is not of what was said. */
    private void wording(List<Finding.QuoteWording> same, String indent, List<Finding.HeadlineWording> headlines) {
        String words = same.getFirst().exact();
        String said = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        List<String> who = same.stream().map(w -> w.report()).toList();
        Line line = Line.of(said + "  ").add(family.sigla(who), Style.SIGLUM);
        headed(line, headlines);
        paper.print(line, indent, indent + "  ");
    }

    /** Of more than {@link #SHOWN} the ones that most reports have, in the order they stand in. @param ties which goes first of equals */
    private static <T> List<T> mostTold(List<T> all, Function<T, Stream<String>> reports, Comparator<T> ties) {
        if (all.size() <= SHOWN) {
            return all;
        }
        List<T> most = all.stream()
                .sorted(Comparator.comparing(
                                (T t) -> -reports.apply(t).distinct().count())
                        .thenComparing(ties))
                .limit(SHOWN)
                .toList();
        Set<T> kept = new HashSet<>(most);
        return all.stream().filter(kept::contains).toList();
    }

    private static Stream<String> reports(List<Citation> evidence) {
        return evidence.stream().map(Citation::report);
    }

    private void more(int more) {
        if (more > 0) {
            paper.print(Line.of("and " + more + " more, on the page and in JSON", Style.QUIET), "  ", "  ");
        }
    }

    private void timeline() {
        if (edition.timeline().isEmpty()) {
            return;
        }
        paper.title("Timeline", "what the reports date; ~ lay ahead of them");
        for (Event e : mostTold(edition.timeline(), e -> reports(e.evidence()), LATEST)) {
            String when = Dates.range(e.start(), e.end());
            boolean ahead = e.status().equals("expected");
            Line line = Line.of(Columns.pad(ahead ? when + " ~ " : when + " ", 22), Style.QUIET)
                    .add(e.text() + "  ");
            letters(line, e.evidence());
            paper.print(line, "  ", " ".repeat(24));
        }
        more(edition.timeline().size() - SHOWN);
    }

    private void figures() {
        if (edition.figures().isEmpty()) {
            return;
        }
        paper.title("Figures", "values on one line are different reports on one thing");
        for (Figure f : mostTold(edition.figures(), f -> reports(f.evidence()), (a, b) -> 0)) {
            Line line = new Line();
            for (Finding.FigureReading r : f.readings()) {
                line.add(line.runs().isEmpty() ? "" : " | ", Style.QUIET)
                        .add(r.status() == null ? "" : "earlier ", Style.QUIET)
                        .add(Wording.reading(f, r), Style.STRONG);
                letters(line.add(" "), r.evidence());
            }
            String dealing = Wording.dealing(f);
            line.add(f.what() == null ? "" : "  " + f.what()).add(dealing.isEmpty() ? "" : "  " + dealing, Style.QUIET);
            paper.print(line, "  ", "    ");
        }
        more(edition.figures().size() - SHOWN);
    }

    private void letters(Line line, List<Citation> evidence) {
        line.add(family.sigla(evidence.stream().map(Citation::report).toList()), Style.SIGLUM);
    }

    private void cite(Line line, Citation c) {
        line.add(family.siglum(c.report()), Style.SIGLUM).add(" “" + c.exact() + "”  ");
    }
}
