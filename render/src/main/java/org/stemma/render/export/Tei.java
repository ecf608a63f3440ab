package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Finding.Reading;
import org.stemma.model.Finding.Variant;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;
import org.stemma.model.Stemma.Witnessed;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/**
 * The edition as TEI P5: a witness a report, a division for each reconstructed text with the witnesses of every span, and
 * the apparatus as an external one (TEI Guidelines, chapter 13, double end-point attachment is given as offsets).
 */
final class Tei {

    private final Edition edition;
    private final Family family;

    Tei(Edition edition) {
        this.edition = edition;
        this.family = Family.of(edition);
    }

    void write(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
        header(xml);
        xml.open("text").open("body");
        boolean any = false;
        for (String id : family.order()) {
            Node node = family.node(id).orElse(null);
            if (node != null && node.kind() == NodeKind.LOST && node.text() != null) {
                lost(node, node.text(), xml);
                any = true;
            }
        }
        any |= apparatus(xml);
        if (!any) {
            xml.open("div")
                    .leaf("p", "No lost source and no differing reading.")
                    .close();
        }
        xml.close().close().close().end();
    }

    private void header(Xml xml) throws IOException {
        String headline = edition.story().headline();
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt")
                .leaf("title", headline == null ? "A story without a headline" : headline)
                .close();
        xml.open("publicationStmt")
                .leaf("p", "Made by Stemma " + edition.generator().version() + ".")
                .close();
        xml.open("sourceDesc").open("listWit");
        for (String id : family.order()) {
            witness(id, xml);
        }
        xml.close().close().close().close();
    }

    private void witness(String id, Xml xml) throws IOException {
        Entry e = family.entry(id).orElse(null);
        xml.open("witness", "xml:id", name(id), "n", id);
        if (e == null) {
            xml.text("A lost source, pieced together from its witnesses.");
        } else {
            xml.open("bibl");
            for (String author : e.authors()) {
                xml.leaf("author", author);
            }
            xml.leaf("title", e.title() == null ? e.id() : e.title());
            xml.leaf("publisher", e.outlet());
            xml.leaf("date", e.publishedAt(), "when", e.publishedAt());
            xml.leaf("ref", e.address(), "target", e.address());
            xml.close();
        }
        xml.close();
    }

    private void lost(Node node, String text, Xml xml) throws IOException {
        xml.open("div", "type", "reconstruction", "corresp", "#" + name(node.id()));
        xml.open("ab");
        int last = 0;
        for (Witnessed span : node.spans()) {
            if (span.start() < last || span.end() > text.length()) {
                continue;
            }
            if (span.start() > last) {
                xml.text(text.substring(last, span.start()));
            }
            xml.text("");
            xml.leaf("seg", text.substring(span.start(), span.end()), "source", pointers(span.witnesses()));
            last = span.end();
        }
        xml.text(text.substring(last));
        xml.close().close();
    }

    private boolean apparatus(Xml xml) throws IOException {
        if (edition.alterations().isEmpty() && edition.variants().isEmpty()) {
            return false;
        }
        xml.open("div", "type", "apparatus").open("listApp");
        for (Alteration a : edition.alterations()) {
            alteration(a, xml);
        }
        for (Variant v : edition.variants()) {
            variant(v, xml);
        }
        xml.close().close();
        return true;
    }

    private void alteration(Alteration a, Xml xml) throws IOException {
        List<String> held = a.witnesses().isEmpty() ? List.of(a.from().report()) : a.witnesses();
        xml.open("app", "type", a.type().toString());
        xml.leaf("lem", a.from().exact(), "wit", pointers(held));
        xml.leaf("rdg", a.to().exact(), "wit", pointers(List.of(a.to().report())), "cause", a.status());
        detail(a.from(), xml);
        detail(a.to(), xml);
        xml.leaf("note", Wording.sentence(a.explanation()));
        xml.close();
    }

    private void variant(Variant v, Xml xml) throws IOException {
        xml.open("app", "type", v.type().toString());
        for (Reading r : v.readings()) {
            List<String> held =
                    r.wordings().stream().map(Citation::report).distinct().toList();
            xml.leaf("rdg", r.exact(), "wit", pointers(held));
        }
        for (Reading r : v.readings()) {
            for (Citation c : r.wordings()) {
                detail(c, xml);
            }
        }
        xml.close();
    }

    private void detail(Citation c, Xml xml) throws IOException {
        xml.leaf(
                "witDetail",
                "characters " + c.start() + " to " + c.end(),
                "wit",
                pointers(List.of(c.report())),
                "type",
                "offsets");
    }

    private @Nullable String pointers(List<String> ids) {
        List<String> known = family.inOrder(ids).stream()
                .filter(id -> family.place(id) >= 0)
                .map(id -> "#" + name(id))
                .toList();
        return known.isEmpty() ? null : String.join(" ", known);
    }

    /** An XML name: ids may be anything, and the letters of the tree are not. */
    private String name(String id) {
        return (family.lost(id) ? "lost-" : "wit-") + (family.place(id) + 1);
    }
}
