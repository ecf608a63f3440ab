package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.Utterance;
import org.stemma.model.Stemma;
import org.stemma.model.Stemma.Passage;
import org.stemma.render.html.View.AlterationView;
import org.stemma.render.html.View.AlteredReport;
import org.stemma.render.html.View.Cite;
import org.stemma.render.html.View.ClaimMark;
import org.stemma.render.html.View.ClaimRow;
import org.stemma.render.html.View.Dispute;
import org.stemma.render.html.View.FigureRow;
import org.stemma.render.html.View.FigureValue;
import org.stemma.render.html.View.Group;
import org.stemma.render.html.View.Happening;
import org.stemma.render.html.View.Headed;
import org.stemma.render.html.View.JoinView;
import org.stemma.render.html.View.OmissionView;
import org.stemma.render.html.View.ParallelView;
import org.stemma.render.html.View.Reading;
import org.stemma.render.html.View.Row;
import org.stemma.render.html.View.Said;
import org.stemma.render.html.View.SelfContradiction;
import org.stemma.render.html.View.Sentence;
import org.stemma.render.html.View.Side;
import org.stemma.render.html.View.VariantReading;
import org.stemma.render.html.View.VariantView;
import org.stemma.render.html.View.Wordings;
import org.stemma.render.view.Altered;
import org.stemma.render.view.Blanks;
import org.stemma.render.view.Context;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.WordDiff;
import org.stemma.render.view.Wording;

/** An edition's findings as templates take them. */
final class Findings {

    /** How much of the sentence around an altered wording is shown, on either side. */
    private static final int REACH_CHARS = 110;

    /** A parallel with more shared passages than this shows the first ones. */
    private static final int PASSAGES_SHOWN = 4;

    /** So ends the basis of a date that needs no reckoning, and none is shown. */
    private static final String AS_WRITTEN = " as written";

    private final Edition edition;
    private final Family family;
    private final List<Altered> altered;
    private final Places places;

    Findings(Edition edition, Family family, List<Altered> altered, Places places) {
        this.edition = edition;
        this.family = family;
        this.altered = altered;
        this.places = places;
    }

    List<Sentence> brief() {
        return edition.brief().stream()
                .map(b -> new Sentence(b.text(), cites(onePerReport(b.citations()))))
                .toList();
    }

    /** The first citation of each report: a letter need not stand twice behind one sentence. */
    private static List<Citation> onePerReport(List<Citation> citations) {
        Set<String> seen = new HashSet<>();
        return citations.stream().filter(c -> seen.add(c.report())).toList();
    }

    List<JoinView> joins() {
        return edition.story().reasons().stream()
                .map(j -> new JoinView(j.why(), cite(j.span())))
                .toList();
    }

    List<AlteredReport> altered(Map<String, Integer> numbers) {
        return altered.stream()
                .map(a -> new AlteredReport(
                        ref(a.report()),
                        a.alterations().stream()
                                .map(x -> alteration(x, numbers.getOrDefault(x.id(), 0)))
                                .toList()))
                .toList();
    }

    private AlterationView alteration(Alteration a, int number) {
        WordDiff diff = WordDiff.of(a.from().exact(), a.to().exact());
        return new AlterationView(
                number,
                Wording.type(a.type()),
                a.status().equals("corrected"),
                Wording.percent(a.confidence()),
                reading(a.from(), diff.from()),
                reading(a.to(), diff.to()),
                Wording.stop(a.explanation()),
                Wording.decidedBy(a.decidedBy()),
                refs(family.inOrder(a.witnesses())),
                a.via() == null ? null : ref(a.via()));
    }

    private Reading reading(Citation words, List<WordDiff.Piece> pieces) {
        Context c = Context.of(family.text(words.report()), words.span(), words.exact(), REACH_CHARS);
        return new Reading(cite(words), c.before(), c.cutBefore(), pieces, c.after(), c.cutAfter());
    }

    List<Dispute> disputes() {
        return edition.disagreements().stream()
                .map(d -> new Dispute(
                        Wording.stop(d.explanation()),
                        d.readings().stream()
                                .map(r -> new Side(r.value(), hues(r.lineages()), alike(r.wordings())))
                                .toList()))
                .toList();
    }

    /** Words that are the same but for marks and capitals stand once, as the first has them, with all who have them. */
    private List<Wordings> alike(List<Citation> words) {
        Map<String, List<Citation>> same = new LinkedHashMap<>();
        words.forEach(c -> same.computeIfAbsent(Wording.plain(c.exact()), k -> new ArrayList<>())
                .add(c));
        return same.values().stream()
                .map(all -> new Wordings(all.getFirst().exact(), true, cites(onePerReport(all))))
                .toList();
    }

    private List<String> hues(List<String> lineages) {
        return lineages.stream().map(l -> Ref.hue(family.lineageNumber(l))).toList();
    }

    List<SelfContradiction> contradictions() {
        return edition.contradictions().stream()
                .map(c -> new SelfContradiction(ref(c.report()), Wording.stop(c.explanation()), cites(c.spans())))
                .toList();
    }

    /** Disputed claims first, then by how many lineages carry them, as the edition orders them otherwise. */
    List<ClaimRow> claims() {
        List<ClaimRow> out = new ArrayList<>();
        for (String verdict : List.of("disputed", "confirmed", "single-lineage")) {
            edition.claims().stream().filter(c -> c.verdict().equals(verdict)).forEach(c -> out.add(claim(c)));
        }
        return out;
    }

    private ClaimRow claim(Claim c) {
        List<List<ClaimMark>> cells = new ArrayList<>();
        for (int number = 1; number <= family.lineages().size(); number++) {
            Map<String, ClaimMark> cell = new LinkedHashMap<>();
            for (Finding.ClaimWording w : c.wordings()) {
                if (family.lineagesOf(w.report()).contains(number)) {
                    Citation words = new Citation(w.report(), w.start(), w.end(), w.exact());
                    cell.merge(w.report(), new ClaimMark(cite(words), altered(w)), Findings::telling);
                }
            }
            cells.add(cell.values().stream()
                    .sorted(Comparator.comparing(m -> m.cite().ref().place()))
                    .toList());
        }
        return new ClaimRow(
                c.text(),
                c.verdict(),
                Wording.verdict(c.verdict()),
                Wording.lineages(c.counts().lineages()),
                Wording.joined(c.reasons()),
                headed(c.headlines()),
                cells);
    }

    /** Of several wordings of one report the first, unless another is altered. */
    private static ClaimMark telling(ClaimMark first, ClaimMark other) {
        return first.altered() == null && other.altered() != null ? other : first;
    }

    private static @Nullable String altered(Finding.ClaimWording wording) {
        String why = wording.explanation();
        return wording.status().equals("altered")
                ? why == null ? Messages.english().say("edition.altered.wording") : why
                : null;
    }

    List<Said> utterances() {
        return edition.utterances().stream().map(this::said).toList();
    }

    private Said said(Utterance u) {
        Map<String, List<Finding.QuoteWording>> same = new LinkedHashMap<>();
        u.wordings()
                .forEach(w -> same.computeIfAbsent(Wording.plain(w.exact()), k -> new ArrayList<>())
                        .add(w));
        List<Wordings> wordings = new ArrayList<>();
        for (List<Finding.QuoteWording> all : same.values()) {
            List<Citation> words = all.stream()
                    .map(w -> new Citation(w.report(), w.start(), w.end(), w.exact()))
                    .toList();
            wordings.add(new Wordings(
                    all.getFirst().exact(),
                    all.stream().anyMatch(Finding.QuoteWording::direct),
                    cites(onePerReport(words))));
        }
        return new Said(
                u.speaker() == null ? Messages.english().say("edition.speaker") : u.speaker(),
                wordings,
                headed(u.headlines()));
    }

    private List<Headed> headed(List<Finding.HeadlineWording> headlines) {
        return headlines.stream()
                .map(h -> new Headed(h.exact(), ref(h.report())))
                .toList();
    }

    List<Happening> timeline() {
        List<Happening> out = new ArrayList<>();
        String before = null;
        for (Finding.Event t : edition.timeline()) {
            out.add(new Happening(
                    Dates.range(t.start(), t.end()),
                    Dates.gap(before, t.start()),
                    t.text(),
                    t.status().equals("expected"),
                    t.basis().endsWith(AS_WRITTEN) ? "" : t.basis(),
                    cites(onePerReport(t.evidence()))));
            before = t.end();
        }
        return out;
    }

    List<FigureRow> figures() {
        return edition.figures().stream()
                .map(f -> new FigureRow(
                        f.what() == null ? "" : f.what(),
                        Wording.dealing(f),
                        f.readings().stream()
                                .map(r ->
                                        new FigureValue(Wording.reading(f, r), r.status() != null, cites(r.evidence())))
                                .toList()))
                .toList();
    }

    List<Group> entities() {
        Map<String, List<Row>> byKind = new LinkedHashMap<>();
        for (Finding.Entity e : edition.entities()) {
            List<Cite> cites = new ArrayList<>();
            for (String id :
                    family.inOrder(e.mentions().stream().map(m -> m.report()).toList())) {
                e.mentions().stream()
                        .filter(m -> m.report().equals(id))
                        .findFirst()
                        .ifPresent(m -> cites.add(mention(m)));
            }
            byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>())
                    .add(new Row(e.name(), String.join(", ", e.aliases()), "", cites));
        }
        List<Group> out = new ArrayList<>();
        byKind.forEach((kind, rows) -> out.add(new Group(Wording.kind(kind), rows)));
        return out;
    }

    private Cite mention(Finding.Mention m) {
        String text = family.text(m.report());
        boolean inside = m.start() >= 0 && m.start() <= m.end() && m.end() <= text.length();
        boolean kept = inside && Blanks.in(text.substring(m.start(), m.end())).isEmpty();
        Citation words = kept
                ? new Citation(m.report(), m.start(), m.end(), text.substring(m.start(), m.end()))
                : new Citation(m.report(), 0, 0, "");
        return cite(words);
    }

    List<VariantView> variants() {
        return edition.variants().stream()
                .map(v -> new VariantView(
                        Wording.type(v.type()),
                        v.readings().stream()
                                .filter(r -> !r.wordings().isEmpty())
                                .map(r -> new VariantReading(whole(r.wordings().getFirst()), cites(r.wordings())))
                                .toList()))
                .toList();
    }

    private Reading whole(Citation words) {
        return reading(words, List.of(new WordDiff.Piece(words.exact(), true)));
    }

    List<OmissionView> omissions() {
        return edition.omissions().stream()
                .map(o -> new OmissionView(ref(o.report()), o.kind(), whole(o.from())))
                .toList();
    }

    List<ParallelView> parallels() {
        return edition.stemma().parallels().stream().map(this::parallel).toList();
    }

    private ParallelView parallel(Stemma.Parallel p) {
        String first = p.reports().getFirst();
        String text = family.text(first);
        List<String> words = p.passages().stream()
                .map(Passage::from)
                .filter(s -> s.end() <= text.length())
                .limit(PASSAGES_SHOWN)
                .map(s -> Blanks.shown(s.of(text).strip()))
                .toList();
        return new ParallelView(
                ref(first),
                ref(p.reports().getLast()),
                p.kind(),
                Wording.parallel(p.kind()),
                words,
                p.passages().size() - words.size());
    }

    private Cite cite(Citation c) {
        return new Cite(ref(c.report()), c);
    }

    /** The places in the order of their reports' letters, those of one report as they were given. */
    private List<Cite> cites(List<Citation> all) {
        return all.stream()
                .map(this::cite)
                .sorted(Comparator.comparingInt(c -> c.ref().place()))
                .toList();
    }

    private Ref ref(String id) {
        return Ref.of(family, places, id);
    }

    private List<Ref> refs(List<String> ids) {
        return ids.stream().map(this::ref).toList();
    }
}
