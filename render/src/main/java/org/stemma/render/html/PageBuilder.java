package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;
import org.stemma.render.html.View.Aside;
import org.stemma.render.html.View.Fact;
import org.stemma.render.html.View.LineageView;
import org.stemma.render.html.View.LinkView;
import org.stemma.render.html.View.LostView;
import org.stemma.render.html.View.ReportLine;
import org.stemma.render.html.View.ReportView;
import org.stemma.render.html.View.Section;
import org.stemma.render.view.Altered;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** From an edition to its page. */
final class PageBuilder {

    /** Up to this many reports without any link are drawn with the others; more are listed beside the drawing. */
    private static final int MAX_ALONE_DRAWN = 3;

    private final Edition edition;
    private final Family family;
    private final Places places;
    private final Messages say = Messages.english();
    private final List<Altered> altered;
    private final Map<String, Integer> alterationNumbers = new HashMap<>();
    private final Map<String, Integer> linkNumbers = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private PageBuilder(Edition edition, Family family, Places places) {
        this.edition = edition;
        this.family = family;
        this.places = places;
        this.altered = Altered.of(edition, family);
        altered.stream()
                .flatMap(a -> a.alterations().stream())
                .forEach(a -> alterationNumbers.put(a.id(), alterationNumbers.size() + 1));
        for (String id : family.order()) {
            for (Link l : family.parents(id)) {
                linkNumbers.put(l.id(), links.size() + 1);
                links.add(l);
            }
        }
    }

    /** The page of {@code edition} whose links stay in the page. */
    static EditionPage build(Edition edition, Family family) {
        return build(edition, family, Places.IN_PAGE);
    }

    static EditionPage build(Edition edition, Family family, Places places) {
        return new PageBuilder(edition, family, places).page();
    }

    private EditionPage page() {
        Findings findings = new Findings(edition, family, altered, places);
        Texts texts = new Texts(edition, family, places, alterationNumbers);
        List<String> alone = alone();
        List<String> drawn = family.order().stream()
                .filter(id -> alone.size() <= MAX_ALONE_DRAWN || !alone.contains(id))
                .toList();
        List<Ref> pair = pair();
        EditionPage page = new EditionPage(
                edition,
                edition.story().headline() == null
                        ? say.say("front.untitled")
                        : edition.story().headline(),
                Dates.range(edition.story().from(), edition.story().to()),
                verdict(),
                facts(),
                List.of(),
                findings.brief(),
                lineages(),
                findings.joins(),
                drawings(drawn),
                drawn.size() == family.order().size() ? List.of() : refs(alone),
                links.stream().map(this::link).toList(),
                findings.altered(alterationNumbers),
                findings.disputes(),
                findings.contradictions(),
                findings.claims(),
                findings.utterances(),
                findings.timeline(),
                findings.figures(),
                findings.entities(),
                findings.variants(),
                findings.omissions(),
                findings.parallels(),
                reports(texts),
                lost(texts),
                edition.unrelated().stream()
                        .map(u -> new Aside(u.report(), u.reason()))
                        .toList(),
                edition.dropped().stream()
                        .map(d -> new Aside(d.source(), d.reason()))
                        .toList(),
                pair.isEmpty() ? null : pair.getFirst(),
                pair.isEmpty() ? null : pair.getLast());
        return Sections.in(page);
    }

    /** What the counts mean. */
    private String verdict() {
        Counts counts = edition.story().counts();
        if (counts.articles() < 2) {
            return counts.articles() == 0 ? say.say("edition.nothing") : say.say("edition.single");
        }
        if (counts.lineages().max() == counts.articles()) {
            return say.say("edition.none");
        }
        String all = Wording.sentence(Wording.reports(counts));
        return say.say("edition.copies", all, Wording.lineages(counts.lineages()));
    }

    private List<Fact> facts() {
        Counts c = edition.story().counts();
        List<Fact> out = new ArrayList<>();
        String texts = edition.reports().isEmpty() ? "#margin" : "#reports";
        out.add(fact(c.articles(), "edition.fact.reports", "", texts));
        String unknown = c.outletsUnknown() == 0 ? "" : say.say("edition.unknown", c.outletsUnknown());
        out.add(fact(c.outlets(), "edition.fact.outlets", unknown, texts));
        out.add(new Fact(
                Wording.shortLineages(c.lineages()),
                say.label("edition.fact.lineages", c.lineages().max()),
                c.lineages().min() < c.lineages().max()
                        ? say.say("edition.fact.fewer")
                        : say.say("edition.fact.descent"),
                edition.reports().isEmpty() ? "#margin" : "#tree"));
        add(out, edition.alterations().size(), "edition.fact.altered", "#altered");
        add(out, edition.disagreements().size(), "edition.fact.disputed", "#disputed");
        add(out, edition.contradictions().size(), "edition.fact.contradictions", "#contradictions");
        return out;
    }

    private Fact fact(int n, String key, String explanation, String href) {
        return new Fact(Integer.toString(n), say.label(key, n), explanation, href);
    }

    private void add(List<Fact> out, int n, String key, String href) {
        if (n > 0) {
            out.add(fact(n, key, "", href));
        }
    }

    private List<LineageView> lineages() {
        List<LineageView> out = new ArrayList<>();
        for (Edition.Lineage l : family.lineages()) {
            int number = out.size() + 1;
            List<ReportLine> lines =
                    family.inOrder(l.reports()).stream().map(this::line).toList();
            out.add(new LineageView(number, Ref.hue(number), l.agency(), ref(l.root()), lines));
        }
        return out;
    }

    private ReportLine line(String id) {
        List<String> how = family.parents(id).stream()
                .map(l -> l.kind() + " of " + family.siglum(l.from()))
                .toList();
        String when = Dates.brief(family.entry(id).map(Entry::publishedAt).orElse(null));
        return new ReportLine(ref(id), when, Wording.list(how));
    }

    private List<String> alone() {
        return family.order().stream()
                .filter(id ->
                        family.parents(id).isEmpty() && family.children(id).isEmpty())
                .toList();
    }

    private List<TreeDrawing> drawings(List<String> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        altered.forEach(a -> counts.put(a.report(), a.alterations().size()));
        Drawing drawing = new Drawing(family, places, nodes, linkNumbers, counts);
        List<TreeDrawing> out = new ArrayList<>();
        LayeredLayout.of(drawing).ifPresent(out::add);
        out.add(LaneLayout.of(drawing));
        return out;
    }

    private LinkView link(Link l) {
        return new LinkView(
                linkNumbers.getOrDefault(l.id(), 0),
                ref(l.from()),
                ref(l.to()),
                l.kind().toString(),
                Wording.percent(l.confidence()),
                l.reasons(),
                l.passages().size());
    }

    private List<ReportView> reports(Texts texts) {
        Map<String, Integer> counts = new HashMap<>();
        altered.forEach(a -> counts.put(a.report(), a.alterations().size()));
        List<ReportView> out = new ArrayList<>();
        for (String id : family.order()) {
            family.entry(id)
                    .ifPresent(e -> out.add(new ReportView(
                            ref(id),
                            e,
                            Dates.words(e.publishedAt()),
                            href(e.address()),
                            texts.report(e),
                            family.parents(id).stream().map(this::link).toList(),
                            family.children(id).stream().map(this::link).toList(),
                            counts.getOrDefault(id, 0))));
        }
        return out;
    }

    private List<LostView> lost(Texts texts) {
        List<LostView> out = new ArrayList<>();
        for (String id : family.order()) {
            Node node = family.node(id).orElse(null);
            if (node != null && node.kind() == NodeKind.LOST) {
                boolean preserved = !family.text(id).isBlank();
                out.add(new LostView(ref(id), texts.lost(node), refs(family.witnesses(id)), preserved));
            }
        }
        return out;
    }

    /** Only http and https lead anywhere. */
    private static @Nullable String href(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address : null;
    }

    /**
     * What to set side by side at first: the report with most alterations and the one its readings were taken from; else
     * a rewrite and its source, else any link.
     */
    private List<Ref> pair() {
        Altered most = altered.stream()
                .reduce((a, b) -> b.alterations().size() > a.alterations().size() ? b : a)
                .orElse(null);
        if (most != null) {
            Citation from = most.alterations().getFirst().from();
            return List.of(ref(from.report()), ref(most.report()));
        }
        Link link = links.stream()
                .filter(l -> !family.text(l.from()).isBlank())
                .min(Comparator.comparing(l -> l.kind().verbatim()))
                .orElse(null);
        if (link != null) {
            return List.of(ref(link.from()), ref(link.to()));
        }
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        edition.reports().stream().filter(e -> seen.add(e.id())).limit(2).forEach(e -> texts.add(e.id()));
        return texts.size() < 2 ? List.of() : refs(family.inOrder(texts));
    }

    private Ref ref(String id) {
        return Ref.of(family, places, id);
    }

    private List<Ref> refs(List<String> ids) {
        return ids.stream().map(this::ref).toList();
    }

    /** The sections of a page that have content. */
    private static final class Sections {
        static EditionPage in(EditionPage p) {
            List<Section> out = new ArrayList<>();
            add(out, p.brief(), "brief");
            add(out, p.drawings(), "tree");
            add(out, p.altered(), "altered");
            add(out, p.disputes(), "disputed");
            add(out, p.contradictions(), "contradictions");
            add(out, p.claims(), "claims");
            add(out, p.utterances(), "said");
            add(out, p.timeline(), "timeline");
            add(out, p.figures(), "figures");
            add(out, p.entities(), "entities");
            add(out, p.lost(), "lost");
            add(out, p.reports(), "reports");
            out.add(section("margin"));
            return new EditionPage(
                    p.edition(),
                    p.headline(),
                    p.when(),
                    p.verdict(),
                    p.facts(),
                    out,
                    p.brief(),
                    p.lineages(),
                    p.joins(),
                    p.drawings(),
                    p.alone(),
                    p.links(),
                    p.altered(),
                    p.disputes(),
                    p.contradictions(),
                    p.claims(),
                    p.utterances(),
                    p.timeline(),
                    p.figures(),
                    p.entities(),
                    p.variants(),
                    p.omissions(),
                    p.parallels(),
                    p.reports(),
                    p.lost(),
                    p.unrelated(),
                    p.dropped(),
                    p.left(),
                    p.right());
        }

        private static void add(List<Section> out, List<?> content, String anchor) {
            if (!content.isEmpty()) {
                out.add(section(anchor));
            }
        }

        private static Section section(String anchor) {
            return new Section(anchor, Messages.english().say("edition.section." + anchor));
        }
    }
}
