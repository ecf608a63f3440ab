package org.stemma.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Edition.Entry;
import org.stemma.render.view.WordDiff;
import org.stemma.render.view.Wording;

/** What the partial templates take: the model's records with letters, links and wording put in. */
public final class View {

    private View() {}

    /** A place in a report, as a chip that leads there. */
    public record Cite(Ref ref, Citation words) {
        /** {@code start:end}, for the script. */
        public String at() {
            return words.start() + ":" + words.end();
        }

        /** The address of the very words. */
        public String href() {
            return ref.places().words(ref, words);
        }
    }

    /** A number and what it counts. @param explanation shown beside; may be empty */
    public record Fact(String value, String label, String explanation, String href) {}

    /** A section that has something to show. */
    public record Section(String anchor, String title) {}

    /** A lineage. */
    public record LineageView(
            int number, String hue, @Nullable String agency, Ref root, List<ReportLine> reports) {}

    /** A report in the list of who is who. */
    public record ReportLine(Ref ref, String when, String what) {}

    /** A credit that may join lineages. */
    public record JoinView(String why, Cite credit) {}

    /** A sentence of the brief. */
    public record Sentence(String text, List<Cite> cites) {}

    /** A report and what it altered. */
    public record AlteredReport(Ref ref, List<AlterationView> alterations) {}

    /** One alteration. @param via the lost source between both readings */
    public record AlterationView(
            int number,
            String type,
            boolean corrected,
            String confidence,
            Reading from,
            Reading to,
            String explanation,
            String decidedBy,
            List<Ref> witnesses,
            @Nullable Ref via) {
        /** Where both texts stand side by side. */
        public String href() {
            Ref source = from.cite().ref();
            return source.places().pair(source, to.cite().ref());
        }
    }

    /** A wording with what stands around it and the words that differ. */
    public record Reading(
            Cite cite, String before, boolean cutBefore, List<WordDiff.Piece> pieces, String after, boolean cutAfter) {}

    /** A link. @param number in the page, from 1 */
    public record LinkView(
            int number, Ref from, Ref to, String kind, String confidence, List<String> reasons, int passages) {
        /** Where it is proved. */
        public String href() {
            return from.places().link(number, from, to);
        }

        /** Where both texts stand side by side. */
        public String pairHref() {
            return from.places().pair(from, to);
        }
    }

    /** A disagreement. */
    public record Dispute(String explanation, List<Side> sides) {}

    /** One side of it. */
    public record Side(String value, List<String> hues, List<Wordings> wordings) {}

    /** A report that contradicts itself. */
    public record SelfContradiction(Ref ref, String explanation, List<Cite> cites) {}

    /** A title or standfirst that states a claim or gives an utterance. */
    public record Headed(String words, Ref ref) {}

    /** A claim as a row of the matrix: a cell a lineage. @param why lineages may be one for it; empty when none may */
    public record ClaimRow(
            String text,
            String verdict,
            String meaning,
            String lineages,
            String why,
            List<Headed> headlines,
            List<List<ClaimMark>> cells) {

        /** Whether it takes more than one lineage to have all its wordings; a splice alone is no second one. */
        public boolean shared() {
            long reports = cells.stream()
                    .flatMap(List::stream)
                    .map(m -> m.cite().ref().id())
                    .distinct()
                    .count();
            return cells.stream()
                    .noneMatch(c ->
                            c.stream().map(m -> m.cite().ref().id()).distinct().count() == reports);
        }
    }

    /** A report's wording of a claim. @param altered why it is called altered; null for a faithful one */
    public record ClaimMark(Cite cite, @Nullable String altered) {}

    /** What one speaker said, in the order of the edition; the first of several speakers comes first. */
    public record Speaker(String name, List<Said> said) {

        /** Utterances by speaker. */
        public static List<Speaker> of(List<Said> utterances) {
            Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
            utterances.forEach(u -> bySpeaker
                    .computeIfAbsent(u.speaker(), k -> new ArrayList<>())
                    .add(u));
            return bySpeaker.entrySet().stream()
                    .map(e -> new Speaker(e.getKey(), e.getValue()))
                    .toList();
        }
    }

    /** An utterance. */
    public record Said(String speaker, List<Wordings> wordings, List<Headed> headlines) {

        /** Whether more than one report has it. */
        public boolean shared() {
            return wordings.stream()
                            .flatMap(w -> w.cites().stream())
                            .map(c -> c.ref().id())
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /** One wording and who has it. */
    public record Wordings(String words, boolean direct, List<Cite> cites) {}

    /** A row that is dated, counted or named, and its evidence. */
    public record Row(String key, String text, String more, List<Cite> cites) {}

    /**
     * A dated happening.
     *
     * @param gap how long after the one before it, where that is worth a word; may be empty
     * @param ahead whether it lay ahead of the reports
     * @param basis how its date was reached; may be empty
     */
    public record Happening(String when, String gap, String text, boolean ahead, String basis, List<Cite> cites) {}

    /** A value of a figure and who has it. @param earlier whether later reports raised it */
    public record FigureValue(String value, boolean earlier, List<Cite> cites) {}

    /** A figure: what is counted, who does what with it for whom and when, and its values side by side. */
    public record FigureRow(String what, String dealing, List<FigureValue> values) {}

    /** Rows under a heading. */
    public record Group(String title, List<Row> rows) {}

    /** An undirected difference. */
    public record VariantView(String type, List<VariantReading> readings) {}

    /** What some reports have at a place where others differ, as the first of them has it, and all of them. */
    public record VariantReading(Reading reading, List<Cite> cites) {}

    /** What a copy left out. */
    public record OmissionView(Ref ref, String kind, Reading words) {
        /** {@code an attribution}, {@code a sentence}. */
        public String what() {
            return Wording.article(kind);
        }
    }

    /** Shared words that are no derivation. */
    public record ParallelView(Ref first, Ref second, String kind, String meaning, List<String> words, int more) {
        /** Where both texts stand side by side. */
        public String href() {
            return first.places().pair(first, second);
        }
    }

    /** A report in full. @param href its address where that is http or https, else null */
    public record ReportView(
            Ref ref,
            Entry entry,
            String when,
            @Nullable String href,
            MarkedText text,
            List<LinkView> sources,
            List<LinkView> descendants,
            int altered) {}

    /** A lost source's text. @param excerpted whether parts were left out */
    public record LostView(Ref ref, MarkedText text, List<Ref> witnesses, boolean preserved) {}

    /** Two names and a reason, for what was set aside. */
    public record Aside(String name, String reason) {}
}
